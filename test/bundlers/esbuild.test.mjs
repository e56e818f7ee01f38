import { testBuilds } from './test-builds.mjs';

const command = 'esbuild/bin/esbuild';
const args = ['main.js', '--bundle', '--minify', '--outdir=dist', '--log-level=warning'];

testBuilds({
  esbuild: { command, args: [...args, '--format=esm', '--splitting'], loading: 'type="module"' },
  // For pages that take one classic script: all that is otherwise loaded when needed is inside, every language too.
  'esbuild, into one file': {
    command,
    args: [...args, '--format=iife'],
    loading: 'defer',
    names: ['the reference’s lines'],
  },
});
