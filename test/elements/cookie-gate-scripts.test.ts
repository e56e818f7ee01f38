import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { site } from '../../stories/site.js';
import type { CookieGate } from '../../src/index.js';
import { ConsentStore } from '../../src/index.js';
import '../../src/gate.js';

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

  it('runs them in the order in which they are written', async () => {
    await gate(`
      <script>ran.push('1')</script>
      <script src="${external('2')}"></script>
      <p><script>ran.push('3')</script></p>
      <script type="module">ran.push('6')</script>
      <script src="${external('7')}" defer></script>
      <script src="${external('4')}"></script>
      <script>ran.push('5')</script>`);
    store.acceptAll();
    await waitUntil(() => window.ran.length === 7);
    expect(window.ran.slice(0, 5).join('')).to.equal('12345');
    expect(window.ran.slice(5).sort().join('')).to.equal('67');
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

  it('runs each once for each time it is granted', async () => {
    const element = await gate(`<script>ran.push('once')</script>`);
    store.acceptAll();
    await element.updateComplete;
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    parent.before(element);
    await element.updateComplete;
    store.choose({ embeds: false });
    await element.updateComplete;
    expect(window.ran).to.eql(['once']);
    store.withdraw();
    await element.updateComplete;
    store.acceptAll();
    await element.updateComplete;
    expect(window.ran).to.eql(['once', 'once']);
  });

  it('runs nothing that is still waiting when consent is withdrawn', async () => {
    const element = await gate(`<script src="${external('first')}"></script><script>ran.push('second')</script>`);
    store.acceptAll();
    await element.updateComplete;
    store.withdraw();
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(window.ran).not.to.include('second');
  });
});
