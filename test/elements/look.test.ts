/** What elements measure: how much of a window they take, one right edge, one scale of type, nothing that wraps alone. */
import { expect } from '@open-wc/testing';
import { site } from '../../stories/site.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import { gateHost, gateKind } from '../../src/elements/gate/gate-kind.js';
import { isChromium } from '../support/consent-elements.js';
import { FramePage } from '../support/frame-page.js';
import { emulate } from '../support/media-features.js';
import { waitUntil } from '../support/wait-until.js';

/** All purposes that the catalogue has words for. */
const five: Declaration = {
  ...site,
  categories: [
    ...site.categories.filter(({ id }) => id === 'necessary'),
    ...['preferences', 'statistics', 'marketing', 'social', 'embeds'].map((id) => ({ id })),
  ],
  services: [
    ...site.services,
    ...['preferences', 'marketing', 'social'].map((category) => ({
      id: `service-${category}`,
      name: 'Service',
      provider: 'atlas',
      category,
      cookies: [],
    })),
  ],
};

const sixty: Declaration = {
  ...site,
  categories: [
    ...site.categories,
    ...Array.from({ length: 58 }, (_, i) => ({ id: `own-${i}`, label: `Finalité ${i}`, description: 'Pour voir.' })),
  ],
  services: [
    ...site.services,
    ...Array.from({ length: 58 }, (_, i) => ({
      id: `service-${i}`,
      name: 'Service',
      provider: 'atlas',
      category: `own-${i}`,
      cookies: [],
    })),
  ],
};

/** As a page begins that sets no more than a font. */
const head = '<style>body { margin: 0; font-family: system-ui, sans-serif }</style>';

const banner = '<cookie-banner DECLARATION></cookie-banner><main>Une page.</main>';

interface Shown {
  readonly page: FramePage;
  readonly panel: HTMLElement;
}

async function openBanner(width: number, height: number, options: object = {}): Promise<Shown> {
  const page = await FramePage.open({ body: banner, head, width, height, ...options });
  const panel = await page.find('cookie-banner', '.banner');
  await waitUntil(() => !page.inside('cookie-banner', '.text')!.getAnimations().length, 'the text');
  return { page, panel };
}

/** How many lines the words of an element take. */
function linesOf(element: Element): number {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top))).size;
}

describe('the banner', () => {
  for (const [width, height, purposes, share, declaration] of [
    [1366, 768, 'two', 0.3, site],
    [1366, 768, 'five', 0.4, five],
    [390, 844, 'two', 0.6, site],
  ] as const) {
    it(`takes at most ${share * 100} % of ${width} × ${height} with ${purposes} purposes`, async () => {
      const { page, panel } = await openBanner(width, height, { declaration });
      expect(panel.getBoundingClientRect().height).to.be.at.most(share * height);
      const text = page.inside('cookie-banner', '.text')!;
      expect(text.scrollHeight, 'all of it is in sight').to.be.at.most(text.clientHeight + 1);
    });
  }

  for (const width of [390, 768, 1366]) {
    it(`has one right edge at ${width} px`, async () => {
      const { page, panel } = await openBanner(width, 844);
      const edge = (selector: string) => page.inside('cookie-banner', selector)!.getBoundingClientRect().right;
      const inside = panel.getBoundingClientRect().right - edge('.actions > :last-child');
      if (width < 900) expect(edge('ul')).to.be.closeTo(edge('.actions > :last-child'), 1);
      expect(inside, 'the margin').to.be.within(14, 24);
      expect(edge('p')).to.be.at.most(edge('ul') + 1);
    });
  }

  for (const lang of ['fr', 'de', 'el', 'fi', 'pl', 'uk']) {
    it(`breaks no label alone, in ${lang}`, async () => {
      for (const width of [390, 768, 1366]) {
        const { page } = await openBanner(width, 844, { lang });
        const button = (action: string) => page.inside('cookie-banner', `[data-action="${action}"]`)!;
        const isFrench = button('accept-all').textContent.includes('Tout accepter');
        expect(isFrench, 'what it says').to.equal(lang === 'fr');
        expect(linesOf(button('accept-all')), `${width} px`).to.equal(linesOf(button('refuse-all')));
      }
    });
  }

  it('leaves the page its loudest things: its buttons are as wide as their words want, and take a tenth of it', async () => {
    const { page, panel } = await openBanner(1366, 768);
    const area = ({ width, height }: DOMRect) => width * height;
    const buttons = ['accept-all', 'refuse-all'].map((action) =>
      area(page.inside('cookie-banner', `[data-action="${action}"]`)!.getBoundingClientRect()),
    );
    expect(buttons[0]).to.be.closeTo(buttons[1]!, 1);
    expect((buttons[0]! + buttons[1]!) / area(panel.getBoundingClientRect())).to.be.below(0.1);
  });

  it('shows more than two lines of what it says when letters are twice as large', async () => {
    const { page } = await openBanner(390, 844, { head: `${head}<style>html { font-size: 200% }</style>` });
    const text = page.inside('cookie-banner', '.text')!;
    const line = parseFloat(page.window.getComputedStyle(text).lineHeight);
    expect(text.clientHeight / line).to.be.above(4);
  });

  it('stands in its first frame, and settles by less than the room around it', async () => {
    const { page, panel } = await openBanner(1366, 768);
    const { opacity, animationName } = page.window.getComputedStyle(panel);
    expect(opacity).to.equal('1');
    expect(animationName).to.equal('settle');
  });

  if (isChromium) {
    it('does not move for who wants no motion', async () => {
      await emulate({ 'prefers-reduced-motion': 'reduce' });
      const { page, panel } = await openBanner(1366, 768);
      expect(page.window.getComputedStyle(panel).animationName).to.equal('none');
    });
  }
});

describe('the preferences', () => {
  it('keep saving in reach in a low window with sixty purposes, and say what is not saved', async () => {
    const page = await FramePage.open({
      body: '<button>…</button><cookie-preferences modal DECLARATION></cookie-preferences>',
      width: 844,
      height: 390,
      declaration: sixty,
    });
    await waitUntil(() => page.store?.snapshot.declaration, 'the declaration');
    page.get<HTMLElement & { open(): void }>('cookie-preferences').open();
    const save = await page.find('cookie-preferences', '[data-action="save"]');
    await waitUntil(() => save.getBoundingClientRect().height > 0, 'the dialog');
    const { top, bottom } = save.getBoundingClientRect();
    expect(top).to.be.above(0);
    expect(bottom).to.be.at.most(390);
    expect(page.inside('cookie-preferences', '.unsaved')).to.equal(null);

    const ground = () => page.window.getComputedStyle(save).backgroundColor;
    const before = ground();
    const toggle = page.inside<HTMLInputElement>('cookie-preferences', 'input')!;
    toggle.click();
    await waitUntil(() => page.inside('cookie-preferences', '.unsaved'), 'what is said');
    await waitUntil(() => ground() !== before, 'the button to be the goal');
    expect(save.getBoundingClientRect().bottom).to.be.at.most(390);
    toggle.click();
    await waitUntil(() => !page.inside('cookie-preferences', '.unsaved'), 'nothing to be said');
  });
});

async function openCharter(width: number, height: number): Promise<FramePage> {
  const page = await FramePage.open({
    body: '<main><cookie-charter DECLARATION></cookie-charter></main>',
    modules: ['/src/charter.ts'],
    head,
    width,
    height,
  });
  const table = await page.find('cookie-charter', 'cookie-table');
  await waitUntil(() => table.shadowRoot?.querySelector('code'), 'its tables');
  await waitUntil(
    () => page.inside('cookie-charter', 'cookie-preferences')?.shadowRoot?.querySelector('.category'),
    'its preferences',
  );
  return page;
}

describe('the charter', () => {
  it('has its outline beside the text on a wide page, where it stays, and tables on the text’s measure', async () => {
    const page = await openCharter(1366, 768);
    const box = (selector: string) => page.inside('cookie-charter', selector)!.getBoundingClientRect();
    const text = Math.max(...['#purposes > :not(slot)', '#purposes p'].map(right));
    function right(selector: string): number {
      return page.inside('cookie-charter', selector)?.getBoundingClientRect().right ?? 0;
    }
    expect(box('nav').left).to.be.above(text);
    expect(box('cookie-table').right).to.be.closeTo(box('cookie-preferences').right, 1);
    expect(box('cookie-table').right).to.be.closeTo(box('#rights dl').right, 1);
    page.window.scrollTo(0, 2000);
    await waitUntil(() => box('nav').top > 0 && box('nav').bottom <= 768, 'the outline to stay');
  });

  it('shows the name of a cookie in one box, the one of every site on one line', async () => {
    for (const width of [390, 960, 1366]) {
      const page = await openCharter(width, 844);
      const names = [...page.inside('cookie-charter', 'cookie-table')!.shadowRoot!.querySelectorAll('code')];
      for (const name of names) expect(name.getClientRects(), `${name.textContent} at ${width} px`).to.have.length(1);
      const own = names.find(({ textContent }) => textContent === 'cookies_preferences') ?? names[0]!;
      expect(linesOf(own), `${own.textContent} at ${width} px`).to.equal(1);
    }
  });

  it('is eight phones long at most, with every word there, and unfolds what a link leads to', async () => {
    const page = await openCharter(390, 844);
    const { documentElement: root } = page.document;
    expect(root.scrollHeight).to.be.at.most(8 * 844);
    expect(root.scrollWidth, 'nothing is wider').to.be.at.most(390);
    const folded = [...page.get('cookie-charter').shadowRoot!.querySelectorAll('details')];
    expect(folded).to.have.length.above(6);
    for (const each of folded) expect(each.textContent!.trim().length).to.be.above(50);
    page.inside('cookie-charter', 'nav a[href="#rights"]')!.click();
    await waitUntil(() => page.inside<HTMLDetailsElement>('cookie-charter', '#rights details')!.open, 'the rights');
    page.window.dispatchEvent(new Event('beforeprint'));
    await waitUntil(() => !page.inside('cookie-charter', 'details'), 'paper to have it all');
  });

  it('names a provider once for its cookies, where rows are cards', async () => {
    const page = await openCharter(390, 844);
    const rows = [...page.inside('cookie-charter', 'cookie-table')!.shadowRoot!.querySelectorAll('tbody tr')];
    const seen = rows.filter(
      (row) => row.querySelector<HTMLElement>('.provider')!.offsetHeight > 0 && !row.matches('.again'),
    );
    expect(rows.length).to.be.above(seen.length);
    const clipped = rows.filter((row) => row.matches('.again')).map((row) => row.querySelector('.provider')!);
    for (const cell of clipped) expect(page.window.getComputedStyle(cell).position).to.equal('absolute');
  });
});

describe('one scale of type', () => {
  const scale = [14, 16, 20, 28];

  for (const [tag, module] of [
    ['cookie-banner', 'banner'],
    ['cookie-preferences', 'preferences'],
    ['cookie-gate', 'gate'],
    ['cookie-table', 'table'],
    ['cookie-charter', 'charter'],
  ] as const) {
    it(`has no other size in <${tag}>`, async () => {
      const page = await FramePage.open({
        body: `<${tag} service="videotheque" DECLARATION><template><iframe></iframe></template></${tag}>`,
        modules: [`/src/${module}.ts`],
      });
      if (tag === 'cookie-table') page.get(tag).removeAttribute('service');
      const root = () => page.get(tag).shadowRoot;
      await waitUntil(() => root()?.querySelector('h2, h3') && page.store?.snapshot.declaration, 'its declaration');
      await page.get<HTMLElement & { updateComplete: Promise<unknown> }>(tag).updateComplete;
      const sizes = [...root()!.querySelectorAll<HTMLElement>('*')]
        .filter((each) => each.localName !== 'style' && !each.matches('section.many, section.most, code'))
        .filter((each) => [...each.childNodes].some((node) => node instanceof page.window.Text && node.data.trim()))
        .map((each) => Math.round(parseFloat(page.window.getComputedStyle(each).fontSize) * 10) / 10);
      expect(sizes).to.have.length.above(2);
      for (const size of new Set(sizes)) expect(scale).to.include(size);
    });
  }
});

describe('what waits behind a gate', () => {
  const held = (markup: string) => document.createRange().createContextualFragment(markup).firstElementChild!;

  it('is told by its address, its title, else by its service', () => {
    const kinds = [
      '<iframe data-src="https://www.youtube-nocookie.com/embed/x"></iframe>',
      '<video data-src="/x.mp4"></video>',
      '<iframe data-src="https://www.google.com/maps/embed?pb=1"></iframe>',
      '<iframe data-src="https://www.openstreetmap.org/export/embed.html"></iframe>',
      '<iframe data-src="https://www.facebook.com/plugins/post.php"></iframe>',
      '<iframe data-src="https://docs.google.com/forms/d/x"></iframe>',
      '<iframe data-src="https://example.org/x" title="Carte des écoles"></iframe>',
      '<iframe data-src="https://example.org/x"></iframe>',
    ].map((markup) => gateKind(held(markup), ''));
    expect(kinds).to.deep.equal(['film', 'film', 'map', 'map', 'post', 'form', 'map', 'page']);
    expect(gateKind(undefined, 'matomo')).to.equal('script');
    expect(gateKind(undefined, 'videotheque')).to.equal('film');
  });

  it('names the host that would be asked, never the page’s own', () => {
    expect(gateHost(held('<iframe data-src="https://www.youtube-nocookie.com/x"></iframe>'))).to.equal(
      'youtube-nocookie.com',
    );
    expect(gateHost(held('<iframe data-src="/film.html"></iframe>'))).to.equal(undefined);
    expect(gateHost(held('<iframe data-src="javascript:1"></iframe>'))).to.equal(undefined);
    expect(gateHost(undefined)).to.equal(undefined);
  });

  it('has an icon of its kind and stands before the page’s own poster', async () => {
    const page = await FramePage.open({
      body: `<cookie-gate service="videotheque" DECLARATION style="inline-size: 40rem">
        <img slot="poster" alt="" width="4" height="3" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>">
        <template><iframe width="640" height="360" src="https://video.example/embed"></iframe></template></cookie-gate>`,
      modules: ['/src/gate.ts'],
    });
    const icon = await page.find('cookie-gate', '.icon');
    await waitUntil(() => page.inside('cookie-gate', '.host'), 'the host');
    expect(icon.dataset['kind']).to.equal('film');
    expect(page.inside('cookie-gate', '.host')!.textContent).to.equal('video.example');
    const poster = page.get('[slot="poster"]').getBoundingClientRect();
    const placeholder = page.inside('cookie-gate', '.placeholder')!.getBoundingClientRect();
    expect(poster.width).to.be.closeTo(placeholder.width, 1);
    expect(poster.height).to.be.closeTo(placeholder.height, 1);
  });
});
