import { expect } from '@open-wc/testing';
import { addDays, addMonths, startOf, today } from '../../src/consent/calendar.js';
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

  /** A module as it is on a page of https, with another one in the place of the jar that it imports. */
  async function onHttps(path: string, jar = ''): Promise<string> {
    const source = new URL(path, location.href).href;
    const code = await (await fetch(source)).text();
    const absolute = code.replace(/"(\.[^"]+)"/g, (_, each: string) =>
      jar && each.includes('cookie-jar') ? `"${jar}"` : `"${new URL(each, source).href}"`,
    );
    const place = `const location = { protocol: 'https:', hostname: 'www.example.fr', pathname: '/' };`;
    return URL.createObjectURL(new Blob([place + absolute], { type: 'text/javascript' }));
  }

  it('has Path, SameSite and the end of its last day, and no more on http', () => {
    expect(location.protocol).to.equal('http:');
    new BrowserStorage().write(consent);
    expect(record.written.map(attributes)).to.deep.equal([
      ['Path=/', 'SameSite=Lax', `Expires=${startOf(addDays(addMonths(consent.on, 6), 1)).toUTCString()}`],
    ]);
  });

  it('is Secure on https, also when it is erased', async () => {
    const jar = await onHttps('/src/consent/cookie-jar.ts');
    const address = await onHttps('/src/consent/consent-storage.ts', jar);
    const module = (await import(address)) as { BrowserStorage: typeof Storage };
    for (const each of [jar, address]) URL.revokeObjectURL(each);
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
