import { testBuilds } from './test-builds.mjs';
import { vite } from './vite.mjs';

testBuilds({ 'Vite 8': vite(8) });
