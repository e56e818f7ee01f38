import { expect } from '@open-wc/testing';
import { addDays, addMonths, isDay, startOf, today } from '../../src/consent/calendar.js';
import type { ConsentStore } from '../../src/consent/consent-store.js';
import { forgetEverything, recordCookies } from '../support/browser-faults.js';
import { resetClock, setClock } from '../support/clock.js';
import { declaredPlain } from '../support/fixtures.js';
import { cookieText, visit } from '../support/visit.js';

const site = declaredPlain();
const first = today();

describe('A12: acceptance and refusal are both kept six calendar months from the decision, to the end of the last day, which later visits never extend', () => {
  before(forgetEverything);
  afterEach(() => {
    resetClock();
    forgetEverything();
  });

  const decisions: readonly [string, (store: ConsentStore) => void][] = [
    ['acceptance', (store) => store.acceptAll()],
    ['refusal', (store) => store.refuseAll()],
    ['a mixed choice', (store) => store.choose({ statistics: true, embeds: false, heatmap: false })],
  ];

  for (const [what, decide] of decisions) {
    it(`${what} holds until the last minute of the day on which six months are over, and is asked again from the next`, () => {
      decide(visit(site));
      setClock(addMonths(first, 6), '23:59');
      expect(visit(site).snapshot.pending).to.deep.equal([]);
      setClock(addDays(addMonths(first, 6), 1), '00:00');
      expect(visit(site).snapshot.pending).to.deep.equal(['statistics', 'embeds']);
      expect(visit(site).isGranted('statistics')).to.be.false;
    });

    it(`${what} is not extended by visits, nor by what they restore`, () => {
      decide(visit(site));
      const text = cookieText();
      for (const months of [1, 3, 5]) {
        setClock(addMonths(first, months));
        if (months === 3) document.cookie = 'cookies_preferences=; Path=/; Max-Age=0';
        if (months === 5) localStorage.clear();
        const store = visit(site);
        store.refresh();
        expect(store.snapshot.consent?.on).to.equal(first);
        expect(cookieText()).to.equal(text);
      }
      setClock(addDays(addMonths(first, 6), 1));
      expect(visit(site).snapshot.consent).to.be.undefined;
    });
  }

  it('a part that is refused later lives six months from its own day', () => {
    visit(site).acceptAll();
    const second = addMonths(first, 4);
    setClock(second);
    visit(site).choose({ embeds: false });
    expect(visit(site).snapshot.states).to.include({ statistics: 'granted', embeds: 'refused' });
    setClock(addDays(addMonths(first, 6), 1));
    expect(visit(site).snapshot.pending).to.deep.equal(['statistics']);
    setClock(addMonths(second, 6), '23:59');
    expect(visit(site).snapshot.states).to.include({ statistics: 'undecided', embeds: 'refused' });
    setClock(addDays(addMonths(second, 6), 1), '00:00');
    expect(visit(site).snapshot.consent).to.be.undefined;
  });

  it('a part that is granted later ends with the whole', () => {
    visit(site).refuseAll();
    setClock(addMonths(first, 4));
    visit(site).choose({ embeds: true });
    setClock(addDays(addMonths(first, 6), 1));
    expect(visit(site).snapshot.consent).to.be.undefined;
  });

  it('the refusal of one service lives from its own day too, and what is decided after the whole is dated anew', () => {
    visit(site).acceptAll();
    setClock(addMonths(first, 5));
    visit(site).choose({ heatmap: false });
    const third = addDays(addMonths(first, 6), 1);
    setClock(third);
    expect(visit(site).snapshot.states).to.include({ heatmap: 'refused', statistics: 'undecided' });
    visit(site).choose({ embeds: true });
    expect(visit(site).snapshot.consent?.on).to.equal(third);
  });

  for (const [side, lose] of [
    ['cookie', () => localStorage.clear()],
    ['mirror', () => (document.cookie = 'cookies_preferences=; Path=/; Max-Age=0')],
  ] as const) {
    it(`the ${side} alone keeps all of it`, () => {
      visit(site).acceptAll();
      setClock(addMonths(first, 4));
      visit(site).choose({ embeds: false });
      lose();
      setClock(addMonths(first, 6));
      expect(visit(site).snapshot.states).to.include({ statistics: 'granted', embeds: 'refused' });
      lose();
      setClock(addMonths(first, 10));
      expect(visit(site).snapshot.pending).to.deep.equal(['statistics']);
    });
  }

  it('the cookie is set to last as long as what it keeps, in calendar months', () => {
    const record = recordCookies();
    try {
      visit(site).acceptAll();
      setClock(addMonths(first, 4));
      visit(site).choose({ embeds: false });
    } finally {
      record.undo();
    }
    const ends = record.written.map((cookie) => /Expires=([^;]+)/.exec(cookie)?.[1]);
    const after = (day: string) => startOf(addDays(day, 1)).toUTCString();
    expect(ends).to.deep.equal([after(addMonths(first, 6)), after(addMonths(first, 10))]);
  });

  it('a new decision on everything begins anew', () => {
    visit(site).acceptAll();
    const second = addMonths(first, 4);
    setClock(second);
    visit(site).refuseAll();
    setClock(addDays(addMonths(second, 6), -1));
    expect(visit(site).snapshot.pending).to.deep.equal([]);
  });

  it('six months from 31 August end with February, not 180 days later', () => {
    const year = new Date().getFullYear() + 1;
    const end = isDay(`${year + 1}-02-29`) ? `${year + 1}-02-29` : `${year + 1}-02-28`;
    setClock(`${year}-08-31`);
    visit(site).refuseAll();
    expect(visit(site).snapshot.consent?.on).to.equal(`${year}-08-31`);
    setClock(end, '23:59');
    expect(visit(site).snapshot.pending).to.deep.equal([]);
    setClock(addDays(end, 1), '00:00');
    expect(visit(site).snapshot.pending).to.deep.equal(['statistics', 'embeds']);
  });

  it('another number of months can be declared', () => {
    const strict = declaredPlain((draft) => (draft.consent = { duration: 'P3M' }));
    visit(strict).refuseAll();
    setClock(addMonths(first, 3));
    expect(visit(strict).snapshot.pending).to.deep.equal([]);
    setClock(addDays(addMonths(first, 3), 1));
    expect(visit(strict).snapshot.pending).to.deep.equal(['statistics', 'embeds']);
  });
});
