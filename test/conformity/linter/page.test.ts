import { expect } from '@open-wc/testing';
import type { Finding } from '../../../src/conformity.js';
import { validateConformity } from '../../../src/conformity.js';
import { site } from '../../../stories/site.js';
import { FramePage } from '../../support/frame-page.js';

const link = '<footer><a href="#cookie-preferences">Gérer mes cookies</a></footer>';
const banner = '<cookie-banner DECLARATION></cookie-banner>';

/** What the linter says of a page, once its banner asks and nothing moves any more. */
async function lintPage(page: FramePage): Promise<readonly Finding[]> {
  const host = page.document.querySelector('cookie-banner');
  if (host) await page.find('cookie-banner', '[data-action="refuse-all"]');
  for (const element of host?.shadowRoot!.querySelectorAll('*') ?? []) {
    for (const animation of element.getAnimations()) animation.finish();
  }
  const findings = validateConformity(site, { document: page.document });
  for (const { path } of findings) expect(find(page.document, path), `${path} leads somewhere`).to.exist;
  return findings;
}

async function lint(body: string, head = ''): Promise<readonly Finding[]> {
  return lintPage(await FramePage.open({ body: `${body}<main><h1>Page</h1></main>`, head }));
}

function find(page: Document, path: string): Element | null {
  let root: ParentNode = page;
  let found: Element | null = null;
  for (const step of path.split(' >>> ')) {
    found = root.querySelector(step);
    root = found?.shadowRoot ?? root;
  }
  return found;
}

const brief = (findings: readonly Finding[]) => findings.map(({ id, severity, path }) => `${severity} ${id} ${path}`);
const style = (css: string) => `<style>${css}</style>`;

describe('validateConformity with a page', () => {
  it('finds nothing in a page that does as the docs say', async () => {
    expect(await lint(`${banner}${link}`)).to.deep.equal([]);
  });

  it('needs no page, and none that can be drawn', () => {
    expect(
      validateConformity(site, { document: document.implementation.createHTMLDocument('x') }).map(({ id }) => id),
    ).to.deep.equal(['A10']);
  });

  describe('the permanent link', () => {
    it('is there', async () => {
      const [found] = await lint(banner);
      expect(brief([found!])).to.deep.equal(['error A10 body']);
      for (const other of [
        '<button data-cookie-action="preferences">Mes cookies</button>',
        '<cookie-preferences></cookie-preferences>',
        '<div id="host"></div>',
      ]) {
        const page = await FramePage.open({ body: `${banner}${other}` });
        const host = page.document.querySelector('#host')?.attachShadow({ mode: 'open' });
        if (host) {
          const inner = page.document.createElement('a');
          inner.href = '#cookie-preferences';
          inner.textContent = 'Cookies';
          host.append(inner);
        }
        const ids = (await lintPage(page)).map(({ id }) => id);
        expect(ids, other).not.to.include('A10');
      }
    });

    it('is seen', async () => {
      expect(brief(await lint(`${banner}${link}`, style('footer { display: none }')))).to.deep.equal([
        'error A10 body > footer > a',
      ]);
      const [found] = await lint(`${banner}${link}`, style('footer { visibility: hidden }'));
      expect(found!.actual).to.equal('visibility: hidden');
    });

    it('is called what it is', async () => {
      const findings = await lint(`${banner}<a id="own" href="#cookie-preferences">Mentions légales</a>`);
      expect(brief(findings)).to.deep.equal(['warning A10 #own']);
    });
  });

  describe('the banner', () => {
    const host = 'body > cookie-banner';

    for (const css of [
      'cookie-banner { display: none !important }',
      'cookie-banner { visibility: hidden }',
      'cookie-banner { opacity: 0.1 }',
      'cookie-banner::part(banner) { display: none !important }',
      'cookie-banner::part(banner) { transform: translateY(60rem) }',
    ]) {
      it(`is not hidden: ${css}`, async () => {
        expect(brief(await lint(`${banner}${link}`, style(css)))).to.include(`error A7 ${host}`);
      });
    }

    it('is not covered, and can be clicked', async () => {
      const cover = '<div id="chat" popover="manual">Bonjour</div>';
      const page = await FramePage.open({
        body: `${banner}${link}${cover}`,
        head: style('#chat { position: fixed; inset: 0; width: 100%; height: 100% }'),
      });
      await page.find('cookie-banner', '[data-action="refuse-all"]');
      page.get('#chat').showPopover?.();
      page.get('#chat').style.zIndex = '2147483647';
      const findings = await lintPage(page);
      expect(brief(findings)).to.deep.equal([
        `error A3 ${host} >>> [data-action="accept-all"]`,
        `error A3 ${host} >>> [data-action="refuse-all"]`,
      ]);
      expect(findings[0]!.actual).to.equal('covered by #chat');

      const dead = await lint(`${banner}${link}`, style('cookie-banner::part(choice-button) { pointer-events: none }'));
      expect(brief(dead)).to.include(`error A3 ${host} >>> [data-action="refuse-all"]`);
    });

    it('is no wall', async () => {
      expect(brief(await lint(`${banner}${link}`, style('html { overflow: hidden }')))).to.deep.equal([
        'warning A16 html',
      ]);
      const page = await FramePage.open({ body: `${banner}${link}<main inert><h1>Page</h1></main>` });
      expect(brief(await lintPage(page))).to.deep.equal(['warning A16 body > main']);
      page.store.refuseAll();
      await page.get<HTMLElement & { updateComplete: Promise<void> }>('cookie-banner').updateComplete;
      expect(validateConformity(site, { document: page.document }), 'after the choice').to.deep.equal([]);
    });
  });

  describe('accepting and refusing', () => {
    const own = (one = '', other = '') =>
      `<p><button id="a" data-cookie-action="accept-all" ${one}>Tout accepter</button>
      <button id="r" data-cookie-action="refuse-all" ${other}>Tout refuser</button></p>${link}`;
    const roomy = 'button { padding: 10px 20px; color: black; background: white }';

    it('of a page itself may stand beside each other', async () => {
      expect(await lint(own(), style(roomy))).to.deep.equal([]);
    });

    for (const [what, css] of Object.entries({
      font: '#r { font-size: 10px }',
      colour: '#a { background: green; color: white }',
      frame: '#r { border-style: none }',
    })) {
      it(`have the same ${what}`, async () => {
        const findings = await lint(own(), style(`${roomy} ${css}`));
        expect(brief(findings)).to.include('error A4 #r');
        expect(findings.map(({ message }) => message).join()).to.contain(`the same ${what}`);
      });
    }

    it('have the same size', async () => {
      const findings = await lint(own(), style(`${roomy} #a { padding-inline: 80px }`));
      expect(brief(findings)).to.deep.equal(['error A4 #r']);
      expect(findings[0]!.actual).to.match(/^\d+ × \d+ \/ \d+ × \d+ pixels$/);
    });

    it('stand together', async () => {
      const accept = '<button data-cookie-action="accept-all">Tout accepter</button>';
      expect(brief(await lint(`${accept}${link}`, style(roomy)))).to.deep.equal([
        'error A3 [data-cookie-action="accept-all"]',
      ]);
      expect(await lint(`${accept.replaceAll('accept-all', 'refuse-all')}${link}`, style(roomy))).to.deep.equal([]);
    });

    it('can be read, and hit', async () => {
      const pale = await lint(`${banner}${link}`, style(':root { --cookie-accent: #aaa; --cookie-on-accent: #fff }'));
      expect(brief(pale)).to.deep.equal(
        ['accept-all', 'refuse-all'].map((action) => `error B9 body > cookie-banner >>> [data-action="${action}"]`),
      );
      expect(pale[0]!.actual).to.equal('a contrast of 2.32:1');
      const see = await lint(own(), style(`${roomy} button { color: rgb(0 0 0 / 0.4) }`));
      expect(brief(see)).to.deep.equal(['error B9 #a', 'error B9 #r']);
      const tiny = await lint(
        own(),
        style('button { padding: 0; border: 0; font-size: 12px; color: black; background: white }'),
      );
      expect(brief(tiny)).to.deep.equal(['error B5 #a', 'error B5 #r']);
    });

    it('are found in open shadow roots', async () => {
      const page = await FramePage.open({ body: `<section></section>${link}` });
      const root = page.get('section').attachShadow({ mode: 'open' });
      const button = page.document.createElement('button');
      button.dataset['cookieAction'] = 'accept-all';
      button.textContent = 'Tout accepter';
      root.append(button);
      expect(brief(await lintPage(page))).to.include('error A3 body > section >>> [data-cookie-action="accept-all"]');
    });
  });
});
