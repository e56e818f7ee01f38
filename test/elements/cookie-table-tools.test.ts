import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { ConsentStore } from '../../src/consent/consent-store.js';
import type { Cookie, Declaration } from '../../src/declaration/declaration.js';
import type { CookieTable } from '../../src/elements/table/cookie-table.js';
import { setLocale } from '../../src/i18n/set-locale.js';
import { site } from '../../stories/site.js';
import '../../src/table.js';
import { waitUntil } from '../support/wait-until.js';

const isChromium = 'chrome' in window;

/** The sample site, whose audience measurement sets these cookies as well. */
function withCookies(cookies: readonly Cookie[]): Declaration {
  const services = site.services.map((service) =>
    service.category === 'statistics' ? { ...service, cookies: [...service.cookies, ...cookies] } : service,
  );
  return { ...site, services };
}

/** As many as that, named from `_mn_1` on. */
const many = (count: number) =>
  withCookies(Array.from({ length: count }, (_, i) => ({ name: `_mn_${i + 1}`, purpose: 'Compter.' })));

const various = withCookies([
  { name: 'zoe', purpose: 'Évaluer l’usage.', duration: 'P2M' },
  { name: 'Bea', purpose: 'Compter.', duration: 'P10D' },
  { name: 'ana', purpose: 'Compter.', duration: 'session' },
  { name: 'eva10', purpose: 'Compter.' },
  { name: 'eva9', purpose: 'Compter.', duration: 'P1Y' },
]);

async function show(declaration: Declaration, change: (element: CookieTable) => void = () => {}) {
  const element = document.createElement('cookie-table');
  element.store = new ConsentStore();
  element.store.declare(declaration);
  change(element);
  await fixture(html`<main>${element}</main>`);
  await element.updateComplete;
  return element;
}

/** With tools, however short it is, and one category alone. */
const tooled = (declaration = various, category = 'statistics') =>
  show(declaration, (element) => Object.assign(element, { tools: true, category }));

const all = (element: CookieTable, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const find = (element: CookieTable, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const said = (element: CookieTable, selector: string) =>
  find(element, selector).textContent!.replace(/\s+/g, ' ').trim();
const names = (element: CookieTable) => all(element, 'code').map((code) => code.textContent!);
const field = (element: CookieTable) => find(element, 'input') as HTMLInputElement;
const sorter = (element: CookieTable, heading: string) =>
  all(element, 'thead button').find((button) => button.textContent === heading)!;
const announced = (element: CookieTable) => said(element, '[role="status"].visually-hidden');

async function type(element: CookieTable, text: string): Promise<void> {
  field(element).value = text;
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}

async function sortBy(element: CookieTable, heading: string): Promise<void> {
  sorter(element, heading).click();
  await element.updateComplete;
}

afterEach(() => setLocale('fr'));

describe('<cookie-table> tools', () => {
  it('come with more than fifteen rows, or where they are asked for', async () => {
    const hasTools = (element: CookieTable) => all(element, '.tools').length > 0;
    const others = site.services.flatMap(({ cookies }) => cookies).length;
    expect(hasTools(await show(many(15 - others))), 'fifteen rows').to.equal(false);
    const sixteen = await show(many(16 - others));
    await waitUntil(() => hasTools(sixteen), 'sixteen rows');
    const asked = await show(site, (element) => element.setAttribute('tools', ''));
    await waitUntil(() => hasTools(asked), 'an attribute');
    const assigned = await show(site, (element) => Object.assign(element, { tools: '' }));
    await waitUntil(() => hasTools(assigned), 'as frameworks assign it');
    const few = await show(many(40), (element) => (element.category = 'embeds'));
    expect(hasTools(few), 'few of the rows are shown').to.equal(false);
  });

  it('are there with the first row, so that nothing moves', async () => {
    const element = document.createElement('cookie-table');
    element.store = new ConsentStore();
    element.store.declare(many(40));
    const page = await fixture<HTMLElement>(html`<main></main>`);
    let hadRowsAlone = false;
    const look = () => {
      hadRowsAlone ||= all(element, 'tbody').length > 0 && !all(element, '.tools').length;
    };
    page.append(element);
    new MutationObserver(look).observe(element.shadowRoot!, { childList: true, subtree: true });
    await element.updateComplete;
    expect(all(element, '.tools')).to.have.length(1);
    expect(hadRowsAlone).to.equal(false);
  });

  describe('filter', () => {
    it('leaves the rows that hold the text, and says how many', async () => {
      const element = await tooled();
      expect(said(element, '[part="count"]')).to.equal('Cookies affichés : 7 sur 7');
      await type(element, 'eva');
      expect(names(element)).to.deep.equal(['zoe', 'eva10', 'eva9']);
      expect(said(element, '[part="count"]')).to.equal('Cookies affichés : 3 sur 7');
      expect(find(element, '[part="count"]').getAttribute('role')).to.equal('status');
      await type(element, '');
      expect(names(element)).to.have.length(7);
    });

    it('cares neither for accents nor for capitals nor for how an apostrophe is typed', async () => {
      const element = await tooled();
      await type(element, " EVALUER L'USAGE ");
      expect(names(element)).to.deep.equal(['zoe']);
    });

    it('looks into every column, and leaves out categories without a row', async () => {
      const element = await show(various, (each) => (each.tools = true));
      await type(element, 'atlas ouvert');
      expect(names(element)).to.deep.equal(['atlas_session']);
      expect(all(element, 'h2').map((heading) => heading.textContent)).to.deep.equal(['Contenus externes']);
    });

    it('says when there is none, in the words that were typed', async () => {
      const element = await tooled();
      await type(element, 'Été <b>');
      expect(all(element, 'table')).to.have.length(0);
      expect(said(element, '[part="count"]')).to.equal('Aucun cookie ne correspond à « Été <b> ».');
    });

    it('holds on when the declaration or the language changes', async () => {
      const element = await tooled();
      await type(element, 'eva');
      await setLocale('en');
      await element.updateComplete;
      expect(names(element)).to.include('eva10').and.not.include('Bea');
      expect(said(element, '[part="count"]')).to.match(/^Cookies shown: \d of 7$/);
      element.store!.declare(withCookies([{ name: 'evasion', purpose: 'Compter.' }]));
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['evasion']);
    });

    it('has a label, and is used with the keyboard', async () => {
      const element = await tooled();
      expect(field(element).labels![0]!.textContent!.trim()).to.equal('Filtrer les cookies');
      field(element).focus();
      await sendKeys({ type: 'zoe' });
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['zoe']);
      expect(element.shadowRoot!.activeElement, 'keeps the focus').to.equal(field(element));
    });
  });

  describe('sorting', () => {
    it('goes by the words of the language, and by numbers in them; then the other way', async () => {
      const element = await tooled();
      await sortBy(element, 'Nom du cookie');
      expect(names(element).filter((name) => !name.startsWith('_'))).to.deep.equal([
        'ana',
        'Bea',
        'eva9',
        'eva10',
        'zoe',
      ]);
      await sortBy(element, 'Nom du cookie');
      expect(names(element).filter((name) => !name.startsWith('_'))).to.deep.equal([
        'zoe',
        'eva10',
        'eva9',
        'Bea',
        'ana',
      ]);
    });

    it('puts durations by their length, and what declares none last, either way', async () => {
      const element = await tooled();
      await sortBy(element, 'Durée de conservation');
      expect(names(element)).to.deep.equal(['ana', '_mn_ses.*', 'Bea', 'zoe', 'eva9', '_mn_id.*', 'eva10']);
      await sortBy(element, 'Durée de conservation');
      expect(names(element)).to.deep.equal(['_mn_id.*', 'eva9', 'zoe', 'Bea', '_mn_ses.*', 'ana', 'eva10']);
    });

    it('is marked on the heading and announced', async () => {
      const element = await tooled();
      const sorts = () => all(element, 'thead th').map((heading) => heading.getAttribute('aria-sort'));
      expect(announced(element)).to.equal('');
      await sortBy(element, 'Finalités');
      expect(sorts()).to.deep.equal([null, null, null, 'ascending', null]);
      expect(announced(element)).to.equal('Tri par Finalités, ordre croissant');
      await sortBy(element, 'Finalités');
      expect(sorts()[3]).to.equal('descending');
      expect(announced(element)).to.equal('Tri par Finalités, ordre décroissant');
      await sortBy(element, 'Prestataire');
      expect(sorts()).to.deep.equal(['ascending', null, null, null, null]);
    });

    it('works with the keyboard, and keeps the focus', async () => {
      const element = await tooled();
      sorter(element, 'Nom du cookie').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(names(element).at(-1)).to.equal('zoe');
      expect(element.shadowRoot!.activeElement).to.equal(sorter(element, 'Nom du cookie'));
    });

    it('concerns one table alone, and what the filter leaves', async () => {
      const element = await show(various, (each) => (each.tools = true));
      const [first] = all(element, 'table');
      const before = [...first!.querySelectorAll('code')].map((code) => code.textContent);
      all(element, 'table')[1]!.querySelectorAll('button')[2]!.click();
      await type(element, 'compter');
      expect(names(element)).to.deep.equal(['_mn_id.*', 'ana', 'Bea', 'eva9', 'eva10']);
      await type(element, '');
      expect([...all(element, 'table')[0]!.querySelectorAll('code')].map((code) => code.textContent)).to.deep.equal(
        before,
      );
    });

    it('is within reach on narrow screens too, where rows are cards', async () => {
      const element = await tooled();
      element.parentElement!.style.inlineSize = '18rem';
      await nextFrame();
      const box = sorter(element, 'Finalités').parentElement!.getBoundingClientRect();
      expect(box.height).to.be.at.least(44);
      expect(box.right).to.be.at.most(element.getBoundingClientRect().right);
      const hit = element.shadowRoot!.elementFromPoint(box.left + 4, box.top + 4);
      expect(hit).to.equal(sorter(element, 'Finalités'));
    });
  });

  describe('the file', () => {
    let saved: { text: string; name: string } | undefined;
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;

    beforeEach(() => {
      saved = undefined;
      let file: Promise<string>;
      URL.createObjectURL = (blob) => {
        file = new Response(blob as Blob)
          .arrayBuffer()
          .then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
        return 'blob:test';
      };
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        void file.then((text) => (saved = { text, name: this.download }));
      };
    });

    afterEach(() => {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    });

    async function save(element: CookieTable): Promise<string[]> {
      find(element, '.tools button').click();
      await waitUntil(() => saved);
      return saved!.text.split('\r\n');
    }

    it('is what French spreadsheets open: a mark of UTF-8, semicolons, one line for each row', async () => {
      const lines = await save(await tooled());
      expect(saved!.name).to.equal('table.csv');
      expect(lines[0]).to.equal(
        '\ufeff"Catégorie";"Prestataire";"Service et emplacement";"Nom du cookie";"Finalités";"Durée de conservation"',
      );
      expect(lines[3]).to.equal(
        '"Mesure d’audience";"Mesure normande";"Mesure d’audience (toutes les pages)";"zoe";"Évaluer l’usage.";"2\u00a0mois"',
      );
      expect(lines).to.have.length(9);
      expect(lines.at(-1)).to.equal('');
    });

    it('has commas where the language writes decimals with a point', async () => {
      const element = await tooled();
      await setLocale('en');
      await element.updateComplete;
      expect((await save(element))[0]).to.match(/^\ufeff"Category","Provider",/);
    });

    it('is in the element’s language, whatever the page’s is', async () => {
      await setLocale('en');
      await setLocale('fr');
      const element = await show(various, (each) => Object.assign(each, { tools: true, lang: 'en' }));
      await waitUntil(() => find(element, 'thead th')?.textContent?.trim() === 'Provider');
      const lines = await save(element);
      expect(lines[0]).to.match(/^\ufeff"Category","Provider",/);
      expect(lines[1]).to.match(/^"Necessary",/);
    });

    it('holds what is shown, as it is sorted', async () => {
      const element = await tooled();
      await type(element, 'eva');
      await sortBy(element, 'Nom du cookie');
      const lines = await save(element);
      expect(lines.slice(1, -1).map((line) => line.split(';')[3])).to.deep.equal(['"eva9"', '"eva10"', '"zoe"']);
    });

    it('holds every row of a thousand', async () => {
      expect(await save(await tooled(many(2500)))).to.have.length(2500 + 2 + 2);
    });

    it('runs no formula, and breaks at no quotation mark', async () => {
      const purposes = ['=1+1', '+cmd', '-2', '@SUM(A1)', '\t=1', ' =1', '\uff1d1', 'Dire "oui";\nou non'];
      const element = await tooled(withCookies(purposes.map((purpose, i) => ({ name: `c${i}`, purpose }))));
      const text = (await save(element)).join('\r\n');
      for (const purpose of purposes.slice(0, -1)) expect(text).to.include(`;"'${purpose}";`);
      expect(text).to.include(';"Dire ""oui"";\nou non";');
    });
  });

  describe('for every reader', () => {
    for (const width of ['72rem', '18rem']) {
      it(`passes axe at ${width} (B1), sorted and filtered`, async () => {
        const element = await tooled();
        element.parentElement!.style.inlineSize = width;
        await sortBy(element, 'Finalités');
        await expect(element).to.be.accessible();
        await type(element, 'nothing like that');
        await expect(element).to.be.accessible();
      });
    }

    if (isChromium) {
      it('leaves them off paper', async () => {
        const element = await tooled();
        await emulateMedia({ media: 'print' });
        try {
          expect(getComputedStyle(find(element, '.tools')).display).to.equal('none');
        } finally {
          await emulateMedia({ media: 'screen' });
        }
      });
    }
  });
});

describe('<cookie-table> of thousands', () => {
  it('has a thousand rows at once, and each of four thousand soon after', async () => {
    const element = document.createElement('cookie-table');
    element.store = new ConsentStore();
    element.store.declare(many(4_000));
    await fixture(html`<main>${element}</main>`);
    await element.updateComplete;
    expect(all(element, 'tbody tr')).to.have.length.within(1000, 2000);
    const total = 4_000 + site.services.flatMap(({ cookies }) => cookies).length;
    await waitUntil(() => all(element, 'tbody tr').length === total, 'every row comes', { timeout: 20_000 });
    const own = names(element).filter((name) => /^_mn_\d+$/.test(name));
    expect(own).to.deep.equal(Array.from({ length: 4_000 }, (_, i) => `_mn_${i + 1}`));
  }).timeout(30_000);

  it('is whole to those who search, listen or print: no row is hidden, in columns that line up', async () => {
    const element = await show(many(992));
    element.parentElement!.style.inlineSize = '72rem';
    const rows = all(element, 'tbody tr');
    expect(rows).to.have.length(1000);
    for (const row of rows) {
      expect(row.getAttribute('role')).to.equal('row');
      expect(row.hidden || row.parentElement!.hidden).to.equal(false);
    }
    const last = rows.filter((row) => row.textContent!.includes('_mn_992'));
    expect(last).to.have.length(1);
    // Firefox scrolls to nothing that it has not drawn once.
    await nextFrame();
    await nextFrame();
    last[0]!.scrollIntoView();
    const isSeen = () => last[0]!.getBoundingClientRect().bottom <= innerHeight;
    // What was not laid out yet takes its place while the page scrolls there.
    await waitUntil(isSeen, 'is where it was scrolled to');
    const lefts = (row: Element) => [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().left));
    expect(lefts(last[0]!)).to.deep.equal(lefts(last[0]!.closest('table')!.querySelector('thead tr')!));
  });

  if (isChromium) {
    it('lays out every row for paper', async () => {
      const element = await show(many(200));
      await emulateMedia({ media: 'print' });
      try {
        for (const block of all(element, 'tbody'))
          expect(getComputedStyle(block).contentVisibility).to.equal('visible');
        expect(getComputedStyle(all(element, 'tbody')[1]!).display).to.equal('table-row-group');
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  }
});
