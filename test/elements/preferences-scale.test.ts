import { expect, fixture, html } from '@open-wc/testing';
import { ConsentStore } from '../../src/consent/consent-store.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import type { CookiePreferences } from '../../src/elements/preferences/cookie-preferences.js';
import { site } from '../../stories/site.js';
import '../../src/preferences.js';
import { waitUntil } from '../support/wait-until.js';

/** The sample site, whose audience measurement sets as many cookies. */
function withCookies(count: number): Declaration {
  const cookies = Array.from({ length: count }, (_, i) => ({ name: `_mn_${i + 1}`, purpose: 'Compter.' }));
  return {
    ...site,
    services: site.services.map((service) => (service.category === 'statistics' ? { ...service, cookies } : service)),
  };
}

async function show(count: number): Promise<CookiePreferences> {
  const store = new ConsentStore();
  store.declare(withCookies(count));
  return fixture<CookiePreferences>(html`<cookie-preferences .store=${store}></cookie-preferences>`);
}

const names = (element: CookiePreferences) =>
  [...element.shadowRoot!.querySelectorAll('dt')].map(({ textContent }) => textContent!.trim());
const own = (element: CookiePreferences) => names(element).filter((name) => name.startsWith('_mn_'));
const details = (element: CookiePreferences) =>
  [...element.shadowRoot!.querySelectorAll('details')].find(({ textContent }) => textContent!.includes('audience'))!;

describe('<cookie-preferences> with long lists of cookies', () => {
  it('has them all when they are opened, and keeps them when they are shut', async () => {
    const element = await show(1000);
    expect(own(element), 'shut').to.have.length(0);
    expect(names(element), 'short lists').not.to.have.length(0);
    details(element).querySelector('summary')!.click();
    await element.updateComplete;
    expect(own(element)).to.deep.equal(Array.from({ length: 1000 }, (_, i) => `_mn_${i + 1}`));
    details(element).open = false;
    element.store!.acceptAll();
    await element.updateComplete;
    expect(own(element)).to.have.length(1000);
    expect(details(element).open).to.equal(false);
  });

  it('has them too when a script opens them', async () => {
    const element = await show(101);
    details(element).open = true;
    await waitUntil(() => own(element).length === 101);
  });

  it('has those of a hundred from the start, for who searches the page', async () => {
    expect(own(await show(100))).to.have.length(100);
  });
});
