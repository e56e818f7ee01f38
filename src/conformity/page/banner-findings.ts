import type { Finding } from '../finding.js';
import { sources } from '../rule-sources.js';
import type { FindingWords } from '../words/findings-en.js';
import { deepAll, hiddenBy, pathOf, renderedIn, styleOf } from './elements.js';

/** The banner, while it asks: in sight, within reach, and no wall (CONFORMITY A3, A7, A16). */
export function* bannerFindings(page: Document, { page: say }: FindingWords): Iterable<Finding> {
  const asking = deepAll(page, 'cookie-banner').filter((each) =>
    each.shadowRoot?.querySelector('[data-action="refuse-all"]'),
  );
  for (const banner of asking) {
    const refuse = banner.shadowRoot!.querySelector<HTMLElement>('[data-action="refuse-all"]')!;
    const hiding = hiddenBy(refuse);
    const box = refuse.getBoundingClientRect();
    const { innerWidth, innerHeight } = page.defaultView!;
    const isOutside = box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight;
    if (hiding || isOutside) {
      yield {
        id: 'A7',
        severity: 'error',
        path: pathOf(banner),
        actual: hiding ? say.hidden(hiding) : say.outside,
        ...say.hiddenBanner,
        source: sources.recommendation,
      };
    } else {
      yield* coverFindings(page, banner, say);
    }
  }
  if (asking.length) yield* wallFindings(page, say);
}

function* coverFindings(page: Document, banner: HTMLElement, say: FindingWords['page']): Iterable<Finding> {
  // A dialog of the page comes first, for as long as it is open.
  if (page.querySelector('dialog:modal')) return;
  for (const button of banner.shadowRoot!.querySelectorAll<HTMLElement>('[data-action$="-all"]')) {
    const { left, top, width, height } = button.getBoundingClientRect();
    const met = topmost(page, left + width / 2, top + height / 2);
    if (met && button.contains(met)) continue;
    yield {
      id: 'A3',
      severity: 'error',
      path: pathOf(button),
      ...say.covered(met ? pathOf(met) : undefined),
      source: sources.recommendation,
    };
  }
}

function* wallFindings(page: Document, say: FindingWords['page']): Iterable<Finding> {
  const { body, documentElement: root } = page;
  const main = page.querySelector('main, [role="main"], h1');
  const locked = [root, body].find((each) => /hidden|clip/.test(styleOf(each).overflowY));
  let inert: Element | null = main;
  while (inert && !inert.hasAttribute('inert')) inert = renderedIn(inert);
  const wall = inert ?? locked;
  if (!wall) return;
  yield {
    id: 'A16',
    severity: 'warning',
    path: pathOf(wall),
    actual: inert ? 'inert' : `overflow: ${styleOf(wall).overflowY}`,
    ...say.wall,
    source: sources.consent,
  };
}

/** What a click would meet, in open shadow roots too. */
function topmost(page: Document, x: number, y: number): Element | null {
  let met: Element | null = null;
  for (let root: DocumentOrShadowRoot | null = page; root; root = met?.shadowRoot ?? null) {
    const next = root.elementFromPoint(x, y);
    if (!next || next === met) break;
    met = next;
  }
  return met;
}
