import type { Leftover } from '../../consent/consent-events.js';
import type { ConsentSnapshot } from '../../consent/consent-store.js';
import { CookieEraser } from './cookie-eraser.js';

const told = new Set<string>();

/**
 * Erases what refused services left behind. Returns what no script can erase, and tells of it on the console, once, with
 * what to do about it: of services that were granted before, as what never ran has left nothing.
 */
export function cleanUp(snapshot: ConsentSnapshot, before: ConsentSnapshot): readonly Leftover[] {
  const eraser = new CookieEraser();
  eraser.apply(snapshot);
  const { leftovers } = eraser;
  const news = leftovers.filter(({ service, cookie }) => before.grants[service] && !told.has(cookie.name));
  for (const { cookie } of news) told.add(cookie.name);
  if (news.length)
    console.warn(`Cookies of refused services that no script can erase:\n${news.map(advice).join('\n')}`);
  return leftovers;
}

const advices: Readonly<Record<Leftover['reason'], string>> = {
  'http-only': 'let the server expire it (Set-Cookie with Max-Age=0) when it reads the refusal in the stored choice',
  'third-party': 'it belongs to another site: load that site only behind a gate, and name it in the charter',
  'out-of-reach': 'it was set for another path or domain: expire it there, or by the server',
};

function advice({ service, cookie, reason }: Leftover): string {
  return `- ${cookie.name} of "${service}": ${advices[reason]}`;
}
