/** A held address stays held, whatever loaders of the page make of it (on-other-pages.md, kind 2; CONFORMITY E13). */
import assert from 'node:assert/strict';
import { auto, json, page } from '../support/sites.mjs';
import { declaration } from '../support/town.mjs';
import { everyEngine, inEngines } from '../support/visitor.mjs';

/** How loaders, optimisers and sliders take an address over. */
const loaders = {
  'by property': (element, held, live) => (element[live] = element.dataset[held]),
  'by attribute': (element, held, live) => element.setAttribute(live, element.dataset[held]),
  'by attribute, in capitals': (element, held, live) => element.setAttribute(live.toUpperCase(), element.dataset[held]),
};

const embeds = {
  frame: '<iframe title="Film" data-src="/third/frame" data-service="film" width="560" height="315"></iframe>',
  picture: '<img alt="" data-src="/third/picture" data-category="embeds" width="10" height="10">',
  'set of pictures': '<img alt="" data-srcset="/third/set 2x" data-consent="embeds" width="10" height="10">',
  poster: '<video data-poster="/third/poster" data-service="film" width="10" height="10"></video>',
};
const addresses = ['/third/frame', '/third/picture', '/third/set', '/third/poster'];
inEngines('A held address', everyEngine, ({ it }) => {
  for (const [how, copy] of Object.entries(loaders)) {
    it(`is asked for neither before consent nor after refusing, and once when it is granted: copied ${how}`, async ({
      site,
      open,
    }) => {
      const loader = `<script>
        const copy = ${copy};
        window.copyAll = () => {
          for (const each of document.querySelectorAll('[data-src], [data-srcset], [data-poster]'))
            for (const [held, live] of [['src', 'src'], ['srcset', 'srcset'], ['poster', 'poster']])
              if (each.dataset[held] && each.localName !== 'script') copy(each, held, live);
        };
      </script>`;
      Object.assign(site.files, {
        '/': page(auto() + loader, Object.values(embeds).join('')),
        '/cookies.json': json(declaration()),
      });
      for (const address of addresses) site.files[address] = { type: 'text/html', body: 'Film' };
      const asked = () => addresses.filter((address) => site.count(address) > 0);

      const tab = await open('/');
      await tab.until(({ isAsking }) => isAsking, 'the banner');
      await tab.raw.waitFor(() => document.querySelector('cookie-gate') !== null);
      await tab.evaluate(() => window.copyAll());
      await tab.upTo(400);
      assert.deepEqual(asked(), [], 'before consent');
      await tab.answer('refuse-all');
      await tab.until(({ stored }) => stored, 'the refusal to be kept');
      await tab.evaluate(() => window.copyAll());
      await tab.upTo(400);
      assert.deepEqual(asked(), [], 'after refusing');

      await tab.evaluate(() => document[Symbol.for('charte-cookies/page-consent/1')].acceptAll());
      await tab.upTo(3_000, () => addresses.every((address) => site.count(address) > 0));
      const counts = addresses.map((address) => site.count(address));
      assert.ok(
        counts.every((count) => count >= 1),
        `each loads when it is granted: ${counts}`,
      );
      await tab.evaluate(() => window.copyAll());
      await tab.evaluate(() => document[Symbol.for('charte-cookies/page-consent/1')].refuseAll());
      await tab.upTo(300);
      site.requests.length = 0;
      await tab.evaluate(() => window.copyAll());
      await tab.upTo(400);
      assert.deepEqual(asked(), [], 'after a withdrawal');
    });
  }
});
