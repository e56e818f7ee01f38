/** Puts into a build what somebody begins with who has no build of their own: a declaration, its schema, a page to copy. */
import { copyFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';

export function writeStarter(folder) {
  const starter = join(folder, 'starter');
  cpSync('.config/starter', starter, { recursive: true });
  copyFileSync(join(folder, 'declaration.schema.json'), join(starter, 'declaration.schema.json'));
}
