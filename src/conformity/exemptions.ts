import type { Category, Declaration } from '../declaration/declaration.js';
import { isRequired } from '../declaration/declaration.js';
import type { Finding } from './finding.js';
import { show } from './finding.js';
import { trackerKind } from './known-trackers.js';
import { sources } from './sources.js';
import { wordings } from './texts.js';
import { isPlaceholder, vaguePart } from './vague-words.js';

/** What is done without consent, and perhaps must not be (CONFORMITY A15). What is missing altogether: see `read.ts`. */
export function* exemptionFindings(declaration: Declaration): Iterable<Finding> {
  const free = new Map<string, Category>();
  for (const [i, category] of declaration.categories.entries()) {
    if (!isRequired(category) && !category.exempt) continue;
    free.set(category.id, category);
    yield* justificationFindings(category, `$.categories[${i}].justification`);
  }
  for (const [i, { category: id, cookies }] of declaration.services.entries()) {
    const category = free.get(id);
    if (!category) continue;
    for (const [j, { name, party }] of cookies.entries()) {
      const where = `$.services[${i}].cookies[${j}]`;
      const kind = trackerKind(name);
      if (kind === 'asked') {
        yield finding(`${where}.name`, `${show(name)} in ${show(id)}`, {
          why: 'This cookie follows people for others’ sake: it is neither necessary nor exempt.',
          mend: 'Move its service to a category that is asked, such as "statistics" or "marketing", and put it behind a gate.',
          source: sources.guidelines,
        });
      } else if (kind === 'measuring' && isRequired(category)) {
        yield finding(`${where}.name`, `${show(name)} in ${show(id)}`, {
          why: 'A site works without measuring its audience: that can be exempt from consent, but one may object to it.',
          mend: 'Move its service to a category with "exempt": true and a justification, or to "statistics".',
          source: sources.audience,
        });
      } else if (party === 'third' && !isRequired(category)) {
        yield finding(`${where}.party`, show(party), {
          why: 'Exempt measurement follows nobody from one site to another; a cookie of another site could.',
          mend: 'Measure with cookies of this site’s own, or have the category asked.',
          source: sources.audience,
        });
      }
    }
  }
}

function* justificationFindings({ id, justification }: Category, path: string): Iterable<Finding> {
  // Of any other category it is an error, which the reading of the declaration has found.
  if (justification === undefined && id === 'necessary') {
    yield {
      ...finding(path, 'nothing', {
        why: 'The charter tells what these cookies are for, and not why this site cannot do without them.',
        mend: 'Add a sentence that says what would not work without them.',
        source: sources.guidelines,
      }),
      severity: 'warning',
    };
  }
  for (const { path: where, words } of wordings(justification, path)) {
    if (!isPlaceholder(words) && !vaguePart(words)) continue;
    yield finding(where, show(words), {
      why: 'This is no reason: it could stand beside any cookie.',
      mend: 'Say what would not work without them, or have the category asked.',
      source: sources.guidelines,
    });
  }
}

function finding(where: string, found: string, said: Pick<Finding, 'why' | 'mend' | 'source'>): Finding {
  return { id: 'A15', severity: 'error', where, found, ...said };
}
