/** A command of `charte-cookies`. Answers the exit code: 0 nothing found, 1 findings, 2 could not do it. */
export type Command = (args: readonly string[]) => Promise<number>;
