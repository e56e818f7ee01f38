import type { Finding } from '../finding.js';
import { show } from '../finding.js';
import { sources } from '../sources.js';
import { isIn } from '../texts.js';
import { deepAll, hiddenBy, pathOf, renderedIn } from './elements.js';

const selector = 'a[href$="#cookie-preferences"], [data-cookie-action="preferences"]';
const ours = 'cookie-banner, cookie-gate, cookie-preferences, cookie-charter, cookie-table';

/** The permanent way to one's choices: there, in sight, and called what it is (CONFORMITY A10). */
export function* linkFindings(page: Document): Iterable<Finding> {
  // What a banner or a gate offers goes away with it.
  const links = deepAll(page, selector).filter((link) => !isWithin(link, ours));
  const inPage = deepAll(page, 'cookie-preferences:not([modal]), cookie-charter').filter(
    (element) => !hiddenBy(element),
  );
  const seen = links.filter((link) => !hiddenBy(link));
  const at = { id: 'A10', source: sources.guidelines } as const;
  const mend = 'Put <a href="#cookie-preferences">Gérer mes cookies</a> into the footer of every page.';
  if (!links.length && !inPage.length) {
    yield {
      ...at,
      severity: 'error',
      where: 'body',
      found: 'no link to the preferences',
      why: 'Consent must be as easy to withdraw as to give, from every page and at any time.',
      mend,
    };
  } else if (!seen.length && !inPage.length) {
    yield {
      ...at,
      severity: 'error',
      where: pathOf(links[0]!),
      found: hiddenBy(links[0]!)!,
      why: 'The link to the preferences cannot be seen on this page.',
      mend: 'Show it on every page, at every width.',
    };
  }
  const { lang } = page.documentElement;
  for (const link of lang && (isIn('fr', lang) || isIn('en', lang)) ? seen : []) {
    const name = (link.getAttribute('aria-label') ?? link.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (/cookie|traceur|tracker|consent/i.test(name)) continue;
    yield {
      ...at,
      severity: 'warning',
      where: pathOf(link),
      found: show(name),
      why: 'People must find the way to their choices by its name, which the banner gives as “Gérer mes cookies”.',
      mend: 'Call it “Gérer mes cookies” (“Manage my cookies”), or have cookies in its name.',
    };
  }
}

function isWithin(element: Element, kind: string): boolean {
  for (let at: Element | null = element; at; at = renderedIn(at)) if (at.matches(kind)) return true;
  return false;
}
