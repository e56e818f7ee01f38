import type { Category, Declaration, Service } from './declaration.js';
import { servicesOf } from './declaration.js';
import { parseDuration } from './durations.js';
import { textIn } from './text.js';

/**
 * The fingerprint of what is asked for a category: four characters for the category, then four for each service. Only
 * what matters to consent counts: who answers for it, who does it and in which country, which cookies, for how long, from which hosts; never wording, order or language.
 * CONFORMITY A13.
 */
export function revision(declaration: Declaration, category: Category): string {
  const services = servicesOf(declaration, category.id)
    .map((service) => fingerprintOfService(declaration, service))
    .sort();
  const { controller = '' } = declaration.site;
  // One that is named in more languages since is the same.
  const name = typeof controller === 'string' ? controller : textIn(controller, Object.keys(controller).sort()[0]!);
  return fingerprint([category.id, category.exempt ?? false, category.revision ?? '', name]) + services.join('');
}

/** Whether all that is asked now was asked then. A service that was dropped since changes nothing. */
export function covers(then: string, now: string): boolean {
  const asked = new Set(then.match(/.{4}/g));
  return (now.match(/.{4}/g) ?? []).every((part) => asked.has(part));
}

function fingerprintOfService({ providers }: Declaration, service: Service): string {
  const { country = '' } = providers.find(({ id }) => id === service.provider) ?? {};
  const cookies = service.cookies.map(({ name, storage = 'cookie', party = 'first', duration = '' }) => {
    const length = parseDuration(duration);
    return JSON.stringify([name, storage, party, length ? [length.months, length.seconds] : duration]);
  });
  return fingerprint([service.id, service.provider, country, [...(service.hosts ?? [])].sort(), cookies.sort()]);
}

/** FNV-1a, folded into four base-36 characters. */
function fingerprint(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(value)) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  }
  return ((hash >>> 0) % 36 ** 4).toString(36).padStart(4, '0');
}
