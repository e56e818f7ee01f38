import { loadSource } from './load-source.js';

/** What the one script's tag says of the declaration for the whole page. Known to every copy of the package on it. */
export interface PageSource {
  /** Its JSON text. */
  readonly declaration?: string | undefined;
  /** Its absolute address. */
  readonly src?: string | undefined;
  /** What is being loaded from there, for whoever asks first. */
  loading?: Promise<string | Document> | undefined;
}

const key: unique symbol = Symbol.for('charte-cookies/page-source/1') as never;
type Page = Document & { [key]?: PageSource };

/** JSON of a declaration in the page's own markup. */
export const jsonSelector = 'script[type="application/json"][data-cookie-declaration]';

/** The page's own source: elements without one of their own share it. */
export function pageSource(): PageSource | undefined {
  return (document as Page)[key];
}

/** Makes a declaration the page's own, unless it has one, and starts to load it. */
export function setPageSource({ declaration, src }: Pick<PageSource, 'declaration' | 'src'>): void {
  if (pageSource() || !(declaration || src)) return;
  const address = declaration || !src ? undefined : new URL(src, document.baseURI).href;
  const loading = address ? loadSource(address) : undefined;
  // Who takes it hears of the fault.
  loading?.catch(() => undefined);
  (document as Page)[key] = { declaration, src: address, loading };
}

/** Loads an address, or goes on where the page's own source has begun. */
export function loadPageSource(url: string): Promise<string | Document> {
  const source = pageSource();
  const loading = source?.src === url ? source.loading : undefined;
  if (source && loading) source.loading = undefined;
  return loading ?? loadSource(url);
}
