import type { CommandWords } from './words/command-words.js';

/** 0: done, and nothing to mend; 1: done, and there is something to mend; 2: not done, as it was asked for wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Where a command is run. */
export interface Terminal {
  readonly language: 'fr' | 'en';
  readonly words: CommandWords;
  /** Says what was asked for. */
  write(text: string): void;
  /** Says what is beside it: advice, and why something was not done. */
  tell(text: string): void;
  /** Asks a question; undefined where nobody is there to answer. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
}

/** A command of the command line. Modules named after it export it as `command`. */
export interface Command {
  /** Settings that it takes, as `parseArgs` of Node wants them. */
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
  run(asked: Asked, terminal: Terminal): Promise<ExitCode>;
}

/** A command that reads its line itself, and says by itself what is wrong with it. */
export interface LineCommand {
  runLine(args: readonly string[], language: Terminal['language']): Promise<ExitCode>;
}

/** What stands behind a command on the line. */
export interface Asked {
  readonly words: readonly string[];
  readonly settings: Readonly<Record<string, string | boolean | undefined>>;
}

/** What was asked for wrongly, in words for who asked. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A setting that is a text. */
export function textSetting({ settings }: Asked, name: string): string | undefined {
  const value = settings[name];
  return typeof value === 'string' ? value : undefined;
}
