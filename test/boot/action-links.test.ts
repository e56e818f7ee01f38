import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { ConsentRequestEvent } from '../../src/consent/request-events.js';
import { followActionLinks } from '../../src/boot/action-links.js';
import type { PreferencesHost } from '../../src/boot/preferences-host.js';
import { preferencesHosts } from '../../src/boot/preferences-host.js';
import { pageConsent } from '../../src/boot/page-consent.js';
import { forgetEverything } from '../support/browser-faults.js';
import { next } from '../support/events.js';
import { declaredPlain } from '../support/fixtures.js';
import { listenToConsole } from '../support/listen-to-console.js';
import { openTab } from '../support/tab.js';
import { waitUntil } from '../support/wait-until.js';

const store = pageConsent();

/** A stand-in for what shows the preferences, which notes who opened it. */
function showPreferences(): HTMLElement[] {
  const openers: HTMLElement[] = [];
  const host = Object.assign(document.createElement('div'), {
    store,
    open: (opener: HTMLElement) => openers.push(opener),
  }) as unknown as PreferencesHost;
  document.body.append(host);
  preferencesHosts().set(host, store);
  return openers;
}

/** Clicks, waits for what that does, and says whether the page took the click; the browser follows no link. */
async function click(target: EventTarget, init: MouseEventInit = {}): Promise<boolean> {
  let isTaken = false;
  const onClick = (event: Event) => {
    isTaken = event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', onClick);
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }));
  removeEventListener('click', onClick);
  await Promise.all([import('../../src/boot/requests.js'), import('../../src/boot/preferences-host.js')]);
  await aTimeout(20);
  return isTaken;
}

describe('a link or button of the page', () => {
  const tag = document.createElement('script');
  before(() => {
    tag.type = 'text/plain';
    tag.src = '/charte/auto.js';
    tag.dataset['acceptLinks'] = '';
    document.head.append(tag);
    forgetEverything();
    store.reset();
    return Promise.all([store.declare(declaredPlain()), store.page()]);
  });
  afterEach(() => {
    for (const host of preferencesHosts().keys()) host.remove();
    preferencesHosts().clear();
    store.reset();
    forgetEverything();
  });

  it('accepts, refuses and withdraws', async () => {
    const page = await fixture<HTMLElement>(html`
      <p>
        <button data-cookie-action="accept-all">Accepter</button>
        <a href="/nowhere" data-cookie-action="refuse-all">Refuser</a>
        <button data-cookie-action="withdraw"><b>Retirer</b></button>
      </p>
    `);
    const [accept, refuse, withdraw] = ['button', 'a', 'b'].map((name) => page.querySelector(name)!);
    expect(await click(accept!)).to.be.true;
    expect(store.isGranted('video')).to.be.true;
    expect(await click(withdraw!), 'from inside the button too').to.be.true;
    expect(store.snapshot.consent?.choices).to.deep.equal({ statistics: false, embeds: false });
    store.reset();
    expect(await click(refuse!)).to.be.true;
    expect(store.snapshot.consent?.choices).to.deep.equal({ statistics: false, embeds: false });
  });

  it('opens the preferences', async () => {
    const openers = showPreferences();
    const page = await fixture<HTMLElement>(html`
      <p>
        <a id="link" href="#cookie-preferences">Gérer mes cookies</a>
        <a id="full" href=${`${location.href.replace(/#.*/, '')}#cookie-preferences`}>Gérer mes cookies</a>
        <button id="button" data-cookie-action="preferences">Gérer mes cookies</button>
      </p>
    `);
    for (const opener of page.querySelectorAll<HTMLElement>('#link, #full, #button')) {
      expect(await click(opener), opener.id).to.be.true;
      expect(openers.at(-1)).to.equal(opener);
    }
  });

  it('leaves links to other pages’ preferences alone', async () => {
    showPreferences();
    const link = await fixture<HTMLElement>(html`<a href="/charte.html#cookie-preferences">Ailleurs</a>`);
    expect(await click(link)).to.be.false;
  });

  it('works in an open shadow root, inserted later', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const button = document.createElement('button');
    button.dataset['cookieAction'] = 'accept-all';
    host.attachShadow({ mode: 'open' }).append(button);
    expect(await click(button)).to.be.true;
    expect(store.isGranted('video')).to.be.true;
  });

  it('first says what is asked for, from where it was asked', async () => {
    const button = await fixture<HTMLElement>(html`<button data-cookie-action="refuse-all">Refuser</button>`);
    const asked = next<ConsentRequestEvent>(document, 'cookie-consent-request');
    void click(button);
    const event = await asked;
    expect(event.target).to.equal(button);
    expect(event.action).to.equal('refuse-all');
  });

  it('does nothing when the page prevents the request', async () => {
    const openers = showPreferences();
    const page = await fixture<HTMLElement>(html`
      <p>
        <button data-cookie-action="accept-all">Accepter</button>
        <a href="#cookie-preferences">Gérer mes cookies</a>
      </p>
    `);
    page.addEventListener('cookie-consent-request', (event) => event.preventDefault());
    page.addEventListener('cookie-preferences-request', (event) => event.preventDefault());
    expect(await click(page.querySelector('button')!)).to.be.true;
    expect(await click(page.querySelector('a')!)).to.be.true;
    expect(store.snapshot.consent).to.be.undefined;
    expect(openers).to.deep.equal([]);
  });

  it('accepts only where the tag of the one script says that links may', async () => {
    const { said, undo } = listenToConsole('warn');
    const link = await fixture<HTMLElement>(html`<a href="/suite" data-cookie-action="accept-all">Lire la suite</a>`);
    tag.removeAttribute('data-accept-links');
    expect(await click(link), 'it leads where it leads').to.be.false;
    tag.dataset['acceptLinks'] = '';
    undo();
    expect(store.snapshot.consent).to.be.undefined;
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('data-accept-links');
  });

  it('is followed whatever the page does with its clicks', async () => {
    const openers = showPreferences();
    const page = await fixture<HTMLElement>(html`
      <footer>
        <a href="#cookie-preferences">Gérer mes cookies</a>
        <button data-cookie-action="refuse-all">Refuser</button>
      </footer>
    `);
    const [link, button] = [page.querySelector('a')!, page.querySelector('button')!];
    link.addEventListener('click', (event) => event.preventDefault());
    page.addEventListener('click', (event) => event.stopPropagation());
    page.addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true });
    await click(link);
    expect(openers).to.deep.equal([link]);
    button.addEventListener('click', () => page.remove());
    await click(button);
    expect(store.snapshot.consent?.choices).to.deep.equal({ statistics: false, embeds: false });
  });

  it('can be reached by a pointer in a page that lets none through, unless it is meant itself', async () => {
    const page = await fixture<HTMLElement>(html`
      <div style="pointer-events: none">
        <a href="#cookie-preferences">Gérer mes cookies</a>
        <button data-cookie-action="refuse-all">Refuser</button>
        <button data-cookie-action="withdraw" style="pointer-events: none">Retirer</button>
      </div>
    `);
    expect([...page.children].map((each) => getComputedStyle(each).pointerEvents)).to.deep.equal([
      'auto',
      'auto',
      'none',
    ]);
  });

  it('leaves a click alone that opens another tab', async () => {
    const link = await fixture<HTMLElement>(html`<a href="#x" data-cookie-action="accept-all">Accepter</a>`);
    for (const init of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }]) {
      expect(await click(link, init), JSON.stringify(init)).to.be.false;
    }
    expect(store.snapshot.consent).to.be.undefined;
  });

  it('warns of an action that it does not know, and leaves the click alone', async () => {
    const { said, undo } = listenToConsole('warn');
    const button = await fixture<HTMLElement>(html`<button data-cookie-action="acceptall">Accepter</button>`);
    expect(await click(button)).to.be.false;
    undo();
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain(
      'data-cookie-action="acceptall": expected preferences, accept-all, refuse-all, withdraw.',
    );
    expect(store.snapshot.consent).to.be.undefined;
  });

  it('is followed once, however many ask to follow it: the first does', async () => {
    const acted: string[] = [];
    followActionLinks((_, action) => Promise.resolve(acted.push(action)));
    const button = await fixture<HTMLElement>(html`<button data-cookie-action="accept-all">Accepter</button>`);
    expect(await click(button)).to.be.true;
    expect(acted).to.deep.equal([]);
    expect(store.isGranted('video')).to.be.true;
  });

  it('leaves all other clicks alone', async () => {
    const page = await fixture<HTMLElement>(html`<p><a href="#top">Haut</a> <button>Rien</button></p>`);
    expect(await click(page.querySelector('a')!)).to.be.false;
    expect(await click(page.querySelector('button')!)).to.be.false;
    expect(store.snapshot.consent).to.be.undefined;
  });

  it('keeps a click that comes before the declaration', async () => {
    const tab = await openTab();
    await tab.store.page();
    const button = tab.window.document.createElement('button');
    button.dataset['cookieAction'] = 'refuse-all';
    tab.window.document.body.append(button);
    button.click();
    expect(tab.store.snapshot.consent).to.be.undefined;
    const decided = next(tab.store, 'cookie-consent-change');
    await tab.store.declare(declaredPlain());
    await decided;
    expect(tab.store.snapshot.consent?.choices).to.deep.equal({ statistics: false, embeds: false });
    tab.close();
  });
});

describe('the address of a page', () => {
  const asked = (page: object) => (page as { askedForPreferences?: number }).askedForPreferences;

  it('opens the preferences when it asks for them', async () => {
    const { window: page, close } = await openTab({ hash: '#cookie-preferences' });
    await waitUntil(() => asked(page) === 1);
    close();
  });

  it('opens nothing otherwise', async () => {
    const { window: page, close } = await openTab();
    await aTimeout(200);
    expect(asked(page)).to.equal(0);
    close();
  });
});
