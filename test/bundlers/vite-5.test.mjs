import { testBuilds } from './test-builds.mjs';
import { vite } from './vite.mjs';

testBuilds({ 'Vite 5': vite(5) });
