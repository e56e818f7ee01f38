import { testBuilds } from './test-builds.mjs';
import { vite } from './vite.mjs';

testBuilds({ 'Vite 7': vite(7) });
