import type { Declaration } from '../declaration/declaration.js';
import { defaultConsentTerms, isRequired } from '../declaration/declaration.js';
import { matchesPattern } from '../declaration/cookie-pattern.js';
import { parseDuration } from '../declaration/durations.js';
import type { Finding } from './finding.js';
import { show } from './finding.js';
import { sources } from './sources.js';
import { wordings } from './texts.js';
import { isPlaceholder, vaguePart } from './vague-words.js';

/** What the tables say of each cookie: what for, and for how long (CONFORMITY D2, D4). */
export function* cookieFindings(declaration: Declaration): Iterable<Finding> {
  const required = new Set(declaration.categories.filter(isRequired).map(({ id }) => id));
  const { cookie: own, duration: kept } = { ...defaultConsentTerms, ...declaration.consent };
  for (const [i, { category, cookies }] of declaration.services.entries()) {
    for (const [j, { name, purpose, duration }] of cookies.entries()) {
      const path = `$.services[${i}].cookies[${j}]`;
      if (duration === undefined && name !== own) {
        yield {
          id: 'D2',
          severity: required.has(category) ? 'warning' : 'error',
          where: `${path}.duration`,
          found: `nothing for ${show(name)}`,
          why: 'People must be told how long cookies work.',
          mend: 'Write an ISO 8601 duration such as "P13M", or "session".',
          source: sources.planet49,
        };
      }
      for (const { path: where, words } of wordings(purpose, `${path}.purpose`)) {
        const vague = vaguePart(words);
        if (!isPlaceholder(words) && !vague) continue;
        yield {
          id: 'D2',
          severity: isPlaceholder(words) ? 'error' : 'warning',
          where,
          found: show(vague ?? words),
          why: 'A purpose must be specific: one must see what is done, and to what end.',
          mend: `Say in a few words what ${show(name)} records and what for.`,
          source: sources.purposes,
        };
      }
      if (!matchesPattern(name, own)) continue;
      if (!required.has(category)) {
        yield ownCookie(`${path}.name`, `${show(name)} in ${show(category)}`, {
          why: 'The cookie that stores the choice would be refused, and erased, with its category.',
          mend: 'Move it to a service of "necessary".',
        });
      } else if (duration !== undefined && !lastsAsLong(duration, kept)) {
        yield ownCookie(`${path}.duration`, show(duration), {
          why: `The choice is really kept for ${kept}: the charter shows that, whatever is declared here.`,
          mend: `Write ${show(kept)}, or set consent.duration.`,
        });
      }
    }
  }
}

function ownCookie(where: string, found: string, said: Pick<Finding, 'why' | 'mend'>): Finding {
  return { id: 'D4', severity: 'error', where, found, ...said, source: sources.recommendation };
}

function lastsAsLong(one: string, other: string): boolean {
  const [a, b] = [parseDuration(one), parseDuration(other)];
  return a?.months === b?.months && a?.seconds === b?.seconds;
}
