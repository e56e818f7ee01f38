/** Writes the snippet by which a page fetches the banner along with cdn/auto.js, instead of after it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function writePreload(folder) {
  const names = [...reach(join(folder, 'cdn/shared'), 'banner.js')].map((name) => `'${name}'`);
  // A module that somebody who has chosen does not need is not fetched: so it takes a script, not plain links.
  writeFileSync(
    join(folder, 'cdn/preload.html'),
    `<!-- In the head of each page, before style sheets and the script auto.js: fetches the banner along, for whoever has not chosen.
     /charte/ is where the files of this folder stand; cookies_preferences is the name of the cookie in the declaration. -->
<script>
/(^|; )cookies_preferences=/.test(document.cookie)||[${names}].forEach(function(n,l){l=document.createElement('link');l.rel='modulepreload';l.href='/charte/shared/'+n;document.head.append(l)})
</script>
`,
  );
}

/** A module's file name and those of all that it imports. */
function reach(folder, name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  const code = readFileSync(join(folder, name), 'utf8');
  for (const [, file] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) reach(folder, file, seen);
  return seen;
}
