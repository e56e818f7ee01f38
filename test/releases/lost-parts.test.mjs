/** Somebody's cache holds a whole release, except for one part, and the server has it no longer. */
import assert from 'node:assert/strict';
import { inEachBrowser } from './visitor.mjs';
import { scriptsOf, tryEach, walk } from './walk.mjs';

inEachBrowser('releases and lost parts', (own) => {
  own.it('after a release, whichever part fell out of the cache, everything works', async () => {
    const asked = await scriptsOf(own, 'full', 'old');
    const parts = asked.filter((path) => !own.server.releases.new.read(path));
    assert.ok(parts.length, `the page asks for parts; it asked for ${asked}`);
    await tryEach(
      parts.map((part) => [`${part} of old is gone, all else of old is cached`, part]),
      async (part) => {
        const { visitor, site } = own.someone();
        await visitor.cache(asked.filter((path) => path !== part));
        site.release = 'new';
        await walk(visitor, 'full');
      },
    );
  });
});
