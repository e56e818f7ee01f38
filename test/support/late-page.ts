import type { PageConsent } from '../../src/boot/page-consent.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import type { Asked } from './asked.js';

interface LateOptions {
  readonly declaration: Declaration;
  /** Markup of the head, before any script. */
  readonly head?: string;
  /** Markup that the server holds back until the declaration is there and `isReady` is true in the page. */
  readonly then?: string;
  readonly isReady?: string;
  /** Further parameters of the page's address. */
  readonly search?: Readonly<Record<string, string>>;
}

export interface LatePage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly store: PageConsent;
  /** Paths of the modules that it has loaded. */
  modules(): readonly string[];
}

const frames: HTMLIFrameElement[] = [];

/** A page of its own whose parser has not come to its end when the declaration is known. Resolves once it is loaded. */
export async function openLatePage(asked: Asked, options: LateOptions): Promise<LatePage> {
  const { declaration, head = '', then = '', isReady = 'true', search = {} } = options;
  const own = { ...declaration, consent: { cookie: `late_${asked.id}` } };
  const json = JSON.stringify(own).replaceAll('<', '\\u003c');
  // A strict page runs no inline script: the settings are data, and the module is a file.
  const first = `<!doctype html><html lang="fr"><head><title>late</title>${head}
    <script type="application/json" id="own" data-go="${asked.ours('go')}" data-ready="${isReady}">${json}</script>
    <script type="module" async src="/test/fixtures/late.mjs"></script></head><body>`;
  const frame = document.createElement('iframe');
  frame.src = `/test/support/late/${asked.id}?${new URLSearchParams({ first, then, ...search })}`;
  frames.push(frame);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentWindow as Window & typeof globalThis & { store: PageConsent };
  return {
    window: page,
    document: page.document,
    store: page.store,
    modules: () => page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  };
}

afterEach(() => {
  for (const frame of frames.splice(0)) {
    (frame.contentWindow as unknown as { store?: PageConsent }).store?.reset();
    frame.remove();
  }
});
