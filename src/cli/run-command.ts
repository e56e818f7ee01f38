import type { Command } from './command.js';

/** Each is loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  audit: async () => (await import('./audit-command.js')).auditCommand,
};

/** Runs the command that the first argument names. */
export async function runCommand([name = '', ...args]: readonly string[]): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return (await load())(args);
  const usage = `charte-cookies ${Object.keys(commands).join(' | ')} [--help] [--lang fr|en]\n`;
  const isAsked = name === '--help' || name === '-h';
  (isAsked ? process.stdout : process.stderr).write(usage);
  return isAsked ? 0 : 2;
}
