import { expect, fixture, html } from '@open-wc/testing';
import { site } from '../../stories/site.js';
import type { CookieGate } from '../../src/index.js';
import { executedIds as pageRan } from '../../src/effects/gates/executed.js';
import { ConsentStore } from '../../src/index.js';
import '../../src/gate.js';
import { waitUntil } from '../support/wait-until.js';

declare global {
  interface Window {
    ran: string[];
  }
}

const addresses: string[] = [];

/** The address of a script that says that it ran. */
function external(name: string): string {
  const address = URL.createObjectURL(new Blob([`ran.push('${name}')`], { type: 'text/javascript' }));
  addresses.push(address);
  return address;
}

let store: ConsentStore;

async function gate(markup: string): Promise<CookieGate> {
  const element = document.createElement('cookie-gate') as CookieGate;
  element.store = store;
  element.category = 'statistics';
  // Scripts made by innerHTML never run, nor do copies of them.
  const template = document.createElement('template');
  template.content.append(document.createRange().createContextualFragment(markup));
  element.append(template);
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return element;
}

const ran = (...names: string[]) =>
  waitUntil(() => window.ran.length >= names.length).then(() => expect(window.ran).to.eql(names));

describe('<cookie-gate> with scripts', () => {
  beforeEach(() => {
    window.ran = [];
    store = new ConsentStore();
    store.declare(site);
  });

  after(() => addresses.forEach((address) => URL.revokeObjectURL(address)));

  it('runs nothing before it is granted', async () => {
    await gate(`<script>ran.push('inline')</script><script src="${external('external')}"></script>`);
    store.refuseAll();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(window.ran).to.be.empty;
  });

  it('has no placeholder, and takes no place', async () => {
    const element = await gate(
      ' <!-- mesure --> <script></script><noscript><img src="x" alt=""></noscript><style></style>',
    );
    expect(element.shadowRoot!.querySelector('.placeholder')!.getClientRects().length).to.equal(0);
    expect(element.getClientRects().length).to.equal(0);
    expect(element.matches(':state(silent)')).to.be.true;
  });

  it('shows what scripts make beside them', async () => {
    const element = await gate(`<script>document.currentScript.after('fait par un script')</script>`);
    store.acceptAll();
    await element.updateComplete;
    expect(element.lastChild!.previousSibling!.textContent).to.equal('fait par un script');
    store.refuseAll();
    await element.updateComplete;
    expect(element.textContent!.trim()).to.equal('');
  });

  it('runs them in the order in which they are written, those with defer and modules last', async () => {
    await gate(`
      <script>ran.push('1')</script>
      <script src="${external('2')}"></script>
      <p><script>ran.push('3')</script></p>
      <script type="module">ran.push('module')</script>
      <script src="${external('deferred')}" defer></script>
      <script src="${external('4')}"></script>
      <script>ran.push('5')</script>`);
    store.acceptAll();
    await waitUntil(() => window.ran.length === 7);
    expect(window.ran.slice(0, 5).join('')).to.equal('12345');
    expect(window.ran.slice(5).sort()).to.eql(['deferred', 'module']);
  });

  it('goes on behind one that fails', async () => {
    await gate(`<script src="/nulle-part.js"></script><script>ran.push('after')</script>`);
    store.acceptAll();
    await ran('after');
  });

  it('lets asynchronous ones run by themselves', async () => {
    const element = await gate(`<script async src="${external('a')}"></script><script>ran.push('b')</script>`);
    store.acceptAll();
    await waitUntil(() => window.ran.length === 2);
    expect(window.ran).to.include('a').and.to.include('b');
    expect(element.querySelector<HTMLScriptElement>('script[src]')!.async).to.be.true;
  });

  it('keeps every attribute, a nonce too, and leaves other types alone', async () => {
    const element = await gate(`
      <script nonce="r4nd0m" crossorigin="anonymous" integrity="" data-site="7" src="${external('x')}"></script>
      <script type="text/plain">ran.push('plain')</script>
      <script type="application/json">{"ran": true}</script>
      <script nomodule>ran.push('old')</script>`);
    store.acceptAll();
    await ran('x');
    const script = element.querySelector<HTMLScriptElement>('script[src]')!;
    expect(script.nonce).to.equal('r4nd0m');
    expect(script.crossOrigin).to.equal('anonymous');
    expect(script.dataset['site']).to.equal('7');
    expect(element.querySelectorAll('script').length).to.equal(4);
  });

  it('runs each once, over any sequence of grant, withdrawal and moving about, and brings back what it made', async () => {
    const make = `<script>document.currentScript.after(document.createElement('output'))</script>`;
    const element = await gate(`<script>ran.push('once')</script><script src="${external('too')}"></script>${make}`);
    const parent = element.parentElement!;
    for (let i = 0; i < 3; i++) {
      store.acceptAll();
      await waitUntil(() => element.querySelector('output'));
      element.remove();
      parent.append(element);
      parent.before(element);
      await element.updateComplete;
      store.choose({ embeds: false });
      await element.updateComplete;
      expect(element.querySelectorAll('output').length).to.equal(1);
      store.withdraw();
      await element.updateComplete;
      expect(element.querySelector('output')).to.be.null;
    }
    expect(window.ran).to.eql(['once', 'too']);
  });

  it('runs them in a template that was made by innerHTML', async () => {
    const element = document.createElement('cookie-gate') as CookieGate;
    element.store = store;
    element.category = 'statistics';
    element.innerHTML = `<template><script>ran.push('text')</script><script src="${external('file')}"></script></template>`;
    await fixture(html`<div>${element}</div>`);
    store.acceptAll();
    await ran('text', 'file');
  });

  it('waits for what comes before it in another gate of the same service, and for no other', async () => {
    const slow = `/test/support/slow-script.js?ms=200&code=${encodeURIComponent("ran.push('slow')")}`;
    const first = await gate(`<script src="${slow}"></script>`);
    const second = await gate(`<script>ran.push('same')</script>`);
    const third = await gate(`<script>ran.push('other')</script>`);
    third.category = 'embeds';
    await third.updateComplete;
    store.acceptAll();
    await ran('other', 'slow', 'same');
    expect(first.isConnected && second.isConnected).to.be.true;
  });

  it('says that it ran when it did, not when it was granted', async () => {
    pageRan().clear();
    const element = await gate(`<p>texte</p>`);
    store.acceptAll();
    await element.updateComplete;
    expect([...pageRan()]).to.eql([]);
    await gate(`<script>ran.push('now')</script>`);
    await ran('now');
    expect([...pageRan()]).to.eql(['statistics']);
  });

  it('runs nothing that is still waiting when consent is withdrawn', async () => {
    const element = await gate(`<script src="${external('first')}"></script><script>ran.push('second')</script>`);
    store.acceptAll();
    await element.updateComplete;
    store.withdraw();
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(window.ran).not.to.include('second');
    store.acceptAll();
    await waitUntil(() => window.ran.includes('second'), 'it runs when consent comes back');
    expect(window.ran.filter((name) => name === 'second')).to.eql(['second']);
  });
});
