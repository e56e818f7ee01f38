import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { site } from '../../stories/site.js';
import type { CookieGate } from '../../src/index.js';
import { ConsentStore } from '../../src/index.js';
import '../../src/gate.js';
import { waitUntil } from '../support/wait-until.js';

declare global {
  interface Window {
    ranInPlace: string[];
  }
}

let store: ConsentStore;
let asked = 0;

/** An address that nobody else asks for. */
function address(): string {
  return `/LICENSE?${++asked}-${Math.random()}`;
}

const isAskedFor = (src: string) => performance.getEntriesByName(new URL(src, location.href).href).length > 0;

/** A gate with these children, as a framework makes it: by nodes, not by a text that is parsed. */
async function gate(attributes: Record<string, string>, ...children: Node[]): Promise<CookieGate> {
  const element = document.createElement('cookie-gate') as CookieGate;
  element.store = store;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return element;
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Node[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const frame = (src: string) => make('iframe', { 'data-src': src, title: 'Film', width: '640', height: '360' });
const placeholder = (element: CookieGate) => element.shadowRoot!.querySelector<HTMLElement>('.placeholder')!;
const isShut = (element: CookieGate) => placeholder(element).getClientRects().length > 0;
const isShown = (element: Element) => element.getClientRects().length > 0;

/** What is said to the console by a piece of work. */
async function said(to: 'error' | 'warn', work: () => Promise<unknown>): Promise<string[]> {
  const own = console[to];
  const heard: string[] = [];
  console[to] = (...args: unknown[]) => heard.push(String(args[0]));
  try {
    await work();
  } finally {
    console[to] = own;
  }
  return heard;
}

describe('<cookie-gate> with children that wait where they stand', () => {
  beforeEach(() => {
    window.ranInPlace = [];
    store = new ConsentStore();
    store.declare(site);
  });

  it('holds them without a word, behind a placeholder of their size', async () => {
    const src = address();
    const child = frame(src);
    const heard = await said('warn', async () => {
      const element = await gate({ service: 'videotheque' }, child);
      expect(isShut(element)).to.be.true;
      expect(isShown(child)).to.be.false;
      const { width, height } = placeholder(element).getBoundingClientRect();
      expect(width / height).to.be.closeTo(640 / 360, 0.05);
    });
    await aTimeout(30);
    expect(child.hasAttribute('src')).to.be.false;
    expect(isAskedFor(src)).to.be.false;
    expect(heard).to.eql([]);
  });

  it('lets them in when it is granted, takes their address when it is withdrawn, and moves none of them', async () => {
    const child = frame(address());
    const figure = make('figure', {}, child, make('figcaption', {}, new Text('Le film')));
    const element = await gate({ service: 'videotheque' }, figure);
    for (let i = 0; i < 2; i++) {
      store.acceptAll();
      await element.updateComplete;
      expect(child.getAttribute('src')).to.equal(child.dataset['src']);
      expect(isShown(child) && !isShut(element)).to.be.true;
      store.withdraw();
      await element.updateComplete;
      expect(child.hasAttribute('src')).to.be.false;
      expect(isShown(figure)).to.be.false;
      expect(isShut(element)).to.be.true;
    }
    expect([...element.childNodes]).to.eql([figure]);
    expect([...figure.children].map(({ localName }) => localName)).to.eql(['iframe', 'figcaption']);
  });

  it('takes what a framework makes children of a template', async () => {
    const child = frame(address());
    const template = make('template', {}, child);
    const element = await gate({ service: 'videotheque' }, template);
    expect(isShown(child)).to.be.false;
    expect(isShut(element)).to.be.true;
    store.acceptAll();
    await element.updateComplete;
    expect(isShown(child)).to.be.true;
    expect(child.parentNode).to.equal(template);
    expect([...element.childNodes]).to.eql([template]);
    store.refuseAll();
    await element.updateComplete;
    expect(isShown(child) || child.hasAttribute('src')).to.be.false;
  });

  it('follows a framework that renders again: other addresses, more children, another order', async () => {
    const [first, second] = [frame(address()), frame(address())];
    const element = await gate({ service: 'videotheque' }, first);
    store.acceptAll();
    await element.updateComplete;
    first.setAttribute('data-src', '/LICENSE?autre');
    element.append(second);
    await waitUntil(() => second.hasAttribute('src'));
    expect(first.getAttribute('src')).to.equal('/LICENSE?autre');
    element.append(first);
    await aTimeout(0);
    expect([...element.children]).to.eql([second, first]);
    store.withdraw();
    await element.updateComplete;
    expect([first, second].some((each) => each.hasAttribute('src'))).to.be.false;
    first.setAttribute('data-src', '/LICENSE?encore');
    element.append(frame(address()));
    await aTimeout(0);
    expect([...element.querySelectorAll('[src]')]).to.eql([]);
  });

  it('does not load again what has not changed', async () => {
    const child = frame(address());
    const element = await gate({ service: 'videotheque' }, child);
    store.acceptAll();
    await element.updateComplete;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((all) => records.push(...all));
    observer.observe(child, { attributes: true });
    element.append(make('p'));
    element.headingLevel = 3;
    await element.updateComplete;
    await aTimeout(0);
    observer.disconnect();
    expect(records).to.eql([]);
  });

  it('is heard over a lazy loader of the page', async () => {
    const src = address();
    const child = frame(src);
    await gate({ service: 'videotheque' }, child);
    child.src = src;
    child.setAttribute('src', src);
    await aTimeout(30);
    expect(child.hasAttribute('src')).to.be.false;
    expect(isAskedFor(src)).to.be.false;
  });

  it('loads nothing when consent was withdrawn while it was out, and loads again when it comes back granted', async () => {
    const child = frame(address());
    const element = await gate({ service: 'videotheque' }, child);
    store.acceptAll();
    await element.updateComplete;
    const parent = element.parentElement!;
    element.remove();
    store.refuseAll();
    parent.append(element);
    expect(child.hasAttribute('src')).to.be.false;
    await element.updateComplete;
    expect(child.hasAttribute('src')).to.be.false;
    store.acceptAll();
    await element.updateComplete;
    element.remove();
    parent.append(element);
    await waitUntil(() => child.hasAttribute('src'));
  });

  it('does not let a copy of an open gate load what it may not', async () => {
    const src = address();
    const element = await gate({ service: 'videotheque' }, frame(src));
    store.acceptAll();
    await element.updateComplete;
    const copy = element.cloneNode(true) as CookieGate;
    expect(copy.querySelector('iframe')!.hasAttribute('src')).to.be.false;
    copy.store = new ConsentStore();
    element.after(copy);
    await copy.updateComplete;
    expect(copy.querySelector('iframe')!.hasAttribute('src')).to.be.false;
    copy.remove();
  });

  it('leaves to a gate inside, and to the page, what is theirs', async () => {
    const inner = make('cookie-gate', { service: 'atlas' }, frame(address()));
    (inner as CookieGate).store = store;
    const marked = make('iframe', { 'data-src': address(), 'data-service': 'atlas', title: 'Carte' });
    const element = await gate({ service: 'videotheque' }, inner, marked);
    store.choose({ embeds: false, videotheque: true });
    await element.updateComplete;
    await aTimeout(0);
    expect([...element.querySelectorAll('[src]')]).to.eql([]);
  });

  it('focuses what comes after “once”', async () => {
    const child = frame(address());
    const element = await gate({ service: 'videotheque' }, make('template', {}, child));
    element.shadowRoot!.querySelector<HTMLElement>('[data-action="once"]')!.click();
    await element.updateComplete;
    await aTimeout(0);
    expect(document.activeElement).to.equal(child);
  });

  describe('scripts', () => {
    const script = (name: string) => {
      const element = make('script', { type: 'text/plain' });
      element.textContent = `ranInPlace.push('${name}')`;
      return element;
    };

    it('run once, behind themselves, and stay where they are', async () => {
      const [first, second] = [script('1'), script('2')];
      const element = await gate({ category: 'statistics' }, first, second);
      expect(element.matches(':state(silent)')).to.be.true;
      await aTimeout(20);
      expect(window.ranInPlace).to.eql([]);
      for (let i = 0; i < 2; i++) {
        store.acceptAll();
        await waitUntil(() => window.ranInPlace.length === 2);
        await element.updateComplete;
        store.withdraw();
        await element.updateComplete;
      }
      expect(window.ranInPlace).to.eql(['1', '2']);
      expect([first, second].every((each) => each.parentNode === element)).to.be.true;
      expect(element.matches(':state(silent)'), 'what ran is nothing to see').to.be.true;
    });

    it('that the framework took away do not run', async () => {
      const first = script('gone');
      const element = await gate({ category: 'statistics' }, make('div', {}, first));
      first.remove();
      store.acceptAll();
      await element.updateComplete;
      await aTimeout(20);
      expect(window.ranInPlace).to.eql([]);
    });

    it('do not play on after withdrawal: frames that they built are stopped', async () => {
      const box = make('div');
      const first = script('builds');
      const element = await gate({ category: 'statistics' }, box, first);
      store.acceptAll();
      await waitUntil(() => window.ranInPlace.length === 1);
      const built = make('iframe', { src: address(), title: 'Fait par un script' });
      box.append(built);
      store.withdraw();
      await element.updateComplete;
      expect(built.hasAttribute('src')).to.be.false;
      store.acceptAll();
      await element.updateComplete;
      expect(built.hasAttribute('src')).to.be.true;
    });
  });

  describe('what cannot be held', () => {
    it('is an error that names the cause and the cure, once, and stops as soon as it is seen', async () => {
      const child = make('iframe', { src: address(), title: 'x' });
      let element!: CookieGate;
      const heard = await said('error', async () => {
        element = await gate({ service: 'videotheque' }, make('template', {}, child));
        element.append(make('img', { src: '/favicon.ico', alt: '' }));
        await aTimeout(0);
      });
      expect(heard.length).to.equal(1);
      expect(heard[0]).to.contain('<iframe src=').and.to.contain('React, Vue and Next').and.to.contain('data-src');
      expect(child.hasAttribute('src')).to.be.false;
      store.acceptAll();
      await element.updateComplete;
      expect(child.hasAttribute('src') && isShown(child)).to.be.true;
    });

    it('is told to somebody who has agreed, too', async () => {
      store.acceptAll();
      const heard = await said('error', () =>
        gate({ service: 'videotheque' }, make('template', {}, make('iframe', { src: address(), title: 'x' }))),
      );
      expect(heard.length).to.equal(1);
    });

    it('is neither a text, nor data, nor what stands in for the placeholder', async () => {
      const heard = await said('error', () =>
        gate(
          { service: 'videotheque' },
          make('p', {}, new Text('texte')),
          make('img', { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', 'data-src': address(), alt: '' }),
          make('script', { type: 'application/json' }),
          make('p', { slot: 'placeholder' }, make('img', { src: '/favicon.ico', alt: '' })),
        ),
      );
      expect(heard).to.eql([]);
    });
  });
});
