/** Markup that somebody else has written into a page gains nothing by being held (security-and-faults.md, F5 and F6). */
import assert from 'node:assert/strict';
import { auto, json, page } from '../support/sites.mjs';
import { declaration } from '../support/town.mjs';
import { everyEngine, inEngines } from '../support/visitor.mjs';

const script = (name) => ({ type: 'text/javascript', body: `ran.push(${JSON.stringify(name)})` });
const policies = {
  'a nonce': "script-src 'nonce-abc' 'self'",
  'a nonce and strict-dynamic': "script-src 'nonce-abc' 'strict-dynamic'",
  'a nonce, strict-dynamic and Trusted Types':
    "script-src 'nonce-abc' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types charte-cookies lit-html",
};
const held = (attributes, text = '') =>
  `<script type="text/plain" data-category="embeds" ${attributes}>${text}</script>`;
const inTemplate = (attributes) =>
  `<cookie-gate category="embeds"><template><script ${attributes}></script></template></cookie-gate>`;

inEngines('A held script', everyEngine, ({ it }) => {
  for (const [what, policy] of Object.entries(policies)) {
    it(`runs with the page’s nonce alone, under a policy with ${what} [E1, E2]`, async ({ site, open }) => {
      site.files['/cookies.json'] = json(declaration());
      for (const name of ['a', 'b', 'c']) site.files[`/good-${name}.js`] = script(`good ${name}`);
      for (const name of ['a', 'b', 'c', 'd']) site.files[`/evil-${name}.js`] = script(`evil ${name}`);
      site.files['/'] = page(
        `<meta http-equiv="Content-Security-Policy" content="${policy}">${auto('nonce="abc" data-src="/cookies.json"')}`,
        held('data-src="/evil-a.js"') +
          held('data-src="/evil-b.js" nonce="x"') +
          held('', 'ran.push("evil inline")') +
          inTemplate('src="/evil-c.js"') +
          inTemplate('src="/evil-d.js" nonce="x"') +
          held('nonce="abc" data-src="/good-a.js"') +
          held('nonce="abc"', 'ran.push("good inline")') +
          inTemplate('nonce="abc" src="/good-b.js"'),
      );
      const tab = await open('/');
      await tab.until(({ isAsking }) => isAsking, 'the banner');
      await tab.answer('accept-all');
      await tab.until(({ ran }) => ran.length >= 3, 'what has the nonce to run');
      const { ran } = await tab.upTo(600);
      assert.deepEqual([...ran].sort(), ['good a', 'good b', 'good inline']);
    });
  }
});

inEngines('A held address', everyEngine, ({ it }) => {
  it('that may be a script does not open, and the console says so', async ({ site, open }) => {
    site.files['/cookies.json'] = json(declaration());
    site.files['/third/film'] = page('', 'Film');
    const bad = [
      'javascript:parent.ran.push(1)',
      ' java\tscript:parent.ran.push(2)',
      'data:text/html,<script>parent.ran.push(3)</script>',
    ];
    const frame = (address, i) =>
      `<iframe title="F${i}" data-service="film" data-src="${address.replaceAll('"', '')}"></iframe>`;
    site.files['/'] = page(
      auto(),
      [...bad, '/third/film'].map(frame).join('') +
        `<embed data-service="film" data-src="${bad[0]}">` +
        `<cookie-gate service="film"><iframe title="G" data-src="${bad[0]}"></iframe></cookie-gate>`,
    );
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.answer('accept-all');
    await tab.upTo(5_000, () => site.count('/third/film') > 0);
    const { ran, errors } = await tab.upTo(500);
    assert.deepEqual(ran, []);
    const live = await tab.evaluate(() =>
      [...document.querySelectorAll('iframe, embed')].map((each) => each.getAttribute('src')),
    );
    assert.deepEqual(live.filter(Boolean), ['/third/film']);
    assert.equal(errors.filter((each) => each.includes('does not open')).length, 5, errors.join('\n'));
  });
});
