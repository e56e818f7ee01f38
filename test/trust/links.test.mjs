/** Addresses become links only where they are http(s), an e-mail address or a path (E10, E12). */
import assert from 'node:assert/strict';
import { declaration } from '../support/town.mjs';
import { attribute, auto, json, marked, page } from '../support/sites.mjs';
import { assertNone, chromium, inEngines, inFrames } from '../support/visitor.mjs';

const bad = {
  'javascript:': 'javascript:void(ran.push(1))',
  'in capitals': 'JaVaScRiPt:void(ran.push(1))',
  'behind a space': ' javascript:void(ran.push(1))',
  'behind a control character': '\u0001javascript:void(ran.push(1))',
  'with a tab in it': 'java\tscript:void(ran.push(1))',
  'with a line break in it': 'javascript\n:void(ran.push(1))',
  'that looks like https': 'javascript://bourg.example/%0Avoid(ran.push(1))',
  'with an e-mail address': 'javascript:void(ran.push(1))//dpo@bourg.example',
  'data:': 'data:text/html,<script>parent.ran.push(1)</script>',
  'vbscript:': 'vbscript:msgbox(1)',
  'blob:': 'blob:https://bourg.example/0',
  'file:': 'file:///etc/passwd',
  'mailto: without an address': 'mailto:javascript:void(ran.push(1))',
};
const good = {
  policy: ['https://mesure.example/vie-privee', 'http://mesure.example/', '/confidentialite'],
  contact: ['dpo@bourg.example', 'https://bourg.example/contact', '/contact'],
};

const elements = `<cookie-table></cookie-table><cookie-charter></cookie-charter><cookie-preferences></cookie-preferences>
  <cookie-gate service="compteur"><template><p>x</p></template></cookie-gate>`;

const withAddress = (address) =>
  declaration(({ site, providers }) => {
    site.contact = address;
    for (const provider of providers) provider.privacyPolicy = address;
  });

/** Adds `links()` to a page: every address in its shadow roots, and what a click on it would lead to. */
const collect = `<script>
  window.links = (root = document, found = []) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) links(element.shadowRoot, found);
      if (root === document) continue;
      for (const name of ['href', 'src', 'action', 'formaction', 'data', 'xlink:href']) {
        const text = element.getAttribute(name);
        if (text === null) continue;
        let scheme = 'none';
        try { scheme = new URL(text, document.baseURI).protocol; } catch {}
        found.push({ text, scheme });
      }
    }
    return found;
  };
  window.text = (root = document) =>
    [...root.querySelectorAll('*')].map(({ shadowRoot }) => (shadowRoot ? shadowRoot.textContent + text(shadowRoot) : '')).join(' ');
  const tell = report;
  window.report = () => ({ ...tell(), links: links(), isReady: window.isReady?.() ?? true });
</script>`;

/** Until an element shows the provider, or something is told. */
const isShown = "<script>window.isReady = () => told.length > 0 || text().includes('Mesure SA');</script>";

/** What leads elsewhere than to a page or an e-mail address, or has run. */
function harmIn({ links, ran, thrown, isReady }) {
  const isHarmless = ({ text, scheme }) =>
    scheme === 'mailto:' ? /^mailto:[^:@\s]+@[^:@\s]+$/.test(text) : scheme === 'http:' || scheme === 'https:';
  const wrong = links.filter((link) => !isHarmless(link)).map(({ text }) => `a link leads to ${JSON.stringify(text)}`);
  if (ran.includes(1)) wrong.push('it ran');
  if (!isReady) wrong.push('nothing was rendered, and nothing told');
  return [...wrong, ...thrown];
}

const harms = (reports, cases) => Object.fromEntries(cases.map(([name], i) => [name, harmIn(reports[i])]));

inEngines('An address in a declaration', chromium, ({ it }) => {
  const everyway = {
    'by address': (value, i, site) => {
      site.files[`/${i}.json`] = json(value);
      return page(auto(`data-src="/${i}.json"`) + collect, elements);
    },
    'in the tag': (value) => page(auto(`data-declaration="${attribute(value)}"`) + collect, elements),
    'by an element': (value) =>
      page(auto('') + collect, `<cookie-table declaration="${attribute(value)}"></cookie-table>${elements}`),
  };
  for (const [way, pageOf] of Object.entries(everyway)) {
    it(`is no link when it runs something, also while nobody has read the declaration, given ${way} [E10, E12]`, async ({
      site,
      open,
    }) => {
      site.files['/'] = page('');
      const cases = Object.entries(bad);
      cases.forEach(([, address], i) => (site.files[`/${i}`] = pageOf(withAddress(address), i, site)));
      const tab = await open('/');
      const paths = cases.map((_, i) => `/${i}`);
      const reports = await inFrames(tab, paths, { moment: 800, together: 7 });
      assertNone(harms(reports, cases), 'nothing but pages and addresses is linked');
    });
  }

  it('is a link when it leads to a page, or to an e-mail address', async ({ site, open }) => {
    const value = declaration(({ site: own, providers }) => {
      [own.contact] = good.contact;
      providers[0].privacyPolicy = good.policy[2];
      [providers[1].privacyPolicy] = good.policy;
    });
    site.files['/'] = page(auto(`data-declaration="${attribute(value)}"`) + collect, elements);
    const tab = await open('/');
    const wanted = [`mailto:${good.contact[0]}`, good.policy[2], good.policy[0]];
    const has = ({ links }) => wanted.every((each) => links.some(({ text }) => text === each));
    const report = await tab.upTo(6_000, has);
    for (const each of wanted) {
      assert.ok(has({ links: report.links, wanted: each }), `${each} is a link: ${JSON.stringify(report.links)}`);
    }
    assert.deepEqual(harmIn(report), [], 'all links are right');
  });

  it('is no link when it comes from a table of a page and runs something [E10]', async ({ site, open }) => {
    const cases = Object.entries(bad);
    site.files['/'] = page('');
    cases.forEach(([, address], i) => {
      const table = `<table><tr><th>Prestataire</th><th>Service</th><th>Nom du cookie</th><th>Finalités</th><th>Durée</th></tr>
        <tr><td><a href="${attribute(address)}">Mesure SA</a></td><td>Compteur</td><td>_ct_id</td><td>Compter.</td><td>13 mois</td></tr></table>`;
      // The page that holds the table is another than the one that declares by it: no link of its own is counted.
      site.files[`/table-${i}.html`] = page('', `<div data-cookie-table data-category="statistics">${table}</div>`);
      const tags = i % 2 ? elements : `<cookie-charter></cookie-charter><cookie-preferences></cookie-preferences>`;
      site.files[`/${i}`] = page(auto(`data-src="/table-${i}.html"`) + collect + isShown, tags);
    });
    const tab = await open('/');
    const paths = cases.map((_, i) => `/${i}`);
    const reports = await inFrames(tab, paths, { moment: 300, together: 5, limit: 20_000 });
    assertNone(harms(reports, cases), 'nothing but pages and addresses is linked');
  });

  it('is a link when it comes from a table of a page and leads to a page', async ({ site, open }) => {
    const table = `<table><tr><th>Prestataire</th><th>Service</th><th>Nom du cookie</th><th>Finalités</th><th>Durée</th></tr>
      <tr><td><a href="https://mesure.example/vie-privee">Mesure SA</a></td><td>Compteur</td><td>_ct_id</td><td>Compter.</td><td>13 mois</td></tr></table>`;
    site.files['/table.html'] = page('', `<div data-cookie-table data-category="statistics">${table}</div>`);
    site.files['/'] = page(auto('data-src="/table.html"') + collect, elements);
    const tab = await open('/');
    const has = ({ links }) => links.some(({ text }) => text === 'https://mesure.example/vie-privee');
    const report = await tab.upTo(6_000, has);
    assert.ok(has(report), `the provider’s policy is a link: ${JSON.stringify(report.links)}`);
  });

  it('is no link when it comes by the property store, and runs something [E10]', async ({ site, open }) => {
    const cases = Object.entries(bad);
    site.files['/'] = page('');
    site.files['/cookies.json'] = json(declaration());
    cases.forEach(([, address], i) => {
      const value = JSON.stringify(withAddress(address)).replaceAll('<', '\\u003c');
      site.files[`/${i}`] = page(
        `${auto()}${collect}<script>window.isReady = () => false;</script><script type="module">
          import { ConsentStore } from '/dist/store.js';
          const store = new ConsentStore();
          let isRefused = false;
          try { await store.declare(${value}); } catch { isRefused = true; }
          const hasTold = () => told.some((each) => each.startsWith('error'));
          window.isReady = () => isRefused || !store.snapshot.declaration || hasTold() || text().includes('Compteur');
          for (const tag of ['cookie-table', 'cookie-charter', 'cookie-preferences', 'cookie-gate']) {
            const element = document.createElement(tag);
            element.store = store;
            if (tag === 'cookie-gate') {
              element.service = 'compteur';
              element.append(document.createElement('template'));
            }
            document.querySelector('main').append(element);
          }
        </script>`,
        marked('necessary'),
      );
    });
    const tab = await open('/');
    const paths = cases.map((_, i) => `/${i}`);
    const reports = await inFrames(tab, paths, { moment: 600, together: 5, limit: 20_000 });
    assertNone(harms(reports, cases), 'nothing but pages and addresses is linked');
  });
});
