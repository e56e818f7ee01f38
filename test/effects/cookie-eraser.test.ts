import { expect } from '@open-wc/testing';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { readDeclaration } from '../../src/declaration/check/read-declaration.js';
import { CookieEraser } from '../../src/effects/erase/cookie-eraser.js';
import { enforce } from '../../src/effects/effect.js';
import { draft } from '../support/fixtures.js';
import type { Draft } from '../support/fixtures.js';

type Cookie = Draft['services'][number]['cookies'][number];

describe('the eraser of cookies (CONFORMITY A11)', () => {
  let store: ConsentStore;
  let eraser: CookieEraser;
  let end: () => void;

  /** A store whose service `counter` declares these, with everything accepted. */
  function accept(cookies: readonly (Partial<Cookie> & { name: string })[]): void {
    const value = draft();
    const full = cookies.map((cookie) => ({ purpose: 'Compter.', ...cookie }));
    value.services.find(({ id }) => id === 'counter')!.cookies = full;
    store = new ConsentStore();
    store.declare(readDeclaration(value));
    store.acceptAll();
    eraser = new CookieEraser();
    end = enforce(store, eraser);
  }

  const names = () => document.cookie.split('; ').map((pair) => pair.split('=')[0]); // prettier-ignore
  const until = async (isTrue: () => boolean | Promise<boolean>) => {
    const limit = Date.now() + 4000;
    while (!(await isTrue()) && Date.now() < limit) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  afterEach(() => {
    end();
    for (const name of names()) document.cookie = `${name}=; Max-Age=0; Path=/`;
    localStorage.clear();
    sessionStorage.clear();
  });

  it('erases by name and by pattern on refusal, and not before', () => {
    accept([{ name: 'exact' }, { name: '_ct_*' }, { name: '/^re[0-9]+$/' }]);
    for (const name of ['exact', '_ct_id.1', 're42', 'exactly', 're', 'mine']) document.cookie = `${name}=1; Path=/`;
    expect(names()).to.include.members(['exact', '_ct_id.1', 're42']);
    store.choose({ counter: false });
    expect(names()).to.have.members(['exactly', 're', 'mine']);
    expect(eraser.leftovers).to.deep.equal([]);
  });

  it('erases on the paths above the page, with and without a slash at the end', () => {
    const folder = location.pathname.replace(/\/[^/]*$/, '');
    accept([{ name: '_ct_*' }]);
    document.cookie = '_ct_root=1; Path=/';
    document.cookie = '_ct_host=1';
    if (folder) document.cookie = `_ct_folder=1; Path=${folder}`;
    document.cookie = `_ct_page=1; Path=${location.pathname}`;
    store.refuseAll();
    expect(names().filter((name) => name?.startsWith('_ct_'))).to.deep.equal([]);
  });

  it('never touches what a granted or required service declares, nor the choice itself', () => {
    accept([{ name: '*' }]);
    for (const name of ['sid', 'heat', 'cookies_preferences', 'other']) document.cookie = `${name}=1; Path=/`;
    store.choose({ counter: false });
    expect(names()).to.have.members(['sid', 'heat', 'cookies_preferences']);
  });

  it('never touches what nobody classified, though that is refused', () => {
    const value = draft();
    const counter = value.services.find(({ id }) => id === 'counter')!;
    counter.cookies = [{ name: 'sid', purpose: '–' }];
    counter.category = 'unclassified';
    value.categories = value.categories.filter(({ id }) => value.services.some(({ category }) => category === id));
    value.categories.push({ id: 'unclassified' });
    store = new ConsentStore();
    store.declare(readDeclaration(value));
    eraser = new CookieEraser();
    end = enforce(store, eraser);
    document.cookie = 'sid=1; Path=/';
    store.refuseAll();
    expect(store.isGranted('counter')).to.equal(false);
    expect(names()).to.include('sid');
    expect(eraser.leftovers).to.deep.equal([]);
  });

  it('does nothing while undecided', () => {
    accept([{ name: '_ct_*' }]);
    store.reset();
    document.cookie = '_ct_id=1; Path=/';
    store.choose({ embeds: true });
    expect(names()).to.include('_ct_id');
  });

  it('erases keys of both storages', () => {
    accept([
      { name: '_ct_*', storage: 'local' },
      { name: 'tab', storage: 'session' },
    ]);
    localStorage.setItem('_ct_a', '1');
    localStorage.setItem('mine', '1');
    sessionStorage.setItem('tab', '1');
    sessionStorage.setItem('_ct_a', '1');
    store.refuseAll();
    expect(Object.keys(localStorage)).to.deep.equal(['mine']);
    expect(Object.keys(sessionStorage)).to.deep.equal(['_ct_a']);
  });

  it('erases databases and caches', async () => {
    accept([
      { name: 'counter-db', storage: 'indexeddb' },
      { name: 'counter-cache', storage: 'cache' },
    ]);
    await new Promise((resolve) => {
      const request = indexedDB.open('counter-db');
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
    });
    await caches.open('counter-cache');
    await caches.open('mine');
    store.refuseAll();
    const databases = async () => (await indexedDB.databases()).map(({ name }) => name);
    await until(async () => !(await databases()).includes('counter-db') && (await caches.keys()).length === 1);
    expect(await databases()).not.to.include('counter-db');
    expect(await caches.keys()).to.deep.equal(['mine']);
    await caches.delete('mine');
  });

  it('tells what it cannot erase, and why', () => {
    accept([{ name: 'server', httpOnly: true }, { name: 'theirs', party: 'third' }, { name: 'gone' }]);
    store.refuseAll();
    expect(eraser.leftovers.map(({ service, cookie, reason }) => [service, cookie.name, reason])).to.deep.equal([
      ['counter', 'server', 'http-only'],
      ['counter', 'theirs', 'third-party'],
    ]);
    store.acceptAll();
    expect(eraser.leftovers).to.deep.equal([]);
  });
});
