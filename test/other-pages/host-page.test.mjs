/** What the page around is like changes nothing (on-other-pages.md, kinds 10, 13 and 14; second-round.md, G5 and G6). */
import assert from 'node:assert/strict';
import { until } from '../support/deep-query.mjs';
import { auto, json, page } from '../support/sites.mjs';
import { declaration } from '../support/town.mjs';
import { everyEngine, inEngines } from '../support/visitor.mjs';

/** Where the parts of the banner are, and whether a pointer reaches its buttons. */
const seen = () => {
  const banner = document.querySelector('cookie-banner')?.shadowRoot;
  const title = banner?.querySelector('#heading')?.getBoundingClientRect();
  const buttons = [...(banner?.querySelectorAll('[data-action]') ?? [])];
  // WebKit tells of rectangles as they were without a zoom.
  const { zoom } = getComputedStyle(document.querySelector('cookie-banner'));
  const reach = (button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    const [left, top] = [x + width / 2, y + height / 2];
    return [1, Number(zoom) || 1, 2].some((each) => banner.elementFromPoint(left * each, top * each) === button);
  };
  return {
    isTitleInside: Boolean(title) && title.top >= 0 && title.bottom <= innerHeight,
    inReach: buttons.filter((each) => each.dataset.action !== 'partners').map(reach),
  };
};
const right = { isTitleInside: true, inReach: [true, true, true] };

const styles = {
  'a body that lets no pointer through': 'body { pointer-events: none }',
  'a rule that lets no pointer through to anything': '* { pointer-events: none }',
  'a body that is hidden while it loads': 'body { visibility: hidden }',
  'a body that is zoomed': 'body { zoom: 2 }',
  'a document that is zoomed': 'html { zoom: 2 }',
  'vertical writing': 'html { writing-mode: vertical-rl }',
  'letters without a fill':
    'body { -webkit-text-fill-color: transparent; text-shadow: 0 0 9px red; word-break: break-all }',
};

inEngines('A page', everyEngine, ({ engine, it }) => {
  for (const [what, css] of Object.entries(styles)) {
    it(`with ${what} asks as any other, and takes the answer of a pointer`, async ({ site, open }) => {
      site.files['/cookies.json'] = json(declaration());
      site.files['/'] = page(`<style>${css}</style>${auto()}`, '<p style="block-size: 2000px">Texte</p>');
      const tab = await open('/');
      await tab.until(({ isAsking }) => isAsking, 'the banner');
      await tab.upTo(300);
      assert.deepEqual(await tab.evaluate(seen), right);
      const styleOf = await tab.evaluate(() => {
        const banner = document.querySelector('cookie-banner').shadowRoot.querySelector('.banner');
        const { textShadow, wordBreak, writingMode } = getComputedStyle(banner);
        return [textShadow, wordBreak, writingMode];
      });
      assert.deepEqual(styleOf, ['none', 'normal', 'horizontal-tb']);
    });
  }

  // WebKit's driver says nothing of a page that is not there yet.
  const itWhileParsed = engine === 'webkit' ? () => {} : it;
  itWhileParsed(
    'whose parser waits for a script is asked about all the same, with one banner',
    async ({ site, open }) => {
      let answer;
      const held = new Promise((resolve) => (answer = resolve));
      site.files['/cookies.json'] = json(declaration());
      site.files['/lent.js'] = { type: 'text/javascript', body: '', held };
      site.files['/'] = page(
        auto(),
        'avant<script src="/lent.js"></script><cookie-banner placement="top"></cookie-banner>',
      );
      site.files['/blank'] = page('');
      const tab = await open('/blank');
      await tab.evaluate(() => void setTimeout(() => (location.href = '/')));
      await tab.until(({ isAsking, isParsed }) => isAsking && !isParsed, 'the banner before the end');
      answer();
      await tab.until(({ isParsed }) => isParsed, 'the page to be parsed');
      await tab.upTo(300);
      const banners = await tab.evaluate(() =>
        [...document.querySelectorAll('cookie-banner')].map((each) => each.placement),
      );
      assert.deepEqual(banners, ['top'], 'the page’s own');
      assert.equal((await tab.report()).isAsking, true);
    },
  );

  // WebKit does not lay out anew what it has once placed in such a body.
  const body = engine === 'webkit' ? '' : 'body { transform: translateX(0) }';
  for (const [what, end] of Object.entries({ closed: 'close', 'taken away': 'remove' })) {
    it(`with a dialog that was open first asks in the top layer once that is ${what}`, async ({ site, open }) => {
      site.files['/cookies.json'] = json(declaration());
      site.files['/'] = page(
        `<style>${body}</style>${auto()}`,
        '<dialog id="d"><button>Fermer</button></dialog><script>d.showModal()</script><p style="block-size: 3000px">Texte</p>',
      );
      const tab = await open('/');
      await tab.until(({ isAsking }) => isAsking, 'the banner');
      await tab.evaluate((name) => document.querySelector('#d')[name](), end);
      await tab.evaluate(() => void document.body.dispatchEvent(new Event('focusin', { bubbles: true })));
      await tab.upTo(300);
      assert.deepEqual(await tab.evaluate(seen), right);
    });
  }

  for (const [what, swap] of Object.entries({
    'its content': () => (document.body.innerHTML = '<h1>B</h1>'),
    'its body': () => document.body.replaceWith(document.createElement('body')),
    'the banner': () => document.querySelector('cookie-banner').remove(),
  })) {
    it(`that replaces ${what} while it asks gets the banner back`, async ({ site, open }) => {
      site.files['/cookies.json'] = json(declaration());
      site.files['/'] = page(auto());
      const tab = await open('/');
      await tab.until(({ isAsking }) => isAsking, 'the banner');
      await tab.evaluate(swap);
      await tab.upTo(300);
      await tab.until(({ isAsking }) => isAsking, 'the banner again');
    });
  }

  it('that moves the banner about as often as it likes has it back when it is taken away', async ({ site, open }) => {
    site.files['/cookies.json'] = json(declaration());
    site.files['/'] = page(auto());
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    for (let i = 0; i < 5; i++) {
      await tab.evaluate(() => document.body.append(document.querySelector('cookie-banner')));
      await tab.upTo(50);
    }
    await tab.evaluate(() => document.querySelector('cookie-banner').remove());
    await tab.until(({ isAsking }) => isAsking, 'the banner again');
  });

  it('whose placeholder of a banner comes late has that one alone', async ({ site, open }) => {
    let answer;
    const held = new Promise((resolve) => (answer = resolve));
    site.files['/cookies.json'] = json(declaration());
    site.files['/lent.js'] = { type: 'text/javascript', body: '', held };
    site.files['/'] = page(
      auto(),
      'avant<script src="/lent.js"></script><div data-cookie-banner data-placement="top"></div>',
    );
    setTimeout(() => answer(), 3_000);
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.upTo(500);
    const banners = await tab.evaluate(() =>
      [...document.querySelectorAll('cookie-banner')].map((each) => each.placement),
    );
    assert.deepEqual(banners, ['top']);
  });

  // WebKit runs no module in such a page.
  const itInXml = engine === 'webkit' ? () => {} : it;
  itInXml('that is read as XML gets one clear message, and nothing is let in', async ({ site, open }) => {
    site.files['/cookies.json'] = json(declaration());
    site.files['/'] = {
      type: 'application/xhtml+xml',
      body: `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>x</title>
        <script>window.said = []; console.error = (...all) =&gt; said.push(all.join(' ')); onerror = (text) =&gt; said.push(text)</script>
        <script type="module" async="async" src="/cdn/auto.js" data-src="/cookies.json"></script></head>
        <body><a href="#cookie-preferences">Gérer</a><cookie-table></cookie-table></body></html>`,
    };
    site.files['/blank'] = page('');
    const tab = await open('/blank');
    await tab.evaluate(() => void setTimeout(() => (location.href = '/')));
    // The page that was there goes at some moment.
    await until(() => tab.evaluate(() => window.said?.length > 0).catch(() => false), 'a message');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const said = await tab.evaluate(() => window.said);
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0], /application\/xhtml\+xml/);
  });
});
