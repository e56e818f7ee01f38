import type { Finding } from '../finding.js';
import { sources } from '../rule-sources.js';
import type { FindingWords } from '../words/findings-en.js';
import { textContrast } from './colours.js';
import { deepAll, hiddenBy, pathOf, styleOf } from './elements.js';

const accepting = '[data-action="accept-all"], [data-cookie-action="accept-all"]';
const refusing = '[data-action="refuse-all"], [data-cookie-action="refuse-all"]';

/** What must be the same of both, by what people see. */
const looks = {
  font: ['font-family', 'font-size', 'font-weight', 'font-style', 'text-transform', 'text-decoration-line'],
  colour: ['color', 'background-color', 'background-image', 'opacity', 'filter'],
  frame: ['border-top-width', 'border-top-style', 'border-top-color', 'border-top-left-radius', 'box-shadow'],
} as const;

/** Accepting and refusing, of the package and of the page, as they really look (CONFORMITY A3, A4, B5, B9). */
export function* parityFindings(page: Document, words: FindingWords): Iterable<Finding> {
  const isSeen = (button: HTMLElement) => !hiddenBy(button);
  const [accepts, refuses] = [deepAll(page, accepting).filter(isSeen), deepAll(page, refusing).filter(isSeen)];
  for (const root of new Set([...accepts, ...refuses].map((button) => button.getRootNode()))) {
    const ofRoot = (button: HTMLElement) => button.getRootNode() === root;
    yield* rootFindings(accepts.filter(ofRoot), refuses.filter(ofRoot), words);
  }
  for (const button of [...accepts, ...refuses]) yield* buttonFindings(button, words);
}

function* rootFindings(
  accepts: readonly HTMLElement[],
  refuses: readonly HTMLElement[],
  words: FindingWords,
): Iterable<Finding> {
  if (accepts.length > refuses.length) {
    yield {
      id: 'A3',
      severity: 'error',
      path: pathOf(accepts.at(-1)!),
      ...words.page.counts(accepts.length, refuses.length),
      source: sources.recommendation,
    };
  }
  for (const [i, refuse] of refuses.entries()) {
    const accept = accepts[i] ?? accepts.at(-1);
    if (accept) yield* pairFindings(accept, refuse, words);
  }
}

function* pairFindings(
  accept: HTMLElement,
  refuse: HTMLElement,
  { pixels, page: say }: FindingWords,
): Iterable<Finding> {
  const at = {
    id: 'A4',
    severity: 'error',
    path: pathOf(refuse),
    fix: say.oneRule,
    source: sources.taskforce,
  } as const;
  const [one, other] = [styleOf(accept), styleOf(refuse)];
  for (const what of ['font', 'colour', 'frame'] as const) {
    const differing = looks[what].filter((name) => one.getPropertyValue(name) !== other.getPropertyValue(name));
    if (!differing.length) continue;
    const actual = differing.map((name) => `${name}: ${one.getPropertyValue(name)} / ${other.getPropertyValue(name)}`);
    yield { ...at, actual: actual.join('; '), message: say.unequal[what] };
  }
  const [a, b] = [accept, refuse].map((button) => button.getBoundingClientRect()) as [DOMRect, DOMRect];
  if (Math.abs(a.height - b.height) > 1 || Math.max(a.width, b.width) > 1.3 * Math.min(a.width, b.width)) {
    const size = ({ width, height }: DOMRect) => `${Math.round(width)} × ${Math.round(height)}`;
    yield { ...at, actual: pixels(`${size(a)} / ${size(b)}`), message: say.unequal.size };
  }
}

function* buttonFindings(button: HTMLElement, { pixels, page: say }: FindingWords): Iterable<Finding> {
  const path = pathOf(button);
  const contrast = textContrast(button);
  if (contrast !== undefined && contrast < 4.5) {
    yield {
      id: 'B9',
      severity: 'error',
      path,
      ...say.contrast((Math.floor(contrast * 100) / 100).toFixed(2)),
      source: sources.contrast,
    };
  }
  const { width, height } = button.getBoundingClientRect();
  if (Math.min(width, height) < 24) {
    yield {
      id: 'B5',
      severity: 'error',
      path,
      actual: pixels(`${Math.round(width)} × ${Math.round(height)}`),
      ...say.target,
      source: sources.targetSize,
    };
  }
}
