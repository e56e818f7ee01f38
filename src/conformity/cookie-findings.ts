import type { Declaration } from '../declaration/declaration.js';
import { defaultConsentTerms, isRequired } from '../declaration/declaration.js';
import { matchesPattern } from '../declaration/cookie-pattern.js';
import { parseDuration } from '../declaration/durations.js';
import type { Finding } from './finding.js';
import { show } from './finding.js';
import { sources } from './rule-sources.js';
import { wordings } from './texts.js';
import { isPlaceholder, vaguePart } from './vague-words.js';
import type { FindingWords } from './words/findings-en.js';

/** What the tables say of each cookie: what for, and for how long (CONFORMITY D2, D4). */
export function* cookieFindings(declaration: Declaration, words: FindingWords): Iterable<Finding> {
  const { nothingFor, within, cookies: say } = words;
  const required = new Set(declaration.categories.filter(isRequired).map(({ id }) => id));
  const { cookie: own, duration: kept } = { ...defaultConsentTerms, ...declaration.consent };
  for (const [i, { category, cookies }] of declaration.services.entries()) {
    for (const [j, { name, purpose, duration }] of cookies.entries()) {
      const at = `$.services[${i}].cookies[${j}]`;
      if (duration === undefined && name !== own) {
        yield {
          id: 'D2',
          severity: required.has(category) ? 'warning' : 'error',
          path: `${at}.duration`,
          actual: nothingFor(show(name)),
          ...say.duration,
          source: sources.planet49,
        };
      }
      for (const { path, words: text } of wordings(purpose, `${at}.purpose`)) {
        const vague = vaguePart(text);
        if (!isPlaceholder(text) && !vague) continue;
        yield {
          id: 'D2',
          severity: isPlaceholder(text) ? 'error' : 'warning',
          path,
          actual: show(vague ?? text),
          ...say.vague(show(name)),
          source: sources.purposes,
        };
      }
      if (!matchesPattern(name, own)) continue;
      if (!required.has(category)) {
        yield ownCookie(`${at}.name`, within(show(name), show(category)), say.ownCategory);
      } else if (duration !== undefined && !lastsAsLong(duration, kept)) {
        yield ownCookie(`${at}.duration`, show(duration), say.ownDuration(kept));
      }
    }
  }
}

function ownCookie(path: string, actual: string, said: Pick<Finding, 'message' | 'fix'>): Finding {
  return { id: 'D4', severity: 'error', path, actual, ...said, source: sources.recommendation };
}

function lastsAsLong(one: string, other: string): boolean {
  const [a, b] = [parseDuration(one), parseDuration(other)];
  return a?.months === b?.months && a?.seconds === b?.seconds;
}
