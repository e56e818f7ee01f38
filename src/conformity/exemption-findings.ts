import type { Category, Declaration } from '../declaration/declaration.js';
import { isRequired } from '../declaration/declaration.js';
import { parseDuration } from '../declaration/durations.js';
import type { Finding } from './finding.js';
import { show } from './finding.js';
import { trackerKind } from './known-trackers.js';
import { sources } from './rule-sources.js';
import { wordings } from './texts.js';
import { isPlaceholder, vaguePart } from './vague-words.js';
import type { FindingWords } from './words/findings-en.js';

/** What is done without consent, and perhaps must not be (CONFORMITY A15). What is missing altogether: see `read.ts`. */
export function* exemptionFindings(declaration: Declaration, words: FindingWords): Iterable<Finding> {
  const { within, exemptions: say } = words;
  const free = new Map<string, Category>();
  for (const [i, category] of declaration.categories.entries()) {
    if (!isRequired(category) && !category.exempt) continue;
    free.set(category.id, category);
    yield* justificationFindings(category, `$.categories[${i}].justification`, words);
  }
  for (const [i, { category: id, cookies, retention }] of declaration.services.entries()) {
    const category = free.get(id);
    if (!category) continue;
    const { months = 0, seconds = 0 } = parseDuration(retention ?? '') ?? {};
    if (retention !== undefined && !isRequired(category) && months + seconds / (30 * 86400) > 25) {
      yield finding(`$.services[${i}].retention`, show(retention), say.retention(retention), sources.audience);
    }
    for (const [j, { name, party }] of cookies.entries()) {
      const at = `$.services[${i}].cookies[${j}]`;
      const kind = trackerKind(name);
      if (kind === 'asked') {
        yield finding(`${at}.name`, within(show(name), show(id)), say.tracker, sources.guidelines);
      } else if (kind === 'measuring' && isRequired(category)) {
        yield finding(`${at}.name`, within(show(name), show(id)), say.measuring, sources.audience);
      } else if (party === 'third' && !isRequired(category)) {
        yield finding(`${at}.party`, show(party), say.thirdParty, sources.audience);
      }
    }
  }
}

function* justificationFindings(
  { id, justification }: Category,
  at: string,
  { nothing, exemptions: say }: FindingWords,
): Iterable<Finding> {
  // Of any other category it is an error, which the reading of the declaration has found.
  if (justification === undefined && id === 'necessary') {
    yield { ...finding(at, nothing, say.unexplained, sources.guidelines), severity: 'warning' };
  }
  for (const { path, words } of wordings(justification, at)) {
    if (!isPlaceholder(words) && !vaguePart(words)) continue;
    yield finding(path, show(words), say.noReason, sources.guidelines);
  }
}

function finding(path: string, actual: string, said: Pick<Finding, 'message' | 'fix'>, source: string): Finding {
  return { id: 'A15', severity: 'error', path, actual, ...said, source };
}
