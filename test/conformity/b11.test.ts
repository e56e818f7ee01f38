import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CookieGate } from '../../src/elements/gate/cookie-gate.js';
import { pageConsent } from '../../src/store.js';
import { site } from '../../stories/site.js';
import { expectFocus, focused, inside, storeOf } from '../support/consent-elements.js';
import '../../src/gate.js';
import { waitUntil } from '../support/wait-until.js';

/** A gate in a page, with what an author wrote into its template. */
async function gate(markup: string): Promise<CookieGate> {
  const element = document.createElement('cookie-gate');
  element.service = 'videotheque';
  element.store = storeOf();
  const template = document.createElement('template');
  template.innerHTML = markup;
  element.append(template);
  await fixture(
    html`<main>
      <h1>Page</h1>
      <button>Avant</button>${element}<button>Après</button>
    </main>`,
  );
  await element.updateComplete;
  return element;
}

async function press(element: CookieGate, action: string, key: string): Promise<void> {
  inside(element, `[data-action="${action}"]`).focus();
  await sendKeys({ press: key });
}

const film = (title: string) => `<iframe title="${title}" srcdoc="<p>film" width="320" height="180"></iframe>`;

describe('B11: after a gated embed is allowed, focus goes to it; the title of its frame is the author’s', () => {
  for (const action of ['once', 'always']) {
    for (const key of ['Enter', ' ']) {
      it(`goes to the frame after “${action}” with ${key === ' ' ? 'Space' : key}, and keeps its title`, async () => {
        const element = await gate(film('Une journée à la ressourcerie'));
        await press(element, action, key);
        await waitUntil(() => focused()?.localName === 'iframe', 'focus is in the frame');
        const frame = element.querySelector('iframe')!;
        expectFocus(frame);
        expect(frame.title).to.equal('Une journée à la ressourcerie');
      });
    }
  }

  it('goes to what is written first where nothing in it takes focus, without adding it to the order of Tab', async () => {
    const element = await gate('<figure><img alt="Carte" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" /></figure>');
    await press(element, 'once', 'Enter');
    await waitUntil(() => focused()?.localName === 'figure', 'focus is on the figure');
    expect(focused()!.getAttribute('tabindex')).to.equal('-1');
    await sendKeys({ press: 'Tab' });
    expect(focused()?.textContent).to.equal('Après');
  });

  it('says nothing of the frame while it is shut, and its title when the gate names it', async () => {
    const element = await gate(film('Une journée à la ressourcerie'));
    expect(element.querySelector('iframe')).to.equal(null);
    expect(inside(element, '[part~="heading"]').textContent).to.match(/\S/);
  });

  it('keeps the title of a marked frame that the page’s own markup holds back', async () => {
    const consent = pageConsent();
    consent.reset();
    await consent.declare(site);
    const place = await fixture<HTMLElement>(
      html`<div><iframe data-src="about:blank" data-service="atlas" title="Carte des structures"></iframe></div>`,
    );
    await waitUntil(() => place.querySelector('cookie-gate'), 'its placeholder');
    consent.acceptAll();
    await waitUntil(() => place.querySelector<HTMLIFrameElement>('iframe')?.src, 'the frame');
    expect(place.querySelector('iframe')!.title).to.equal('Carte des structures');
    consent.reset();
  });

  it('leaves focus where it is when somebody consents elsewhere', async () => {
    const element = await gate(film('Film'));
    const before = document.querySelector<HTMLElement>('main button')!;
    before.focus();
    element.store!.acceptAll();
    await waitUntil(() => element.querySelector('iframe'));
    expectFocus(before);
  });
});
