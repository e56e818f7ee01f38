import type { ConsentStore } from '../consent/consent-store.js';
import type { Leftover } from '../consent/consent-events.js';
import { ConsentChangeEvent } from '../consent/consent-events.js';
import { CookieEraser } from '../enforcement/cookie-eraser.js';
import { enforce } from '../enforcement/effect.js';
import { Gates } from '../enforcement/gates.js';
import { enforceSignals } from '../enforcement/signals/signals.js';
import { blockHosts } from './block-hosts.js';
import { EmbedPlaceholders } from './embed-placeholders.js';
import { reloadOnWithdraw } from './reload-on-withdraw.js';

/** Makes the store's decisions true in the page: gates of scripts and embeds, and the erasing of what was refused. */
export function enforceInPage(store: ConsentStore): void {
  // Before the gates: what they let in must find its host open, and tools told.
  blockHosts(store);
  enforceSignals(store);
  const gates: Gates = new Gates(new EmbedPlaceholders(() => gates));
  enforce(store, gates);
  gates.watch(document);
  const eraser = new CookieEraser();
  enforce(store, eraser);
  reloadOnWithdraw(store);
  if (new URLSearchParams(location.search).has('cookie-debug')) {
    void import('./development.js').then(({ helpDevelopment }) => helpDevelopment(store));
  }
  const told = new Set<string>();
  store.addEventListener(ConsentChangeEvent.type, (event) => {
    const { leftovers, revoked } = Object.assign(event as ConsentChangeEvent, { leftovers: eraser.leftovers });
    // What never ran has left nothing.
    const news = leftovers.filter(({ service, cookie }) => revoked.includes(service) && !told.has(cookie.name));
    for (const { cookie } of news) told.add(cookie.name);
    if (news.length)
      console.warn(`Cookies of refused services that no script can erase:\n${news.map(advice).join('\n')}`);
  });
}

const advices: Readonly<Record<Leftover['because'], string>> = {
  'http-only': 'let the server expire it (Set-Cookie with Max-Age=0) when it reads the refusal in the stored choice',
  'third-party': 'it belongs to another site: load that site only behind a gate, and name it in the charter',
  'out-of-reach': 'it was set for another path or domain: expire it there, or by the server',
};

function advice({ service, cookie, because }: Leftover): string {
  return `- ${cookie.name} of "${service}": ${advices[because]}`;
}
