import type { Page } from 'playwright-core';
import { within } from '../browser/time-limit.js';

/** What an audit wants to know of an open page, beside what it stores and asks. */
export interface PageFacts {
  /** Addresses of its links, in their order. */
  readonly links: readonly string[];
  /** JSON text of the declaration that the package has read here. */
  readonly declaration: string | undefined;
  /** Address of a declaration that the tag of the one script names. */
  readonly declarationUrl: string | undefined;
  /** Whether the package runs here. */
  readonly isOurs: boolean;
  /** Whether a visible link or button leads to one’s choices. */
  readonly hasChoiceLink: boolean;
}

/** More links than this say no more of a site. */
const mostLinks = 2000;

export function factsOf(page: Page): Promise<PageFacts> {
  const read = page.evaluate((most) => {
    const deep = (root: ParentNode): readonly Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? deep(element.shadowRoot) : []),
      ]);
    const all = deep(document);
    const links = all.filter((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement && !!each.href);
    const store = (document as unknown as Record<symbol, { snapshot?: { declaration?: unknown } } | undefined>)[
      Symbol.for('charte-cookies/page-consent/1')
    ];
    const tag = document.querySelector<HTMLScriptElement>('script[src*="auto.js"][data-src]');
    const ownLink = 'a[href$="#cookie-preferences"], [data-cookie-action="preferences"]';
    const isSeen = (element: Element) => element.getClientRects().length > 0;
    const isInBanner = (element: Element) => {
      const root = element.getRootNode();
      return root instanceof ShadowRoot && root.host.localName === 'cookie-banner';
    };
    const speaks = (element: Element) =>
      /cookie|traceur|tracker|consent/i.test(`${element.textContent} ${element.getAttribute('aria-label') ?? ''}`);
    const isControl = (element: Element) => element.matches('a[href], button, [role="button"]');
    return {
      links: links.slice(0, most).map(({ href }) => href),
      declaration: store?.snapshot?.declaration ? JSON.stringify(store.snapshot.declaration) : undefined,
      declarationUrl: tag?.dataset['src'] ? new URL(tag.dataset['src'], document.baseURI).href : undefined,
      isOurs: store !== undefined || tag !== null,
      hasChoiceLink: all.some(
        (element) =>
          isSeen(element) &&
          !isInBanner(element) &&
          (element.matches(`${ownLink}, cookie-preferences:not([modal]), cookie-charter`) ||
            (isControl(element) && speaks(element))),
      ),
    };
  }, mostLinks);
  return within(5000, 'what a page holds', read);
}
