import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { ConsentStore } from '../../src/consent/consent-store.js';
import type { Cookie, Declaration } from '../../src/declaration/declaration.js';
import type { CookieTable } from '../../src/elements/table/cookie-table.js';
import { setLocale } from '../../src/i18n/set-locale.js';
import { pageConsent } from '../../src/boot/page-consent.js';
import { seed, site } from '../../stories/site.js';
import '../../src/table.js';

const isChromium = 'chrome' in window;

function storeOf(declaration: Declaration): ConsentStore {
  const store = new ConsentStore();
  store.declare(declaration);
  return store;
}

/** An element that shows a declaration, in a box of some width. */
async function show(declaration: Declaration, attributes: Record<string, string> = {}, width = '72rem') {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = width;
  const element = document.createElement('cookie-table');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.store = storeOf(declaration);
  box.append(element);
  await element.updateComplete;
  return element;
}

const all = (element: CookieTable, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const texts = (element: CookieTable, selector: string) =>
  all(element, selector).map((found) => found.textContent!.replace(/\s+/g, ' ').trim());
const headings = (element: CookieTable) => texts(element, '.group:first-of-type thead th');
const names = (element: CookieTable) => texts(element, 'code');
/** The cells of the row that a cookie names, by heading. */
function cells(element: CookieTable, name: string): Record<string, string> {
  const row = all(element, 'tbody tr').find((each) => each.querySelector('th')?.textContent?.trim() === name);
  return Object.fromEntries(
    [...row!.querySelectorAll<HTMLElement>('th, td')].map((cell) => [
      cell.dataset['label'],
      cell.textContent!.replaceAll('\u00a0', ' ').trim(),
    ]),
  );
}

function withCookies(...cookies: Cookie[]): Declaration {
  const [service] = seed.services;
  return { ...seed, services: [{ ...service!, cookies }] };
}

afterEach(() => setLocale('fr'));

describe('<cookie-table>', () => {
  describe('what it shows', () => {
    it('has one table for each category that has services, in the declaration’s order', async () => {
      const element = await show({ ...site, categories: [...site.categories, { id: 'marketing' }] });
      expect(texts(element, 'h2')).to.deep.equal(['Nécessaires', 'Mesure d’audience', 'Contenus externes']);
      expect(texts(element, 'p')[1]).to.contain('Compter les visites');
    });

    it('has the model charter’s four columns where nothing more is declared', async () => {
      const declaration = { ...withCookies({ name: 'a', purpose: 'Essai.' }), categories: [{ id: 'necessary' }] };
      const element = await show(declaration, { service: declaration.services[0]!.id });
      expect(headings(element)).to.deep.equal(['Prestataire', 'Service et emplacement', 'Nom du cookie', 'Finalités']);
    });

    it('shows the model charter’s rows', async () => {
      const element = await show(seed);
      expect(names(element)).to.deep.equal(['sessionid', 'django_language', 'csrftoken', 'cookies_preferences']);
      expect(cells(element, 'sessionid')).to.deep.equal({
        Prestataire: 'Opendatasoft',
        'Service et emplacement': 'Authentification (front et back office)',
        'Nom du cookie': 'sessionid',
        Finalités: 'Se souvenir de l’utilisateur d’une page à l’autre.',
        'Durée de conservation': '2 semaines',
      });
      expect(cells(element, 'cookies_preferences')['Service et emplacement']).to.equal(
        'Choix concernant vos préférences sur les cookies',
      );
    });

    it('adds duration and kind in every table when any cookie declares them', async () => {
      const element = await show(site);
      const counts = all(element, 'thead').map((head) => head.querySelectorAll('th').length);
      expect(counts).to.deep.equal([6, 6, 6]);
      expect(cells(element, '_mn_id.*')['Durée de conservation']).to.equal('13 mois');
      expect(cells(element, '_mn_ses.*')['Durée de conservation']).to.equal('30 minutes');
      expect(cells(element, 'atlas_session')['Durée de conservation']).to.equal('Fin de la session');
      expect(cells(element, '_mn_id.*')['Type']).to.equal('Cookie interne');
      expect(cells(element, 'atlas_session')['Type']).to.equal('Cookie tiers');
      expect(cells(element, 'vdt_reglages')['Type']).to.equal('Stockage local');
    });

    it('names every kind of storage, and whose it is', async () => {
      const element = await show(
        withCookies(
          { name: 'a', purpose: '.', storage: 'session' },
          { name: 'b', purpose: '.', storage: 'indexeddb' },
          { name: 'c', purpose: '.', storage: 'cache' },
          { name: 'd', purpose: '.', storage: 'local', party: 'third' },
        ),
      );
      expect(['a', 'b', 'c', 'd'].map((name) => cells(element, name)['Type'])).to.deep.equal([
        'Stockage de session',
        'Base de données du navigateur',
        'Cache du navigateur',
        'Stockage local (tiers)',
      ]);
    });

    it('shows durations and kinds in words in the column of that name, and names in words as text', async () => {
      const element = await show(
        withCookies(
          { name: 'a', purpose: '.', duration: 'P2Y', party: 'third' },
          { name: 'b', purpose: '.', extra: { duration: 'Persistant', kind: 'Pixel' } },
          { name: 'Cookies de session', inWords: true, purpose: '.' },
        ),
      );
      expect(headings(element).slice(-3)).to.deep.equal(['Finalités', 'Durée de conservation', 'Type']);
      expect(cells(element, 'a')).to.include({ 'Durée de conservation': '2 ans', Type: 'Cookie tiers' });
      expect(cells(element, 'b')).to.include({ 'Durée de conservation': 'Persistant', Type: 'Pixel' });
      expect(names(element)).to.include.members(['a', 'b']).and.not.include('Cookies de session');
      expect(texts(element, 'tbody th')).to.include('Cookies de session');
    });

    it('keeps the columns that the declaration adds, with their headings', async () => {
      const element = await show(
        withCookies(
          { name: 'a', purpose: '.', extra: { 'Base légale': 'Intérêt légitime' } },
          { name: 'b', purpose: '.', extra: { Destinataires: 'Personne' } },
        ),
      );
      expect(headings(element).slice(-2)).to.deep.equal(['Base légale', 'Destinataires']);
      expect(cells(element, 'a')['Base légale']).to.equal('Intérêt légitime');
      expect(cells(element, 'a')['Destinataires']).to.equal('');
    });

    it('shows a name as it is declared, whole, in <code> and from left to right', async () => {
      const element = await show(withCookies({ name: '_pk_*', purpose: '.' }));
      const code = all(element, 'th code')[0]!;
      expect(code.textContent).to.equal('_pk_*');
      expect(getComputedStyle(code).direction).to.equal('ltr');
      expect(code.part.contains('cookie-name')).to.equal(true);
    });

    it('links a provider to its privacy policy, in this tab, and says what the link is', async () => {
      const element = await show(site);
      const link = all(element, 'a[part="provider-link"]')[0] as HTMLAnchorElement;
      expect(link.href).to.equal('https://www.opendatasoft.com/fr/politique-de-confidentialite/');
      expect(link.target).to.equal('');
      expect(link.ariaLabel).to.equal('Opendatasoft\u00a0: politique de confidentialité');
      expect(link.textContent).to.equal('Opendatasoft');
    });

    it('names a provider without a policy in plain text', async () => {
      const element = await show({ ...seed, providers: [{ id: 'opendatasoft', name: 'Opendatasoft' }] });
      expect(cells(element, 'sessionid')['Prestataire']).to.equal('Opendatasoft');
      expect(all(element, 'a')).to.have.length(0);
    });

    it('keeps the provider of a service that sets no cookie (A9)', async () => {
      const element = await show(withCookies(), { service: 'opendatasoft-authentication' });
      const row = cells(element, 'Aucun cookie déclaré');
      expect(row['Prestataire']).to.equal('Opendatasoft');
      expect(row['Service et emplacement']).to.equal('Authentification (front et back office)');
    });

    it('has a row for the cookie that stores the choice, with its name and lifetime (D4)', async () => {
      const element = await show({ ...withCookies(), consent: { cookie: 'mon_choix', duration: 'P3M' } });
      expect(cells(element, 'mon_choix')['Durée de conservation']).to.equal('3 mois');
    });
  });

  describe('filters', () => {
    it('shows only the categories that are named, in the declaration’s order', async () => {
      const element = await show(site, { category: 'embeds  statistics' });
      expect(texts(element, 'h2')).to.deep.equal(['Mesure d’audience', 'Contenus externes']);
    });

    it('shows only the services that are named', async () => {
      const element = await show(site, { service: 'atlas opendatasoft-api' });
      expect(names(element)).to.deep.equal(['csrftoken', 'atlas_session']);
    });

    it('shows the columns that are named, in their order', async () => {
      const element = await show(site, { columns: 'name purpose provider' });
      expect(headings(element)).to.deep.equal(['Nom du cookie', 'Finalités', 'Prestataire']);
    });

    it('has a row for each service, or each provider, where no column is about cookies', async () => {
      const element = await show(site, { columns: 'provider service', category: 'statistics' });
      expect(all(element, 'tbody tr')).to.have.length(1);
      expect(texts(element, 'tbody th')).to.deep.equal(['Mesure d’audience (toutes les pages)']);
      element.columns = 'provider';
      element.category = 'necessary';
      await element.updateComplete;
      expect(texts(element, 'tbody tr')).to.deep.equal(['Opendatasoft']);
    });

    it('takes data-* attributes as well', async () => {
      const element = await show(site, { 'data-category': 'statistics', 'data-columns': 'name' });
      expect(texts(element, 'th')).to.deep.equal(['Nom du cookie', '_mn_id.*', '_mn_ses.*']);
    });

    it('says when a category has no cookie', async () => {
      const element = await show(site, { category: 'marketing' });
      expect(texts(element, '[part="empty"]')).to.deep.equal(['Aucun cookie dans cette catégorie.']);
      expect(all(element, 'table')).to.have.length(0);
    });

    it('says when nothing is declared', async () => {
      const element = await show(site, { service: 'nobody' });
      expect(texts(element, '[part="empty"]')).to.deep.equal(['Aucun cookie déclaré.']);
    });

    it('survives whatever a framework assigns, and warns of unknown columns', async () => {
      const warn = console.warn;
      const warnings: unknown[] = [];
      console.warn = (...args: unknown[]) => warnings.push(args.join(' '));
      try {
        const element = await show(site);
        Object.assign(element, { category: null, service: undefined, columns: {}, headingLevel: '4' });
        await element.updateComplete;
        expect(headings(element)).to.have.length(6);
        expect(all(element, 'h4')).to.have.length(3);
        expect(warnings[0]).to.contain('expected some of provider, service, name');
        Object.assign(element, { category: ['statistics'], columns: ['name', 'purpose'] });
        await element.updateComplete;
        expect(names(element)).to.deep.equal(['_mn_id.*', '_mn_ses.*']);
        expect(headings(element)).to.deep.equal(['Nom du cookie', 'Finalités']);
      } finally {
        console.warn = warn;
      }
    });
  });

  describe('life', () => {
    it('waits for the declaration, and follows a new one', async () => {
      const store = new ConsentStore();
      const element = await fixture<CookieTable>(html`<cookie-table .store=${store}>En attente</cookie-table>`);
      expect(all(element, 'slot')).to.have.length(1);
      store.declare(seed);
      await element.updateComplete;
      expect(all(element, 'slot')).to.have.length(0);
      expect(names(element)).to.have.length(4);
      store.declare(site);
      await element.updateComplete;
      expect(names(element)).to.have.length(8);
    });

    it('takes the declaration as text, and stays as it is when the text is none', async () => {
      const warn = console.warn;
      console.warn = () => {};
      try {
        const store = new ConsentStore();
        const element = await fixture<CookieTable>(html`<cookie-table .store=${store}>Avant</cookie-table>`);
        element.declaration = '[object Object]';
        await element.updateComplete;
        expect(all(element, 'slot')).to.have.length(1);
        element.declaration = JSON.stringify(seed);
        await store.ready;
        await element.updateComplete;
        expect(names(element)).to.have.length(4);
      } finally {
        console.warn = warn;
      }
    });

    it('follows the page’s store when it has none of its own', async () => {
      const element = await fixture<CookieTable>(html`<cookie-table></cookie-table>`);
      await pageConsent().declare(seed);
      await element.updateComplete;
      expect(names(element)).to.have.length(4);
    });

    it('shows what another store declares, several times on a page', async () => {
      const one = await show(seed);
      const two = await show(site, { category: 'embeds' });
      expect(names(one)).to.have.length(4);
      expect(names(two)).to.have.length(2);
      one.store = storeOf(site);
      await one.updateComplete;
      expect(names(one)).to.have.length(8);
      expect(names(two)).to.have.length(2);
    });

    it('goes on after it was moved', async () => {
      const element = await show(seed);
      const { store } = element;
      const box = await fixture<HTMLElement>(html`<div></div>`);
      element.remove();
      store!.declare(site);
      box.append(element);
      await element.updateComplete;
      expect(names(element)).to.have.length(8);
    });

    it('speaks the language that the page switches to, and says so where the page speaks another', async () => {
      const element = await show(site);
      const section = element.shadowRoot!.querySelector('section')!;
      expect(section.hasAttribute('lang')).to.equal(false);
      await setLocale('en');
      await element.updateComplete;
      expect(cells(element, 'sessionid')).to.deep.include({ [headings(element)[4]!]: '2 weeks' });
      expect(texts(element, 'tbody tr:first-child td')[1]).to.equal('Authentication (front and back office)');
      expect(section.lang).to.equal('en');
      expect(section.dir).to.equal('ltr');
    });

    it('touches none of 1,000 rows when only the choice changes', async () => {
      const services = Array.from({ length: 200 }, (_, i) => ({
        ...site.services[4]!,
        id: `service-${i}`,
        cookies: Array.from({ length: 5 }, (_, j) => ({ ...site.services[4]!.cookies[0]!, name: `_mn_${i}_${j}` })),
      }));
      const element = await show({ ...site, services });
      expect(all(element, 'tbody tr')).to.have.length(1001);
      const changes = new MutationObserver(() => {});
      changes.observe(element.shadowRoot!, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      element.store!.acceptAll();
      await element.updateComplete;
      expect(changes.takeRecords()).to.have.length(0);
    });
  });

  describe('for every reader', () => {
    it('has the heading level that the page chooses (B10)', async () => {
      const element = await show(site, { 'heading-level': '3' });
      expect(texts(element, 'h3')).to.have.length(3);
    });

    for (const [name, width] of [
      ['columns', '72rem'],
      ['cards', '18rem'],
    ] as const) {
      it(`keeps the roles, scopes and names of a table as ${name} (B8)`, async () => {
        const element = await show(site, {}, width);
        const table = element.shadowRoot!.querySelector('table')!;
        const is = (selector: string, role: string, scope: string | null = null) => {
          const found = [...table.querySelectorAll(selector)];
          expect(found, selector).not.to.have.length(0);
          for (const each of found) {
            expect(each.getAttribute('role'), selector).to.equal(role);
            expect(each.getAttribute('scope'), selector).to.equal(scope);
            expect(getComputedStyle(each).display, selector).not.to.equal('none');
            expect(getComputedStyle(each).visibility, selector).to.equal('visible');
          }
        };
        expect(table.getAttribute('role')).to.equal('table');
        expect(table.caption!.textContent).to.contain('Nécessaires');
        is('thead, tbody', 'rowgroup');
        is('tr', 'row');
        is('thead th', 'columnheader', 'col');
        is('tbody th', 'rowheader', 'row');
        is('td', 'cell');
        const label = element.shadowRoot!.getElementById(table.getAttribute('aria-labelledby')!);
        expect(label!.textContent).to.equal('Nécessaires');
      });

      it(`passes axe as ${name} (B1)`, async () => {
        await expect(await show(site, {}, width)).to.be.accessible();
      });
    }

    it('passes axe with nothing to show', async () => {
      await expect(await show(site, { category: 'marketing' })).to.be.accessible();
    });

    it('is a table where there is room, and cards where there is none, sooner the more columns there are', async () => {
      const isCards = async (columns: string, width: string) => {
        const element = await show(site, { columns, category: 'necessary' }, width);
        const [row] = all(element, 'tbody tr');
        return getComputedStyle(row!).display === 'grid';
      };
      const four = 'provider service name purpose';
      const six = `${four} duration kind`;
      expect(await isCards(four, '41rem'), 'four columns, 41rem').to.equal(false);
      expect(await isCards(four, '39rem'), 'four columns, 39rem').to.equal(true);
      expect(await isCards(six, '51rem'), 'six columns, 51rem').to.equal(false);
      expect(await isCards(six, '49rem'), 'six columns, 49rem').to.equal(true);
    });

    it('shows each column’s heading in the cards, and not twice', async () => {
      const element = await show(site, { category: 'embeds' }, '18rem');
      const labels = all(element, 'tbody tr:first-child > *').map((cell) => {
        const { content, display } = getComputedStyle(cell, '::before');
        expect(display).to.equal('block');
        // Firefox leaves the name of the attribute, the others put its value.
        return content.startsWith('attr(data-label)') ? cell.dataset['label'] : /"([^"]*)"/.exec(content)?.[1];
      });
      expect(labels).to.deep.equal(headings(element));
      const head = all(element, 'thead')[0]!.getBoundingClientRect();
      expect(head.width * head.height).to.be.below(2);
    });

    for (const [name, width] of [
      ['columns', '72rem'],
      ['wide cards', '35rem'],
      ['narrow cards', '16rem'],
    ] as const) {
      it(`begins at the right on pages written from right to left, as ${name}`, async () => {
        const element = await show(seed, {}, width);
        element.parentElement!.dir = 'rtl';
        const table = all(element, 'table')[0]!.getBoundingClientRect();
        for (const code of all(element, 'code')) {
          const cell = code.closest('th')!;
          const start = name === 'wide cards' ? table.right - 8 * 16 : cell.getBoundingClientRect().right;
          expect(start - code.getBoundingClientRect().right).to.be.within(-1, 2 * 16);
        }
        const [heading] = all(element, 'h2');
        expect(getComputedStyle(heading!).textAlign).to.be.oneOf(['start', 'right']);
      });
    }

    it('leaves out of a card what is not declared', async () => {
      const element = await show(
        withCookies({ name: 'a', purpose: '.' }, { name: 'b', purpose: '.', storage: 'local' }),
        {},
        '18rem',
      );
      const [duration, kind] = all(element, 'tbody tr:first-child td').slice(-2);
      expect(getComputedStyle(duration!).position).to.equal('absolute');
      expect(getComputedStyle(kind!).position).to.equal('static');
    });

    it('never is wider than its place, whatever the names', async () => {
      const long = 'x'.repeat(180);
      for (const width of ['18rem', '30rem', '45rem', '60rem', '90rem']) {
        const element = await show(
          withCookies({ name: long, purpose: '.' }, { name: `_${long}_${long}`, purpose: '.', duration: 'P1Y' }),
          {},
          width,
        );
        const box = element.parentElement!;
        expect(box.scrollWidth, width).to.be.at.most(box.clientWidth);
        for (const cell of all(element, 'tbody th')) expect(cell.scrollWidth, width).to.be.at.most(cell.clientWidth);
      }
    });

    it('keeps some width in a row of flexible boxes', async () => {
      const element = await show(seed);
      element.parentElement!.style.display = 'flex';
      await nextFrame();
      expect(element.getBoundingClientRect().width).to.be.at.least(200);
    });

    // The runner shows pages as printed in Chromium alone.
    if (isChromium) {
      it('prints as a whole table on narrow paper, with headings on each page', async () => {
        const element = await show(site, {}, '25rem');
        await emulateMedia({ media: 'print' });
        try {
          expect(getComputedStyle(all(element, 'td')[0]!).display).to.equal('table-cell');
          expect(getComputedStyle(all(element, 'thead')[0]!).display).to.equal('table-header-group');
          expect(getComputedStyle(all(element, 'thead')[0]!).position).to.equal('static');
        } finally {
          await emulateMedia({ media: 'screen' });
        }
      });
    }
  });
});
