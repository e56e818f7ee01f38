/**
 * Gates in a page, and faults of other consent libraries that ours must not have. Each fault, and what fails on it:
 *
 *   scripts run out of order            here “run in the order of the document”, E2, ../journeys/gates.test.mjs
 *   … twice, or never                   here “run once, over any sequence”, “that wait their turn”, gates.random.test.ts
 *   one hanging script stops all others here “wait for no other service”, “go on after one that fails”, E2
 *   late or shadow content is not gated here “are taken when they come late”, “in a shadow root that …”, gating.test.ts
 *   innerHTML breaks Trusted Types      ../journeys/gates.test.mjs (E1), ../house/forbidden.test.mjs
 *   a nonce is lost                     here “keep what their author wrote”, E2 “a nonce is kept, under a policy”
 *   consent leaks to a longer name      here “of a service follow the service”, ../journeys/refusal.test.mjs (cookies),
 *                                       host-blocker-hosts.test.ts (hosts)
 *   a revoked iframe never comes back   here “load on grant, let go on withdrawal, and come back”, A11
 *   `.gouv.fr` is taken for a site      ../journeys/refusal.test.mjs “what was set for parents of the host”, E5
 *   a corrupt cookie throws             ../consent/stored-consent.test.ts, ../journeys/stored-value.test.mjs
 *   an unknown country grants all       nothing asks where a visitor is; signals/google.test.ts “with regions”
 *   off for automated browsers          ../conformity/e9.test.ts
 *   documentation and code disagree     recipes.test.mjs, signals/recipes.test.mjs: what the docs show is run as it stands
 */
import { expect } from '@open-wc/testing';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { enforce } from '../../src/effects/effect.js';
import { Gates } from '../../src/effects/gates/gates.js';
import { afterPaint } from '../../src/effects/gates/scheduling.js';
import { readDeclaration } from '../../src/declaration/check/read-declaration.js';
import { draft } from '../support/fixtures.js';
import { listenToConsole } from '../support/listen-to-console.js';

declare global {
  interface Window {
    ran: string[];
  }
}

describe('gates of scripts and embeds', () => {
  let store: ConsentStore;
  let place: HTMLElement;
  let end: (() => void)[];

  beforeEach(() => {
    window.ran = [];
    store = new ConsentStore();
    store.declare(readDeclaration({ ...draft(), enforcement: { scriptTimeout: 'PT1S' } }));
    place = document.createElement('div');
    document.body.append(place);
    end = [];
  });

  afterEach(async () => {
    for (const each of end) each();
    place.remove();
    // Those that wait for their turn find that they may not run any more.
    await new Promise((resolve) => setTimeout(resolve));
  });

  function watch(listener = {}): Gates {
    const gates = new Gates(listener);
    end.push(enforce(store, gates), gates.watch(document));
    return gates;
  }

  /** Markup as a parser makes it: scripts that have not run. */
  function write(markup: string, into: ParentNode = place): void {
    into.append(document.createRange().createContextualFragment(markup));
  }

  const inline = (name: string, attributes: string) =>
    `<script type="text/plain" ${attributes}>window.ran.push('${name}')</script>`;
  /** A script of its own address, that answers after some time. */
  const external = (name: string, attributes: string, delay = 0) =>
    `<script type="text/plain" src="${address(`window.ran.push('${name}')`, delay)}" ${attributes}></script>`;
  const address = (code: string, delay: number) =>
    delay ? `/test/support/slow-script.js?ms=${delay}&code=${encodeURIComponent(code)}` : blob(code);
  const blob = (code: string) => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));

  const until = async (isTrue: () => boolean) => {
    const limit = Date.now() + 5000;
    while (!isTrue() && Date.now() < limit) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 100));
  /** What a decision unlocks comes after the frame that shows it. */
  const unlocked = () => afterPaint().then(settled);

  describe('scripts', () => {
    it('are inert until their category is granted', async () => {
      write(inline('counter', 'data-category="statistics"'));
      watch();
      await settled();
      expect(window.ran).to.deep.equal([]);
      store.choose({ statistics: true });
      await unlocked();
      expect(window.ran).to.deep.equal(['counter']);
    });

    it('run at once where consent is there already', () => {
      store.acceptAll();
      write(inline('counter', 'data-category="statistics"'));
      watch();
      expect(window.ran).to.deep.equal(['counter']);
    });

    it('run in the order of the document, inline ones after the external ones before them', async () => {
      write(external('1', 'data-service="counter"') + inline('2', 'data-service="counter"'));
      write(external('3', 'data-service="counter"') + external('4', 'data-service="counter"'));
      watch();
      store.acceptAll();
      await until(() => window.ran.length === 4);
      expect(window.ran).to.deep.equal(['1', '2', '3', '4']);
    });

    it('wait for no other service: one that hangs delays its own alone, and that for a time', async () => {
      write('<script type="text/plain" data-service="counter" src="/test/support/slow-script.js?ms=60000"></script>');
      write(inline('same', 'data-service="counter"') + inline('other', 'data-service="video"'));
      write(external('other-external', 'data-service="video"'));
      watch();
      store.acceptAll();
      await until(() => window.ran.length === 2);
      expect(window.ran).to.deep.equal(['other', 'other-external']);
      await until(() => window.ran.length === 3);
      expect(window.ran.at(-1)).to.equal('same');
    });

    it('with defer, and modules, run after the others; async ones and those for old browsers hold up nobody', async () => {
      const service = 'data-service="counter"';
      write(external('defer', `${service} defer`) + external('first', service, 100) + inline('second', service));
      write(external('module', `${service} data-type="module"`) + external('async', `${service} async`));
      write(external('old', `${service} nomodule`) + inline('third', service));
      watch();
      store.acceptAll();
      await until(() => window.ran.length === 6);
      expect(window.ran[0], 'it waits for nobody').to.equal('async');
      expect(window.ran.slice(1)).to.deep.equal(['first', 'second', 'third', 'defer', 'module']);
    });

    it('go on after one that fails', async () => {
      write('<script type="text/plain" data-service="counter" src="/not-there.js"></script>');
      write(inline('next', 'data-service="counter"'));
      watch();
      store.acceptAll();
      await until(() => window.ran.length === 1);
      expect(window.ran).to.deep.equal(['next']);
    });

    it('run once, over any sequence of grant and withdrawal', async () => {
      write(inline('counter', 'data-service="counter"'));
      watch();
      for (let i = 0; i < 3; i++) {
        store.acceptAll();
        await unlocked();
        store.withdraw();
      }
      expect(window.ran).to.deep.equal(['counter']);
    });

    it('that wait their turn do not run when consent goes meanwhile, and run when it comes back', async () => {
      write('<script type="text/plain" data-service="counter" src="/test/support/slow-script.js?ms=300"></script>');
      write(inline('second', 'data-service="counter"'));
      watch();
      store.acceptAll();
      await unlocked();
      store.withdraw();
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(window.ran).to.deep.equal([]);
      store.acceptAll();
      await until(() => window.ran.length === 1);
      expect(window.ran).to.deep.equal(['second']);
    });

    it('are taken when they come late: by script, by innerHTML, in an open shadow root, in an element defined later', async () => {
      watch();
      store.acceptAll();
      write(inline('appended', 'data-category="statistics"'));
      const inner = document.createElement('div');
      inner.innerHTML = inline('innerHTML', 'data-category="statistics"');
      place.append(inner);
      const host = document.createElement('div');
      write(inline('shadow', 'data-category="statistics"'), host.attachShadow({ mode: 'open' }));
      place.append(host);
      write('<late-element></late-element>');
      customElements.define(
        'late-element',
        class extends HTMLElement {
          connectedCallback() {
            write(inline('defined-later', 'data-category="statistics"'), this.attachShadow({ mode: 'open' }));
          }
        },
      );
      await until(() => window.ran.length === 4);
      expect(window.ran.sort()).to.deep.equal(['appended', 'defined-later', 'innerHTML', 'shadow']);
    });

    it('are taken in an open shadow root that was followed before a decision, after it too', async () => {
      watch();
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      place.append(host);
      await settled();
      store.acceptAll();
      await unlocked();
      write(inline('shadow', 'data-category="statistics"'), root);
      await until(() => window.ran.length === 1);
      expect(window.ran).to.deep.equal(['shadow']);
    });

    it('are left alone once the watch has ended, in elements defined later too', async () => {
      const gates = new Gates();
      end.push(enforce(store, gates));
      const stop = gates.watch(document);
      write('<much-later></much-later>');
      await settled();
      stop();
      store.acceptAll();
      customElements.define(
        'much-later',
        class extends HTMLElement {
          connectedCallback() {
            write(inline('late', 'data-category="statistics"'), this.attachShadow({ mode: 'open' }));
          }
        },
      );
      write(inline('later', 'data-category="statistics"'));
      await settled();
      expect(window.ran).to.deep.equal([]);
    });

    it('keep what their author wrote', async () => {
      write(
        `<script type="text/plain" data-type="module" data-category="statistics" id="kept" crossorigin="anonymous"
          referrerpolicy="origin" nonce="n0nce">window.ran.push(import.meta.url ? 'module' : 'classic')</script>`,
      );
      watch();
      store.acceptAll();
      await until(() => window.ran.length === 1);
      expect(window.ran).to.deep.equal(['module']);
      const live = place.querySelector<HTMLScriptElement>('#kept')!;
      expect([live.type, live.crossOrigin, live.referrerPolicy, live.nonce]).to.deep.equal([
        'module',
        'anonymous',
        'origin',
        'n0nce',
      ]);
    });

    it('call the author’s load handler', async () => {
      write(external('loaded', 'data-category="statistics" onload="window.ran.push(\'onload\')"'));
      watch();
      store.acceptAll();
      await until(() => window.ran.length === 2);
      expect(window.ran).to.deep.equal(['loaded', 'onload']);
    });

    it('of a service follow the service, not another whose name contains it', async () => {
      write(inline('counter', 'data-service="counter"') + inline('count', 'data-service="count"'));
      watch();
      store.choose({ counter: true });
      await unlocked();
      expect(window.ran).to.deep.equal(['counter']);
    });

    it('follow a condition', async () => {
      write(inline('a', 'data-consent="statistics && !embeds"') + inline('b', 'data-consent="statistics && embeds"'));
      watch();
      store.choose({ statistics: true, embeds: false });
      await unlocked();
      expect(window.ran).to.deep.equal(['a']);
    });

    it('of an unknown id, or a broken condition, stay shut, and are told of once', async () => {
      const { said: told, undo } = listenToConsole('warn');
      end.push(undo);
      write(inline('a', 'data-category="typo"') + inline('b', 'data-consent="statistics &&"'));
      write(inline('c', 'data-category="typo"'));
      watch();
      store.acceptAll();
      store.withdraw();
      store.acceptAll();
      await unlocked();
      expect(window.ran).to.deep.equal([]);
      expect(told.filter((text) => text.includes('typo'))).to.have.length(1);
      expect(told.filter((text) => text.includes('statistics &&'))).to.have.length(1);
    });
  });

  describe('markup of other libraries', () => {
    const dialects: readonly (readonly [string, string])[] = [
      ['vanilla-cookieconsent', '<script type="text/plain" data-category="statistics" data-service="Some Name">'],
      ['Cookiebot', '<script type="text/plain" data-cookieconsent="statistics">'],
      ['Cookiebot, several', '<script type="text/plain" data-cookieconsent="statistics,embeds">'],
      ['Klaro', '<script type="text/plain" data-type="application/javascript" data-name="counter">'],
      ['Orejime 2', '<script type="opt-in" data-type="application/javascript" data-name="counter">'],
    ];
    for (const [library, tag] of dialects) {
      it(`of ${library} is understood`, async () => {
        write(`${tag}window.ran.push('ran')</script>`);
        watch();
        expect(window.ran).to.deep.equal([]);
        store.acceptAll();
        await unlocked();
        expect(window.ran).to.deep.equal(['ran']);
      });
    }

    it('holds addresses of Cookiebot and Klaro', async () => {
      write(
        '<iframe data-cookieblock-src="about:blank?a" data-cookieconsent="embeds"></iframe><img data-src="data:,b" data-name="video">',
      );
      watch();
      store.acceptAll();
      await unlocked();
      expect(place.querySelector('iframe')!.src).to.equal('about:blank?a');
      expect(place.querySelector('img')!.getAttribute('src')).to.equal('data:,b');
    });
  });

  describe('embeds', () => {
    const frame = '<iframe title="Film" data-src="/test/fixtures/framed.html" data-service="video"></iframe>';

    it('load on grant, let go on withdrawal, and come back', async () => {
      write(frame);
      watch();
      const iframe = place.querySelector('iframe')!;
      expect(iframe.hasAttribute('src')).to.equal(false);
      store.acceptAll();
      await until(() => iframe.contentDocument?.title === 'framed');
      store.withdraw();
      expect(iframe.hasAttribute('src')).to.equal(false);
      await until(() => iframe.contentDocument?.URL === 'about:blank');
      expect(iframe.contentDocument?.URL).to.equal('about:blank');
      store.acceptAll();
      await until(() => iframe.contentDocument?.title === 'framed');
      expect(iframe.contentDocument?.title).to.equal('framed');
      expect(iframe.title).to.equal('Film');
    });

    it('of every kind hold their address', async () => {
      write(`
        <img data-src="data:,1" data-srcset="data:,2 2x" data-category="embeds">
        <link rel="stylesheet" data-href="data:text/css," data-category="embeds">
        <video data-src="data:video/mp4," data-category="embeds"></video>
        <embed data-src="about:blank" data-category="embeds">`);
      watch();
      const live = () => [...place.querySelectorAll('[src], [srcset], [href]')].map(({ localName }) => localName);
      expect(live()).to.deep.equal([]);
      store.acceptAll();
      await unlocked();
      expect(live()).to.deep.equal(['img', 'link', 'video', 'embed']);
      expect(place.querySelector('img')!.srcset).to.equal('data:,2 2x');
      store.withdraw();
      expect(live()).to.deep.equal([]);
    });

    it('that leave the page open, and come back when consent is gone, ask for nothing', async () => {
      write(`<div>${frame}<img alt="" data-src="data:,1" data-service="video"></div>`);
      watch();
      store.acceptAll();
      await unlocked();
      const box = place.querySelector('div')!;
      box.remove();
      await settled();
      store.withdraw();
      place.append(box);
      expect([...box.querySelectorAll('[src]')]).to.deep.equal([]);
      store.acceptAll();
      await unlocked();
      expect(box.querySelectorAll('[src]').length).to.equal(2);
    });

    it('that are copies of open ones are shut as well', async () => {
      write('<img alt="" data-src="data:,1" data-service="video">');
      watch();
      store.acceptAll();
      await unlocked();
      const copy = place.querySelector('img')!.cloneNode() as HTMLImageElement;
      store.withdraw();
      place.append(copy);
      await settled();
      expect(copy.hasAttribute('src')).to.equal(false);
    });

    it('may show a picture of their own meanwhile', async () => {
      write('<img alt="" src="data:,poster" data-src="data:,film" data-service="video">');
      watch();
      const image = place.querySelector('img')!;
      expect(image.getAttribute('src')).to.equal('data:,poster');
      store.acceptAll();
      await unlocked();
      expect(image.getAttribute('src')).to.equal('data:,film');
    });

    it('can be let in for once, alone', () => {
      write(frame + frame);
      const gates = watch();
      const [first, second] = place.querySelectorAll('iframe');
      gates.allowOnce(first!);
      expect([first!.hasAttribute('src'), second!.hasAttribute('src')]).to.deep.equal([true, false]);
      store.refuseAll();
      expect(first!.hasAttribute('src'), 'a refusal ends what was let in').to.equal(false);
    });

    it('tell when they are shut and open', () => {
      const heard: string[] = [];
      write(frame);
      watch({
        onOpen: (element: Element) => heard.push(`open ${element.localName}`),
        onShut: (element: Element) => heard.push(`shut ${element.localName}`),
      });
      store.acceptAll();
      store.withdraw();
      expect(heard).to.deep.equal(['shut iframe', 'open iframe', 'shut iframe']);
    });
  });

  describe('templates, as Orejime 3 has them', () => {
    const purpose = (id: string, content: string) => `<template data-purpose="${id}">${content}</template>`;
    const script = (name: string, attributes = '') => `<script ${attributes}>window.ran.push('${name}')</script>`;
    const shown = () => [...place.querySelectorAll('p')].map(({ textContent }) => textContent);

    it('hold their content, and put it behind them: by service, by category that groups them, by condition', async () => {
      write(purpose('counter', '<p>1</p>') + purpose('statistics', '<p>2</p>') + purpose('video', '<p>3</p>'));
      write('<template data-consent="statistics && !embeds"><p>4</p></template>');
      watch();
      expect(shown()).to.deep.equal([]);
      store.choose({ statistics: true, embeds: false });
      await unlocked();
      expect(shown()).to.deep.equal(['1', '2', '4']);
      expect(place.querySelector('template')!.nextElementSibling!.textContent).to.equal('1');
      store.choose({ counter: false });
      await unlocked();
      expect(shown()).to.deep.equal(['2', '4']);
      store.withdraw();
      expect([shown(), place.textContent]).to.deep.equal([[], '']);
    });

    it('inside of one another wait for both', async () => {
      write(purpose('counter', `<p>outer</p>${purpose('video', '<p>inner</p>')}`));
      watch();
      for (const [counter, video, expected] of [
        [false, true, []],
        [true, true, ['outer', 'inner']],
        [true, false, ['outer']],
        [false, false, []],
        [true, false, ['outer']],
        [true, true, ['outer', 'inner']],
        [false, true, []],
      ] as const) {
        store.choose({ counter, video });
        await settled();
        expect(shown(), `counter ${counter}, video ${video}`).to.deep.equal(expected);
      }
    });

    it('inside of one that is kept are shut as well, though out of the page', async () => {
      write(purpose('counter', `${script('outer')}${purpose('video', '<img alt="" src="data:,inner">')}`));
      watch();
      store.choose({ counter: true, video: true });
      await until(() => place.querySelector('img') !== null);
      store.choose({ counter: false });
      store.choose({ video: false });
      store.choose({ counter: true });
      await unlocked();
      expect(place.querySelector('img')).to.equal(null);
      store.choose({ video: true });
      await settled();
      expect(place.querySelectorAll('img').length).to.equal(1);
      expect(window.ran).to.deep.equal(['outer']);
    });

    it('run their scripts in order, once over any sequence, and bring back what these made', async () => {
      const make = `<script>document.currentScript.after(Object.assign(document.createElement('p'), {textContent: 'made'}))</script>`;
      write(purpose('counter', `<script src="${address("ran.push('1')", 100)}"></script>${script('2')}${make}`));
      watch();
      for (let i = 0; i < 3; i++) {
        store.acceptAll();
        await until(() => shown().length === 1);
        expect(shown()).to.deep.equal(['made']);
        store.withdraw();
        expect(shown()).to.deep.equal([]);
      }
      expect(window.ran).to.deep.equal(['1', '2']);
    });

    it('run their scripts and marked ones in the order of the document', async () => {
      const service = 'data-service="counter"';
      write(external('1', service, 50) + purpose('counter', script('2') + script('3')) + inline('4', service));
      write(purpose('counter', script('5')) + external('6', service));
      watch();
      store.acceptAll();
      await until(() => window.ran.length === 6);
      expect(window.ran.join('')).to.equal('123456');
    });

    it('that have scripts still to come when consent goes run these when it comes back', async () => {
      write(purpose('counter', `<script src="${address("ran.push('1')", 200)}"></script>${script('2')}`));
      watch();
      store.acceptAll();
      await unlocked();
      store.withdraw();
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(window.ran).not.to.include('2');
      store.acceptAll();
      await until(() => window.ran.includes('2'));
      expect(window.ran.filter((name) => name === '2')).to.deep.equal(['2']);
    });

    it('that were made by innerHTML run their scripts too', async () => {
      watch();
      place.innerHTML = purpose('counter', script('text', 'data-own="1"'));
      store.acceptAll();
      await until(() => window.ran.length === 1);
      expect(window.ran).to.deep.equal(['text']);
      expect(place.querySelector('script')!.dataset['own']).to.equal('1');
    });

    it('that are copied open show nothing that is not granted', async () => {
      write(`<div>${purpose('video', '<p>film</p>')}<p>own</p></div>`);
      watch();
      store.acceptAll();
      const copy = place.firstElementChild!.cloneNode(true);
      store.withdraw();
      place.replaceChildren(copy);
      await settled();
      expect(shown()).to.deep.equal(['own']);
      store.acceptAll();
      await unlocked();
      expect(shown()).to.deep.equal(['film', 'own']);
    });

    it('of a gate are the gate’s own, and those that say nothing are nobody’s', async () => {
      const gate = `<x-gate>${purpose('video', '<p>1</p>')}</x-gate>`.replaceAll('x-gate', 'cookie-gate');
      write(`${gate}<template><p>2</p></template><template data-name="video"><p>3</p></template>`);
      watch();
      store.acceptAll();
      await unlocked();
      expect(shown()).to.deep.equal([]);
    });
  });

  it('opens nothing before a declaration is known, whatever is stored', async () => {
    const declaration = readDeclaration(draft());
    store.choose({ statistics: true, embeds: false });
    const { consent } = store.snapshot;
    store = new ConsentStore({ terms: {}, read: () => consent, write: () => true, clear: () => undefined });
    write(inline('category', 'data-category="statistics"') + inline('service', 'data-service="video"'));
    write(
      inline('both', 'data-service="counter" data-category="statistics"') + inline('not', 'data-consent="!embeds"'),
    );
    watch();
    await unlocked();
    expect(window.ran).to.deep.equal([]);
    store.declare(declaration);
    await unlocked();
    expect([...window.ran].sort()).to.deep.equal(['both', 'category', 'not']);
  });
});
