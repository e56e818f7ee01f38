/** An equal declaration, given again, changes nothing; and a declaration is fetched once for a page. */
/* global declared, listening, renders, report */
import assert from 'node:assert/strict';
import { declaration, everything } from '../support/town.mjs';
import { attribute, auto, json, marked, page } from '../support/sites.mjs';
import { chromium, inEngines } from '../support/visitor.mjs';

const marks = everything.map((id) => marked(id)).join('');
const key = 'charte-cookies/page-consent/1';

/** Gives pages `listening()`: counts the calls of a subscriber, from now on. */
const withListening = `<script>
  window.listening = () => {
    const store = document[Symbol.for('${key}')];
    const first = store.snapshot;
    let calls = 0;
    const end = store.subscribe(() => (calls += 1));
    return () => {
      end();
      return { calls, isSame: store.snapshot === first };
    };
  };
</script>`;

inEngines('An equal declaration, given again', chromium, ({ it }) => {
  async function asking({ site, open }, head, body = '') {
    Object.assign(site.files, { '/cookies.json': json(declaration()), '/': page(withListening + head, body + marks) });
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    // What comes after the banner has come.
    await tab.upTo(500);
    return tab;
  }

  it('as a new object each time, to an element, renders nothing and asks for nothing', async (visitor) => {
    const head = `${auto('')}<script type="module">
      const banner = document.querySelector('cookie-banner');
      banner.declaration = ${JSON.stringify(declaration())};
    </script>`;
    const tab = await asking(visitor, head, '<cookie-banner></cookie-banner><cookie-table></cookie-table>');
    const before = visitor.site.requests.length;
    const seen = await tab.evaluate(async (text) => {
      const end = listening();
      const banner = document.querySelector('cookie-banner');
      let mutations = 0;
      const observer = new MutationObserver((records) => (mutations += records.length));
      for (const element of document.querySelectorAll('cookie-banner, cookie-table')) {
        observer.observe(element.shadowRoot, { subtree: true, childList: true, characterData: true });
      }
      for (let i = 0; i < 30; i++) {
        banner.declaration = JSON.parse(text);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      observer.disconnect();
      return { ...end(), mutations };
    }, JSON.stringify(declaration()));
    assert.equal(seen.calls, 1, 'a subscriber is called when it subscribes, and never again');
    assert.equal(seen.isSame, true, 'the snapshot is the same object');
    assert.equal(seen.mutations, 0, 'nothing is rendered');
    assert.equal(visitor.site.requests.length, before, `nothing is asked for: ${visitor.site.requests.slice(before)}`);
  });

  it('as a new object at each change of the store, as a component writes it, comes to rest', async (visitor) => {
    const head = `${auto('')}<script type="module">
      const declaration = () => (${JSON.stringify(declaration())});
      const banner = document.querySelector('cookie-banner');
      window.renders = 0;
      const render = () => {
        if (++window.renders < 300) banner.declaration = declaration();
      };
      const timer = setInterval(() => {
        const store = document[Symbol.for('${key}')];
        if (!store) return;
        clearInterval(timer);
        store.subscribe(() => queueMicrotask(render));
      }, 5);
      render();
    </script>`;
    const tab = await asking(visitor, head, '<cookie-banner></cookie-banner>');
    const early = await tab.evaluate(() => renders);
    await tab.upTo(500);
    const late = await tab.evaluate(() => renders);
    assert.equal(late, early, 'it renders no more when all is known');
    assert.ok(late <= 8, `it rendered ${late} times in all`);
  });

  it('as equal text on several elements, is declared once', async (visitor) => {
    const text = attribute(declaration());
    const body = ['table', 'charter', 'banner']
      .map((name) => `<cookie-${name} declaration="${text}"></cookie-${name}>`)
      .join('');
    const early = `<script>
      const timer = setInterval(() => {
        const store = document[Symbol.for('${key}')];
        if (!store) return;
        clearInterval(timer);
        window.declared = new Set();
        store.subscribe(({ declaration }) => declaration && declared.add(declaration));
      });
    </script>`;
    const tab = await asking(
      visitor,
      early + auto(''),
      `${body}<div data-cookie-table data-declaration="${text}"></div>`,
    );
    assert.equal(await tab.evaluate(() => declared.size), 1, 'one declaration was known all the time');
    const seen = await tab.evaluate(async (value) => {
      const end = listening();
      for (const name of ['table', 'charter', 'preferences']) {
        const element = document.createElement(`cookie-${name}`);
        element.setAttribute('declaration', value);
        document.querySelector('main').append(element);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      document.querySelector('cookie-table').setAttribute('declaration', ` ${value} `);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return end();
    }, JSON.stringify(declaration()));
    assert.deepEqual(seen, { calls: 1, isSame: true }, 'later elements with equal text change nothing');
  });

  it('by the page’s own script, changes nothing', async (visitor) => {
    const tab = await asking(visitor, auto());
    const seen = await tab.evaluate(
      async (name, text) => {
        const end = listening();
        for (let i = 0; i < 5; i++) await document[Symbol.for(name)].declare(JSON.parse(text));
        return end();
      },
      key,
      JSON.stringify(declaration()),
    );
    assert.deepEqual(seen, { calls: 1, isSame: true }, 'the snapshot is the same object, and nobody is called');
  });

  it('on a page of which all was decided, changes nothing that is granted', async (visitor) => {
    const tab = await asking(visitor, auto(), '<cookie-table></cookie-table>');
    await tab.answer('accept-all');
    await tab.until(({ ran }) => ran.length === 4, 'what was accepted to run');
    const seen = await tab.evaluate(async (text) => {
      const end = listening();
      const table = document.querySelector('cookie-table');
      for (let i = 0; i < 5; i++) {
        table.declaration = JSON.parse(text);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { ...end(), ...report() };
    }, JSON.stringify(declaration()));
    assert.equal(seen.calls, 1, 'nobody is called');
    assert.ok(seen.isGranted.includes('statistics'), 'what was granted stays so');
    assert.equal(seen.ran.length, 4, 'nothing runs again');
  });
});

inEngines('A declaration by address', chromium, ({ it }) => {
  const charter = page(
    '',
    `<div data-cookie-table data-category="statistics"><table>
      <tr><th>Prestataire</th><th>Service</th><th>Nom du cookie</th><th>Finalités</th><th>Durée</th></tr>
      <tr><td>Mesure SA</td><td>Compteur</td><td>_ct_id</td><td>Compter.</td><td>13 mois</td></tr></table></div>`,
  );
  const sources = {
    'a charter page': ['/charte.html', charter],
    'a JSON file': ['/cookies.json', json(declaration())],
  };
  const ways = {
    'the script’s tag': (address) => page(auto(`data-src="${address}"`), marks),
    'the script’s tag, and elements': (address) =>
      page(
        auto(`data-src="${address}"`),
        `<cookie-table></cookie-table><cookie-charter></cookie-charter><cookie-preferences src="${address}"></cookie-preferences>${marks}`,
      ),
    'a banner': (address) => page(auto(''), `<cookie-banner src="${address}"></cookie-banner>${marks}`),
  };
  for (const [what, [address, file]] of Object.entries(sources)) {
    for (const [way, pageOf] of Object.entries(ways)) {
      it(`is asked for once in each view of a page: ${what}, named by ${way}`, async ({ site, open }) => {
        Object.assign(site.files, { '/': pageOf(address), [address]: file });
        const tab = await open('/');
        await tab.until(({ declaration: known }) => known, 'the declaration');
        await tab.upTo(600);
        assert.equal(site.count(address), 1, 'on the first visit it is asked for once');
        await tab.evaluate((name) => void document[Symbol.for(name)].refuseAll(), key);
        await tab.until(({ stored }) => stored, 'the refusal to be kept');
        await tab.upTo(300);
        assert.equal(site.count(address), 1, 'a decision does not ask for it again');
        site.requests.length = 0;
        await tab.go('/');
        await tab.upTo(800);
        assert.equal(site.count(address), 1, 'on the next visit it is asked for once');
      });
    }
  }
});
