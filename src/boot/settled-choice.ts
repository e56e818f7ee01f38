import { cookiePrefix } from '../declaration/cookie-prefix.js';
import type { Declaration } from '../declaration/declaration.js';
import { defaultConsentTerms } from '../declaration/declaration.js';
import { choiceWithVerdict, digest, identityOf } from './verdict.js';

/**
 * The stored choice, raw, where nothing is left to be done for it: the declaration's text was read and all of it answered, no
 * tool is to be told, and nothing that was refused can be seen.
 */
export function settledChoice(content: string | Document): string | undefined {
  const raw = choiceWithVerdict(digest(identityOf(content)));
  if (!raw || typeof content !== 'string') return raw;
  if (/"(signals|blockHosts)"/.test(content) || isRefusedThere(content, raw)) return undefined;
  return /"endpoint"/.test(content) && !isMirrored(content, raw) ? undefined : raw;
}

/** Whether a text asks nobody, as all of it is necessary. */
export function asksNobody(content: string | Document): boolean {
  try {
    const { categories, signals } = JSON.parse(content as string) as Declaration;
    return !signals && categories.every(({ id, required = id === 'necessary' }) => required);
  } catch {
    // Whoever reads it in full says what is wrong.
    return false;
  }
}

/**
 * Whether web storage has the same choice. Where a server sets the cookie as well, a late answer of it may have brought back an
 * older choice: then the store weighs them.
 */
function isMirrored(text: string, raw: string): boolean {
  const { cookie = defaultConsentTerms.cookie } = (JSON.parse(text) as Declaration).consent ?? {};
  const mirror = localStorage.getItem(cookie);
  return mirror !== null && raw.startsWith(mirror.slice(0, -'%7D'.length));
}

function isRefusedThere(text: string, raw: string): boolean {
  const { choices } = JSON.parse(decodeURIComponent(raw)) as { choices: Readonly<Record<string, boolean>> };
  const { services } = JSON.parse(text) as Declaration;
  const cookies = `; ${document.cookie}`;
  return services.some(
    ({ id, category, cookies: own }) =>
      !(choices[id] ?? choices[category] ?? true) &&
      own.some(({ name }) => cookies.includes(`; ${cookiePrefix(name)}`)),
  );
}
