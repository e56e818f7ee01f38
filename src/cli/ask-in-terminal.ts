import { createInterface } from 'node:readline/promises';

/** Asks whoever sits at the terminal. Questions go beside what is written, which may be led into a file. */
export async function askInTerminal(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await lines.question(`${question} `)).trim();
  } finally {
    lines.close();
  }
}
