import { expect } from '@open-wc/testing';
import { addDays, addMonths, startOf, today } from '../../src/consent/calendar.js';
import type { Consent } from '../../src/consent/consent.js';
import { BrowserStorage } from '../../src/consent/consent-storage.js';
import { encodeConsent } from '../../src/consent/stored-consent.js';
import {
  denyCookies,
  denyWebStorage,
  fillWebStorage,
  forgetEverything,
  ignoreCookies,
  recordCookies,
  redefineCookies,
} from '../support/browser-faults.js';
import { resetClock, setClock } from '../support/clock.js';

const name = 'cookies_preferences';
const now = today();

function consent(on = now, statistics = true): Consent {
  return { on, choices: { statistics }, rev: { statistics: 'k3f9' } };
}

/** The values that stand in the cookies of a name. */
function cookies(of = name): string[] {
  const pairs = document.cookie.split('; ').filter((pair) => pair.startsWith(`${of}=`));
  return pairs.map((pair) => pair.slice(of.length + 1));
}

/** The cookie and the mirror, as they stand. */
function stored(of = name): { cookie: string | undefined; mirror: string | null } {
  return { cookie: cookies(of)[0], mirror: localStorage.getItem(of) };
}

describe('BrowserStorage', () => {
  before(forgetEverything);
  const undone: (() => void)[] = [];

  afterEach(() => {
    for (const undo of undone.splice(0).reverse()) undo();
    resetClock();
    forgetEverything();
  });

  /** Puts cookies before the script that the browser would show for several paths and domains. */
  function show(...values: string[]): void {
    undone.push(redefineCookies({ get: () => values.map((value) => `${name}=${value}`).join('; '), set: () => {} }));
  }

  it('finds nothing on a first visit, and leaves nothing', () => {
    expect(new BrowserStorage().read()).to.be.undefined;
    expect(stored()).to.deep.equal({ cookie: undefined, mirror: null });
  });

  it('keeps a decision in the cookie and in its mirror, and reads it back', () => {
    expect(new BrowserStorage().write(consent())).to.be.true;
    const text = encodeConsent(consent());
    expect(stored()).to.deep.equal({ cookie: text, mirror: text });
    expect(new BrowserStorage().read()).to.deep.equal(consent());
  });

  it('keeps it under the name that the site gives', () => {
    new BrowserStorage({ cookie: 'choix.cookies-1' }).write(consent());
    expect(stored('choix.cookies-1').cookie).to.equal(encodeConsent(consent()));
    expect(stored().cookie).to.be.undefined;
    expect(new BrowserStorage({ cookie: 'choix.cookies-1' }).read()).to.deep.equal(consent());
    expect(new BrowserStorage({ cookie: 'choix' }).read()).to.be.undefined;
  });

  it('sets one cookie for the whole host, for this site’s requests only, until the day it ends', () => {
    const record = recordCookies();
    undone.push(record.undo);
    new BrowserStorage().write(consent());
    expect(record.written).to.have.lengthOf(1);
    const [pair, ...attributes] = record.written[0]!.split('; ');
    expect(pair).to.equal(`${name}=${encodeConsent(consent())}`);
    expect(attributes).to.have.members([
      'Path=/',
      'SameSite=Lax',
      `Expires=${startOf(addDays(addMonths(now, 6), 1)).toUTCString()}`,
      ...(location.protocol === 'https:' ? ['Secure'] : []),
    ]);
  });

  it('forgets on demand', () => {
    const storage = new BrowserStorage();
    storage.write(consent());
    storage.clear();
    expect(stored()).to.deep.equal({ cookie: undefined, mirror: null });
    expect(storage.read()).to.be.undefined;
  });

  describe('restores what one side lost, without moving the date', () => {
    const on = addDays(now, -100);
    const text = encodeConsent(consent(on));
    const restored = () => {
      const storage = new BrowserStorage();
      storage.repair();
      return storage.read();
    };
    beforeEach(() => new BrowserStorage().write(consent(on)));

    it('the cookie, from the mirror', () => {
      document.cookie = `${name}=; Path=/; Max-Age=0`;
      const record = recordCookies();
      undone.push(record.undo);
      expect(restored()).to.deep.equal(consent(on));
      expect(stored()).to.deep.equal({ cookie: text, mirror: text });
      expect(record.written[0]).to.contain(`Expires=${startOf(addDays(addMonths(on, 6), 1)).toUTCString()}`);
    });

    it('the mirror, from the cookie, which is left as the server may have set it', () => {
      localStorage.clear();
      const record = recordCookies();
      undone.push(record.undo);
      expect(restored()).to.deep.equal(consent(on));
      expect(stored()).to.deep.equal({ cookie: text, mirror: text });
      expect(record.written).to.deep.equal([]);
    });

    it('either, from the other, when it cannot be read any more', () => {
      localStorage.setItem(name, '{"v":1');
      expect(restored()).to.deep.equal(consent(on));
      expect(stored().mirror).to.equal(text);
      document.cookie = `${name}=%E0%A4%A; Path=/`;
      expect(restored()).to.deep.equal(consent(on));
      expect(stored().cookie).to.equal(text);
    });

    it('the older of both, from the newer', () => {
      localStorage.setItem(name, encodeConsent(consent(now, false)));
      expect(restored()).to.deep.equal(consent(now, false));
      expect(stored().cookie).to.equal(encodeConsent(consent(now, false)));
      localStorage.setItem(name, encodeConsent(consent(addDays(now, -9), true)));
      expect(restored()).to.deep.equal(consent(now, false));
      expect(stored().mirror).to.equal(encodeConsent(consent(now, false)));
    });

    it('but not by merely reading, as the other side may be about to go', () => {
      document.cookie = `${name}=; Path=/; Max-Age=0`;
      expect(new BrowserStorage().read()).to.deep.equal(consent(on));
      expect(stored()).to.deep.equal({ cookie: undefined, mirror: text });
    });

    it('and nothing where there is nothing', () => {
      forgetEverything();
      expect(restored()).to.be.undefined;
      expect(stored()).to.deep.equal({ cookie: undefined, mirror: null });
    });

    it('and nothing at all while both agree', () => {
      const record = recordCookies();
      undone.push(record.undo);
      restored();
      expect(record.written).to.deep.equal([]);
    });
  });

  describe('notes a verdict beside the decision', () => {
    const on = addDays(now, -100);
    const noted = encodeConsent(consent(on), 'verdict');

    it('in the cookie alone, until the day the decision ends, and reads the same decision', () => {
      const storage = new BrowserStorage();
      storage.write(consent(on));
      const record = recordCookies();
      undone.push(record.undo);
      storage.note('verdict');
      expect(stored()).to.deep.equal({ cookie: noted, mirror: encodeConsent(consent(on)) });
      expect(record.written[0]).to.contain(`Expires=${startOf(addDays(addMonths(on, 6), 1)).toUTCString()}`);
      expect(storage.read()).to.deep.equal(consent(on));
      storage.note('verdict');
      expect(record.written, 'once').to.have.lengthOf(1);
    });

    it('which outlives a visit, and no decision', () => {
      const storage = new BrowserStorage();
      storage.write(consent(on));
      storage.note('verdict');
      new BrowserStorage().repair();
      expect(stored().cookie).to.equal(noted);
      storage.write(consent(on, false));
      expect(stored().cookie).to.equal(encodeConsent(consent(on, false)));
    });

    it('nowhere else: not without a cookie, not past its length, and never with an error', () => {
      const storage = new BrowserStorage();
      storage.note('verdict');
      expect(stored()).to.deep.equal({ cookie: undefined, mirror: null });
      localStorage.setItem(name, encodeConsent(consent(on)));
      storage.note('verdict');
      expect(stored().cookie).to.be.undefined;
      storage.write(consent(on));
      storage.note('x'.repeat(4096));
      expect(stored().cookie).to.equal(encodeConsent(consent(on)));
      undone.push(denyCookies(), denyWebStorage());
      expect(() => storage.note('verdict')).to.not.throw();
    });
  });

  describe('believes', () => {
    it('the later day, when cookie and mirror differ', () => {
      const storage = new BrowserStorage();
      storage.write(consent(addDays(now, -1), true));
      localStorage.setItem(name, encodeConsent(consent(now, false)));
      expect(storage.read()).to.deep.equal(consent(now, false));
      storage.write(consent(now, false));
      localStorage.setItem(name, encodeConsent(consent(addDays(now, -9), true)));
      expect(storage.read()).to.deep.equal(consent(now, false));
    });

    it('the cookie, on one day', () => {
      const storage = new BrowserStorage();
      storage.write(consent(now, false));
      localStorage.setItem(name, encodeConsent(consent(now, true)));
      expect(storage.read()).to.deep.equal(consent(now, false));
    });

    it('a refusal, of two choices of one day, whichever comes first', () => {
      const values = [encodeConsent(consent(now, true)), encodeConsent(consent(now, false))];
      for (const order of [values, [...values].reverse()]) {
        show(...order);
        expect(new BrowserStorage().read()).to.deep.equal(consent(now, false));
      }
      localStorage.setItem(name, values[1]!);
      show(values[0]!);
      expect(new BrowserStorage().read(), 'the mirror’s').to.deep.equal(consent(now, false));
    });

    it('no more than both grant, of two choices of one day', () => {
      const rev = { statistics: 'k3f9', embeds: 'a1b2', chat: 'c3d4', audience: 'e5f6' };
      const one = { on: now, choices: { statistics: true, embeds: false, chat: true, audience: true }, rev };
      const other = { on: now, choices: { statistics: false, embeds: true, audience: true }, rev };
      show(encodeConsent(one), encodeConsent(other));
      expect(new BrowserStorage().read()?.choices).to.deep.equal({ statistics: false, embeds: false, audience: true });
      show(encodeConsent(one), encodeConsent({ ...one, rev: { ...rev, audience: 'zzzz' } }));
      const { audience, ...alike } = one.choices;
      expect(audience).to.be.true;
      expect(new BrowserStorage().read()?.choices, 'of what was asked alike').to.deep.equal(alike);
    });

    it('today’s choice rather than one dated ahead', () => {
      for (const ahead of [addDays(now, 1), addDays(now, 2)]) {
        show(encodeConsent(consent(ahead, true)), encodeConsent(consent(now, false)));
        expect(new BrowserStorage().read()?.choices).to.deep.equal({ statistics: false });
      }
    });

    it('the later of two cookies of the same name', () => {
      show(encodeConsent(consent(addDays(now, -3), true)), encodeConsent(consent(now, false)));
      expect(new BrowserStorage().read()).to.deep.equal(consent(now, false));
    });

    it('a cookie that can be read beside one that cannot', () => {
      show('foreign', encodeConsent(consent()));
      expect(new BrowserStorage().read()).to.deep.equal(consent());
    });
  });

  describe('finds nothing', () => {
    const foreign: Readonly<Record<string, string>> = {
      'in a foreign value': encodeURIComponent('{"statistics":true}'),
      'in a value of a version to come': encodeConsent(consent()).replace('%22v%22%3A1', '%22v%22%3A2'),
      'in half a value': encodeConsent(consent()).slice(0, 40),
    };
    for (const [what, value] of Object.entries(foreign)) {
      it(what, () => {
        document.cookie = `${name}=${value}; Path=/`;
        localStorage.setItem(name, value);
        expect(new BrowserStorage().read()).to.be.undefined;
        expect(stored(), 'and leaves alone what is not its own').to.deep.equal({ cookie: value, mirror: value });
      });
    }

    it('in a cookie whose name merely begins or ends alike', () => {
      document.cookie = `${name}_old=${encodeConsent(consent())}; Path=/`;
      document.cookie = `my_${name}=${encodeConsent(consent())}; Path=/`;
      expect(new BrowserStorage().read()).to.be.undefined;
    });

    it('from the day after the last of six calendar months', () => {
      const storage = new BrowserStorage();
      storage.write(consent());
      setClock(addMonths(now, 6), '23:59');
      expect(storage.read()).to.deep.equal(consent());
      setClock(addDays(addMonths(now, 6), 1), '00:00');
      expect(storage.read()).to.be.undefined;
    });

    it('after the months that the site chose', () => {
      const storage = new BrowserStorage({ duration: 'P1M' });
      storage.write(consent());
      setClock(addDays(addMonths(now, 1), 1), '00:00');
      expect(storage.read()).to.be.undefined;
    });

    it('dated further ahead than any two calendars are apart', () => {
      const storage = new BrowserStorage();
      storage.write(consent(addDays(now, 2)));
      expect(storage.read(), 'who flies from Kiritimati to Pago Pago').to.deep.equal(consent(addDays(now, 2)));
      storage.write(consent(addDays(now, 3)));
      expect(storage.read()).to.be.undefined;
    });

    it('ever of a choice that was dated ahead', () => {
      const ahead = encodeConsent(consent(addDays(now, 300)));
      document.cookie = `${name}=${ahead}; Path=/`;
      localStorage.setItem(name, ahead);
      new BrowserStorage().repair();
      expect(stored()).to.deep.equal({ cookie: undefined, mirror: null });
      setClock(addDays(now, 300), '12:00');
      expect(new BrowserStorage().read()).to.be.undefined;
    });

    it('dated ahead, and keeps what stands beside it', () => {
      document.cookie = `${name}=${encodeConsent(consent(addDays(now, 300)))}; Path=/`;
      localStorage.setItem(name, encodeConsent(consent(now, false)));
      new BrowserStorage().repair();
      const text = encodeConsent(consent(now, false));
      expect(stored()).to.deep.equal({ cookie: text, mirror: text });
    });
  });

  describe('where a name has several values', () => {
    const old = encodeConsent(consent(addDays(now, -3), true));
    const here = location.href;
    afterEach(() => history.replaceState(null, '', here));

    it('erases the others, wherever on this page’s path they were set', () => {
      history.replaceState(null, '', '/fr/pages/accueil.html');
      document.cookie = `${name}=${old}; Path=/fr/pages`;
      expect(new BrowserStorage().write(consent(now, false))).to.be.true;
      expect(cookies()).to.deep.equal([encodeConsent(consent(now, false))]);
      new BrowserStorage().clear();
      expect(cookies()).to.deep.equal([]);
    });

    it('does not call kept what is not read back', () => {
      show(encodeConsent(consent(now, false)));
      expect(new BrowserStorage().write(consent(now, true)), 'a refusal that stays').to.be.false;
    });
  });

  describe('given a domain', () => {
    it('keeps the choice on this host where the browser refuses the domain', () => {
      for (const domain of ['example.fr', 'gouv.fr', 'localhost.example']) {
        const storage = new BrowserStorage({ domain });
        expect(storage.write(consent()), domain).to.be.true;
        expect(cookies(), domain).to.deep.equal([encodeConsent(consent())]);
        forgetEverything();
      }
    });

    it('asks for the domain first', () => {
      const record = recordCookies();
      undone.push(record.undo);
      new BrowserStorage({ domain: 'example.fr' }).write(consent());
      const domains = record.written.map((cookie) => / Domain=([^;]*)/.exec(cookie)?.[1]);
      expect(domains).to.deep.equal(['example.fr', undefined]);
    });

    it('asks for no domain that nobody named', () => {
      const record = recordCookies();
      undone.push(record.undo);
      const storage = new BrowserStorage();
      storage.write(consent());
      storage.clear();
      expect(record.written.join()).to.not.match(/domain/i);
    });
  });

  describe('where the browser keeps nothing', () => {
    const both = (...faults: (() => () => void)[]) => undone.push(...faults.map((fault) => fault()));

    it('says so, and throws nothing', () => {
      for (const cookieFault of [denyCookies, ignoreCookies]) {
        for (const mirrorFault of [denyWebStorage, fillWebStorage]) {
          both(cookieFault, mirrorFault);
          const storage = new BrowserStorage();
          expect(storage.read()).to.be.undefined;
          expect(storage.write(consent())).to.be.false;
          expect(() => storage.clear()).to.not.throw();
          for (const undo of undone.splice(0).reverse()) undo();
        }
      }
    });

    it('keeps the choice in the mirror alone', () => {
      both(ignoreCookies);
      expect(new BrowserStorage().write(consent())).to.be.true;
      expect(new BrowserStorage().read()).to.deep.equal(consent());
    });

    it('keeps the choice in the cookie alone', () => {
      both(denyWebStorage);
      expect(new BrowserStorage().write(consent())).to.be.true;
      expect(new BrowserStorage().read()).to.deep.equal(consent());
    });
  });

  describe('given more than a cookie can hold', () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`service-${i}`, false]));
    const huge: Consent = { on: now, choices: { statistics: false, ...many }, rev: { statistics: 'k3f9' } };

    it('says that it is not kept', () => {
      expect(new BrowserStorage().write(huge)).to.be.false;
      expect(new BrowserStorage().read()).to.be.undefined;
    });

    it('nor leaves an older cookie that would win over the mirror', () => {
      new BrowserStorage().write(consent(now, true));
      undone.push(
        redefineCookies({
          get: (real) => real(),
          set: (cookie, real) => {
            if (/^[^=]+=;/.test(cookie)) real(cookie);
          },
        }),
      );
      expect(new BrowserStorage().write(consent(now, false))).to.be.true;
      expect(new BrowserStorage().read()).to.deep.equal(consent(now, false));
    });

    it('does not leave an older grant in its place', () => {
      const storage = new BrowserStorage();
      storage.write(consent(now, true));
      storage.write(huge);
      expect(storage.read()).to.be.undefined;
    });

    it('reads nothing of it', () => {
      localStorage.setItem(name, encodeConsent(huge));
      expect(new BrowserStorage().read()).to.be.undefined;
    });
  });
});
