import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays, addMonths, isDay, startOf, today } from '../../src/consent/calendar.js';
import { day } from '../support/arbitraries.js';
import { resetClock, setClock } from '../support/clock.js';

const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
const dayOfMonth = (text: string) => Number(text.slice(8));

describe('addMonths', () => {
  it('keeps the day of the month', () => {
    expect(addMonths('2026-11-23', 6)).to.equal('2027-05-23');
    expect(addMonths('2026-01-31', 12)).to.equal('2027-01-31');
    expect(addMonths('2026-05-15', 0)).to.equal('2026-05-15');
  });

  it('ends on the last day of a month that is too short: 31 August and six months', () => {
    expect(addMonths('2026-08-31', 6)).to.equal('2027-02-28');
    expect(addMonths('2026-08-30', 6)).to.equal('2027-02-28');
    expect(addMonths('2026-03-31', 1)).to.equal('2026-04-30');
  });

  it('knows leap years', () => {
    expect(addMonths('2027-08-31', 6)).to.equal('2028-02-29');
    expect(addMonths('2028-02-29', 12)).to.equal('2029-02-28');
    expect(addMonths('2099-08-31', 6)).to.equal('2100-02-28');
    expect(addMonths('1999-08-31', 6)).to.equal('2000-02-29');
  });

  it('crosses years in both directions', () => {
    expect(addMonths('2026-12-31', 2)).to.equal('2027-02-28');
    expect(addMonths('2026-01-15', -1)).to.equal('2025-12-15');
  });

  it('never skips a month, and never lands later in it', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 120 }), (from, count) => {
        const to = addMonths(from, count);
        expect(isDay(to), to).to.be.true;
        expect(months(to) - months(from)).to.equal(count);
        expect(dayOfMonth(to)).to.be.at.most(dayOfMonth(from));
        if (dayOfMonth(to) < dayOfMonth(from)) expect(months(addDays(to, 1)) - months(to)).to.equal(1);
      }),
    );
  });
});

describe('days', () => {
  it('order as text as they do in time', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(a < b).to.equal(Date.parse(a) < Date.parse(b));
        expect(startOf(a) < startOf(b)).to.equal(a < b);
      }),
    );
  });

  it('follow one another', () => {
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(addDays('2028-02-28', 1)).to.equal('2028-02-29');
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (from, count) => {
        expect(Date.parse(addDays(from, count)) - Date.parse(from)).to.equal(count * 86_400_000);
      }),
    );
  });

  it('begin at midnight by the visitor’s clock', () => {
    const start = startOf('2026-03-29');
    expect([start.getFullYear(), start.getMonth(), start.getDate()]).to.deep.equal([2026, 2, 29]);
    expect(new Date(start.getTime() - 1).getDate()).to.equal(28);
  });

  it('exist or do not', () => {
    for (const real of ['2026-11-23', '2028-02-29', '2000-02-29', '9999-12-31']) expect(isDay(real), real).to.be.true;
    const unreal: unknown[] = ['2027-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-11-00', '2026-11-31'];
    unreal.push('2026-1-1', '26-11-23', '0000-01-01', '2026-11-23T10:00', ' 2026-11-23', '', 20261123, null, undefined);
    for (const text of unreal) expect(isDay(text), String(text)).to.be.false;
  });

  it('are recognised whatever they are', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(isDay(text)).to.be.true;
      }),
    );
  });
});

describe('today', () => {
  afterEach(resetClock);

  it('is the day of the visitor’s calendar, from the first minute to the last', () => {
    for (const time of ['00:00', '00:01', '12:00', '23:59']) {
      setClock('2027-01-01', time);
      expect(today()).to.equal('2027-01-01');
    }
  });
});
