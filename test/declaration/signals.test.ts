import { expect } from '@open-wc/testing';
import type { DeclarationError } from '../../src/declaration/check/declaration-error.js';
import { readDeclaration } from '../../src/declaration/check/read-declaration.js';
import { revision } from '../../src/declaration/revision.js';
import { byId, declared, draft } from '../support/fixtures.js';

/** The faults of the small site with these signals, as `path: expected`. */
function faultsOf(signals: unknown): readonly string[] {
  try {
    readDeclaration({ ...draft(), signals });
    return [];
  } catch (error) {
    return (error as DeclarationError).faults.map(({ path, expected }) => `${path}: ${expected}`);
  }
}

describe('signals of a declaration', () => {
  it('may be asked for by a plain true, or with all their settings', () => {
    const plain = { google: true, dataLayer: true, matomo: true, microsoft: true, meta: true, gpc: true };
    const settings = {
      google: {
        categories: { ad_storage: 'embeds', analytics_storage: 'counter' },
        waitForUpdate: 500,
        region: ['FR', 'CA-QC'],
        adsDataRedaction: true,
        urlPassthrough: false,
        layer: 'couche',
      },
      dataLayer: 'couche',
      matomo: { tracking: 'statistics', cookies: false, exempt: 'audience' },
      microsoft: { clarity: true, uet: false, categories: { ad_storage: 'embeds', analytics_storage: 'heatmap' } },
      meta: { category: 'video' },
      gpc: ['embeds', 'audience'],
    };
    for (const signals of [{}, plain, settings]) expect(faultsOf(signals)).to.deep.equal([]);
  });

  it('are refused where they stand, each fault with its path and what is expected', () => {
    const ids = 'one of "necessary", "audience", "statistics", "embeds"';
    const all = `${ids}, "session", "tally", "counter", "heatmap", "video"`;
    expect(
      faultsOf({
        google: {
          categories: { ad_storage: 'advertising', ad_user_data: true, security_storage: 'necessary' },
          waitForUpdate: '500',
          region: ['France'],
          wait: 500,
        },
        dataLayer: 'data layer',
        matomo: { tracking: true, cookies: 'matomo' },
        microsoft: { clarity: 'yes', categories: { ads: 'embeds' } },
        meta: { category: 'marketing' },
        gpc: ['embeds', 'video'],
        tcf: true,
      }),
    ).to.have.members([
      `$.signals.google.categories.ad_storage: ${all}`,
      '$.signals.google.categories.ad_user_data: an id of small letters, digits, "-" and "_", such as "statistics"',
      '$.signals.google.categories.security_storage: no such key: use ad_storage, ad_user_data, ad_personalization, analytics_storage, functionality_storage, personalization_storage',
      '$.signals.google.waitForUpdate: milliseconds from 0 to 10000',
      '$.signals.google.region[0]: a code of a country or region such as "FR" or "CA-QC"',
      '$.signals.google.wait: no such key: use categories, waitForUpdate, region, adsDataRedaction, urlPassthrough, layer',
      '$.signals.dataLayer: true, or the name of the layer',
      '$.signals.matomo.tracking: the id of a category or service, or false',
      `$.signals.matomo.cookies: ${all}`,
      '$.signals.microsoft.clarity: true or false, without quotes',
      '$.signals.microsoft.categories.ads: no such key: use ad_storage, analytics_storage',
      `$.signals.meta.category: ${all}`,
      `$.signals.gpc[1]: ${ids}`,
      '$.signals.tcf: no such key: use google, dataLayer, matomo, microsoft, meta, gpc',
    ]);
  });

  it('are refused where a tool is switched off by anything but its absence', () => {
    for (const value of [false, 'true', 1, null]) {
      expect(faultsOf({ google: value }), String(value)).to.deep.equal([
        '$.signals.google: true, or settings such as {"waitForUpdate": 500}',
      ]);
    }
  });

  it('wait for a whole number of milliseconds, of ten seconds at most', () => {
    for (const waitForUpdate of [0, 10000]) expect(faultsOf({ google: { waitForUpdate } })).to.deep.equal([]);
    for (const waitForUpdate of [-1, 0.5, 10001, NaN]) {
      expect(faultsOf({ google: { waitForUpdate } }), String(waitForUpdate)).to.have.lengthOf(1);
    }
  });

  it('ask nobody again', () => {
    const [plain, signalled] = [declared(), declared((draft) => (draft.signals = { google: true, gpc: ['embeds'] }))];
    for (const id of ['audience', 'statistics', 'embeds']) {
      const [was, is] = [plain, signalled].map((each) => revision(each, byId(each.categories, id)));
      expect(is).to.equal(was);
    }
  });
});
