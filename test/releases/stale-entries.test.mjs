/**
 * Single files that have one name in each release are left in a cache, and all others come from the other release: as
 * caches drop what they like, each mixture happens to somebody.
 */
import { changes, inEachBrowser } from './visitor.mjs';
import { scriptsOf, tryEach, walk } from './walk.mjs';

inEachBrowser('releases and entries', (own) => {
  for (const { what, from, to } of changes) {
    own.it(`after ${what}, whichever entries a cache still holds, everything works`, async () => {
      const asked = await scriptsOf(own, 'full', from);
      const entries = own.server.stable.filter((path) => asked.includes(path));
      const mixtures = [
        ...entries.map((path) => [`${path} of ${from}, all else of ${to}`, [path]]),
        [`all entries of ${from} (${entries})`, entries],
      ];
      // Where there are two, all but one is one alone; and what the directions differ in is not the mixture.
      if (entries.length > 2 && from === 'old') {
        for (const path of entries) {
          mixtures.push([`${path} of ${to}, all other entries of ${from}`, entries.filter((each) => each !== path)]);
        }
      }
      await tryEach(mixtures, async (cached) => {
        const { visitor, site } = own.someone({ release: from });
        await visitor.cache(cached);
        site.release = to;
        await walk(visitor, 'full');
      });
    });
  }

  own.story('head.js as it was pasted into the page when the release was another', { release: 'new' }, ({ visitor }) =>
    walk(visitor, 'pasted'),
  );
});
