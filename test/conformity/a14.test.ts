import { expect } from '@open-wc/testing';
import { today } from '../../src/consent/calendar.js';
import type { ConsentStore } from '../../src/consent/consent-store.js';
import { forgetEverything } from '../support/browser-faults.js';
import { resetClock, setClock } from '../support/clock.js';
import { declared } from '../support/fixtures.js';
import { cookieText, visit } from '../support/visit.js';

const site = declared();

/** All that a browser keeps after a visitor has decided, at some time of today. */
function left(time: string, decide: (store: ConsentStore) => void): string {
  forgetEverything();
  setClock(today(), time);
  decide(visit(site));
  return JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }]);
}

describe('A14: the stored value has one readable boolean per purpose, no identifier, and no time finer than a day', () => {
  before(forgetEverything);
  afterEach(() => {
    resetClock();
    forgetEverything();
  });

  it('two people who refuse on one day store the same bytes', () => {
    expect(left('00:00', (store) => store.refuseAll())).to.equal(left('23:59', (store) => store.refuseAll()));
  });

  it('so do two who choose the same, in whatever order they chose', () => {
    const one = left('08:15', (store) => {
      store.choose({ statistics: true, audience: false });
      store.choose({ embeds: false });
    });
    const other = left('21:40', (store) => {
      store.choose({ embeds: false });
      store.choose({ audience: false, statistics: true });
    });
    expect(one).to.equal(other);
  });

  it('the value says each purpose as a boolean, the day, what was asked, and nothing else', () => {
    visit(site).choose({ audience: true, statistics: false, embeds: true });
    const value = JSON.parse(decodeURIComponent(cookieText()!)) as Record<string, unknown>;
    expect(value).to.have.all.keys('v', 'on', 'choices', 'rev');
    expect(value['v']).to.equal(1);
    expect(value['on']).to.equal(today());
    expect(value['choices']).to.deep.equal({ audience: true, statistics: false, embeds: true });
    expect(value['rev']).to.have.all.keys('audience', 'statistics', 'embeds');
    for (const revision of Object.values(value['rev'] as object)) expect(revision).to.match(/^[0-9a-z]{8,12}$/);
  });

  it('what was asked depends on the site alone', () => {
    visit(site).refuseAll();
    const refused = JSON.parse(decodeURIComponent(cookieText()!)) as { rev: object };
    visit(site).acceptAll();
    const accepted = JSON.parse(decodeURIComponent(cookieText()!)) as { rev: object };
    expect(accepted.rev).to.deep.equal(refused.rev);
  });
});
