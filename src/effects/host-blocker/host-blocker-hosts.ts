import type { ConsentSnapshot } from '../../consent/consent-store.js';
import type { Service } from '../../declaration/declaration.js';

/** Whether an address is not to be asked for now. */
export type AddressTest = (address: string) => boolean;

/**
 * Tells which addresses belong to none but refused services, by the hosts that these declare. Undefined when nothing is
 * to be stopped: the declaration does not ask for it, or every service that names a host is granted.
 */
export function refusedAddresses({ declaration, grants }: ConsentSnapshot): AddressTest | undefined {
  if (!declaration?.enforcement?.blockHosts) return undefined;
  const [granted, refused] = [true, false].map((is) =>
    declaration.services.filter(({ id }) => (grants[id] === true) === is),
  ) as [Service[], Service[]];
  if (!refused.some(({ hosts }) => hosts?.length)) return undefined;
  return (address) => {
    const url = absolute(address);
    if (!url || url.origin === globalThis.origin) return false;
    return refused.some((service) => declares(service, url)) && !granted.some((service) => declares(service, url));
  };
}

/** Whether a service declares the host of an address: by its name, or by `*.` and a domain above it. */
export function declares({ hosts = [] }: Service, { hostname }: URL): boolean {
  const host = hostname.replace(/\.$/, '');
  return hosts.some((name) => (name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name));
}

/** Undefined for what is no address: a browser will not ask for it either. */
export function absolute(address: string): URL | undefined {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}
