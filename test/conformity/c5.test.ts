import { expect } from '@open-wc/testing';
import { pageConsent } from '../../src/boot/page-consent.js';
import { enforceSignals } from '../../src/effects/signals/signal-effects.js';
import { declaredAll, forgetTools, page, sendGpc } from '../effects/signals/tools.js';
import { forgetEverything } from '../support/browser-faults.js';
import { waitUntil } from '../support/wait-until.js';

/** A TC string: parts of base64url that begin with its version, C for 2, as no word of ours does. */
const tcString = /\b[BC][A-Za-z0-9_-]{30,}(\.[A-Za-z0-9_-]+)*\b/;
const names = ['__tcfapi', '__tcfapiLocator', '__cmp', '__gpp', '__uspapi'];

describe('C5: no CMP of the Transparency and Consent Framework', () => {
  before(forgetEverything);
  after(() => {
    sendGpc(undefined);
    pageConsent().reset();
    forgetEverything();
    forgetTools();
  });

  it('C5: no TC string is ever made, stored or told, whatever is decided', async () => {
    forgetTools();
    sendGpc(true);
    const store = pageConsent();
    const end = enforceSignals(store);
    await store.declare(
      declaredAll({ google: true, matomo: true, microsoft: true, meta: true, dataLayer: true, gpc: true }),
    );
    await waitUntil(() => page['dataLayer']);
    for (const act of ['acceptAll', 'refuseAll', 'acceptAll', 'withdraw'] as const) {
      store[act]();
      const told = ['dataLayer', '_paq', 'uetq', 'clarity'].map((name) => page[name]);
      const clarity = (page['clarity'] as { q: unknown }).q;
      const kept = [document.cookie, { ...localStorage }, { ...sessionStorage }];
      const text = decodeURIComponent(JSON.stringify([told, clarity, kept]));
      expect(text).to.contain('granted');
      expect(text).to.not.match(tcString);
      expect(text).to.not.match(/euconsent|tcf|gdpr_consent|addtl_consent/i);
      for (const name of names) expect(page, name).to.not.have.property(name);
      expect(document.querySelector('iframe[name^="__"]')).to.be.null;
    }
    end();
  });

  it('C5: such a string would be found', () => {
    expect('"CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA.YAAAAAAAAAA"').to.match(tcString);
  });

  it('C5: the docs say so', async () => {
    for (const path of ['/README.md', '/stories/recipes/signals.mdx']) {
      const text = (await (await fetch(path)).text()).replace(/\s+/g, ' ');
      expect(text, path).to.match(
        /\b(no|not a) (CMP|consent management platform) of .{0,60}Transparency and Consent Framework/,
      );
      expect(text, path).to.match(/makes no TC string/);
    }
  });
});
