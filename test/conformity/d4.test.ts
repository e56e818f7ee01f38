import { expect, fixture, html } from '@open-wc/testing';
import { BrowserStorage } from '../../src/consent/consent-storage.js';
import { ConsentStore } from '../../src/consent/consent-store.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import { readDeclaration } from '../../src/declaration/check/read-declaration.js';
import { site } from '../../stories/site.js';
import '../../src/charter.js';
import { waitUntil } from '../support/wait-until.js';

/** A site that declares nothing about the cookie of the choice, but what it is called and how long it is kept. */
const bare = (consent?: Declaration['consent']) =>
  readDeclaration({
    ...site,
    ...(consent ? { consent } : { consent: undefined }),
    services: site.services.filter(({ id }) => id !== 'opendatasoft-consent'),
  });

const text = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();

/** Name and duration of every row, in a table or in a charter. */
async function rows(tag: 'cookie-charter' | 'cookie-table', declaration: Declaration): Promise<Record<string, string>> {
  const place = await fixture<HTMLElement>(html`<main></main>`);
  const element = document.createElement(tag);
  element.store = new ConsentStore();
  element.store.declare(declaration);
  place.append(element);
  const table = () => (tag === 'cookie-table' ? element : element.shadowRoot?.querySelector('cookie-table'));
  await waitUntil(() => table()?.shadowRoot?.querySelector('tbody tr'), 'rows');
  return Object.fromEntries(
    [...table()!.shadowRoot!.querySelectorAll('tbody tr')].map((row) => {
      const duration = [...row.querySelectorAll('td')].find((cell) => cell.dataset['label']?.startsWith('Durée'));
      return [text(row.querySelector('th')!), duration ? text(duration) : ''];
    }),
  );
}

describe('D4: the cookie that stores the choice is itself a row, with the name and the lifetime it really has', () => {
  for (const tag of ['cookie-table', 'cookie-charter'] as const) {
    it(`<${tag}>: where the site does not declare it`, async () => {
      expect(await rows(tag, bare())).to.include({ cookies_preferences: '6 mois' });
      expect(await rows(tag, bare({ cookie: 'choix', duration: 'P3M' }))).to.include({ choix: '3 mois' });
    });

    it(`<${tag}>: once, and with its real lifetime, where the site declares another`, async () => {
      const declaration = readDeclaration({
        ...site,
        consent: { duration: 'P3M' },
        services: site.services.map((service) =>
          service.id === 'opendatasoft-consent'
            ? { ...service, cookies: service.cookies.map((cookie) => ({ ...cookie, duration: 'P24M' })) }
            : service,
        ),
      });
      const found = await rows(tag, declaration);
      expect(found).to.include({ cookies_preferences: '3 mois' });
      expect(Object.keys(found)).to.have.length(8);
    });
  }

  it('has in the browser the name and the lifetime that the row says', async () => {
    const own = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    const written: string[] = [];
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => own.get!.call(document) as string,
      set: (value: string) => {
        written.push(value);
        own.set!.call(document, value);
      },
    });
    try {
      const consent = { cookie: `d4_${Date.now()}`, duration: 'P3M' };
      const store = new ConsentStore(new BrowserStorage());
      store.declare(bare(consent));
      store.refuseAll();
      const [, expires] = /expires=([^;]+)/i.exec(written.find((each) => each.startsWith(`${consent.cookie}=`))!)!;
      const end = new Date();
      end.setMonth(end.getMonth() + 3);
      expect(Math.abs(new Date(expires!).getTime() - end.getTime()) / 86_400_000).to.be.below(4);
      store.reset();
    } finally {
      Reflect.deleteProperty(document, 'cookie');
    }
  });
});
