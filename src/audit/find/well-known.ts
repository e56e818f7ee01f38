import { trackerKind } from '../../conformity/known-trackers.js';
import { matchesPattern } from '../../declaration/cookie-pattern.js';
import type { TraceKind } from '../audit-report.js';
import { isSameSite } from '../observe/same-site.js';
import { embeddedServices } from './embedded-services.js';
import { marketingServices } from './marketing-services.js';
import { measuringServices } from './measuring-services.js';
import { ownServices } from './own-services.js';
import type { WellKnown } from './well-known-service.js';

const services = [...ownServices, ...measuringServices, ...marketingServices, ...embeddedServices];

/** What is known of a name or host, whoever’s site it is seen on. */
export interface Known {
  readonly status: 'required' | 'optional';
  /** Undefined for a name that is known to follow people, and whose service is not in the list. */
  readonly service: WellKnown | undefined;
}

export function wellKnownOf({
  kind,
  name,
  host,
}: {
  readonly kind: TraceKind;
  readonly name: string;
  readonly host: string;
}): Known | undefined {
  if (kind === 'fingerprint') return undefined;
  const service = services.find(({ names, hosts = [] }) =>
    kind === 'request'
      ? hosts.some((known) => host === known || host.endsWith(`.${known}`))
      : names.some((pattern) => matchesPattern(pattern, name)) || hosts.some((known) => isSameSite(host, known)),
  );
  if (service) return { status: service.category === 'necessary' ? 'required' : 'optional', service };
  return kind !== 'request' && trackerKind(name) ? { status: 'optional', service: undefined } : undefined;
}
