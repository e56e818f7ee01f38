/** The published page can be the declaration again: what a table can say comes back as it was. */
import { expect } from '@open-wc/testing';
import '../../src/charter.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import { joinParts } from '../../src/declaration/tables/declaration-part.js';
import { findAllTables } from '../../src/declaration/tables/find-table.js';
import { fromTable } from '../../src/declaration/tables/from-table.js';
import { readMarked } from '../../src/declaration/tables/read-marked.js';
import type { Text } from '../../src/declaration/text.js';
import { textIn } from '../../src/declaration/text.js';
import { setRenderLocale } from '../../src/i18n/localization.js';
import { withConsentCookie } from '../../src/elements/shared/consent-cookie.js';
import { setLocale } from '../../src/i18n/set-locale.js';
import { renderCharter, renderTable } from '../../src/render.js';
import { site } from '../../stories/site.js';
import { exemptMeasurement, fivePurposes } from '../../stories/support/declarations.js';
import { charterPage, text } from '../support/charter-page.js';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { waitUntil } from '../support/wait-until.js';

/** What the tables of a page declare. */
function declaredIn(markup: string, tag: string): Declaration {
  const page = new DOMParser().parseFromString(`<${tag}>${markup}</${tag}>`, 'text/html');
  const parts = findAllTables(page).flatMap((marked) => {
    const data = readMarked(marked);
    return data ? [fromTable(data, 'x')] : [];
  });
  return joinParts(site.site, parts);
}

/**
 * What a table says of a declaration, row by row, in a language: what is done where stands in one cell. A category of the site's
 * own has a title that a reader of tables need not know.
 */
function rowsOf({ services, providers }: Declaration, locale: string): readonly unknown[] {
  const said = (value: Text | undefined) => value && textIn(value, locale);
  return services.flatMap(({ provider: id, name, location, category, cookies }) => {
    const provider = providers.find((each) => each.id === id)!;
    return cookies.map((cookie) => ({
      provider: said(provider.name),
      policy: provider.privacyPolicy,
      service: location ? `${said(name)} (${said(location)})` : said(name),
      category: category === 'audience' ? 'statistics' : category,
      cookie: cookie.name,
      purpose: said(cookie.purpose),
      duration: cookie.duration,
    }));
  });
}

/** The declaration as its tables show it, with the cookie of the choice; a policy counts where it is written on a name. */
function shown(declaration: Declaration, locale: string): readonly unknown[] {
  setRenderLocale({ locale });
  const rows = rowsOf(withConsentCookie(declaration), locale);
  setRenderLocale(undefined);
  return rows;
}

/** A table has no words for a service that sets nothing. */
const setting = (declaration: Declaration): Declaration => ({
  ...declaration,
  services: declaration.services.filter(({ cookies }) => cookies.length),
});
const sites = { site, fivePurposes: setting(fivePurposes), exemptMeasurement };

describe('a rendered page is read as the declaration that it was made of', () => {
  before(() => setLocale('fr'));
  after(() => setLocale());

  for (const locale of ['fr', 'en', 'de', 'es', 'it', 'nl']) {
    for (const [name, declaration] of Object.entries(sites)) {
      it(`${name}, in ${locale}`, async () => {
        const table = await renderTable(declaration, { lang: locale });
        const read = rowsOf(declaredIn(table, 'cookie-table'), locale);
        const charter = await renderCharter(declaration, { lang: locale });
        const again = rowsOf(declaredIn(charter, 'cookie-charter'), locale);
        expect(again.filter((row) => !read.some((each) => JSON.stringify(each) === JSON.stringify(row)))).to.deep.equal(
          [],
        );
        expect(again).to.deep.equal(read);
        const expected = shown(declaration, locale);
        for (const row of expected) expect(read).to.deep.include(row);
        expect(read).to.have.length(expected.length);
      });
    }
  }
});

describe('a rendered charter inside <cookie-charter>', () => {
  it('is read where no script runs, is the declaration where there is no other, and gives way to the element', async () => {
    const store = new ConsentStore();
    const element = await charterPage(store, await renderCharter(site));
    await waitUntil(() => element.shadowRoot!.querySelector('cookie-table')?.shadowRoot?.querySelector('td'), 'drawn');
    const own = element.firstElementChild!;
    expect(text(own)).to.include('Vidéothèque régionale');
    expect(own.getClientRects()).to.have.length(0);
    expect(
      store.snapshot.declaration!.services.map(({ cookies }) => cookies.map(({ name }) => name)).flat(),
    ).to.include('sessionid');
    const heard = [...element.shadowRoot!.querySelectorAll('section[id] [part~=heading]')].map((each) => text(each));
    expect(new Set(heard).size).to.equal(heard.length);
  });
});
