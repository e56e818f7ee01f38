/**
 * A command for tests: what a screen reader is given, against what was read and found good. `UPDATE_TRANSCRIPTS=1` writes
 * what is found anew, for somebody to read. See test/conformity/transcripts/.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../conformity/transcripts/', import.meta.url);

export const transcripts = {
  name: 'transcripts',
  executeCommand({ command, payload }) {
    if (command !== 'transcript') return undefined;
    const file = new URL(`${payload.name}.txt`, folder);
    if (process.env.UPDATE_TRANSCRIPTS && payload.text) writeFileSync(file, payload.text);
    try {
      return { text: readFileSync(file, 'utf8') };
    } catch {
      return { text: '' };
    }
  },
};
