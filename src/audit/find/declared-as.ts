import { matchesPattern } from '../../declaration/cookie-pattern.js';
import type { Category, Cookie, Declaration, Service } from '../../declaration/declaration.js';
import { defaultConsentTerms, isExempt, isRequired } from '../../declaration/declaration.js';
import type { TraceKind } from '../audit-report.js';
import { wellKnownOf } from './well-known.js';

/** What stands for something, in the declaration or, where there is none, among what is well known. */
export interface Standing {
  /** `required` and `exempt` need no consent, `optional` does; of `unknown` nobody says what it is. */
  readonly status: 'required' | 'exempt' | 'optional' | 'unknown';
  readonly service?: string;
  readonly category?: string;
  readonly cookie?: Cookie;
  /** Whether it is what keeps the choice itself. */
  readonly isChoice?: boolean;
}

interface Named {
  readonly kind: TraceKind;
  readonly name: string;
  readonly host: string;
}

const rank = { required: 0, exempt: 1, optional: 2, unknown: 3 } as const;

/** How something stands. Where several services declare it, by the one that needs least. */
export function standingOf(declaration: Declaration | undefined, trace: Named): Standing {
  if (keepsChoice(declaration, trace)) {
    return { status: 'required', service: 'consent', category: 'necessary', isChoice: true };
  }
  if (!declaration) return { status: wellKnownOf(trace)?.status ?? 'unknown' };
  const found = declaration.services.flatMap((service) => declaring(declaration, service, trace));
  return found.reduce((least, each) => (rank[each.status] < rank[least.status] ? each : least), {
    status: 'unknown',
  } as Standing);
}

function declaring(declaration: Declaration, service: Service, trace: Named): readonly Standing[] {
  const category = declaration.categories.find(({ id }) => id === service.category);
  if (!category) return [];
  const common = { status: statusOf(category), service: service.id, category: category.id };
  if (trace.kind === 'request') return declaresHost(service, trace.host) ? [common] : [];
  return service.cookies
    .filter((cookie) => (cookie.storage ?? 'cookie') === trace.kind && matchesPattern(cookie.name, trace.name))
    .map((cookie) => ({ ...common, cookie }));
}

function statusOf(category: Category): 'required' | 'exempt' | 'optional' {
  return isRequired(category) ? 'required' : isExempt(category) ? 'exempt' : 'optional';
}

/** By its name, or by `*.` and a domain above it. */
function declaresHost({ hosts = [] }: Service, host: string): boolean {
  return hosts.some((name) => (name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name));
}

/** The cookie of the choice and its mirror in web storage. */
function keepsChoice(declaration: Declaration | undefined, { kind, name }: Named): boolean {
  if (kind !== 'cookie' && kind !== 'local') return false;
  return name === (declaration?.consent?.cookie ?? defaultConsentTerms.cookie);
}
