import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays, addMonths, today } from '../../../src/consent/calendar.js';
import type { Consent } from '../../../src/consent/consent.js';
import { BrowserStorage } from '../../../src/consent/consent-storage.js';
import { encodeConsent } from '../../../src/consent/stored-consent.js';
import { storedChoices } from '../../../src/effects/signals/stored-choices.js';
import * as arbitraries from '../../support/arbitraries.js';
import { denyCookies, forgetEverything, redefineCookies } from '../../support/browser-faults.js';
import { resetClock, setClock } from '../../support/clock.js';

const name = 'choix';
const consent: Consent = {
  on: today(),
  choices: { statistics: true, embeds: false, 'my_service-2': true },
  rev: { statistics: 'k3f9', embeds: '' },
};

/** What `head.js` reads of a cookie's text; nothing where it throws, as it does there. */
function read(text: string, months = 6): object {
  document.cookie = `${name}=${text}; Path=/`;
  return readAgain(months);
}

function readAgain(months = 6): object {
  try {
    return storedChoices(name, months);
  } catch {
    return {};
  }
}

/** What the store takes for granted by the same cookie, once all of it is declared. */
function granted(): readonly string[] {
  const stored = new BrowserStorage({ cookie: name }).read()?.choices ?? {};
  return Object.keys(stored).filter((id) => stored[id]);
}

const json = (value: unknown) => encodeURIComponent(JSON.stringify(value));
const { on, choices, rev } = consent;

describe('storedChoices', () => {
  beforeEach(forgetEverything);
  afterEach(() => {
    resetClock();
    forgetEverything();
  });

  it('reads what the store writes', () => {
    const storage = new BrowserStorage({ cookie: name });
    storage.write(consent);
    expect(readAgain()).to.deep.equal(choices);
    expect(read(encodeConsent({ ...consent, choices: {}, rev: {} }))).to.deep.equal({});
  });

  it('reads beside a verdict, which the store notes for the next page', () => {
    const storage = new BrowserStorage({ cookie: name });
    storage.write(consent);
    storage.note('1k3f9z_2s.2027-05-23');
    expect(readAgain()).to.deep.equal(choices);
    expect(read(encodeConsent(consent, '1k3f9z_2s_gpc.2027-05-23'))).to.deep.equal(choices);
    expect(read(encodeConsent(consent, 'another "verdict"'))).to.deep.equal({});
  });

  it('finds its cookie among others whose names are alike', () => {
    document.cookie = `x${name}=${encodeConsent({ ...consent, choices: { chat: true } })}; Path=/`;
    document.cookie = `${name}2=${encodeConsent({ ...consent, choices: { chat: true } })}; Path=/`;
    expect(readAgain()).to.deep.equal({});
    expect(read(encodeConsent(consent))).to.deep.equal(choices);
    document.cookie = 'last=1; Path=/';
    expect(readAgain()).to.deep.equal(choices);
  });

  it('grants nothing without a cookie, or by one that is empty', () => {
    expect(readAgain()).to.deep.equal({});
    expect(read('')).to.deep.equal({});
  });

  it('grants nothing by a mirror alone, as the cookie was taken away', () => {
    localStorage.setItem(name, encodeConsent(consent));
    expect(readAgain()).to.deep.equal({});
  });

  it('grants nothing by two cookies of one name, as of two paths, nor where cookies are refused', () => {
    const text = encodeConsent(consent);
    for (const [jar, expected] of [
      [`${name}=${text}`, choices],
      [`${name}=${text}; ${name}=${text}`, {}],
      [`${name}=${text}; other=1; ${name}=`, {}],
    ] as const) {
      const undo = redefineCookies({ get: () => jar, set: () => {} });
      expect(readAgain(), jar).to.deep.equal(expected);
      undo();
    }
    const undo = denyCookies();
    expect(readAgain()).to.deep.equal({});
    undo();
  });

  it('grants nothing by what is not exactly a stored decision', () => {
    const texts = {
      'no JSON': 'yes',
      'half an escape': `${encodeConsent(consent)}%`,
      'something behind': `${encodeConsent(consent)}=1`,
      'another version': json({ v: 2, on, choices, rev }),
      'a version in quotes': json({ v: '1', on, choices, rev }),
      'a choice that is no boolean': json({ v: 1, on, choices: { ...choices, embeds: 1 }, rev }),
      'a choice in quotes': json({ v: 1, on, choices: { statistics: 'true' }, rev }),
      'a list of choices': json({ v: 1, on, choices: [true], rev }),
      'no choices': json({ v: 1, on, rev }),
      'no revisions': json({ v: 1, on, choices }),
      'a list of revisions': json({ v: 1, on, choices, rev: [] }),
      'a revision that is no text': json({ v: 1, on, choices, rev: { statistics: 1 } }),
      'an id that is none': json({ v: 1, on, choices: { ...choices, Statistics: true }, rev }),
      'an id of everything': json({ v: 1, on, choices: { ...choices, ['__proto__']: true }, rev }),
      'one key more': json({ v: 1, on, choices, rev, all: true }),
      'a day that does not exist': json({ v: 1, on: `${on.slice(0, 4)}-02-31`, choices, rev }),
      'a month that does not exist': json({ v: 1, on: `${on.slice(0, 4)}-13-01`, choices, rev }),
      'no day': json({ v: 1, on: 'today', choices, rev }),
      'a time of day': json({ v: 1, on: `${on}T00:00`, choices, rev }),
      'a day to come': json({ v: 1, on: addDays(on, 1), choices, rev }),
    };
    for (const [what, text] of Object.entries(texts)) expect(read(text), what).to.deep.equal({});
  });

  it('grants nothing by more than a cookie should hold, even where a browser keeps it', () => {
    const text = encodeConsent({ ...consent, rev: { statistics: 'k'.repeat(4096) } });
    const undo = redefineCookies({ get: () => `${name}=${text}`, set: () => {} });
    expect(readAgain()).to.deep.equal({});
    undo();
  });

  it('takes a decision for six calendar months, to the day, whatever the months', () => {
    for (const decided of ['2026-08-31', '2026-05-30', '2027-02-28', '2028-02-29', '2026-12-31', '2026-03-31']) {
      for (const months of [1, 6, 12]) {
        const expiry = addMonths(decided, months);
        for (const [day, expected] of [
          [decided, choices],
          [expiry, choices],
          [addDays(expiry, 1), {}],
          [addDays(decided, -1), {}],
        ] as const) {
          for (const time of ['00:00', '23:59']) {
            setClock(day, time);
            const text = encodeConsent({ ...consent, on: decided });
            expect(read(text, months), `${decided}, ${months} months, ${day} ${time}`).to.deep.equal(expected);
          }
        }
      }
    }
  });

  it('grants nothing for a number of months that is none', () => {
    for (const months of [NaN, 0, -6]) expect(read(encodeConsent(consent), months)).to.deep.equal({});
  });

  it('never grants more than the store, by any text', () => {
    const day = fc.oneof(
      fc.integer({ min: -200, max: 3 }).map((days) => addDays(today(), days)),
      arbitraries.day,
    );
    const written = fc.tuple(arbitraries.consent, day).map(([each, on]) => encodeConsent({ ...each, on }));
    const loose = fc
      .record(
        {
          v: fc.constantFrom(1, 1, 1, 2, '1'),
          on: day,
          choices: arbitraries.consent.map((c) => c.choices),
          rev: fc.oneof(
            arbitraries.consent.map((c) => c.rev as object),
            fc.jsonValue(),
          ),
        },
        { requiredKeys: ['v', 'on'] },
      )
      .map(json);
    const spoilt = fc
      .tuple(written, fc.nat(), fc.nat(8), fc.constantFrom('', 'true', '%22', '%7D', ':', '%', ' ', 'a'))
      .map(([text, at, length, piece]) => {
        const start = at % text.length;
        return text.slice(0, start) + piece + text.slice(start + length);
      });
    const seen = { grants: 0, none: 0 };
    fc.assert(
      fc.property(fc.oneof(written, loose, spoilt), (text) => {
        const own = read(text) as Record<string, boolean>;
        const ids = Object.keys(own).filter((id) => own[id]);
        expect(granted()).to.include.members(ids);
        seen[ids.length ? 'grants' : 'none'] += 1;
      }),
      { numRuns: 600 },
    );
    expect(seen.grants).to.be.greaterThan(20);
    expect(seen.none).to.be.greaterThan(20);
  });
});
