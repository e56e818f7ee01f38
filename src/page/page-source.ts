/** What the one script's tag says of the declaration for the whole page. Known to every copy of the package on it. */
export interface PageSource {
  /** Its JSON text. */
  readonly declaration?: string | undefined;
  /** Its absolute address. */
  readonly src?: string | undefined;
}

const key: unique symbol = Symbol.for('charte-cookies/page-source/1') as never;
type Page = Document & { [key]?: PageSource };

/** JSON of a declaration in the page's own markup. */
export const jsonSelector = 'script[type="application/json"][data-cookie-declaration]';

/** The page's own source, which the one script reads: elements without one of their own share it. */
export function pageSource(): PageSource | undefined {
  return (document as Page)[key];
}

/** Makes a declaration the page's own, unless it has one. */
export function setPageSource({ declaration, src }: PageSource): void {
  if (pageSource() || !(declaration || src)) return;
  (document as Page)[key] = { declaration, src: src && new URL(src, document.baseURI).href };
}
