import { expect, fixtureCleanup } from '@open-wc/testing';
import { ConsentStore } from '../../src/consent/consent-store.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import type { DeclarationPointer } from '../../src/boot/declaration-source.js';
import { declareFrom } from '../../src/boot/declaration-source.js';
import { PageConsent } from '../../src/boot/page-consent.js';
import { declaredPlain, draft } from '../support/fixtures.js';
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

describe('declareFrom', () => {
  let store: ConsentStore;
  let errors: ReturnType<typeof listenToConsole>;
  let warnings: ReturnType<typeof listenToConsole>;

  beforeEach(() => {
    store = new ConsentStore();
    errors = listenToConsole('error');
    warnings = listenToConsole('warn');
  });

  afterEach(() => {
    errors.undo();
    warnings.undo();
    for (const page of document.querySelectorAll('[data-test-page]')) page.remove();
    for (const url of addresses.splice(0)) URL.revokeObjectURL(url);
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
    expect(store.snapshot.asked).to.deep.equal([]);
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
      expect(store.snapshot.asked).to.deep.equal(['statistics']);
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
        expect(store.snapshot.asked, 'and asks about what nobody classified').to.deep.equal(['unclassified']);
        document.querySelector('[data-test-page]')!.remove();
      }
    });

    it('with a table, the tools to tell of choices that its mark or the table names', async () => {
      const ways = [
        `<cookie-table data-signals="google gpc">${table('sid')}</cookie-table>`,
        `<div data-cookie-table data-signals='{"google": true, "gpc": true}'>${table('sid')}</div>`,
        `<cookie-table>${table('sid', 'data-signals="google"')}</cookie-table><div data-cookie-table data-signals="gpc">${table('ct')}</div>`,
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

    it('the newer of two addresses, whichever answers first', async () => {
      const slow = declareFrom(pointer({ src: serve(JSON.stringify(draft())) }), store);
      await Promise.all([slow, declareFrom(pointer({ src: serve(text) }), store)]);
      expect(store.snapshot.declaration).to.deep.equal(plain);
    });

    it('the newer of two, though the older fails', async () => {
      const failing = declareFrom(pointer({ src: serve('no JSON') }), store);
      await declareFrom(pointer({ declaration: text }), store);
      const { snapshot } = store;
      await failing;
      await declareFrom(pointer({ declaration: text }), store);
      await from(`<cookie-table>${table('sid')}</cookie-table>`);
      expect(store.snapshot).to.equal(snapshot);
    });
  });

  describe('joins', () => {
    const two = `<cookie-table category="necessary">${table('sid')}</cookie-table>
      <cookie-table category="statistics">${table('_ct_*')}</cookie-table>
      <cookie-table category="embeds">${table('player')}</cookie-table>`;

    it('all tables of a page into one declaration', async () => {
      await from(two);
      expect(cookiesOf(store.snapshot.declaration)).to.deep.equal(['sid', '_ct_*', 'player']);
      expect(store.snapshot.asked).to.deep.equal(['statistics', 'embeds']);
    });

    it('them in the page’s own store too, which reads later', async () => {
      const page = new PageConsent();
      store = page;
      await from(two);
      await page.incoming;
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

  it('lets the page script’s declaration hold beside a table that is there for want of JavaScript', async () => {
    const page = new PageConsent();
    store = page;
    void page.declare(plain);
    await from(`<cookie-table>${table('sid')}</cookie-table>`);
    await page.incoming;
    expect(page.snapshot.declaration).to.equal(plain);
  });

  it('reads the same declaration once, whoever points to it', async () => {
    let changes = 0;
    store.subscribe(() => changes++);
    const src = serve(text);
    await Promise.all([declareFrom(pointer({ src }), store), declareFrom(pointer({ src }), store)]);
    await declareFrom(pointer({ src }), store);
    expect(changes, 'one at once, one by the declaration').to.equal(2);
  });

  it('takes another declaration in its place', async () => {
    await declareFrom(pointer({ declaration: text }), store);
    await declareFrom(pointer({ declaration: JSON.stringify(draft()) }), store);
    expect(store.snapshot.declaration).to.deep.equal(draft());
  });

  describe('says what is wrong, and declares nothing', () => {
    const faults: readonly [string, () => Partial<DeclarationPointer>, RegExp][] = [
      ['in an object', () => ({ declaration: { site: 1 } as never }), /^<div>: The cookie declaration has \d faults/],
      ['in JSON text', () => ({ declaration: '{"site"' }), /expected the JSON text of a declaration/],
      ['at an address', () => ({ src: serve('{"site": {}}') }), /^<div>: blob:.*\$\.site\.name: found nothing/s],
      ['in text that is no JSON', () => ({ src: serve('<p>Charte', 'text/plain') }), /the JSON text of a declaration/],
      [
        'where nothing is',
        () => ({ src: '/test/fixtures/absent.json' }),
        /absent\.json: the server answered 404, expected JSON or a page/,
      ],
      ['where nobody answers', () => ({ src: 'blob:null/x' }), /could not be loaded/],
      ['where no address is', () => ({ src: 'http://' }), /URL/i],
      [
        'on a page without tables',
        () => ({ src: serve('<!doctype html><table></table>', 'text/html') }),
        /this page has no table inside <cookie-table> or <div data-cookie-table>/,
      ],
      [
        'in the tables of a page',
        () => ({ src: serve(`<!doctype html><cookie-table>${table('a b')}</cookie-table>`, 'text/html') }),
        /row 1, “a b”/,
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
      await declareFrom(pointer({ declaration: plain }), store);
      await declareFrom(pointer({ declaration: '{}' }), store);
      expect(errors.said).to.have.lengthOf(1);
      expect(store.snapshot.declaration).to.equal(plain);
    });

    it('once for a fault in text that several elements have', async () => {
      await declareFrom(pointer({ declaration: '{}' }), store);
      await declareFrom(pointer({ declaration: '{}' }), store);
      expect(errors.said).to.have.lengthOf(1);
    });

    it('and loads an address again that failed before', async () => {
      const src = serve('{}');
      await declareFrom(pointer({ src }), store);
      await declareFrom(pointer({ src }), store);
      expect(errors.said).to.have.lengthOf(2);
    });
  });

  describe('names the site', () => {
    const site = () => store.snapshot.declaration?.site;

    it('by what the page says of it, else by its host', async () => {
      await from(`<cookie-table>${table('sid')}</cookie-table>`);
      expect(site()).to.deep.equal({ name: location.hostname, url: location.origin });

      store = new ConsentStore();
      const meta = document.createElement('meta');
      meta.setAttribute('property', 'og:site_name');
      meta.content = 'Portail';
      document.head.append(meta);
      await from(`<cookie-table>${table('sid')}</cookie-table>`);
      meta.remove();
      expect(site()).to.deep.equal({ name: 'Portail', url: location.origin });
    });
  });
});
