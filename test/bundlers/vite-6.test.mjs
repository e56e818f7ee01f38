import { testBuilds } from './test-builds.mjs';
import { vite } from './vite.mjs';

testBuilds({ 'Vite 6': vite(6) });
