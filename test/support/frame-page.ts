import { nextFrame } from '@open-wc/testing';
import type { PageConsent } from '../../src/boot/page-consent.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import { site } from '../../stories/site.js';
import { waitUntil } from './wait-until.js';

interface FrameOptions {
  /** Markup of the body. `DECLARATION` in it becomes the attribute with the declaration. */
  readonly body?: string;
  /** Address of a page that is loaded as it is, instead of one that is made from markup. */
  readonly src?: string;
  /** Further markup of the head. */
  readonly head?: string;
  readonly width?: number;
  readonly height?: number;
  readonly lang?: string;
  readonly declaration?: Declaration;
  /** Addresses of the modules that the page loads. */
  readonly modules?: readonly string[];
}

let count = 0;
const pages: FramePage[] = [];

/** A page of its own in a frame: with a size, a head, a consent store and a consent cookie that no other test has. */
export class FramePage {
  readonly #frame = document.createElement('iframe');

  static async open(options: FrameOptions): Promise<FramePage> {
    const page = new FramePage();
    pages.push(page);
    await page.#load(options);
    return page;
  }

  get window(): Window & typeof globalThis {
    return this.#frame.contentWindow as Window & typeof globalThis;
  }

  get document(): Document {
    return this.#frame.contentDocument!;
  }

  /** The page's consent store. */
  get store(): PageConsent {
    return (this.document as never)[Symbol.for('charte-cookies/page-consent/1')];
  }

  /** An element of the page; it must be there. */
  get<T extends HTMLElement = HTMLElement>(selector: string): T {
    const found = this.document.querySelector<T>(selector);
    if (!found) throw new Error(`The page has no ${selector}`);
    return found;
  }

  /** An element in the open shadow root of another, or null. */
  inside<T extends HTMLElement = HTMLElement>(host: string, selector: string): T | null {
    return this.get(host).shadowRoot?.querySelector<T>(selector) ?? null;
  }

  /** Waits for an element in the open shadow root of another. */
  async find<T extends HTMLElement = HTMLElement>(host: string, selector: string): Promise<T> {
    await waitUntil(() => this.inside(host, selector), `${selector} in <${host}>`);
    return this.inside<T>(host, selector)!;
  }

  /** Gives the page's window the keyboard. */
  focus(): void {
    this.#frame.focus();
    this.window.focus();
  }

  close(): void {
    this.store?.reset();
    this.#frame.remove();
  }

  async #load({
    body = '',
    src,
    head = '',
    width = 1280,
    height = 800,
    lang = 'fr',
    ...rest
  }: FrameOptions): Promise<void> {
    const { declaration = site, modules = ['/src/banner.ts', '/src/preferences.ts'] } = rest;
    const own = { ...declaration, consent: { ...declaration.consent, cookie: `frame_${Date.now()}_${count++}` } };
    const json = JSON.stringify(own).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
    const frame = this.#frame;
    frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; border: 0; background: #fff; z-index: 9';
    frame.width = String(width);
    frame.height = String(height);
    frame.title = 'Une page';
    if (src) frame.src = src;
    else
      frame.srcdoc = `<!doctype html>
      <html lang="${lang}"><head><meta charset="utf-8"><title>Une page</title>${head}
      ${modules.map((src) => `<script type="module" src="${src}"></script>`).join('')}
      </head><body>${body.replaceAll('DECLARATION', `declaration='${json}'`)}</body></html>`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    await nextFrame();
  }
}

afterEach(() => {
  for (const page of pages.splice(0)) page.close();
});
