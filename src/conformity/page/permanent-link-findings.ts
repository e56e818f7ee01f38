import type { Finding } from '../finding.js';
import { show } from '../finding.js';
import { sources } from '../rule-sources.js';
import { isIn } from '../texts.js';
import type { FindingWords } from '../words/findings-en.js';
import { deepAll, hiddenBy, pathOf, renderedIn } from './elements.js';

const selector = 'a[href$="#cookie-preferences"], [data-cookie-action="preferences"]';
const ours = 'cookie-banner, cookie-gate, cookie-preferences, cookie-charter, cookie-table';

/** The permanent way to one's choices: there, in sight, and called what it is (CONFORMITY A10). */
export function* linkFindings(page: Document, { page: say }: FindingWords): Iterable<Finding> {
  // What a banner or a gate offers goes away with it.
  const links = deepAll(page, selector).filter((link) => !isWithin(link, ours));
  const inPage = deepAll(page, 'cookie-preferences:not([modal]), cookie-charter').filter(
    (element) => !hiddenBy(element),
  );
  const seen = links.filter((link) => !hiddenBy(link));
  const at = { id: 'A10', source: sources.guidelines } as const;
  if (!links.length && !inPage.length) {
    yield { ...at, severity: 'error', path: 'body', ...say.noLink };
  } else if (!seen.length && !inPage.length) {
    yield {
      ...at,
      severity: 'error',
      path: pathOf(links[0]!),
      actual: say.hidden(hiddenBy(links[0]!)!),
      ...say.hiddenLink,
    };
  }
  const { lang } = page.documentElement;
  for (const link of lang && (isIn('fr', lang) || isIn('en', lang)) ? seen : []) {
    const name = (link.getAttribute('aria-label') ?? link.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (/cookie|traceur|tracker|consent/i.test(name)) continue;
    yield { ...at, severity: 'warning', path: pathOf(link), actual: show(name), ...say.linkName };
  }
}

function isWithin(element: Element, kind: string): boolean {
  for (let at: Element | null = element; at; at = renderedIn(at)) if (at.matches(kind)) return true;
  return false;
}
