import { parseArgs } from 'node:util';
import type { Command, ExitCode, LineCommand, Terminal } from './command.js';
import { UsageError } from './command.js';
import { askInTerminal } from './ask-in-terminal.js';
import { commandWords } from './words/command-words.js';
import type { CommandWords } from './words/command-words.js';

/** By name, who brings a command. */
export type Commands = Readonly<Record<string, () => Promise<{ readonly command: Command | LineCommand }>>>;

/** Runs the command that a line asks for. What is known as wrong is told in a sentence; what is not, is thrown. */
export async function runCommand(commands: Commands, args: readonly string[]): Promise<ExitCode> {
  const [name = '--help', ...rest] = args;
  const language = languageOf(rest);
  const words = commandWords(language);
  const terminal: Terminal = {
    language,
    words,
    write: (text) => void process.stdout.write(`${text}\n`),
    tell: (text) => void process.stderr.write(`${text}\n`),
    ask: process.stdin.isTTY ? askInTerminal : undefined,
  };
  if (name === '--help' || name === 'help') {
    terminal.write(words.help(Object.keys(commands).map((each) => helpOf(each, words))));
    return 0;
  }
  if (!Object.hasOwn(commands, name)) {
    terminal.tell(words.unknownCommand(name, Object.keys(commands)));
    return 2;
  }
  const { command } = await commands[name]!();
  if ('runLine' in command) return command.runLine(rest, language);
  if (rest.includes('--help')) {
    terminal.write(helpOf(name, words));
    return 0;
  }
  try {
    const asked = parse(rest, command, words);
    return await command.run(asked, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.tell(error.message);
    return 2;
  }
}

function helpOf(name: string, { commands }: CommandWords): string {
  return commands[name as keyof typeof commands] ?? name;
}

function parse(args: readonly string[], { options }: Command, words: CommandWords) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string' }, ...options },
    });
    return { words: positionals, settings: values as Readonly<Record<string, string | boolean | undefined>> };
  } catch (error) {
    const code = (error as { readonly code?: string }).code ?? '';
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    throw new UsageError(words.badSetting((error as Error).message.split('.')[0] ?? ''));
  }
}

/** French, unless the line or the terminal says that it is another. */
function languageOf(args: readonly string[]): 'fr' | 'en' {
  const at = args.findIndex((each) => each.startsWith('--lang'));
  const asked = at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1]);
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const tag = asked ?? LC_ALL ?? LC_MESSAGES ?? LANG ?? 'fr';
  return /^(fr|C\b|POSIX)/i.test(tag) ? 'fr' : 'en';
}
