/** The static export of Next: what its server has rendered is hydrated by the App Router. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { testApp } from './test-app.mjs';

async function build(project) {
  const { folder } = project;
  for (const name of ['App.jsx', 'use-consent.js']) {
    cpSync(join(folder, 'vite', 'react', name), join(folder, 'next', 'app', name));
  }
  await project.run('next', 'next/dist/bin/next', ['build'], { NEXT_TELEMETRY_DISABLED: '1' });
  return { '/next/': join(folder, 'next', 'out') };
}

testApp('built by Next', build, { '/next/': 'holds films back, and agrees with its server' });
