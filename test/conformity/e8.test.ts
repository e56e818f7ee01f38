import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { expectSame } from '../support/consent-elements.js';
import { FramePage } from '../support/frame-page.js';

const tags = ['cookie-banner', 'cookie-preferences', 'cookie-table', 'cookie-charter', 'cookie-gate'];

/** What a server, which knows nothing of the elements, writes for each: the tag, what it was given, no content. */
const bare = tags.map((tag) => `<${tag} class="own" heading-level="3"></${tag}>`).join('\n');

describe('E8: a bare tag, as a server writes it, comes to life without a mismatch', () => {
  // That no entry throws when a server imports it is checked in Node, in test/house.
  it('leaves the page’s own markup as the server wrote it, so that a framework finds what it expects', async () => {
    const page = await FramePage.open({ body: bare, modules: [] });
    const before = page.document.body.innerHTML;
    expect(page.get('cookie-banner').shadowRoot).to.equal(null);
    await bringToLife(page);
    expect(page.document.body.innerHTML).to.equal(before);
    for (const tag of tags) expect(page.get(tag).shadowRoot, tag).to.exist;
  });

  it('leaves it so with a declaration, while it is shown, and after the choice', async () => {
    const page = await FramePage.open({
      body: '<cookie-banner DECLARATION></cookie-banner><main><cookie-preferences></cookie-preferences></main>',
      modules: [],
    });
    const before = page.document.body.innerHTML;
    await bringToLife(page);
    await page.find('cookie-banner', '.banner');
    expect(page.document.body.innerHTML).to.equal(before);
    page.inside('cookie-banner', '[data-action="refuse-all"]')!.click();
    await aTimeout(50);
    expect(page.document.body.innerHTML).to.equal(before);
  });

  it('takes properties that a framework sets before the code has come', async () => {
    const page = await FramePage.open({
      body: '<cookie-banner></cookie-banner><cookie-preferences></cookie-preferences>',
      modules: [],
    });
    const early = page.get<HTMLElement & Record<string, unknown>>('cookie-banner');
    early['headingLevel'] = 4;
    early['declaration'] = {
      site: { name: 'Exemple', url: 'https://www.example.fr' },
      consent: { cookie: `e8_${Date.now()}` },
      categories: [{ id: 'embeds' }],
      services: [],
      providers: [],
    };
    page.get<HTMLElement & Record<string, unknown>>('cookie-preferences')['modal'] = '';
    await bringToLife(page);
    expect((await page.find('cookie-banner', '#heading')).localName).to.equal('h4');
    await aTimeout(20);
    expectSame(page.inside('cookie-preferences', '.panel'), null, 'what is gone');
  });

  it('does nothing that anybody would see without a declaration', async () => {
    const page = await FramePage.open({ body: '<cookie-banner></cookie-banner><p>Page</p>' });
    await page.find('cookie-banner', '[role="status"]');
    await nextFrame();
    expect(page.get('cookie-banner').getBoundingClientRect().height).to.equal(0);
    expect(page.get('p').getBoundingClientRect().top).to.be.below(30);
    expect(page.document.documentElement.getAttribute('style') ?? '').to.equal('');
  });
});

async function bringToLife(page: FramePage): Promise<void> {
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = '/src/all.ts';
  const errors: string[] = [];
  page.window.addEventListener('error', (event) => errors.push(event.message));
  page.window.addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  const isLoaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  page.document.head.append(script);
  await isLoaded;
  await aTimeout(50);
  expect(errors).to.deep.equal([]);
}
