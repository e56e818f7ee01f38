import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { site } from '../../stories/site.js';
import type { CookieGate } from '../../src/index.js';
import { ConsentStore, ConsentRequestEvent, PreferencesRequestEvent, setLocale } from '../../src/index.js';
import '../../src/gate.js';
import { waitUntil } from '../support/wait-until.js';

const video = '<iframe class="video" title="Visite guidée" width="560" height="315" srcdoc="<p>film"></iframe>';

let store: ConsentStore;

/** A gate with these templates, in the page, with the store of this test. */
async function gate(attributes: Record<string, string>, ...templates: string[]): Promise<CookieGate> {
  const element = document.createElement('cookie-gate') as CookieGate;
  element.store = store;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...templates.map(template));
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return element;
}

function template(markup: string): HTMLTemplateElement {
  const element = document.createElement('template');
  element.innerHTML = markup;
  return element;
}

const inside = (element: CookieGate, selector: string) =>
  [...element.children].find((child) => child.matches(selector)) ?? null;
const placeholder = (element: CookieGate) => element.shadowRoot!.querySelector<HTMLElement>('.placeholder')!;
const isShut = (element: CookieGate) => placeholder(element).getClientRects().length > 0;
const button = (element: CookieGate, action: string) =>
  element.shadowRoot!.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!;
const text = (element: CookieGate) => placeholder(element).innerText.replace(/\s+/g, ' ');

async function click(element: CookieGate, action: string): Promise<void> {
  button(element, action).click();
  await aTimeout(0);
  await element.updateComplete;
}

/** Collects the warnings of a piece of work. */
async function warnings(work: () => Promise<unknown>): Promise<string[]> {
  const own = console.warn;
  const heard: string[] = [];
  console.warn = (...args: unknown[]) => heard.push(String(args[0]));
  try {
    await work();
  } finally {
    console.warn = own;
  }
  return heard;
}

describe('<cookie-gate>', () => {
  beforeEach(() => {
    store = new ConsentStore();
    store.declare(site);
  });

  describe('shut', () => {
    it('holds back what is undecided, and loads nothing of it', async () => {
      const url = new URL('/favicon.ico?held-back', location.href).href;
      const element = await gate({ service: 'videotheque' }, `<img src="${url}" alt="">`);
      await aTimeout(0);
      expect(isShut(element)).to.be.true;
      expect(inside(element, 'img')).to.be.null;
      expect(performance.getEntriesByName(url)).to.be.empty;
      expect(element.matches(':state(open)')).to.be.false;
    });

    it('says who provides what, and what for', async () => {
      const element = await gate({ service: 'videotheque' }, video);
      expect(element.shadowRoot!.querySelector('h2')!.textContent!.trim()).to.equal('Lecteur vidéo');
      expect(text(element)).to.contain('Vidéothèque régionale').and.to.contain('Retenir le volume');
      const link = element.shadowRoot!.querySelector('a')!;
      expect(link.getAttribute('href')).to.equal('/confidentialite/videotheque.html');
      expect(link.textContent).to.contain('Vidéothèque régionale');
    });

    it('names a category and all its providers', async () => {
      const element = await gate({ category: 'embeds' }, video);
      expect(text(element)).to.contain('Contenus externes').and.to.contain('Vidéothèque régionale et Atlas ouvert');
      expect(element.shadowRoot!.querySelectorAll('a').length).to.equal(2);
    });

    it('is a named group with a heading of the level it is told', async () => {
      const element = await gate({ service: 'videotheque', 'heading-level': '4' }, video);
      const group = placeholder(element);
      expect(group.getAttribute('role')).to.equal('group');
      const title = element.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!)!;
      expect(title.localName).to.equal('h4');
      expect(title.textContent!.trim()).to.equal('Lecteur vidéo');
    });

    it('offers two equal buttons', async () => {
      const element = await gate({ service: 'videotheque' }, video);
      const [once, always] = [button(element, 'once'), button(element, 'always')];
      expect(once.innerText).to.equal('Afficher une fois');
      expect(always.innerText).to.equal('Toujours afficher');
      expect(once.part.value).to.equal(always.part.value);
      expect(once.className).to.equal(always.className);
      const [a, b] = [getComputedStyle(once), getComputedStyle(always)];
      for (const name of ['color', 'background-color', 'font-size', 'font-weight', 'border-color', 'width', 'height']) {
        expect(a.getPropertyValue(name), name).to.equal(b.getPropertyValue(name));
      }
    });

    it('passes the accessibility check', async () => {
      await expect(await gate({ service: 'videotheque' }, video)).to.be.accessible();
    });

    it('shows the text of the author in the place of its own', async () => {
      const element = await gate({ service: 'videotheque' }, video);
      const own = document.createElement('p');
      own.slot = 'placeholder';
      own.textContent = 'La visite en images.';
      element.append(own);
      await aTimeout(0);
      expect(own.getClientRects().length).to.equal(1);
      expect(button(element, 'once').getClientRects().length).to.equal(1);
    });

    it('speaks another language at once', async () => {
      const element = await gate({ service: 'videotheque' }, video);
      element.parentElement!.lang = 'fr';
      await setLocale('en');
      try {
        await element.updateComplete;
        expect(text(element)).to.contain('Video player').and.to.contain('Regional Video Library');
        expect(placeholder(element).lang).to.equal('en');
        expect(button(element, 'once').innerText).to.equal('Show once');
      } finally {
        await setLocale('fr');
      }
    });

    it('opens the preferences, unless the page prevents it', async () => {
      const element = await gate({ service: 'videotheque' }, video);
      let requests = 0;
      element.addEventListener(PreferencesRequestEvent.type, (event) => {
        requests++;
        event.preventDefault();
      });
      await click(element, 'preferences');
      expect(requests).to.equal(1);
    });

    it('works at 320 px, with nothing cut off', async () => {
      const element = await gate({ service: 'videotheque' }, video);
      element.parentElement!.style.width = '288px';
      const box = placeholder(element);
      expect(box.scrollWidth).to.be.at.most(box.clientWidth);
      expect(box.scrollHeight).to.be.at.most(box.clientHeight);
      expect(box.getBoundingClientRect().width).to.be.at.most(288);
    });
  });

  describe('size', () => {
    it('is that of the frame which is to come', async () => {
      const element = await gate({ service: 'videotheque' }, '<iframe width="800" height="600" title="x"></iframe>');
      element.parentElement!.style.width = '1000px';
      const { width, height } = placeholder(element).getBoundingClientRect();
      expect(width).to.equal(800);
      expect(height).to.equal(600);
    });

    it('keeps a height in pixels beside a width in per cent', async () => {
      const element = await gate({ service: 'videotheque' }, '<iframe width="100%" height="700" title="x"></iframe>');
      element.parentElement!.style.width = '900px';
      const { width, height } = placeholder(element).getBoundingClientRect();
      expect(width).to.equal(900);
      expect(height).to.equal(700);
    });

    it('grows with its text rather than cutting it', async () => {
      const element = await gate({ service: 'videotheque' }, '<iframe width="300" height="20" title="x"></iframe>');
      const box = placeholder(element);
      expect(box.getBoundingClientRect().height).to.be.greaterThan(20);
      expect(box.scrollHeight).to.be.at.most(box.clientHeight);
    });
  });

  describe('granted', () => {
    it('puts the content into its light DOM, where the styles of the page apply', async () => {
      const element = await gate({ service: 'videotheque' }, video);
      store.acceptAll();
      await element.updateComplete;
      const frame = inside(element, 'iframe')!;
      expect(frame.getAttribute('title')).to.equal('Visite guidée');
      expect(frame.getClientRects().length).to.equal(1);
      expect(isShut(element)).to.be.false;
      expect(element.matches(':state(open)')).to.be.true;
      expect(element.querySelectorAll('template').length).to.equal(1);
    });

    it('follows its service, not its category', async () => {
      const element = await gate({ service: 'videotheque', category: 'embeds' }, video);
      store.choose({ embeds: true, videotheque: false });
      await element.updateComplete;
      expect(isShut(element)).to.be.true;
      store.choose({ embeds: false, videotheque: true });
      await element.updateComplete;
      expect(isShut(element)).to.be.false;
    });

    it('takes the content out on withdrawal, and puts it back when granted again', async () => {
      const element = await gate({ category: 'embeds' }, `${video}<p>texte</p>`);
      for (let i = 0; i < 2; i++) {
        store.acceptAll();
        await element.updateComplete;
        expect([...element.children].map((child) => child.localName)).to.eql(['template', 'iframe', 'p']);
        store.withdraw();
        await element.updateComplete;
        expect([...element.children].map((child) => child.localName)).to.eql(['template']);
        expect(element.childNodes.length).to.equal(1);
        expect(isShut(element)).to.be.true;
      }
    });

    it('takes out what scripts put beside the content', async () => {
      const element = await gate({ category: 'embeds' }, '<p>contenu</p>');
      store.acceptAll();
      await element.updateComplete;
      const late = document.createElement('iframe');
      element.append(late);
      store.refuseAll();
      await element.updateComplete;
      expect(late.isConnected).to.be.false;
    });

    it('shows several templates, in their order, and one that comes late', async () => {
      const element = await gate({ category: 'embeds' }, '<p>un</p>', '<p>deux</p>');
      store.acceptAll();
      await element.updateComplete;
      element.append(template('<p>trois</p>'));
      await aTimeout(0);
      const shown = [...element.querySelectorAll('p')].map((p) => p.textContent);
      expect(shown).to.eql(['un', 'deux', 'trois']);
      store.refuseAll();
      await element.updateComplete;
      expect(element.querySelectorAll('p').length).to.equal(0);
    });

    it('drops the content of a template that the page takes away', async () => {
      const element = await gate({ category: 'embeds' }, '<p>un</p>', '<p>deux</p>');
      store.acceptAll();
      await element.updateComplete;
      element.querySelector('template')!.remove();
      await aTimeout(0);
      expect([...element.querySelectorAll('p')].map((p) => p.textContent)).to.eql(['deux']);
    });

    it('applies a stored choice once a declaration has come, and opens nothing before', async () => {
      store.choose({ embeds: true, atlas: false });
      const { consent } = store.snapshot;
      store = new ConsentStore({ terms: {}, read: () => consent, write: () => true, clear: () => undefined });
      const film = await gate({ service: 'videotheque', category: 'embeds' }, video);
      const map = await gate({ service: 'atlas', category: 'embeds' }, '<p>carte</p>');
      const whole = await gate({ category: 'embeds' }, video);
      expect([film, map, whole].map(isShut)).to.eql([true, true, true]);
      store.declare(site);
      await Promise.all([film, map, whole].map((each) => each.updateComplete));
      expect([film, map, whole].map(isShut)).to.eql([false, true, false]);
    });

    it('follows a declaration that comes late', async () => {
      store = new ConsentStore();
      const element = await gate({ service: 'videotheque' }, video);
      expect(text(element)).to.contain('Contenu en attente de votre accord');
      element.declaration = JSON.stringify(site);
      await waitUntil(() => text(element).includes('Lecteur vidéo'));
      expect(isShut(element)).to.be.true;
      store.acceptAll();
      await element.updateComplete;
      expect(isShut(element)).to.be.false;
    });

    it('opens every gate of what is granted', async () => {
      const both = await Promise.all([
        gate({ service: 'atlas' }, '<p>a</p>'),
        gate({ category: 'embeds' }, '<p>b</p>'),
      ]);
      store.acceptAll();
      await aTimeout(0);
      expect(both.map(isShut)).to.eql([false, false]);
    });
  });

  describe('once', () => {
    it('opens this gate alone, and stores nothing', async () => {
      const first = await gate({ service: 'videotheque' }, video);
      const second = await gate({ service: 'videotheque' }, video);
      await click(first, 'once');
      expect([first, second].map(isShut)).to.eql([false, true]);
      expect(store.snapshot.consent).to.be.undefined;
    });

    it('ends with a decision to the contrary', async () => {
      const element = await gate({ service: 'videotheque' }, video);
      await click(element, 'once');
      store.choose({ statistics: true });
      await element.updateComplete;
      expect(isShut(element), 'another category').to.be.false;
      store.refuseAll();
      await element.updateComplete;
      expect(isShut(element)).to.be.true;
      expect(inside(element, 'iframe')).to.be.null;
    });

    it('works before any declaration has come, and outlasts its coming', async () => {
      store = new ConsentStore();
      const element = await gate({ service: 'videotheque' }, video);
      await click(element, 'once');
      expect(isShut(element)).to.be.false;
      store.declare(site);
      await element.updateComplete;
      expect(isShut(element)).to.be.false;
    });
  });

  describe('always', () => {
    it('asks for the service to be stored, and opens', async () => {
      const element = await gate({ service: 'videotheque', category: 'embeds' }, video);
      const requests: ConsentRequestEvent[] = [];
      document.addEventListener(ConsentRequestEvent.type, (event) => requests.push(event as ConsentRequestEvent), {
        once: true,
      });
      await click(element, 'always');
      expect(requests.map(({ action, choices }) => [action, choices])).to.eql([['choose', { videotheque: true }]]);
      expect(store.isGranted('videotheque')).to.be.true;
      expect(store.isGranted('atlas')).to.be.false;
      expect(isShut(element)).to.be.false;
    });

    it('stores and opens nothing when the page prevents it', async () => {
      const element = await gate({ service: 'videotheque' }, video);
      element.addEventListener(ConsentRequestEvent.type, (event) => event.preventDefault());
      await click(element, 'always');
      expect(store.snapshot.consent).to.be.undefined;
      expect(isShut(element)).to.be.true;
    });

    it('waits for the declaration', async () => {
      store = new ConsentStore();
      const element = await gate({ service: 'videotheque' }, video);
      await click(element, 'always');
      expect(isShut(element)).to.be.true;
      store.declare(site);
      await waitUntil(() => !isShut(element));
      expect(store.isGranted('videotheque')).to.be.true;
    });
  });

  describe('focus', () => {
    for (const action of ['once', 'always']) {
      it(`goes to the content after “${action}”, by the keyboard`, async () => {
        const element = await gate({ service: 'videotheque' }, `<p>Film</p>${video}`);
        button(element, action).focus();
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => document.activeElement === inside(element, 'iframe'));
      });
    }

    it('goes to the first element where nothing can take it', async () => {
      const element = await gate({ service: 'videotheque' }, '<figure>carte</figure>');
      await click(element, 'once');
      expect(document.activeElement).to.equal(inside(element, 'figure'));
      expect(inside(element, 'figure')!.getAttribute('tabindex')).to.equal('-1');
    });

    it('stays where it is when consent comes from elsewhere', async () => {
      const element = await gate({ service: 'videotheque' }, video);
      const other = document.createElement('button');
      element.before(other);
      other.focus();
      store.acceptAll();
      await element.updateComplete;
      expect(document.activeElement).to.equal(other);
    });

    it('comes back to the placeholder when the content that has it leaves', async () => {
      const element = await gate({ service: 'videotheque' }, '<button>lire</button>');
      await click(element, 'always');
      expect(document.activeElement).to.equal(inside(element, 'button'));
      store.withdraw();
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.equal(button(element, 'once'));
    });
  });

  describe('in a page that moves', () => {
    it('keeps the content as it is when it is moved', async () => {
      const element = await gate({ category: 'embeds' }, '<p>contenu</p>');
      store.acceptAll();
      await element.updateComplete;
      const content = inside(element, 'p');
      element.parentElement!.before(element);
      await element.updateComplete;
      expect(inside(element, 'p')).to.equal(content);
      store.refuseAll();
      await element.updateComplete;
      expect(inside(element, 'p')).to.be.null;
      element.remove();
    });

    it('puts the same content back when it is taken out and comes back', async () => {
      const element = await gate({ category: 'embeds' }, '<p>un</p>', '<p>deux</p>');
      store.acceptAll();
      await element.updateComplete;
      const content = [...element.querySelectorAll('p')];
      const parent = element.parentElement!;
      element.remove();
      expect(element.querySelector('p')).to.be.null;
      parent.append(element);
      await element.updateComplete;
      expect([...element.querySelectorAll('p')]).to.eql(content);
    });

    it('loads nothing when consent was withdrawn while it was out', async () => {
      const element = await gate({ category: 'embeds' }, video);
      store.acceptAll();
      await element.updateComplete;
      const parent = element.parentElement!;
      element.remove();
      store.refuseAll();
      parent.append(element);
      expect(element.querySelector('iframe')).to.be.null;
      await element.updateComplete;
      expect(element.querySelector('iframe')).to.be.null;
      expect(isShut(element)).to.be.true;
    });

    it('does not double the content of a copy', async () => {
      const element = await gate({ category: 'embeds' }, '<p>contenu</p>tout nu');
      store.acceptAll();
      await element.updateComplete;
      const copy = element.cloneNode(true) as CookieGate;
      copy.store = store;
      element.after(copy);
      await copy.updateComplete;
      expect(copy.textContent!.trim()).to.equal('contenutout nu');
      store.refuseAll();
      await copy.updateComplete;
      expect(copy.textContent!.trim()).to.equal('');
    });

    it('follows another store, and other attributes', async () => {
      const element = await gate({ category: 'embeds' }, video);
      const other = new ConsentStore();
      other.declare(site);
      other.acceptAll();
      element.store = other;
      await element.updateComplete;
      expect(isShut(element)).to.be.false;
      other.choose({ embeds: false, videotheque: true });
      await element.updateComplete;
      expect(isShut(element)).to.be.true;
      element.service = 'videotheque';
      await element.updateComplete;
      expect(isShut(element)).to.be.false;
    });

    it('does not carry “once” over to another service', async () => {
      const element = await gate({ service: 'videotheque' }, video);
      await click(element, 'once');
      element.service = 'atlas';
      await element.updateComplete;
      expect(isShut(element)).to.be.true;
    });

    it('takes its attributes as data-* too', async () => {
      const element = await gate({ 'data-service': 'videotheque', 'data-heading-level': '3' }, video);
      expect(element.shadowRoot!.querySelector('h3')!.textContent!.trim()).to.equal('Lecteur vidéo');
    });
  });

  describe('misuse', () => {
    it('stays shut without a category, and says so once', async () => {
      const heard = await warnings(async () => {
        const element = await gate({}, video);
        store.acceptAll();
        await element.updateComplete;
        expect(isShut(element)).to.be.true;
        expect(button(element, 'once')).to.be.null;
      });
      expect(heard.filter((each) => each.includes('service or category')).length).to.equal(1);
    });

    it('stays shut for what is not declared, and says what is', async () => {
      const heard = await warnings(async () => {
        const element = await gate({ service: 'youtube' }, video);
        store.acceptAll();
        await element.updateComplete;
        expect(isShut(element)).to.be.true;
        expect(button(element, 'once')).to.be.null;
        expect(text(element)).to.contain('n’a pas déclaré');
        await expect(element).to.be.accessible();
      });
      expect(heard.length).to.equal(1);
      expect(heard[0]).to.contain('"youtube"').and.to.contain('videotheque');
    });

    it('goes by the category where the service is not declared, and says so', async () => {
      const heard = await warnings(async () => {
        const element = await gate({ service: 'youtube', category: 'embeds' }, video);
        expect(isShut(element)).to.be.true;
        expect(text(element)).to.contain('Contenus externes');
        store.acceptAll();
        await element.updateComplete;
        expect(isShut(element)).to.be.false;
      });
      expect(heard.length).to.equal(1);
      expect(heard[0]).to.contain('"youtube"');
    });

    it('tells the author of content that stands outside of the template, or of none', async () => {
      const leaking = await warnings(async () => {
        const element = await gate({ category: 'embeds' }, video);
        element.append(document.createElement('p'));
        await aTimeout(0);
      });
      expect(leaking.join()).to.contain('inside its <template>');
      expect((await warnings(() => gate({ category: 'embeds' }))).join()).to.contain('needs a <template>');
    });

    for (const value of ['[object Object]', null, 7, {}, [], true]) {
      it(`throws nothing when a framework sets properties to ${JSON.stringify(value)}`, async () => {
        await warnings(async () => {
          const element = await gate({ category: 'embeds' }, video);
          Object.assign(element, { service: value, declaration: value === '[object Object]' ? value : undefined });
          await element.updateComplete;
          expect(isShut(element)).to.be.true;
        });
      });
    }
  });
});
