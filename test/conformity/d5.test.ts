import { expect } from '@open-wc/testing';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { CookieEraser } from '../../src/effects/erase/cookie-eraser.js';
import { enforce } from '../../src/effects/effect.js';
import { opendatasoft, readDeclaration } from '../../src/store.js';

/** What an Opendatasoft portal sets, and for how long. */
const cookies = {
  sessionid: ['P2W'],
  csrftoken: ['P1Y', 'P12M'],
  cookies_preferences: ['P6M'],
  django_language: ['P1Y', 'P12M'],
};
const names = Object.keys(cookies);
/** Of the browser under test, so that a server's own session lasts. */
const set = (name: string) => (document.cookie = `${name}=d5; Path=/`);
const inBrowser = () => document.cookie.split('; ').map((pair) => pair.split('=')[0]);

describe('D5: the preset of Opendatasoft has its four cookies with their lifetimes, and none of them is ever erased', () => {
  afterEach(() => {
    for (const name of [...names, 'counter']) document.cookie = `${name}=; Path=/; Max-Age=0`;
  });

  it('declares these four, for as long as they last', () => {
    const declared = opendatasoft.services.flatMap((service) => service.cookies);
    expect(declared.map(({ name }) => name)).to.have.members(names);
    for (const { name, duration } of declared) expect(cookies[name as keyof typeof cookies], name).to.include(duration);
  });

  for (const act of ['refuseAll', 'acceptAll', 'withdraw', 'reset'] as const) {
    it(`keeps them whatever is decided: ${act}`, () => {
      const store = new ConsentStore();
      store.declare(
        readDeclaration({
          ...opendatasoft,
          site: { name: 'Portail', url: 'https://portail.example' },
          categories: [...opendatasoft.categories, { id: 'statistics' }],
          services: [
            ...opendatasoft.services,
            {
              id: 'counter',
              name: 'Mesure',
              provider: 'opendatasoft',
              category: 'statistics',
              // A careless pattern: what is necessary is kept from it.
              cookies: [{ name: `/^(${['counter', ...names].join('|')})$/`, purpose: 'Compter les visites.' }],
            },
          ],
        }),
      );
      store.acceptAll();
      const eraser = new CookieEraser();
      const end = enforce(store, eraser);
      for (const name of [...names, 'counter']) set(name);
      store[act]();
      end();
      expect(inBrowser()).to.include.members(names);
      expect(inBrowser().includes('counter'), 'what is refused goes').to.equal(act === 'acceptAll' || act === 'reset');
      expect(eraser.leftovers).to.deep.equal([]);
    });
  }
});
