import { expect, fixtureCleanup } from '@open-wc/testing';
import { ConsentStore } from '../../src/consent/consent-store.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import type { DeclarationPointer } from '../../src/boot/declare.js';
import { declareByElement, declareByScript, declarePage } from '../../src/boot/declare.js';
import { PageConsent } from '../../src/boot/page-consent.js';
import { revision } from '../../src/declaration/revision.js';
import { BrowserStorage } from '../../src/consent/consent-storage.js';
import { forgetEverything } from '../support/browser-faults.js';
import { byId, declaredPlain, draft } from '../support/fixtures.js';
import { DeclarationError } from '../../src/declaration/check/declaration-error.js';
import { listenToConsole } from '../support/listen-to-console.js';

const plain = declaredPlain();
const text = JSON.stringify(plain);

/** A part of the page; elements of the package are not defined here, and so are plain marks. */
function place(markup: string): HTMLElement {
  const page = document.createElement('div');
  page.setAttribute('data-test-page', '');
  page.append(...new DOMParser().parseFromString(`<body>${markup}`, 'text/html').body.childNodes);
  document.body.append(page);
  return page;
}

function pointer(source: Partial<DeclarationPointer> = {}): DeclarationPointer {
  return Object.assign(document.createElement('div'), source);
}

/** What an element does for a store of its own. */
const declareFrom = (host: DeclarationPointer, store: ConsentStore) => declareByElement(host, store, false);
/** What an element does for the page's store. */
const declareForPage = (host: DeclarationPointer, store: ConsentStore) => declareByElement(host, store, true);

/** What the page's source was found to be. */
const forgetSource = () => Reflect.deleteProperty(document, Symbol.for('charte-cookies/source/1'));

const addresses: string[] = [];

/** An address that answers with a content. */
function serve(content: string, type = 'application/json'): string {
  const url = URL.createObjectURL(new Blob([content], { type }));
  addresses.push(url);
  return url;
}

const table = (cookie: string, more = '') =>
  `<table ${more}><tr><th>Prestataire</th><th>Cookie</th></tr><tr><td>Acme</td><td>${cookie}</td></tr></table>`;

const script = (json: string) => `<script type="application/json" data-cookie-declaration>${json}</script>`;

function cookiesOf(declaration: Declaration | undefined): string[] | undefined {
  return declaration?.services.flatMap(({ cookies }) => cookies.map(({ name }) => name));
}

describe('a declaration', () => {
  let store: ConsentStore;
  let errors: ReturnType<typeof listenToConsole>;
  let warnings: ReturnType<typeof listenToConsole>;

  beforeEach(() => {
    forgetSource();
    store = new ConsentStore();
    errors = listenToConsole('error');
    warnings = listenToConsole('warn');
  });

  afterEach(() => {
    errors.undo();
    warnings.undo();
    for (const page of document.querySelectorAll('[data-test-page]')) page.remove();
    for (const url of addresses.splice(0)) URL.revokeObjectURL(url);
    forgetSource();
    forgetEverything();
    fixtureCleanup();
  });

  /** Declares from a mark in the page, as the element there would. */
  async function from(markup: string, selector = 'cookie-table, [data-cookie-table]'): Promise<void> {
    const marks = place(markup).querySelectorAll<DeclarationPointer>(selector);
    for (const mark of marks) if (!mark.for) Object.assign(mark, { for: mark.getAttribute('for') ?? undefined });
    await Promise.all([...marks].map((mark) => declareFrom(mark, store)));
  }

  function expectUndeclared(): void {
    expect(store.snapshot.declaration).to.be.undefined;
    expect(store.snapshot.pending).to.deep.equal([]);
    expect(store.snapshot.grants).to.deep.equal({});
  }

  describe('takes', () => {
    afterEach(() => {
      expect(errors.said).to.deep.equal([]);
      expect(warnings.said).to.deep.equal([]);
    });

    it('an object', async () => {
      await declareFrom(pointer({ declaration: plain }), store);
      expect(store.snapshot.declaration).to.equal(plain);
    });

    it('JSON text', async () => {
      await declareFrom(pointer({ declaration: text }), store);
      expect(store.snapshot.declaration).to.deep.equal(plain);
    });

    it('the JSON at an address', async () => {
      await declareFrom(pointer({ src: serve(text) }), store);
      expect(store.snapshot.declaration).to.deep.equal(plain);
    });

    it('the JSON at an address of the page’s own server', async () => {
      await declareFrom(pointer({ src: '/stories/portal/cookies.json' }), store);
      expect(cookiesOf(store.snapshot.declaration)).to.include('sessionid');
    });

    it('the marked tables of a page at an address', async () => {
      const page = `<!doctype html><meta property="og:site_name" content="Portail"><title>Charte</title>
        <cookie-table category="necessary">${table('sid')}</cookie-table>
        <div data-cookie-table data-category="statistics"></div>${table('_ct_*')}${table('ignored')}`;
      await declareFrom(pointer({ src: serve(page, 'text/html') }), store);
      expect(cookiesOf(store.snapshot.declaration)).to.deep.equal(['sid', '_ct_*']);
      expect(store.snapshot.pending).to.deep.equal(['statistics']);
      expect(store.snapshot.declaration?.site).to.deep.equal({ name: 'Portail', url: location.origin });
    });

    it('the JSON script of a page at an address, before its tables', async () => {
      const page = `<!doctype html><title>Charte</title><cookie-table>${table('sid')}</cookie-table>${script(text)}`;
      await declareFrom(pointer({ src: serve(page, 'text/html;charset=utf-8') }), store);
      expect(store.snapshot.declaration).to.deep.equal(plain);
    });

    it('a JSON script inside it', async () => {
      await from(`<cookie-table>${script(text)}</cookie-table>`);
      expect(store.snapshot.declaration).to.deep.equal(plain);
    });

    it('a JSON script elsewhere in the page, before a table of its own', async () => {
      await from(`${script(text)}<cookie-table>${table('sid')}</cookie-table>`);
      expect(store.snapshot.declaration).to.deep.equal(plain);
    });

    it('a table inside it, in a wrapper, behind it, or where “for” says', async () => {
      const ways = [
        `<cookie-table>${table('sid')}</cookie-table>`,
        `<cookie-table><div class="wp-block-table">${table('sid')}</div></cookie-table>`,
        `<div data-cookie-table>${table('sid')}</div>`,
        `<cookie-table></cookie-table>${table('sid')}`,
        `<cookie-table></cookie-table><figure>${table('sid')}</figure>`,
        `<cookie-table for="here"></cookie-table><p>…</p>${table('sid', 'id="here"')}`,
      ];
      for (const markup of ways) {
        store = new ConsentStore();
        await from(markup);
        expect(cookiesOf(store.snapshot.declaration), markup).to.deep.equal(['sid']);
        expect(store.snapshot.pending, 'and asks about what nobody classified').to.deep.equal(['unclassified']);
        document.querySelector('[data-test-page]')!.remove();
      }
      expect(warnings.said.splice(0), 'each tells it once').to.have.lengthOf(ways.length);
    });

    it('with a table, the tools to tell of choices that its mark or the table names', async () => {
      const ways = [
        `<cookie-table category="social" data-signals="google gpc">${table('sid')}</cookie-table>`,
        `<div data-cookie-table data-category="social" data-signals='{"google": true, "gpc": true}'>${table('sid')}</div>`,
        `<cookie-table category="social">${table('sid', 'data-signals="google"')}</cookie-table><div data-cookie-table data-category="social" data-signals="gpc">${table('ct')}</div>`,
      ];
      for (const markup of ways) {
        store = new ConsentStore();
        await from(markup);
        expect(store.snapshot.declaration?.signals, markup).to.deep.equal({ google: true, gpc: true });
        const page = `<!doctype html><title>Charte</title>${markup}`;
        const elsewhere = new ConsentStore();
        await declareFrom(pointer({ src: serve(page, 'text/html') }), elsewhere);
        expect(elsewhere.snapshot.declaration?.signals, `${markup} of a page`).to.deep.equal({
          google: true,
          gpc: true,
        });
        document.querySelector('[data-test-page]')!.remove();
      }
    });

    it('nothing, where there is nothing', async () => {
      await declareFrom(pointer(), store);
      await from('<cookie-table></cookie-table>');
      expectUndeclared();
    });
  });

  describe('prefers', () => {
    it('a value to an address, and an address to what stands in the page', async () => {
      const other = serve(JSON.stringify(draft()));
      await declareFrom(pointer({ declaration: plain, src: other }), store);
      expect(store.snapshot.declaration).to.equal(plain);

      store = new ConsentStore();
      place(script(text));
      await declareFrom(pointer({ src: other }), store);
      expect(store.snapshot.declaration).to.deep.equal(draft());
    });

    it('a whole declaration to the tables of another element, whichever comes first', async () => {
      await declareFrom(pointer({ declaration: plain }), store);
      await from(`<cookie-table>${table('sid')}</cookie-table>`);
      expect(store.snapshot.declaration).to.equal(plain);

      store = new ConsentStore();
      await from(`<cookie-table>${table('sid')}</cookie-table>`);
      await declareFrom(pointer({ declaration: plain }), store);
      expect(store.snapshot.declaration).to.equal(plain);
    });

    it('the page script’s own declaration to tables', async () => {
      store.declare(plain);
      await from(`<cookie-table>${table('sid')}</cookie-table>`);
      expect(store.snapshot.declaration).to.equal(plain);
    });

    it('the newer of two addresses of one element, whichever answers first', async () => {
      const host = pointer({ src: serve(JSON.stringify(draft())) });
      const slow = declareFrom(host, store);
      host.src = serve(text);
      await Promise.all([slow, declareFrom(host, store)]);
      expect(store.snapshot.declaration).to.deep.equal(plain);
    });

    it('the newer of two of one element, though the older fails', async () => {
      const host = pointer({ src: serve('no JSON') });
      const failing = declareFrom(host, store);
      host.declaration = text;
      await declareFrom(host, store);
      const { snapshot } = store;
      await failing;
      await declareFrom(host, store);
      await from(`<cookie-table>${table('sid')}</cookie-table>`);
      expect(store.snapshot).to.equal(snapshot);
    });

    it('the first of the elements that point somewhere: another one is told to have a store of its own', async () => {
      await declareFrom(pointer({ declaration: text }), store);
      const { snapshot } = store;
      await declareFrom(pointer({ declaration: JSON.stringify(draft()) }), store);
      await declareFrom(pointer({ src: serve(JSON.stringify(draft())) }), store);
      expect(store.snapshot).to.equal(snapshot);
      expect(errors.said).to.have.lengthOf(2);
      expect(errors.said[0]).to.match(/^<div>: this declaration is not read, as <div> declares for the page\./);
      expect(errors.said[1]).to.match(/^blob:.*: this declaration is not read.*set its property "store"/);
    });

    it('what a page script declares to what any element says, whichever comes first', async () => {
      const host = pointer({ declaration: text });
      await declareFrom(host, store);
      expect(await declareByScript(store, draft())).to.deep.equal(draft());
      const { snapshot } = store;
      expect(snapshot.declaration).to.deep.equal(draft());
      host.declaration = JSON.stringify(declaredPlain(({ site }) => (site.name = 'Autre exemple')));
      await declareFrom(host, store);
      expect(store.snapshot).to.equal(snapshot);
      expect(errors.said).to.have.lengthOf(1);
      expect(errors.said[0]).to.match(/^<div>: this declaration is not read, as declare\(\) declares for the page\./);
    });

    it('what a page script declares to an address that answers later', async () => {
      const slow = declareFrom(pointer({ src: serve(text) }), store);
      await declareByScript(store, draft());
      await slow;
      expect(store.snapshot.declaration).to.deep.equal(draft());
      expect(errors.said).to.deep.equal([]);
    });

    it('what a page script declares last', async () => {
      await Promise.all([declareByScript(store, plain), declareByScript(store, draft())]);
      expect(store.snapshot.declaration).to.deep.equal(draft());
      await declareByScript(store, text);
      expect(store.snapshot.declaration).to.deep.equal(plain);
    });
  });

  describe('joins', () => {
    const two = `<cookie-table category="necessary">${table('sid')}</cookie-table>
      <cookie-table category="statistics">${table('_ct_*')}</cookie-table>
      <cookie-table category="embeds">${table('player')}</cookie-table>`;

    it('all tables of a page into one declaration', async () => {
      await from(two);
      expect(cookiesOf(store.snapshot.declaration)).to.deep.equal(['sid', '_ct_*', 'player']);
      expect(store.snapshot.pending).to.deep.equal(['statistics', 'embeds']);
    });

    it('them in the page’s own store too', async () => {
      store = new PageConsent();
      const marks = place(two).querySelectorAll<DeclarationPointer>('cookie-table');
      await Promise.all([...marks].map((mark) => declareForPage(mark, store)));
      expect(cookiesOf(store.snapshot.declaration)).to.deep.equal(['sid', '_ct_*', 'player']);
    });

    it('a table that comes later', async () => {
      await from(`<cookie-table>${table('sid')}</cookie-table>`);
      await from(`<cookie-table category="embeds">${table('player')}</cookie-table>`);
      expect(cookiesOf(store.snapshot.declaration)).to.deep.equal(['sid', 'player']);
    });

    it('a table once, though two elements point to it', async () => {
      await from(`<cookie-table>${table('sid', 'id="one"')}</cookie-table><cookie-table for="one"></cookie-table>`);
      expect(cookiesOf(store.snapshot.declaration)).to.deep.equal(['sid']);
    });

    it('the tables of one element', async () => {
      await from(`<cookie-table>${table('sid')}${table('tid')}</cookie-table>`);
      expect(cookiesOf(store.snapshot.declaration)).to.deep.equal(['sid', 'tid']);
    });
  });

  it('of the page script holds beside a table that is there for want of JavaScript', async () => {
    const page = new PageConsent();
    store = page;
    const declared = page.declare(plain);
    await from(`<cookie-table>${table('sid')}</cookie-table>`);
    await declared;
    expect(page.snapshot.declaration).to.equal(plain);
  });

  it('is read once, whoever points to it', async () => {
    let changes = 0;
    store.subscribe(() => changes++);
    const src = serve(text);
    await Promise.all([declareFrom(pointer({ src }), store), declareFrom(pointer({ src }), store)]);
    await declareFrom(pointer({ src }), store);
    expect(changes, 'one at once, one by the declaration').to.equal(2);
  });

  it('gives way to another one of the same element', async () => {
    const host = pointer({ declaration: text });
    await declareFrom(host, store);
    host.declaration = JSON.stringify(draft());
    await declareFrom(host, store);
    expect(store.snapshot.declaration).to.deep.equal(draft());
  });

  describe('says what is wrong, and declares nothing', () => {
    const faults: readonly [string, () => Partial<DeclarationPointer>, RegExp][] = [
      ['in an object', () => ({ declaration: { site: 1 } as never }), /^<div>: The cookie declaration has \d faults/],
      ['in JSON text', () => ({ declaration: '{"site"' }), /expected the JSON text of a declaration/],
      [
        'at an address',
        () => ({ src: serve('{"site": {}}') }),
        /^blob:.*: The cookie declaration has \d+ faults.*\$\.site\.name: found nothing/s,
      ],
      ['in text that is no JSON', () => ({ src: serve('<p>Charte', 'text/plain') }), /the JSON text of a declaration/],
      [
        'where nothing is',
        () => ({ src: '/test/fixtures/absent.json' }),
        /absent\.json: the server answered 404, expected JSON or a page/,
      ],
      ['where nobody answers', () => ({ src: 'blob:null/x' }), /could not be loaded/],
      ['where no address is', () => ({ src: 'http://' }), /is no address/],
      [
        'on a page without tables',
        () => ({ src: serve('<!doctype html><table></table>', 'text/html') }),
        /this page has no table inside <cookie-table> or <div data-cookie-table>/,
      ],
      [
        'in the tables of a page',
        () => ({
          src: serve('<!doctype html><cookie-table><table><tr><th>Pays</th></tr></table></cookie-table>', 'text/html'),
        }),
        /a column headed “Nom du cookie”/,
      ],
    ];
    for (const [where, source, message] of faults) {
      it(where, async () => {
        await declareFrom(pointer(source()), store);
        expectUndeclared();
        expect(errors.said).to.have.lengthOf(1);
        expect(errors.said[0]).to.match(message);
      });
    }

    it('in a table', async () => {
      await from('<cookie-table><table><tr><th>Prestataire</th></tr></table></cookie-table>');
      expectUndeclared();
      expect(errors.said[0]).to.match(/^<cookie-table>: .*a column headed “Nom du cookie”/s);
    });

    it('in what a table names as tools', async () => {
      await from(`<cookie-table data-signals="gogle">${table('sid')}</cookie-table>`);
      await from(`<cookie-table data-signals="{google}">${table('sid')}</cookie-table>`);
      expectUndeclared();
      expect(errors.said[0]).to.match(/^<cookie-table>: .*\$\.signals\.gogle/s);
      expect(errors.said[1]).to.match(/^<cookie-table>: .*data-signals.*names of tools, or JSON/s);
    });

    it('when a framework wrote [object Object]', async () => {
      await declareFrom(pointer({ declaration: '[object Object]' }), store);
      expectUndeclared();
      expect(errors.said).to.deep.equal([]);
      expect(warnings.said).to.have.lengthOf(1);
      expect(warnings.said[0]).to.contain('[object Object]').and.to.contain('JSON.stringify');
    });

    it('and leaves a good declaration in its place', async () => {
      const host = pointer({ declaration: plain });
      await declareFrom(host, store);
      host.declaration = '{}';
      await declareFrom(host, store);
      expect(errors.said).to.have.lengthOf(1);
      expect(store.snapshot.declaration).to.equal(plain);
    });

    it('once for a fault in text that several elements have', async () => {
      const two = [pointer({ declaration: '{}' }), pointer({ declaration: '{}' })];
      await Promise.all(two.map((host) => declareFrom(host, store)));
      expect(errors.said).to.have.lengthOf(1);
    });

    it('and loads an address again that failed before', async () => {
      const src = serve('{}');
      await declareFrom(pointer({ src }), store);
      await declareFrom(pointer({ src }), store);
      expect(errors.said).to.have.lengthOf(2);
    });

    it('and lets another element declare, whoever failed before', async () => {
      await declareFrom(pointer({ declaration: '{}' }), store);
      await declareFrom(pointer({ src: serve(text) }), store);
      expect(store.snapshot.declaration).to.deep.equal(plain);
      expect(errors.said).to.have.lengthOf(1);
    });

    it('and lets another element declare where one failed twice', async () => {
      const host = pointer({ src: serve('{}') });
      const first = declareFrom(host, store);
      host.src = serve('[]');
      await Promise.all([first, declareFrom(host, store)]);
      await declareFrom(pointer({ declaration: text }), store);
      expect(store.snapshot.declaration).to.deep.equal(plain);
    });

    it('to the page script that declared it', async () => {
      let error: unknown;
      await declareByScript(store, { ...plain, providers: [] }).catch((reason: unknown) => (error = reason));
      expect(error).to.be.instanceOf(DeclarationError);
      expectUndeclared();
      expect(errors.said).to.deep.equal([]);
      await declareByScript(store, plain);
      expect(store.snapshot.declaration).to.equal(plain);
    });

    it('but lets what it asks about be refused, at once', async () => {
      const faulty = { ...plain, providers: [] };
      await declareFrom(pointer({ declaration: faulty }), store);
      expectUndeclared();
      store.refuseAll();
      expect(store.snapshot.consent?.choices).to.deep.equal({ statistics: false, embeds: false });
      const { rev } = store.snapshot.consent!;
      for (const id of ['statistics', 'embeds']) {
        expect(rev[id]).to.equal(revision(plain, byId(plain.categories, id)));
      }
      await declareFrom(pointer({ declaration: plain }), store);
      expect(store.snapshot.pending, 'and asks nobody again once it is right').to.deep.equal([]);
    });
  });

  describe('of the page’s own source', () => {
    beforeEach(() => (store = new PageConsent()));

    it('comes before what elements say', async () => {
      place(script(text));
      await declareForPage(pointer({ declaration: draft() }), store);
      expect(store.snapshot.declaration).to.deep.equal(plain);
      expect(errors.said).to.have.lengthOf(1);
      expect(errors.said[0]).to.match(/^<div>: this declaration is not read, as script.*declares for the page/);
    });

    it('is replaced by what a page script declares', async () => {
      place(script(text));
      await declarePage(store);
      await declareByScript(store, draft());
      expect(store.snapshot.declaration).to.deep.equal(draft());
    });

    it('is taken where no element asks for it, once', async () => {
      place(script(text));
      let changes = 0;
      store.subscribe(() => changes++);
      await Promise.all([declarePage(store), declarePage(store)]);
      await declarePage(store);
      expect(store.snapshot.declaration).to.deep.equal(plain);
      expect(changes, 'one at once, one by the declaration').to.equal(2);
    });

    it('stays the page’s, right or wrong, and says once what is wrong', async () => {
      place(script('{}'));
      await declarePage(store);
      await declareForPage(pointer({ declaration: plain }), store);
      await declareForPage(pointer(), store);
      expectUndeclared();
      expect(errors.said.filter((each) => each.includes('The cookie declaration has'))).to.have.lengthOf(1);
    });

    it('is what the first element of the markup points to, though another one asks first', async () => {
      const [first, second] = place(
        `<cookie-table declaration='${text}'></cookie-table><cookie-charter declaration='{}'></cookie-charter>`,
      ).children as unknown as [HTMLElement, HTMLElement];
      await declareForPage(Object.assign(second, { declaration: '{}' }), store);
      expect(store.snapshot.declaration).to.deep.equal(plain);
      expect(errors.said).to.have.lengthOf(1);
      expect(errors.said[0]).to.match(/^<cookie-charter>: this declaration is not read, as <cookie-table> declares/);
      const other = JSON.stringify(draft());
      await declareForPage(Object.assign(first, { declaration: other }), store);
      expect(store.snapshot.declaration, 'which may say another one').to.deep.equal(draft());
    });

    it('may be said by several elements of the markup', async () => {
      const hosts = [
        ...place(
          `<cookie-table declaration='${text}'></cookie-table><cookie-charter declaration='${text}'></cookie-charter>`,
        ).children,
      ] as HTMLElement[];
      let changes = 0;
      store.subscribe(() => changes++);
      await Promise.all(hosts.map((host) => declareForPage(Object.assign(host, { declaration: text }), store)));
      expect(store.snapshot.declaration).to.deep.equal(plain);
      expect(changes, 'one at once, one by the declaration').to.equal(2);
      expect(errors.said).to.deep.equal([]);
    });

    for (const source of ['declaration="{}"', 'src="/test/fixtures/absent.json"']) {
      it(`says once what is wrong with the element of the markup that points to it: ${source}`, async () => {
        const host = place(`<cookie-table ${source}></cookie-table>`).firstElementChild as DeclarationPointer;
        const named = { declaration: host.getAttribute('declaration'), src: host.getAttribute('src') };
        await declareForPage(Object.assign(host, named), store);
        expectUndeclared();
        expect(errors.said).to.have.lengthOf(1);
      });
    }

    it('lets no address of an element that is none keep others from declaring', async () => {
      place('<cookie-table src="http://"></cookie-table>');
      await declareForPage(pointer({ declaration: plain }), store).catch(() => {});
      expect(store.snapshot.declaration).to.equal(plain);
    });

    it('is on another origin only where the tag of the one script says so', async () => {
      const host = location.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1';
      const foreign = `${location.protocol}//${host}:${location.port}/stories/portal/cookies.json`;
      await declareForPage(pointer({ src: foreign }), store);
      expectUndeclared();
      expect(errors.said).to.have.lengthOf(1);
      expect(errors.said[0]).to.contain('is not read. Only the tag of auto.js can name another origin.');
    });
  });

  describe('that this browser has read before', () => {
    beforeEach(() => (store = new PageConsent(new BrowserStorage())));

    it('is known by its text, once all of it is answered, and is another one with another text', async () => {
      await declareFrom(pointer({ declaration: text }), store);
      store.acceptAll();
      expect(document.cookie).to.match(/verdict%22%3A%22[a-z0-9]+_[a-z0-9]+\.\d{4}-\d\d-\d\d%22%7D/);
      const faulty = JSON.stringify({ ...plain, providers: [] });
      const next = new PageConsent(new BrowserStorage());
      await declareFrom(pointer({ declaration: faulty }), next);
      expect(next.snapshot.declaration).to.be.undefined;
      expect(next.snapshot.grants).to.deep.equal({});
      const again = new PageConsent(new BrowserStorage());
      await declareFrom(pointer({ declaration: text }), again);
      expect(again.isGranted('video')).to.be.true;
    });

    it('is not noted while something is left to be asked', async () => {
      await declareFrom(pointer({ declaration: text }), store);
      store.choose({ embeds: true });
      expect(document.cookie).not.to.contain('verdict');
      store.choose({ statistics: false });
      expect(document.cookie).to.contain('verdict');
    });
  });

  describe('names the site', () => {
    const site = () => store.snapshot.declaration?.site;

    it('by what the page says of it, never by its host', async () => {
      const meta = document.createElement('meta');
      meta.setAttribute('property', 'og:site_name');
      meta.content = 'Portail';
      document.head.append(meta);
      await from(`<cookie-table>${table('sid')}</cookie-table>`);
      meta.remove();
      expect(site()).to.deep.equal({ name: 'Portail', url: location.origin });

      const nameOf = async (head: string) => {
        store = new ConsentStore();
        const page = `<!doctype html>${head}<cookie-table>${table('sid')}</cookie-table>`;
        await declareFrom(pointer({ src: serve(page, 'text/html') }), store);
        return site()?.name;
      };
      expect(await nameOf('<title>Mairie de Bourg</title>')).to.equal('Mairie de Bourg');
      expect(await nameOf('<title>Politique de cookies – Mairie de Bourg</title>')).to.equal('Mairie de Bourg');
      expect(await nameOf('<title>Mairie de Bourg | Cookies</title>')).to.equal('Mairie de Bourg');
      expect(await nameOf('<h1>Mairie de Bourg</h1>')).to.equal('Mairie de Bourg');
      expect(await nameOf('')).to.equal('Site');
    });

    it('by what a mark says of it, and not by what cannot be', async () => {
      const settings =
        'data-site-name="Bourg" data-controller="Commune de Bourg" data-contact="dpo@bourg.example" data-policy="/vie-privee" data-country="FR"';
      await from(`<cookie-table ${settings}>${table('sid')}</cookie-table>`);
      expect(site()).to.deep.equal({
        name: 'Bourg',
        url: location.origin,
        controller: 'Commune de Bourg',
        contact: 'dpo@bourg.example',
      });
      expect(store.snapshot.declaration?.providers).to.deep.equal([
        { id: 'acme', name: 'Acme' },
        { id: 'site', name: 'Commune de Bourg', privacyPolicy: '/vie-privee', country: 'FR' },
      ]);
      document.querySelector('[data-test-page]')!.remove();
      store = new ConsentStore();
      await from(
        `<cookie-table data-contact="nobody" data-policy="x" data-country="France">${table('sid')}</cookie-table>`,
      );
      expect(site()).to.have.all.keys('name', 'url');
      expect(warnings.said.filter((each) => each.includes('is not read'))).to.have.lengthOf(3);
    });
  });

  describe('reads several tables', () => {
    const cookies = () =>
      store.snapshot.declaration?.services.flatMap((service) => service.cookies.map(({ name }) => name));

    it('although one of them cannot be read, and tells of each once', async () => {
      const unreadable = '<table><tr><th>Pays</th></tr><tr><td>France</td></tr></table>';
      await from(`<cookie-table>${table('sid')}${unreadable}${table('ct')}</cookie-table>`);
      expect(cookies()).to.deep.equal(['sid', 'ct']);
      expect(errors.said).to.deep.equal([]);
      expect(warnings.said.filter((each) => each.includes('left out'))).to.have.lengthOf(1);
      expect(warnings.said.filter((each) => each.includes('no category'))).to.have.lengthOf(2);
    });

    it('and lists of terms, but none about something else', async () => {
      const list =
        '<dl><dt>Nom</dt><dd>lang</dd><dt>Finalité</dt><dd>Langue</dd></dl><dl><dt>RGPD</dt><dd>Loi</dd></dl>';
      await from(`<cookie-table><h3>Cookies techniques</h3>${list}${table('sid')}</cookie-table>`);
      expect(cookies()).to.deep.equal(['lang', 'sid']);
      expect(warnings.said).to.deep.equal([]);
    });
  });
});
