import { expect } from '@open-wc/testing';
import { addDays, addMonths, today } from '../../src/consent/calendar.js';
import { BrowserStorage } from '../../src/consent/consent-storage.js';
import { ConsentStore } from '../../src/consent/consent-store.js';
import type { DeclarationError } from '../../src/declaration/check/declaration-error.js';
import { readDeclaration } from '../../src/declaration/check/read-declaration.js';
import { announced, inside, preferences, settled, storeOf } from '../support/consent-elements.js';
import { forgetEverything, recordCookies } from '../support/browser-faults.js';
import { resetClock, setClock } from '../support/clock.js';
import { byId, draft } from '../support/fixtures.js';
import type { Draft } from '../support/fixtures.js';
import { visit } from '../support/visit.js';

/** The paths of the faults that a change makes in a small site whose `audience` is exempt. */
function faultsAfter(change: (draft: Draft) => void): string[] {
  const value = draft();
  change(value);
  try {
    readDeclaration(value);
    return [];
  } catch (error) {
    return (error as DeclarationError).faults.map(({ path }) => path);
  }
}

const at = (field: string) => [`$.services[1].cookies[0].${field}`];
const tally = (value: Draft) => byId(value.services, 'tally').cookies[0]!;

describe('A15: what needs no consent says why, lasts 13 months at most, and can be objected to', () => {
  it('takes an exempt category that says why, with cookies of 13 months', () => {
    expect(faultsAfter((value) => (tally(value).duration = 'P13M'))).to.deep.equal([]);
    expect(faultsAfter((value) => (tally(value).duration = 'P1Y1M'))).to.deep.equal([]);
    expect(faultsAfter((value) => (tally(value).duration = 'session'))).to.deep.equal([]);
  });

  it('refuses an exempt category that does not say why', () => {
    expect(faultsAfter((value) => delete byId(value.categories, 'audience').justification)).to.deep.equal([
      '$.categories[1].justification',
    ]);
  });

  it('refuses a required category that does not say why, but for the well-known one', () => {
    expect(faultsAfter((value) => (byId(value.categories, 'embeds').required = true))).to.deep.equal([
      '$.categories[3].justification',
    ]);
    expect(faultsAfter((value) => (byId(value.categories, 'necessary').required = true))).to.deep.equal([]);
  });

  it('refuses exempt cookies that last longer, or of which nobody says how long', () => {
    for (const duration of ['P14M', 'P2Y', 'P400D', 'P13M1D', undefined]) {
      const faults = faultsAfter((value) => (tally(value).duration = duration));
      expect(faults, String(duration)).to.deep.equal(at('duration'));
    }
    expect(faultsAfter((value) => (tally(value).duration = 'treize mois'))).to.deep.equal(at('duration'));
  });

  it('leaves the durations of what is asked, and of what is required, to the site', () => {
    const long = (value: Draft) => value.services.forEach((service) => (service.cookies[0]!.duration = 'P5Y'));
    expect(
      faultsAfter((value) => {
        byId(value.categories, 'audience').exempt = false;
        long(value);
      }),
    ).to.deep.equal([]);
  });

  describe('an objection', () => {
    const site = readDeclaration(draft());
    const first = today();
    before(forgetEverything);
    afterEach(() => {
      resetClock();
      forgetEverything();
    });

    for (const months of [6, 7, 13, 40]) {
      it(`stands after ${months} months and a day, whatever else is asked again`, () => {
        visit(site).choose({ audience: false, statistics: true, embeds: false });
        setClock(addDays(addMonths(first, months), 1));
        const store = visit(site);
        expect(store.isGranted('audience')).to.be.false;
        expect(store.snapshot.pending).to.deep.equal(['statistics', 'embeds']);
      });
    }

    it('stands for one service alone, made beside older choices', () => {
      visit(site).acceptAll();
      setClock(addMonths(first, 5));
      visit(site).choose({ tally: false });
      setClock(addMonths(first, 12));
      expect(visit(site).isGranted('tally')).to.be.false;
    });

    it('stands where it was made before it was known of what', () => {
      visit(site).acceptAll();
      const store = new ConsentStore(new BrowserStorage());
      store.refuseAll();
      visit(site);
      setClock(addMonths(first, 12));
      expect(visit(site).isGranted('audience')).to.be.false;
    });

    it('has its cookie written anew when the rest is over, once, and again only six months later', () => {
      visit(site).refuseAll();
      const record = recordCookies();
      const written = [];
      try {
        for (const day of [addMonths(first, 6), ...[1, 2, 30, 180, 200].map((n) => addDays(addMonths(first, 6), n))]) {
          setClock(day);
          visit(site);
          visit(site);
          written.push(record.written.length);
        }
      } finally {
        record.undo();
      }
      expect(written).to.deep.equal([0, 1, 1, 1, 1, 2]);
    });

    it('is taken back by who made it, and by nothing else', () => {
      visit(site).choose({ audience: false });
      setClock(addMonths(first, 8));
      visit(site).choose({ statistics: true, embeds: true });
      expect(visit(site).isGranted('audience')).to.be.false;
      visit(site).choose({ audience: true });
      expect(visit(site).isGranted('audience')).to.be.true;
    });
  });

  it('lets the visitor object in the preferences, and keeps the objection', async () => {
    const store = storeOf(readDeclaration(draft()));
    const element = await preferences(store);
    const input = inside<HTMLInputElement>(element, '[data-id="audience"]');
    expect([input.checked, store.isGranted('audience')]).to.deep.equal([true, true]);
    input.click();
    inside(element, '[data-action="save"]').click();
    await settled(element);
    expect(store.isGranted('audience')).to.equal(false);
    expect(announced(element)).to.equal('Vos choix sont enregistrés.');
    expect(inside<HTMLInputElement>(element, '[data-id="audience"]').checked).to.equal(false);
  });
});
