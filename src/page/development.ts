import type { ConsentStore } from '../consent/consent-store.js';
import { enforce } from '../enforcement/effect.js';
import { UndeclaredWatch } from '../enforcement/undeclared-watch.js';
import { EarlyRequestWatch } from '../enforcement/undeclared-watch-requests.js';
import { adviseOnRequest, adviseOnUndeclared } from './development-advice.js';

/**
 * Help while a site is made, on pages with `?cookie-debug` in their address: warns, once each, of cookies and storage keys
 * that are not declared, and of requests to other sites before consent. Says nothing before a declaration is known.
 * Returns what ends it.
 */
export function helpDevelopment(store: ConsentStore): () => void {
  const warn = (advice: string, ...rest: unknown[]) => console.warn(`[cookie-debug] ${advice}`, ...rest);
  const stored = new UndeclaredWatch((found) => warn(adviseOnUndeclared(found, store.snapshot.declaration!)));
  const requests = new EarlyRequestWatch((found) =>
    warn(adviseOnRequest(found, store.snapshot.declaration!), ...askers(found.url)),
  );
  const ends = [stored.watch(), requests.watch(), enforce(store, stored), enforce(store, requests)];
  return () => {
    for (const end of ends) end();
  };
}

/** The elements that a console can show along with the advice. */
function askers({ href }: URL): readonly Element[] {
  const elements = [...document.querySelectorAll('[src], link[href]')];
  return elements.filter((element) => Reflect.get(element, 'src') === href || Reflect.get(element, 'href') === href);
}
