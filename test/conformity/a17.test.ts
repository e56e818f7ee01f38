import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { ConsentRecord } from '../../src/record.js';
import { textIn } from '../../src/declaration/text.js';
import { declarationDigest, recordChoices } from '../../src/record.js';
import { pageConsent } from '../../src/store.js';
import { setLocale } from '../../src/i18n/set-locale.js';
import { site } from '../../stories/site.js';
import { banner, inside, openedPreferences, settled } from '../support/consent-elements.js';
import { waitUntil } from '../support/wait-until.js';

const today = () => new Date().toLocaleDateString('sv');

describe('A17: a record proves what was shown (text, language, revision, package version), the day, and the choice', () => {
  let records: ConsentRecord[];
  let end: () => void;

  beforeEach(async () => {
    records = [];
    pageConsent().reset();
    await pageConsent().declare(site);
    end = recordChoices((record) => records.push(record));
  });

  afterEach(async () => {
    end();
    pageConsent().reset();
    await setLocale('fr');
  });

  const recorded = async (count = 1) => {
    await waitUntil(() => records.length >= count, `${count} records`);
    await aTimeout(50);
    expect(records).to.have.length(count);
    return records.at(-1)!;
  };

  for (const [action, choice] of [
    ['accept-all', true],
    ['refuse-all', false],
  ] as const) {
    it(`holds all of it after a click in the banner: ${action}`, async () => {
      const element = await banner(pageConsent());
      inside(element, `[data-action="${action}"]`).click();
      const { package: version } = {
        package: ((await (await fetch('/package.json')).json()) as { version: string }).version,
      };
      const record = await recorded();
      const { shown, revisions, providers, declaration, ...rest } = record;
      expect(rest).to.deep.equal({
        v: 1,
        package: version,
        on: today(),
        page: location.origin + location.pathname,
        locale: document.documentElement.lang,
        action,
        choices: { statistics: choice, embeds: choice },
      });
      expect(Object.keys(revisions)).to.deep.equal(['statistics', 'embeds']);
      const read = pageConsent().snapshot.declaration!;
      const named = ['statistics', 'embeds'].map((category) => {
        const ids = read.services.filter((each) => each.category === category).map(({ provider }) => provider);
        return [category, read.providers.filter(({ id }) => ids.includes(id)).map(({ name }) => textIn(name, 'fr'))];
      });
      expect(providers).to.deep.equal(Object.fromEntries(named));
      expect(Object.values(providers).flat()).not.to.be.empty;
      expect(declaration).to.equal(declarationDigest(read));
      expect(declaration).to.match(/^[0-9a-f]{64}$/);
      const words = shown.replace(/\s+/g, ' ');
      for (const each of [
        'Cookies : à vous de choisir',
        'COORACE Normandie',
        'Compter les visites',
        'Si vous refusez',
        'Tout accepter Tout refuser Personnaliser',
      ]) {
        expect(words).to.contain(each);
      }
    });
  }

  it('says what was shown in its language, and in the dialog', async () => {
    const { element } = await openedPreferences(pageConsent());
    await setLocale('en');
    await settled(element);
    inside(element, '[data-id="statistics"]').click();
    inside(element, '[data-action="save"]').click();
    const { locale, shown, action, choices } = await recorded();
    expect([locale, action]).to.deep.equal(['en', 'choose']);
    expect(shown).to.contain('Reject all').and.contain('Audience measurement');
    expect(choices).to.deep.equal({ statistics: true, embeds: false });
  });

  it('tells a new question from an old one by its revision, and leaves reading to anybody', async () => {
    const element = await banner(pageConsent());
    inside(element, '[data-action="refuse-all"]').click();
    const before = await recorded();
    await pageConsent().declare({
      ...site,
      categories: site.categories.map((each) => (each.id === 'embeds' ? { ...each, revision: '2' } : each)),
    });
    await element.updateComplete;
    inside(element, '[data-action="refuse-all"]').click();
    const after = await recorded(2);
    expect(after.revisions['embeds']).not.to.equal(before.revisions['embeds']);
    expect(after.revisions['statistics']).to.equal(before.revisions['statistics']);
    expect(after.shown).not.to.equal(before.shown);
    expect(JSON.parse(JSON.stringify(after))).to.deep.equal(after);
  });

  it('names nobody: two people who refuse on one day leave the same record', async () => {
    for (let i = 0; i < 2; i++) {
      pageConsent().reset();
      const element = await banner(pageConsent());
      inside(element, '[data-action="refuse-all"]').click();
      await recorded(i + 1);
      element.remove();
    }
    expect(records[0]).to.deep.equal(records[1]);
  });

  it('says so where code decided, or a control of the page; and nothing of what was prevented or taken back', async () => {
    pageConsent().acceptAll();
    expect(await recorded()).to.include({ action: 'none', shown: '' });
    const place = await fixture<HTMLElement>(
      html`<p><button data-cookie-action="withdraw">Retirer mon accord</button></p>`,
    );
    place.querySelector('button')!.click();
    expect(await recorded(2)).to.include({ action: 'withdraw', shown: 'Retirer mon accord' });
    pageConsent().reset();
    const element = await banner(pageConsent());
    element.addEventListener('cookie-consent-request', (event) => event.preventDefault());
    inside(element, '[data-action="accept-all"]').click();
    await recorded(2);
    pageConsent().refuseAll();
    expect(await recorded(3)).to.include({ action: 'none', shown: '' });
  });

  it('ends when it is told to', async () => {
    end();
    pageConsent().acceptAll();
    await aTimeout(100);
    expect(records).to.deep.equal([]);
  });
});
