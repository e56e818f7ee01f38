import type { Finding } from '../finding.js';
import { sources } from '../sources.js';
import { textContrast } from './colours.js';
import { deepAll, hiddenBy, pathOf, styleOf } from './elements.js';

const accepting = '[data-action="accept-all"], [data-cookie-action="accept-all"]';
const refusing = '[data-action="refuse-all"], [data-cookie-action="refuse-all"]';

/** What must be the same of both, by what people see. */
const looks: Readonly<Record<string, readonly string[]>> = {
  font: ['font-family', 'font-size', 'font-weight', 'font-style', 'text-transform', 'text-decoration-line'],
  colour: ['color', 'background-color', 'background-image', 'opacity', 'filter'],
  frame: ['border-top-width', 'border-top-style', 'border-top-color', 'border-top-left-radius', 'box-shadow'],
};

/** Accepting and refusing, of the package and of the page, as they really look (CONFORMITY A3, A4, B5, B9). */
export function* parityFindings(page: Document): Iterable<Finding> {
  const isSeen = (button: HTMLElement) => !hiddenBy(button);
  const [accepts, refuses] = [deepAll(page, accepting).filter(isSeen), deepAll(page, refusing).filter(isSeen)];
  for (const root of new Set([...accepts, ...refuses].map((button) => button.getRootNode()))) {
    const ofRoot = (button: HTMLElement) => button.getRootNode() === root;
    yield* rootFindings(accepts.filter(ofRoot), refuses.filter(ofRoot));
  }
  for (const button of [...accepts, ...refuses]) yield* buttonFindings(button);
}

function* rootFindings(accepts: readonly HTMLElement[], refuses: readonly HTMLElement[]): Iterable<Finding> {
  if (accepts.length > refuses.length) {
    yield {
      id: 'A3',
      severity: 'error',
      where: pathOf(accepts.at(-1)!),
      found: `${accepts.length} × accept all, ${refuses.length} × refuse all`,
      why: 'Wherever one can accept all, one must be able to refuse all, as easily.',
      mend: 'Put data-cookie-action="refuse-all" beside each data-cookie-action="accept-all", or take both away.',
      source: sources.recommendation,
    };
  }
  for (const [i, refuse] of refuses.entries()) {
    const accept = accepts[i] ?? accepts.at(-1);
    if (accept) yield* pairFindings(accept, refuse);
  }
}

function* pairFindings(accept: HTMLElement, refuse: HTMLElement): Iterable<Finding> {
  const at = { id: 'A4', where: pathOf(refuse), source: sources.taskforce } as const;
  const mend = 'Style both by one rule: no selector of the page may tell accepting from refusing.';
  const [one, other] = [styleOf(accept), styleOf(refuse)];
  for (const [what, names] of Object.entries(looks)) {
    const differing = names.filter((name) => one.getPropertyValue(name) !== other.getPropertyValue(name));
    if (!differing.length) continue;
    const found = differing.map((name) => `${name}: ${one.getPropertyValue(name)} / ${other.getPropertyValue(name)}`);
    yield {
      ...at,
      severity: 'error',
      found: found.join('; '),
      why: `Accepting and refusing (in this order) do not have the same ${what}.`,
      mend,
    };
  }
  const [a, b] = [accept, refuse].map((button) => button.getBoundingClientRect()) as [DOMRect, DOMRect];
  if (Math.abs(a.height - b.height) > 1 || Math.max(a.width, b.width) > 1.3 * Math.min(a.width, b.width)) {
    const size = ({ width, height }: DOMRect) => `${Math.round(width)} × ${Math.round(height)}`;
    yield {
      ...at,
      severity: 'error',
      found: `${size(a)} / ${size(b)} pixels`,
      why: 'Accepting and refusing (in this order) do not have the same size.',
      mend,
    };
  }
}

function* buttonFindings(button: HTMLElement): Iterable<Finding> {
  const where = pathOf(button);
  const contrast = textContrast(button);
  if (contrast !== undefined && contrast < 4.5) {
    yield {
      id: 'B9',
      severity: 'error',
      where,
      found: `a contrast of ${(Math.floor(contrast * 100) / 100).toFixed(2)}:1`,
      why: 'Text must have a contrast of at least 4.5:1.',
      mend: 'Change --cookie-accent or --cookie-on-accent (or the button’s own colours), in the light and in the dark scheme.',
      source: sources.contrast,
    };
  }
  const { width, height } = button.getBoundingClientRect();
  if (Math.min(width, height) < 24) {
    yield {
      id: 'B5',
      severity: 'error',
      where,
      found: `${Math.round(width)} × ${Math.round(height)} pixels`,
      why: 'What is pressed must be at least 24 × 24 pixels large, better 44.',
      mend: 'Leave --cookie-target at 2.75rem, or give the button padding.',
      source: sources.targetSize,
    };
  }
}
