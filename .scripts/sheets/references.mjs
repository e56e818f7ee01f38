/** The pictures that are kept in test/visual/, and what differs from them today. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode, difference, encode, halve } from './compare.mjs';
import { sheetsFolder } from './stage.mjs';

export const referencesFolder = fileURLToPath(new URL('../../test/visual', import.meta.url));
export const differencesFolder = join(sheetsFolder, 'differences');

/** Takes a picture anew. Where it differs, draws how, and answers that; else nothing. */
export async function compareReference(stage, reference) {
  const path = join(referencesFolder, `${reference.name}.png`);
  const taken = halve((await stage.take(reference)).png);
  const found = existsSync(path)
    ? difference(decode(readFileSync(path)), taken)
    : { what: 'nothing is kept to compare it with', picture: taken };
  if (!found) return undefined;
  const drawing = join(differencesFolder, `${reference.name}.png`);
  mkdirSync(differencesFolder, { recursive: true });
  writeFileSync(drawing, encode(found.picture));
  return `${reference.name}: ${found.what}; see ${drawing}`;
}
