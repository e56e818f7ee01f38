import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { site, seed } from '../../stories/site.js';
import type { CookieCharter } from '../../src/index.js';
import { ConsentStore, setLocale } from '../../src/index.js';
import { all, charterPage, find, isSeen, outline, section, settled, text } from '../support/charter-page.js';
import { waitUntil } from '../support/wait-until.js';

let store: ConsentStore;

const charter = (written?: string, change?: (element: CookieCharter) => void) => charterPage(store, written, change);
const link = (element: CookieCharter, name: string) => find(element, `nav a[href="#${name}"]`);
const focused = (element: CookieCharter) => element.shadowRoot!.activeElement;

describe('<cookie-charter>', () => {
  beforeEach(() => {
    store = new ConsentStore();
    store.declare(site);
  });

  describe('before a declaration is there', () => {
    beforeEach(() => {
      store = new ConsentStore();
    });

    it('shows what an editor wrote, and nothing of its own', async () => {
      const element = await charter('<p id="own">Notre charte.</p>');
      expect(isSeen(element.querySelector('#own')!)).to.be.true;
      expect(text(find(element, '[part="document"]'))).to.equal('');
      expect(all(element, 'h1, h2, h3, a, cookie-table, cookie-preferences')).to.be.empty;
    });

    it('gives way to the charter when it comes', async () => {
      const element = await charter('<p id="own">Notre charte.</p>');
      store.declare(site);
      await settled(element);
      expect(isSeen(element.querySelector('#own')!)).to.be.false;
      expect(outline(element)).to.have.length(14);
    });

    it('shows sections that an editor wrote too', async () => {
      const element = await charter('<div slot="rights"><h2>Nos règles</h2></div>');
      expect(isSeen(element.querySelector('h2')!)).to.be.true;
      expect(all(element, 'nav')).to.be.empty;
    });
  });

  describe('from an editor’s table', () => {
    const table = `<table><caption>Nécessaires</caption>
      <tr><th>Prestataire</th><th>Service et emplacement</th><th>Nom du cookie</th><th>Finalités</th></tr>
      <tr><td>Opendatasoft</td><td>Authentification</td><td>sessionid</td><td>Rester connecté.</td></tr></table>`;

    beforeEach(() => {
      store = new ConsentStore();
    });

    it('makes the whole charter', async () => {
      const element = await charter(table);
      await store.ready;
      await settled(element);
      expect(isSeen(element.querySelector('table')!)).to.be.false;
      expect(text(section(element, 'partners'))).to.include('Opendatasoft');
      expect(text(section(element, 'exemptions'))).to.include('sessionid');
    });

    it('hides the table that a CMS moved behind it, and gives it back', async () => {
      const page = await fixture<HTMLElement>(html`<main></main>`);
      const element = document.createElement('cookie-charter');
      element.store = store;
      page.append(element, document.createRange().createContextualFragment(table));
      await store.ready;
      await settled(element);
      const moved = page.querySelector('table')!;
      expect(isSeen(moved)).to.be.false;
      element.remove();
      expect(isSeen(moved)).to.be.true;
    });

    it('leaves alone the table that “for” names', async () => {
      const page = await fixture<HTMLElement>(html`<main></main>`);
      const element = document.createElement('cookie-charter');
      element.store = store;
      element.for = 'elsewhere';
      element.setAttribute('for', 'elsewhere');
      const box = document.createElement('div');
      box.id = 'elsewhere';
      box.append(document.createRange().createContextualFragment(table));
      page.append(element, box);
      await store.ready;
      await settled(element);
      expect(outline(element)).not.to.be.empty;
      expect(isSeen(box.querySelector('table')!)).to.be.true;
    });
  });

  describe('outline', () => {
    it('names every section that says something, in order', async () => {
      const element = await charter();
      const shown = all(element, '[part="section"]').filter((each) => each.offsetHeight);
      expect(outline(element)).to.eql(shown.map((each) => text(each.querySelector('[part~="heading"]')!)));
      expect(all(element, 'nav a').map((each) => each.getAttribute('href'))).to.eql(shown.map(({ id }) => `#${id}`));
    });

    it('leaves out what this site gives no reason to say', async () => {
      store.declare(seed);
      const element = await charter();
      expect(outline(element)).not.to.include('Hors de l’Union européenne');
      expect(section(element, 'transfers').offsetHeight, 'takes no place').to.equal(0);
    });

    it('scrolls to the section and puts the focus on its heading', async () => {
      const element = await charter();
      const address = location.href;
      link(element, 'rights').click();
      const heading = find(element, '#rights [part~="heading"]');
      expect(focused(element)).to.equal(heading);
      const { top } = heading.getBoundingClientRect();
      expect(top).to.be.within(0, innerHeight / 2);
      expect(location.href, 'the address is the page’s').to.equal(address);
      heading.blur();
      expect(heading.hasAttribute('tabindex'), 'the heading is no stop of the Tab key').to.be.false;
    });

    it('works with the keyboard, and reading goes on from there', async () => {
      const element = await charter();
      link(element, 'partners').focus();
      await sendKeys({ press: 'Enter' });
      expect(focused(element)).to.equal(find(element, '#partners [part~="heading"]'));
      await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal(find(element, '#partners a'));
    });

    it('leaves a click for a new tab to the browser', async () => {
      const element = await charter();
      const click = new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true });
      let wasPrevented = true;
      const look = (event: Event) => {
        wasPrevented = event.defaultPrevented;
        event.preventDefault();
      };
      window.addEventListener('click', look, { once: true });
      link(element, 'rights').dispatchEvent(click);
      expect(wasPrevented).to.be.false;
      expect(focused(element)).to.equal(null);
    });

    it('has a name', async () => {
      const element = await charter();
      const nav = find(element, 'nav');
      expect(text(find(element, `#${nav.getAttribute('aria-labelledby')}`))).to.equal('Dans cette charte');
    });
  });

  describe('address of the page', () => {
    afterEach(() => history.replaceState(null, '', location.href.split('#')[0]!));

    const arrived = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

    it('leads to a section on arrival', async () => {
      history.replaceState(null, '', '#partners');
      const element = await charter();
      await arrived();
      expect(focused(element)).to.equal(find(element, '#partners [part~="heading"]'));
    });

    it('leads to a section from a link of the page', async () => {
      const element = await charter();
      const outside = await fixture<HTMLAnchorElement>(html`<a href="#exemptions">Pourquoi</a>`);
      const changed = oneEvent(window, 'hashchange');
      outside.click();
      await changed;
      expect(focused(element)).to.equal(find(element, '#exemptions [part~="heading"]'));
    });

    it('does not when somebody does something else already', async () => {
      const field = await fixture<HTMLInputElement>(html`<input aria-label="Recherche" />`);
      field.focus();
      history.replaceState(null, '', '#partners');
      const element = await charter();
      await arrived();
      expect(focused(element)).to.equal(null);
      expect(document.activeElement).to.equal(field);
    });

    it('does not when the page has that name itself', async () => {
      await fixture(html`<h2 id="partners">Partenaires du réseau</h2>`);
      history.replaceState(null, '', '#partners');
      const element = await charter();
      await arrived();
      expect(focused(element)).to.equal(null);
    });

    it('is no longer heard after removal', async () => {
      const element = await charter();
      const page = element.parentElement!;
      element.remove();
      const changed = oneEvent(window, 'hashchange');
      location.hash = 'rights';
      await changed;
      page.append(element);
      expect(focused(element)).to.equal(null);
    });
  });

  describe('slots', () => {
    const names = (element: CookieCharter) => all(element, 'slot').map((slot) => slot.getAttribute('name'));

    it('are there for every section, whatever is declared', async () => {
      store = new ConsentStore();
      const element = await charter();
      const before = names(element);
      for (const { id } of all(element, '[part="section"]')) expect(before).to.include.members([id, `${id}-more`]);
      store.declare(site);
      await settled(element);
      expect(names(element)).to.eql(before);
    });

    it('replace a section, heading and outline included', async () => {
      const element = await charter('<div slot="rights"><h3>Vos droits chez nous</h3><p>Écrivez-nous.</p></div>');
      expect(isSeen(find(element, '#rights [part~="heading"]'))).to.be.false;
      expect(outline(element)).to.include('Vos droits chez nous').and.not.include('Vos droits');
      link(element, 'rights').click();
      expect(document.activeElement).to.equal(element.querySelector('h3'));
    });

    it('replace one without a heading: its own title stays in the outline', async () => {
      const element = await charter('<p slot="browser">Voyez l’aide de votre navigateur.</p>');
      expect(outline(element)).to.include('Agir depuis votre navigateur');
      link(element, 'browser').click();
      expect(focused(element)).to.equal(section(element, 'browser'));
    });

    it('bring in a section that the declaration gives no reason for', async () => {
      store.declare(seed);
      const element = await charter('<div slot="transfers"><h2>Nulle part ailleurs</h2></div>');
      expect(outline(element)).to.include('Nulle part ailleurs');
    });

    it('give the section back when what was written goes', async () => {
      const element = await charter('<div slot="rights"><h3>Vos droits chez nous</h3></div>');
      element.querySelector('div')!.remove();
      await settled(element);
      expect(isSeen(find(element, '#rights [part~="heading"]'))).to.be.true;
      expect(outline(element)).to.include('Vos droits');
    });

    it('extend a section', async () => {
      const element = await charter('<p slot="rights-more">Notre délégué vous répond.</p>');
      const more = element.querySelector('p')!;
      expect(isSeen(find(element, '#rights [part~="heading"]'))).to.be.true;
      expect(more.assignedSlot!.closest('section')).to.equal(section(element, 'rights'));
      const { bottom } = section(element, 'rights').querySelector('p:last-of-type')!.getBoundingClientRect();
      expect(more.getBoundingClientRect().top).to.be.at.least(bottom);
    });

    it('replace the introduction', async () => {
      const element = await charter('<p slot="introduction">Bonjour.</p>');
      expect(isSeen(element.querySelector('p')!)).to.be.true;
      expect(isSeen(find(element, '[part="introduction"] p'))).to.be.false;
    });
  });

  describe('what it is made of', () => {
    const inner = (element: CookieCharter, tag: string) =>
      find(element, tag) as HTMLElement & {
        store?: ConsentStore;
        headingLevel?: number;
      };

    it('shares the store and the level of headings', async () => {
      const element = await charter('', (each) => (each.headingLevel = 3));
      for (const tag of ['cookie-table', 'cookie-preferences']) {
        expect(inner(element, tag).store, tag).to.equal(store);
        expect(inner(element, tag).headingLevel, tag).to.equal(4);
      }
    });

    it('shows every cookie', async () => {
      const element = await charter();
      const names = [...inner(element, 'cookie-table').shadowRoot!.querySelectorAll('[part~="cookie-name"]')].map(text);
      expect(names).to.eql(site.services.flatMap(({ cookies }) => cookies.map(({ name }) => name)));
    });

    it('lets the visitor choose where they read (CONFORMITY A10)', async () => {
      const element = await charter();
      const controls = inner(element, 'cookie-preferences').shadowRoot!;
      controls.querySelector<HTMLElement>('[data-action="refuse-all"]')!.click();
      expect(store.snapshot.states).to.include({ statistics: 'refused', embeds: 'refused' });
      controls.querySelector<HTMLElement>('[data-action="accept-all"]')!.click();
      expect(store.isGranted('statistics')).to.be.true;
    });

    it('has headings of the level asked for, and one deeper', async () => {
      const element = await charter();
      const tags = (part: string) => new Set(all(element, `[part~="${part}"]`).map(({ localName }) => localName));
      expect([...tags('heading')]).to.eql(['h2']);
      expect([...tags('subheading')]).to.eql(['h3']);
      element.headingLevel = 6;
      await settled(element);
      expect([...tags('heading'), ...tags('subheading')]).to.eql(['h6', 'h6']);
    });

    it('leads from the right to withdraw to the controls', async () => {
      const element = await charter();
      section(element, 'rights').querySelector<HTMLElement>('a[href="#controls"]')!.click();
      expect(focused(element)).to.equal(find(element, '#controls [part~="heading"]'));
    });
  });

  describe('in any page', () => {
    afterEach(() => setLocale('fr'));

    it('speaks the language that is chosen, without a reload', async () => {
      const element = await charter();
      await setLocale('en');
      await settled(element);
      expect(text(section(element, 'partners'))).to.include('Regional Video Library');
      expect(find(element, '[part="document"]').lang).to.equal('en');
      expect(find(element, '#rights a[href^="https://www.cnil.fr"]').getAttribute('href')).to.contain('/en/');
    });

    it('takes a declaration as attribute, and later another', async () => {
      store = new ConsentStore();
      const element = await charter('', (each) => each.setAttribute('declaration', JSON.stringify(seed)));
      await waitUntil(() => all(element, '[part="partner"]').length === 1);
      element.declaration = site;
      await waitUntil(() => all(element, '[part="partner"]').length === 4);
    });

    it('takes whatever a framework assigns', async () => {
      store = new ConsentStore();
      const element = await charter('<p>Notre charte.</p>');
      const warn = console.warn;
      const error = console.error;
      let told = 0;
      console.warn = console.error = () => void told++;
      try {
        element.declaration = '[object Object]';
        await settled(element);
        Object.assign(element, { declaration: 42, headingLevel: 'deux', for: undefined });
        await waitUntil(() => told >= 1, 'tells what is wrong');
      } finally {
        console.warn = warn;
        console.error = error;
      }
      expect(isSeen(element.querySelector('p')!)).to.be.true;
      store.declare(site);
      await settled(element);
      expect(find(element, '[part~="heading"]').localName).to.equal('h2');
    });

    it('follows another store', async () => {
      const element = await charter();
      const other = new ConsentStore();
      other.declare(seed);
      element.store = other;
      await settled(element);
      expect(all(element, '[part="partner"]')).to.have.length(1);
      store.declare({ ...site, updated: '2020-01-01' });
      await settled(element);
      expect(all(element, '[part="partner"]'), 'the first one is forgotten').to.have.length(1);
    });

    it('stands several times, each with its own store', async () => {
      const first = await charter();
      store = new ConsentStore();
      store.declare(seed);
      const second = await charter();
      expect(outline(first)).to.have.length(14);
      expect(outline(second)).to.have.length(13);
      link(second, 'rights').click();
      expect(focused(first)).to.equal(null);
      expect(focused(second)).to.equal(find(second, '#rights [part~="heading"]'));
    });

    it('lives on after it was moved', async () => {
      const element = await charter();
      const page = element.parentElement!;
      element.remove();
      store.declare(seed);
      await settled(element);
      page.append(element);
      await settled(element);
      expect(outline(element)).to.have.length(13);
    });
  });

  describe('looks', () => {
    it('reads in lines of a comfortable length', async () => {
      const element = await charter();
      const page = element.parentElement!;
      page.style.inlineSize = '1600px';
      const paragraph = section(element, 'definition').querySelector('p')!;
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const lines = Math.round(
        range.getBoundingClientRect().height / parseFloat(getComputedStyle(paragraph).lineHeight),
      );
      expect(text(paragraph).length / lines).to.be.within(45, 85);
    });

    it('fits into 320 pixels', async () => {
      const element = await charter();
      const page = element.parentElement!;
      page.style.inlineSize = '320px';
      await settled(element);
      const right = page.getBoundingClientRect().right;
      const wide = all(element, 'p, li, dd, dt, a, h2, h3, code, cookie-table, cookie-preferences').filter(
        (each) => each.getBoundingClientRect().right > right + 0.5,
      );
      expect(wide.map(text)).to.eql([]);
    });

    it('gives the outline targets of at least 24 pixels', async () => {
      const element = await charter();
      for (const each of all(element, 'nav a')) {
        expect(each.getBoundingClientRect().height, text(each)).to.be.at.least(24);
      }
    });

    it('has a button that prints it, which is not printed', async () => {
      const element = await charter();
      const button = find(element, '[part~="print-button"]');
      expect(text(button)).to.equal('Imprimer ou enregistrer en PDF');
      const { print } = window;
      let printed = 0;
      window.print = () => void printed++;
      try {
        button.click();
      } finally {
        window.print = print;
      }
      expect(printed).to.equal(1);
      if (!('chrome' in window)) return;
      await emulateMedia({ media: 'print' });
      try {
        expect(isSeen(button)).to.be.false;
        expect(isSeen(find(element, 'nav'))).to.be.false;
        expect(isSeen(find(element, 'cookie-preferences'))).to.be.false;
        expect(isSeen(find(element, 'cookie-table'))).to.be.true;
        expect(isSeen(find(element, '#rights a[href="#controls"]'))).to.be.false;
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });

    it('prints addresses, absolute ones, unless the link says its own', async () => {
      const element = await charter();
      const printed = all(element, '[data-address]').map((each) => each.dataset['address']);
      expect(printed)
        .to.include(`${site.site.url}/confidentialite/atlas.html`)
        .and.include('https://www.cnil.fr/fr/plaintes');
      expect(find(element, `#controller a[href="${site.site.url}"]`).hasAttribute('data-address')).to.be.false;
      expect(printed.every((address) => address!.startsWith('https://'))).to.be.true;
    });

    for (const [name, declaration] of [['a site that asks', site] as const, ['one that need not', seed] as const]) {
      it(`is accessible: ${name}`, async () => {
        store.declare(declaration);
        const element = await charter();
        await expect(element).to.be.accessible();
      });
    }
  });
});
