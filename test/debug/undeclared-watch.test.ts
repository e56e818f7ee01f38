import { expect } from '@open-wc/testing';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { enforce } from '../../src/effects/effect.js';
import type { Undeclared } from '../../src/debug/undeclared-watch.js';
import { UndeclaredWatch } from '../../src/debug/undeclared-watch.js';
import { Asked } from '../support/asked.js';
import { forgetEverything } from '../support/browser-faults.js';
import { byId, declared } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';

const descriptors = () => [
  Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'),
  Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem'),
  'CookieStore' in globalThis && Object.getOwnPropertyDescriptor(CookieStore.prototype, 'set'),
];

describe('the watch over what is not declared', () => {
  const untouched = descriptors();
  const site = declared((value) => {
    byId(value.services, 'heatmap').cookies = [
      { name: 'heat_*', purpose: 'Mesurer.', storage: 'local' },
      { name: 'heat', purpose: 'Mesurer.', storage: 'session' },
    ];
  });
  let store: ConsentStore;
  let found: Undeclared[];
  let ends: (() => void)[];
  /** Names of cookies that other tests have erased: WebKit may show one again for a moment. Each test has names of its own. */
  const erased = new Set<string>();

  beforeEach(() => {
    forget();
    store = new ConsentStore();
    found = [];
  });

  afterEach(() => {
    for (const end of ends) end();
    expect(descriptors(), 'all is given back').to.deep.equal(untouched);
    forget();
  });

  function forget(): void {
    for (const pair of document.cookie.split('; ')) erased.add(pair.split('=', 1)[0]!);
    forgetEverything();
    sessionStorage.clear();
  }

  function watch(): void {
    const undeclared = new UndeclaredWatch((each) => {
      if (each.place !== 'cookie' || !erased.has(each.name)) found.push(each);
    });
    ends = [undeclared.watch(), enforce(store, undeclared)];
  }

  const names = () => found.map(({ place, name }) => `${place} ${name}`);
  const show = () => document.dispatchEvent(new Event('visibilitychange'));

  /** Runs code as a script of another site; answers its address. */
  async function runTheirs(code: string): Promise<string> {
    const script = document.createElement('script');
    const query = new URLSearchParams({ ms: '0', code });
    script.src = `http://${new Asked().foreign}:${location.port}/test/support/slow-script.js?${query}`;
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
    script.remove();
    // WebKit leaves the query out.
    return script.src.split('?', 1)[0]!;
  }

  it('finds what scripts set, once each, and not what is declared', () => {
    store.declare(site);
    watch();
    document.cookie = 'new=1; Path=/';
    document.cookie = 'new=2; Path=/';
    document.cookie = '_ct_1=1; Path=/';
    localStorage.setItem('key', '1');
    localStorage.setItem('heat_1', '1');
    sessionStorage.setItem('key', '1');
    sessionStorage.setItem('heat', '1');
    expect(names()).to.deep.equal(['cookie new', 'local key', 'session key']);
  });

  it('takes a declared name for nothing but its own place', () => {
    store.declare(site);
    watch();
    document.cookie = 'heat=1; Path=/';
    localStorage.setItem('heat', '1');
    sessionStorage.setItem('heat_1', '1');
    expect(names()).to.deep.equal(['cookie heat', 'local heat', 'session heat_1']);
  });

  it('knows what keeps the choice itself, by its declared name', () => {
    store.declare({ ...site, consent: { cookie: 'choix' } });
    watch();
    document.cookie = 'choix=1; Path=/';
    localStorage.setItem('choix', '1');
    document.cookie = 'cookies_preferences=1; Path=/';
    expect(names()).to.deep.equal(['cookie cookies_preferences']);
  });

  it('says nothing of what is erased, or refused by the browser', () => {
    store.declare(site);
    watch();
    document.cookie = 'gone=; Path=/; Max-Age=0';
    document.cookie = 'foreign=1; Path=/; Domain=example.com';
    expect(names()).to.deep.equal([]);
  });

  it('waits for the declaration, and looks again when there is another', () => {
    watch();
    document.cookie = 'waited=1; Path=/';
    document.cookie = '_ct_2=1; Path=/';
    expect(names()).to.deep.equal([]);
    store.declare(site);
    expect(names()).to.deep.equal(['cookie waited']);
    store.declare(declared((value) => (byId(value.services, 'counter').cookies = [])));
    expect(names()).to.deep.equal(['cookie waited', 'cookie _ct_2']);
  });

  describe('names who set it', () => {
    const here = /^http:\/\/[^/]+\/test\/debug\/undeclared-watch\.test\.ts\S*:\d+:\d+$/;

    it('in this site', () => {
      store.declare(site);
      watch();
      document.cookie = 'ours=1; Path=/';
      localStorage.setItem('key', '1');
      for (const { by } of found) expect(by[0]).to.match(here);
      expect(found).to.have.length(2);
    });

    it('in another site, also when it calls this one to do it', async () => {
      store.declare(site);
      watch();
      const theirs = await runTheirs("document.cookie = 'theirs=1; Path=/'; sessionStorage.setItem('theirs', '1')");
      for (const { by } of found) expect(by[0]).to.contain(theirs);
      // No tail call: WebKit forgets who makes one.
      Reflect.set(window, 'keep', (name: string) => {
        localStorage.setItem(name, '1');
      });
      const callers = await runTheirs("keep('called')");
      Reflect.deleteProperty(window, 'keep');
      expect(names()).to.deep.equal(['cookie theirs', 'session theirs', 'local called']);
      expect(found[2]!.by[0]).to.match(here);
      expect(found[2]!.by.some((frame) => frame.startsWith(callers))).to.equal(true);
    });

    it('by a cookie store, where there is one', async () => {
      store.declare(site);
      watch();
      const isThere = 'cookieStore' in globalThis;
      if (isThere) {
        await cookieStore.set('stored', '1');
        await cookieStore.set({ name: 'object', value: '1' });
      }
      // WebKitGTK has one that keeps nothing.
      const isKept = isThere && document.cookie.includes('stored=');
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(names()).to.deep.equal(isKept ? ['cookie stored', 'cookie object'] : []);
      for (const { by } of found) expect(by[0]).to.match(here);
    });

    it('not, where that is not known', () => {
      document.cookie = 'before=1; Path=/';
      store.declare(site);
      watch();
      expect(found).to.deep.equal([{ place: 'cookie', name: 'before', by: [] }]);
    });
  });

  it('finds what it did not see being set when the page is shown or hidden', () => {
    store.declare(site);
    watch();
    localStorage['assigned'] = '1';
    expect(names()).to.deep.equal([]);
    show();
    expect(names()).to.deep.equal(['local assigned']);
  });

  it('finds what another page set', async () => {
    store.declare(site);
    watch();
    const frame = document.createElement('iframe');
    frame.src = '/test/fixtures/framed.html';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    frame.contentWindow!.localStorage.setItem('elsewhere', '1');
    await waitUntil(() => names().includes('local elsewhere'));
    expect(found.at(-1)!.by).to.deep.equal([]);
    frame.remove();
  });

  it('finds what the server set: at once where the browser tells, else when the page is shown or hidden', async () => {
    store.declare(site);
    watch();
    await fetch('/test/support/asked/cookie/set-cookie.txt');
    if (!('cookieStore' in globalThis)) show();
    await waitUntil(() => names().includes('cookie by-server'));
    expect(found.at(-1)!.by).to.deep.equal([]);
  });

  it('ends', () => {
    store.declare(site);
    watch();
    for (const end of ends) end();
    document.cookie = 'late=1; Path=/';
    show();
    expect(names()).to.deep.equal([]);
  });
});
