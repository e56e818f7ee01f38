import { expect } from '@open-wc/testing';
import { addMonths, startOf, today } from '../../src/consent/calendar.js';
import type { BrowserStorage as Storage } from '../../src/consent/consent-storage.js';
import { BrowserStorage } from '../../src/consent/consent-storage.js';
import { forgetEverything, recordCookies } from '../support/browser-faults.js';
import { cookieText } from '../support/visit.js';

const consent = { on: today(), choices: { statistics: false }, rev: { statistics: 'k3f9' } };

describe('E5: the cookie has Secure on https, SameSite=Lax, Path=/, Domain only when asked and never a public suffix, and at most 4 KB', () => {
  before(forgetEverything);
  let record: ReturnType<typeof recordCookies>;

  beforeEach(() => {
    record = recordCookies();
  });
  afterEach(() => {
    record.undo();
    forgetEverything();
  });

  const attributes = (cookie: string) => cookie.split('; ').slice(1);

  it('has Path, SameSite and the day it ends, and no more on http', () => {
    expect(location.protocol).to.equal('http:');
    new BrowserStorage().write(consent);
    expect(record.written.map(attributes)).to.deep.equal([
      ['Path=/', 'SameSite=Lax', `Expires=${startOf(addMonths(consent.on, 6)).toUTCString()}`],
    ]);
  });

  it('is Secure on https, also when it is erased', async () => {
    const source = new URL('/src/consent/consent-storage.ts', location.href).href;
    const code = await (await fetch(source)).text();
    const absolute = code.replace(/"(\.[^"]+)"/g, (_, path: string) => `"${new URL(path, source).href}"`);
    const secure = new Blob([`const location = { protocol: 'https:' };${absolute}`], { type: 'text/javascript' });
    const address = URL.createObjectURL(secure);
    const module = (await import(address)) as { BrowserStorage: typeof Storage };
    URL.revokeObjectURL(address);
    const storage = new module.BrowserStorage({ domain: 'example.fr' });
    storage.write(consent);
    storage.clear();
    expect(record.written).to.not.be.empty;
    for (const cookie of record.written) {
      expect(attributes(cookie)).to.include.members(['Secure', 'SameSite=Lax', 'Path=/']);
    }
  });

  it('has the Domain that is asked for', () => {
    new BrowserStorage({ domain: 'example.fr' }).write(consent);
    expect(record.written.filter((cookie) => / Domain=example\.fr(;|$)/.test(cookie))).to.have.lengthOf(1);
  });

  it('stays with this host where the browser refuses a public suffix or a foreign domain', () => {
    for (const domain of ['gouv.fr', 'co.uk', 'example.fr']) {
      expect(new BrowserStorage({ domain }).write(consent), domain).to.be.true;
      expect(cookieText(), domain).to.be.a('string');
      forgetEverything();
    }
  });

  it('is never more than 4 KB: a choice that needs more is not kept', () => {
    for (const count of [10, 40, 60, 80, 200]) {
      const choices = Object.fromEntries(Array.from({ length: count }, (_, i) => [`service-${i}`, false]));
      const isKept = new BrowserStorage().write({ ...consent, choices });
      const cookie = cookieText();
      expect((cookie?.length ?? 0) + 'cookies_preferences='.length, `${count} choices`).to.be.at.most(4096);
      if (count <= 40) expect(isKept).to.be.true;
      if (count >= 200) expect(isKept).to.be.false;
    }
  });
});
