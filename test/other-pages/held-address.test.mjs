/** A held address stays held, whatever loaders of the page make of it (on-other-pages.md, kind 2; CONFORMITY E13). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { auto, json, page } from '../support/sites.mjs';
import { declaration } from '../support/town.mjs';
import { everyEngine, inEngines } from '../support/visitor.mjs';

/** How loaders, optimisers and sliders take an address over. */
const loaders = {
  'by property': (element, held, live) => (element[live] = element.dataset[held]),
  'by attribute': (element, held, live) => element.setAttribute(live, element.dataset[held]),
  'by property, and taken away behind': (element, held, live) => {
    element[live] = element.dataset[held];
    delete element.dataset[held];
  },
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

inEngines('A marked frame that a loader has written anew, with its address', everyEngine, ({ it }) => {
  it('is shut as soon as it is seen, and stays shut after refusing, and on the next page', async ({ site, open }) => {
    site.files['/cookies.json'] = json(declaration());
    const loader = `<script>addEventListener('load', () => {
      const box = document.querySelector('#box');
      box.innerHTML = box.innerHTML.replace(/data-src=/g, 'src=');
    })</script>`;
    site.files['/'] = page(auto() + loader, `<div id="box">${embeds.frame}</div>`);
    site.files['/third/frame'] = page('', 'Film');
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    const held = () => document.querySelector('iframe[data-src]:not([src])') !== null;
    await tab.raw.waitFor(held);
    await tab.answer('refuse-all');
    await tab.until(({ stored }) => stored, 'the refusal to be kept');
    await tab.upTo(300);
    assert.ok(await tab.evaluate(held), 'after refusing');
    await tab.go('/');
    await tab.raw.waitFor(held);
  });

  it('is left alone where it names no id', async ({ site, open }) => {
    site.files['/cookies.json'] = json(declaration());
    const own = '<iframe title="Plan" src="/own" data-service="plan"></iframe><img alt="" src="/own" data-service="x">';
    site.files['/'] = page(auto(), own + embeds.frame);
    site.files['/own'] = page('', 'Plan');
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.upTo(500);
    assert.equal(await tab.evaluate(() => document.querySelectorAll('[src="/own"]').length), 2);
  });
});

/** When loaders take addresses over; all are in the page before gates have come. */
const moments = {
  'in a script with defer': (copyAll) => copyAll(),
  'at DOMContentLoaded': (copyAll) => document.addEventListener('DOMContentLoaded', copyAll),
  'at load': (copyAll) => (window.onload = copyAll),
  'when it can be seen': (copyAll) => {
    const seen = new IntersectionObserver(copyAll);
    addEventListener('DOMContentLoaded', () =>
      document.querySelectorAll('[data-src]').forEach((each) => seen.observe(each)),
    );
  },
};

inEngines('A held address, with auto.js before the loader', everyEngine, ({ it }) => {
  for (const [when, wait] of Object.entries(moments)) {
    it(`is not asked for while gates are still to come, and the page’s own are: copied ${when}`, async ({
      site,
      open,
    }) => {
      let come;
      const late = new Promise((resolve) => (come = resolve));
      // WebKit has the load of a page wait for what it imports, and its driver for the load.
      setTimeout(come, 3_000);
      const ask = readFileSync(new URL('../../dist/cdn/ask.js', import.meta.url), 'utf8');
      site.files['/cdn/ask.js'] = { type: 'text/javascript', body: ask, held: late };
      site.files['/cookies.json'] = json(declaration());
      site.files['/loader.js'] = {
        type: 'text/javascript',
        body: `(${wait})(() => {
          for (const each of document.querySelectorAll('[data-src], [data-srcset], [data-poster]')) {
            if (each.dataset.src) each.src = each.dataset.src;
            if (each.dataset.srcset) each.setAttribute('srcset', each.dataset.srcset);
            if (each.dataset.poster) each.poster = each.dataset.poster;
          }
          window.hasCopied = true;
        })`,
      };
      const own =
        '<img alt="" data-src="/own/goods" data-category="chaussures" data-name="babouche" width="10" height="10">';
      const head =
        '<script src="/cdn/auto.js" data-src="/cookies.json"></script><script defer src="/loader.js"></script>';
      site.files['/'] = page(head, Object.values(embeds).join('') + own);
      for (const address of [...addresses, '/own/goods']) site.files[address] = { type: 'text/html', body: 'Film' };
      const tab = await open('/');
      await tab.raw.waitFor(() => window.hasCopied);
      await tab.upTo(300);
      const asked = () => addresses.filter((address) => site.count(address) > 0);
      const early = asked();
      come();
      assert.deepEqual(early, [], 'before gates have come');
      await tab.until(({ isAsking }) => isAsking, 'the banner');
      await tab.upTo(3_000, () => site.count('/own/goods') > 0);
      assert.ok(site.count('/own/goods') > 0, 'what is the page’s own loads');
      assert.deepEqual(asked(), [], 'before consent');
      await tab.answer('accept-all');
      await tab.upTo(3_000, () => addresses.every((address) => site.count(address) > 0));
      assert.deepEqual(asked(), addresses, 'after consent');
    });
  }
});
