import type { ConsentSnapshot } from '../consent/consent-store.js';
import type { Declaration } from '../declaration/declaration.js';
import type { Effect } from '../effects/effect.js';
import { absolute, declares } from '../effects/host-blocker/host-blocker-hosts.js';

/** A request to another site that no consent covers. */
export interface EarlyRequest {
  readonly url: URL;
  /** What asked, in the words of the browser: `script`, `img`, `iframe`, `css`, `fetch` … */
  readonly initiator: string;
  /** Id of the service that declares the host; undefined where none does. */
  readonly service: string | undefined;
}

/**
 * Finds, once for each host, requests to other sites that belong to no granted service: those that were made before it
 * began, as far as the browser remembers, and those that come.
 */
export class EarlyRequestWatch implements Effect {
  readonly #onFound: (found: EarlyRequest) => void;
  readonly #told = new Set<string>();
  #waiting: PerformanceEntry[] = [];
  #snapshot: ConsentSnapshot | undefined;

  constructor(onFound: (found: EarlyRequest) => void) {
    this.#onFound = onFound;
  }

  /** Returns a function that stops it. */
  watch(): () => void {
    const observer = new PerformanceObserver((list) => {
      this.#waiting.push(...list.getEntries());
      this.#judge();
    });
    observer.observe({ type: 'resource', buffered: true });
    return () => observer.disconnect();
  }

  apply(snapshot: ConsentSnapshot): void {
    this.#snapshot = snapshot;
    this.#judge();
  }

  #judge(): void {
    const { declaration, grants } = this.#snapshot ?? {};
    if (!declaration || !grants) return;
    for (const entry of this.#waiting.splice(0)) {
      const url = new URL(entry.name);
      if (!isForeign(url, declaration) || this.#told.has(url.hostname)) continue;
      const services = declaration.services.filter((service) => declares(service, url));
      if (services.some(({ id }) => grants[id])) continue;
      this.#told.add(url.hostname);
      const { initiatorType } = entry as PerformanceResourceTiming;
      this.#onFound({ url, initiator: initiatorType, service: services[0]?.id });
    }
  }
}

/** The page's site: its host, the site's own, the domain that shares the choice, and what is below them. */
function isForeign({ protocol, hostname }: URL, { site, consent }: Declaration): boolean {
  if (!protocol.startsWith('http')) return false;
  const own = [location.hostname, absolute(site.url)?.hostname, consent?.domain].filter((host) => host !== undefined);
  const domains = own.map((host) => host.replace(/^(www)?\./, ''));
  return !domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}
