import { expect } from '@open-wc/testing';
import { addDays, addMonths, startOf, today } from '../../src/consent/calendar.js';
import { forgetEverything, recordCookies } from '../support/browser-faults.js';
import { resetClock, setClock } from '../support/clock.js';
import { declaredPlain } from '../support/fixtures.js';
import { cookieText, visit } from '../support/visit.js';

const site = declaredPlain();
const first = today();
const name = 'cookies_preferences';

describe('E4: cookie and mirror restore what one of them lost, without moving the date of the decision', () => {
  before(forgetEverything);
  const record: ReturnType<typeof recordCookies>[] = [];

  afterEach(() => {
    for (const each of record.splice(0)) each.undo();
    resetClock();
    forgetEverything();
  });

  it('the cookie comes back when a browser erased it after seven days, until the day it would have ended', () => {
    visit(site).choose({ statistics: true, embeds: false });
    const text = cookieText();
    document.cookie = `${name}=; Path=/; Max-Age=0`;
    setClock(addDays(first, 8));
    record.push(recordCookies());
    const { snapshot } = visit(site);
    expect(snapshot.consent?.on).to.equal(first);
    expect(snapshot.states).to.include({ statistics: 'granted', embeds: 'refused' });
    expect(cookieText()).to.equal(text);
    expect(record[0]!.written[0]).to.contain(`Expires=${startOf(addDays(addMonths(first, 6), 1)).toUTCString()}`);
  });

  it('the mirror comes back from the cookie', () => {
    visit(site).refuseAll();
    localStorage.clear();
    setClock(addDays(first, 30));
    expect(visit(site).snapshot.consent?.on).to.equal(first);
    expect(localStorage.getItem(name)).to.equal(cookieText());
  });

  it('what both lost is asked again', () => {
    visit(site).acceptAll();
    forgetEverything();
    expect(visit(site).snapshot.pending).to.deep.equal(['statistics', 'embeds']);
  });

  it('a mirror that outlived six months restores nothing', () => {
    visit(site).acceptAll();
    document.cookie = `${name}=; Path=/; Max-Age=0`;
    setClock(addDays(addMonths(first, 6), 1));
    expect(visit(site).snapshot.consent).to.be.undefined;
    expect(cookieText()).to.be.undefined;
  });

  it('a mirror that was left behind does not revive what was changed since', () => {
    visit(site).acceptAll();
    const old = localStorage.getItem(name)!;
    setClock(addDays(first, 1));
    visit(site).refuseAll();
    localStorage.setItem(name, old);
    expect(visit(site).isGranted('statistics')).to.be.false;
    document.cookie = `${name}=; Path=/; Max-Age=0`;
    expect(visit(site).isGranted('statistics')).to.be.false;
  });

  it('a cookie that a server set for the full six months is never replaced by a script’s', () => {
    visit(site).acceptAll();
    record.push(recordCookies());
    localStorage.clear();
    visit(site).refresh();
    expect(record[0]!.written).to.deep.equal([]);
  });
});
