import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { partners } from '../../src/declaration/partners.js';
import type { CookieBanner } from '../../src/elements/banner/cookie-banner.js';
import type { CookiePreferences } from '../../src/elements/preferences/cookie-preferences.js';
import { site } from '../../stories/site.js';
import { allInside, inside, openedPreferences, preferences, settled, storeOf } from '../support/consent-elements.js';

/** The policies that a list of partners leads to. */
function policies(element: Element): Set<string> {
  return new Set(allInside<HTMLAnchorElement>(element, 'a[href]').map((link) => link.getAttribute('href')!));
}

const declared = new Set(site.providers.map((provider) => provider.privacyPolicy!));

describe('A9: the complete list of partners, with links to their policies, is always within reach', () => {
  it('lists as many as are declared, in the page and in the dialog', async () => {
    expect(policies(await preferences())).to.deep.equal(declared);
    expect(policies((await openedPreferences()).element)).to.deep.equal(declared);
  });

  it('counts on the first layer those behind what is asked', async () => {
    const store = storeOf();
    const place = await fixture<HTMLElement>(html`
      <div>
        <cookie-banner .store=${store}></cookie-banner>
        <cookie-preferences modal .store=${store}></cookie-preferences>
      </div>
    `);
    const asking = place.querySelector<CookieBanner>('cookie-banner')!;
    await asking.updateComplete;
    const count = partners(site).length;
    expect(count).to.equal(3);
    const link = inside(asking, '[data-action="partners"]');
    expect(link.textContent).to.include(String(count));

    link.click();
    await import('../../src/boot/preferences-host.js');
    await nextFrame();
    const element = place.querySelector<CookiePreferences>('cookie-preferences')!;
    await settled(element);
    const shown = allInside<HTMLAnchorElement>(element, 'a[href]').filter((each) => each.getClientRects().length > 0);
    for (const { privacyPolicy } of partners(site)) {
      expect(
        shown.some((each) => each.getAttribute('href') === privacyPolicy),
        privacyPolicy,
      ).to.equal(true);
    }
    element.close();
  });

  it('names a partner that has no policy to show', async () => {
    const providers = site.providers.map(({ privacyPolicy: _, ...rest }) => rest);
    const element = await preferences(storeOf({ ...site, providers }));
    expect(policies(element).size).to.equal(0);
    const text = inside(element, '.categories').textContent!;
    for (const name of ['Opendatasoft', 'Mesure normande', 'Vidéothèque régionale', 'Atlas ouvert']) {
      expect(text).to.include(name);
    }
  });

  it('stays within reach after the choice, whatever it was', async () => {
    for (const choose of ['acceptAll', 'refuseAll'] as const) {
      const store = storeOf();
      store[choose]();
      expect(policies((await openedPreferences(store)).element), choose).to.deep.equal(declared);
    }
  });

  it('says of each link where it leads: the partner’s name is in it', async () => {
    for (const link of allInside<HTMLAnchorElement>(await preferences(), 'a[href]')) {
      expect(link.textContent).to.match(/^.+\u00a0: politique de confidentialité$/);
    }
  });
});
