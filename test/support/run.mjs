import { spawn } from 'node:child_process';

/** Runs a command to its end. Does not stop this process meanwhile, so that it can be ended with all that it has started. */
export async function run(command, args, options) {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const status = await new Promise((done, failed) => child.once('close', done).once('error', failed));
  return { status, said: said.trim() };
}
