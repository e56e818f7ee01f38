/** A script that runs by consent comes later than its author thought (on-other-pages.md, kinds 4 and 11). */
import assert from 'node:assert/strict';
import { auto, json, page } from '../support/sites.mjs';
import { declaration } from '../support/town.mjs';
import { everyEngine, inEngines } from '../support/visitor.mjs';

const script = (body) => ({ type: 'text/javascript', body });
const inline = (text) => `<script type="text/plain" data-category="statistics">${text}</script>`;
const external = (path) => `<script type="text/plain" data-category="statistics" data-src="${path}"></script>`;
const rest = '<p id="reste">Contenu</p>';

/** What a script writes, and what is to be seen of it between its place and the rest of the page. */
const writings = {
  'markup that is whole': [`document.write('<b class="w">encart</b>')`, 'b:encart'],
  'markup in pieces': [
    `document.write('<div class="w"'); document.write('>en'); document.writeln('<i>car</i>t'); document.write('</div>')`,
    'div:encart',
  ],
  'what is never closed': [`document.write('<p class="w">encart')`, 'p:encart'],
  'what it then looks for': [
    `document.write('<span class="w" id="ici"></span>'); document.getElementById('ici').textContent = 'encart'`,
    'span:encart',
  ],
  'several values': [`document.write('<b class="w">', 'en', 'cart', '</b>')`, 'b:encart'],
  'a script that writes': [`document.write('<script>document.write("<b class=w>encart</b>")<\\/script>')`, 'b:encart'],
  'after it has opened the document': [
    `document.open(); document.write('<b class="w">encart</b>'); document.close()`,
    'b:encart',
  ],
};

inEngines('A script that waited', everyEngine, ({ it }) => {
  for (const [what, [text, expected]] of Object.entries(writings)) {
    it(`writes ${what} where it stands, and the page survives`, async ({ site, open }) => {
      site.files['/cookies.json'] = json(declaration());
      site.files['/pub.js'] = script(text);
      for (const [way, body] of Object.entries({ inline: inline(text), external: external('/pub.js') })) {
        site.files[`/${way}`] = page(auto(), `<div id="avant"></div>${body}${rest}`);
      }
      const see = () =>
        tab.evaluate(() => ({
          shown: [...document.querySelectorAll('.w')]
            .map((each) => `${each.localName}:${each.textContent.trim()}`)
            .join(),
          isBetween: Boolean(document.querySelector('#avant ~ .w')) && Boolean(document.querySelector('.w ~ #reste')),
          title: document.title,
        }));
      const tab = await open('/inline');
      await tab.until(({ isAsking }) => isAsking, 'the banner');
      await tab.answer('accept-all');
      await tab.raw.waitFor(() => document.querySelector('.w') !== null);
      const right = { shown: expected, isBetween: true, title: 'Essai' };
      assert.deepEqual(await see(), right, 'inline');
      await tab.go('/external');
      await tab.raw.waitFor(() => document.querySelector('.w') !== null);
      assert.deepEqual(await see(), right, 'from a file, on the next page');
    });
  }

  it('in the head writes into the body, and what it loads runs in order', async ({ site, open }) => {
    site.files['/cookies.json'] = json(declaration());
    site.files['/a.js'] = script(`ran.push('a'); document.write('<b class="w">encart</b>')`);
    site.files['/b.js'] = script(`ran.push('b')`);
    const text = `document.write('<script src="/a.js"><\\/script><script src="/b.js"><\\/script><u class="w">lien</u>')`;
    site.files['/'] = page(auto() + inline(text), rest);
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.answer('accept-all');
    const { ran } = await tab.until((report) => report.ran.length === 2, 'what was written to run');
    assert.deepEqual(ran, ['a', 'b']);
    const shown = await tab.evaluate(() =>
      [...document.querySelectorAll('body .w')].map((each) => `${each.localName}:${each.checkVisibility?.() ?? true}`),
    );
    assert.deepEqual(shown.sort(), ['b:true', 'u:true']);
  });

  it('cannot erase the page by a callback either, and the console says so', async ({ site, open }) => {
    site.files['/cookies.json'] = json(declaration());
    const text = `setTimeout(() => { document.write('<b class="w">encart</b>'); ran.push('later') })`;
    site.files['/'] = page(auto(), inline(text) + rest);
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.answer('accept-all');
    const { errors } = await tab.until(({ ran }) => ran.includes('later'), 'the callback');
    assert.ok(await tab.evaluate(() => document.querySelector('#reste') !== null && !document.querySelector('.w')));
    assert.equal(errors.filter((each) => each.includes('document.write')).length, 1, errors.join('\n'));
  });

  it('leaves what the page itself writes alone', async ({ site, open }) => {
    site.files['/cookies.json'] = json(declaration());
    const own = `<script>document.write('<b id="own">page</b>')</script>`;
    site.files['/'] = page(auto(), inline('ran.push("gated")') + own + rest);
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.answer('accept-all');
    await tab.until(({ ran }) => ran.includes('gated'), 'the gated script');
    await tab.go('/');
    await tab.until(({ ran }) => ran.includes('gated'), 'the gated script of the next page');
    assert.equal(await tab.evaluate(() => document.querySelector('#own + #reste') !== null), true);
  });

  it('hears of what is past, once, and nobody else is told again', async ({ site, open }) => {
    const listen = `
      const note = (name) => function (event) { ran.push(name + (event.target === this && event.type ? '' : '!')) };
      const twice = note('twice');
      document.addEventListener('DOMContentLoaded', note('ready'));
      window.addEventListener('DOMContentLoaded', note('window ready'));
      addEventListener('load', note('load'), { once: true });
      addEventListener('load', twice);
      addEventListener('load', twice);
      document.addEventListener('DOMContentLoaded', { handleEvent() { ran.push('object') } });
      window.onload = note('onload');
      document.addEventListener('click', note('click'));`;
    const own = `<script>for (const type of ['DOMContentLoaded', 'load']) addEventListener(type, () => ran.push('own ' + type))</script>`;
    site.files['/cookies.json'] = json(declaration());
    site.files['/mesure.js'] = script(listen);
    site.files['/inline'] = page(own + auto(), inline(`{${listen}}`));
    site.files['/external'] = page(own + auto(), external('/mesure.js'));
    const expected = ['load', 'object', 'onload', 'own DOMContentLoaded', 'own load', 'ready', 'twice', 'window ready'];
    const tab = await open('/inline');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.answer('accept-all');
    for (const path of ['/inline', '/external', '/inline']) {
      if (path !== '/inline' || site.count('/external')) await tab.go(path);
      await tab.until(({ ran }) => ran.length >= expected.length, 'all that listens');
      const { ran } = await tab.upTo(400);
      assert.deepEqual([...ran].sort(), expected, path);
    }
  });
});
