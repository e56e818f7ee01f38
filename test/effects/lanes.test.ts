import { aTimeout, expect } from '@open-wc/testing';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { enforce } from '../../src/effects/effect.js';
import { Gates } from '../../src/effects/gates/gates.js';
import { HostBlocker } from '../../src/effects/host-blocker/host-blocker.js';
import { Asked } from '../support/asked.js';
import { byId, declared, declaredPlain } from '../support/fixtures.js';
import { openLatePage } from '../support/late-page.js';
import { waitUntil } from '../support/wait-until.js';

/** A task that goes before others, as a click’s does. */
function urgentTask(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { postTask?(act: () => void, options: object): Promise<unknown> } };
  return scheduler?.postTask?.(() => {}, { priority: 'user-blocking' }) ?? aTimeout(0);
}

describe('many gated scripts', () => {
  let store: ConsentStore;
  let asked: Asked;
  let place: HTMLElement;
  let end: (() => void)[];

  beforeEach(() => {
    window.ran = [];
    asked = new Asked();
    store = new ConsentStore();
    store.declare(declared((value) => (value.enforcement = { scriptTimeout: 'PT2S' })));
    place = document.body.appendChild(document.createElement('div'));
    end = [() => place.remove()];
  });

  afterEach(() => {
    for (const each of end) each();
  });

  function watch(): void {
    const gates = new Gates();
    end.push(enforce(store, gates), gates.watch(document));
  }

  const write = (markup: string) => place.append(document.createRange().createContextualFragment(markup));
  const preloads = () => document.querySelectorAll(`link[href*="${asked.id}"]`).length;
  const ran = (count: number) => waitUntil(() => window.ran.length >= count, `${count} scripts ran`);

  /** The terms of a fetch, of which a preload must have the same. */
  const terms = ['', 'crossorigin', 'referrerpolicy="no-referrer"', 'data-type="module"'];

  it('are all fetched at once after consent, each once, and run in the order of their lanes', async () => {
    const hanging =
      '<script type="text/plain" data-service="counter" src="/test/support/slow-script.js?ms=60000"></script>';
    const names = (service: string) => Array.from({ length: 15 }, (_, n) => `${service}-${n}.js`);
    const lane = (service: string) =>
      names(service).map((name, n) => {
        const own = terms[Math.floor(n / 4)]!;
        return `<script type="text/plain" data-service="${service}" src="${asked.theirs(name)}" ${own}></script>`;
      });
    write(hanging + lane('counter').join('') + lane('video').join(''));
    watch();
    await asked.settle();
    expect([await asked.ofTheirs(), preloads()], 'before consent').to.deep.equal([[], 0]);
    store.acceptAll();
    await asked.until(...names('counter'), ...names('video'));
    await ran(15);
    expect(window.ran, 'the other lane').to.deep.equal(names('video'));
    await ran(30);
    expect(window.ran.slice(15), 'the lane that was held up').to.deep.equal(names('counter'));
    expect([...(await asked.ofTheirs())].sort()).to.deep.equal([...names('counter'), ...names('video')].sort());
    await waitUntil(() => preloads() === 0, 'nothing is left in the head');
  });

  it('are fetched under policies that name a nonce, and no policy is violated', async () => {
    for (const sources of ["'nonce-n0nce'", "'nonce-n0nce' 'strict-dynamic'", `http://${asked.foreign}:*`]) {
      const log = new Asked();
      const nonce = sources.includes('nonce') ? 'nonce="n0nce"' : '';
      const script = (name: string, attributes = '') =>
        `<script type="text/plain" data-service="video" ${nonce} ${attributes} src="${log.theirs(name)}"></script>`;
      const policy = `<meta http-equiv="Content-Security-Policy" content="script-src ${sources} 'self'">`;
      const page = await openLatePage(log, {
        declaration: declaredPlain((value) => (value.enforcement = { reloadOnWithdraw: 'never' })),
        ...(sources.includes('strict') ? {} : { head: policy }),
        // What could be seen has the code of gates loaded before the decision.
        then: `<template data-service="video"></template>${script('slow-a.js')}${script('b.js')}${script('c.js', 'data-type="module"')}`,
      });
      // Under this one a page may not even import what it has no nonce for: it comes when all is loaded.
      if (sources.includes('strict')) {
        await log.settle();
        const meta = page.document.createElement('meta');
        Object.assign(meta, { httpEquiv: 'Content-Security-Policy', content: `script-src ${sources}` });
        page.document.head.append(meta);
      }
      const { violations } = page.window as unknown as { violations: string[] };
      page.store.acceptAll();
      await waitUntil(() => page.window.ran.length === 3, `three scripts ran under ${sources}`);
      expect(page.window.ran).to.deep.equal(['slow-a.js', 'b.js', 'c.js']);
      expect(violations, sources).to.deep.equal([]);
      expect([...(await log.ofTheirs())].sort()).to.deep.equal(['b.js', 'c.js', 'slow-a.js']);
    }
  });

  it('of hosts that are blocked are not fetched ahead', async () => {
    store.declare(
      declared((value) => {
        value.enforcement = { blockHosts: true, scriptTimeout: 'PT1S' };
        byId(value.services, 'video').hosts = [asked.foreign];
      }),
    );
    const blocker = new HostBlocker();
    end.push(enforce(store, blocker), () => blocker.end());
    const script = (address: string) => `<script type="text/plain" data-service="counter" src="${address}"></script>`;
    write(
      script('/test/support/slow-script.js?ms=400') + script(asked.theirs('refused.js')) + script(asked.ours('own.js')),
    );
    watch();
    store.choose({ counter: true, video: false });
    await ran(1);
    expect(window.ran).to.deep.equal(['own.js']);
    expect(await asked.ofTheirs()).to.deep.equal([]);
  });

  it('run after the frame that shows the decision, in pieces between which the page answers', async () => {
    const answers = new Set<number>();
    Object.assign(window, { ask: () => urgentTask().then(() => answers.add(window.ran.length)) });
    const busy = (n: number) => `<script type="text/plain" data-service="counter">{
      const end = performance.now() + 4; while (performance.now() < end); window.ran.push('${n}'); window.ask() }</script>`;
    write(Array.from({ length: 30 }, (_, n) => busy(n)).join(''));
    watch();
    store.acceptAll();
    await new Promise(requestAnimationFrame);
    expect(window.ran, 'before the frame').to.deep.equal([]);
    await ran(30);
    await urgentTask();
    expect(window.ran).to.deep.equal(Array.from({ length: 30 }, (_, n) => String(n)));
    expect(answers.size, 'times that the page could answer meanwhile').to.be.above(6);
  });

  it('run in a page that is not painted', async () => {
    const { requestAnimationFrame: own } = window;
    window.requestAnimationFrame = () => 0;
    end.push(() => (window.requestAnimationFrame = own));
    write(`<script type="text/plain" data-service="counter">window.ran.push('hidden')</script>`);
    watch();
    store.acceptAll();
    await ran(1);
    expect(window.ran).to.deep.equal(['hidden']);
  });
});
