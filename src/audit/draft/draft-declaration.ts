import { matchesPattern } from '../../declaration/cookie-pattern.js';
import type { Category, Cookie, Declaration, Provider, Service } from '../../declaration/declaration.js';
import { unclassified, wellKnownCategories } from '../../declaration/well-known-categories.js';
import type { Trace } from '../audit-report.js';
import { standingOf } from '../find/declared-as.js';
import { wellKnownOf } from '../find/well-known.js';
import { siteOfHost } from '../observe/same-site.js';
import { durationOf, idOf, patternOf } from './draft-words.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What people have to write: the check of a declaration knows it for a placeholder. */
const toComplete = 'À compléter';

/**
 * A declaration with what was seen added to it. Nothing that stands there is changed or taken away; what is well known has its
 * provider, category and purpose; of all else somebody has to write what it is for.
 */
export function draftDeclaration(
  existing: Declaration | undefined,
  url: string,
  traces: readonly Trace[],
): Declaration {
  const { host, origin } = new URL(url);
  const draft = {
    ...(existing ?? { site: { name: host, url: origin, controller: toComplete } }),
    categories: [...(existing?.categories ?? [{ id: 'necessary' }])],
    providers: [...(existing?.providers ?? [])],
    services: [...(existing?.services ?? [])],
  };
  for (const trace of traces) {
    if (trace.kind === 'fingerprint' || standingOf(draft, trace).service !== undefined) continue;
    const { provider, service } = ownerOf(trace, host);
    addCategory(draft.categories, service.category);
    if (!draft.providers.some(({ id }) => id === provider.id)) draft.providers.push(provider);
    const at = draft.services.findIndex(({ id }) => id === service.id);
    const completed = withTrace(at < 0 ? service : draft.services[at]!, trace);
    if (at < 0) draft.services.push(completed);
    else draft.services[at] = completed;
  }
  return draft;
}

function ownerOf(trace: Trace, siteHost: string): { provider: Provider; service: Service } {
  const known = wellKnownOf(trace)?.service;
  const owner = trace.party === 'first' ? siteHost : siteOfHost(trace.host);
  if (!known) {
    const id = idOf(owner);
    const service = { id: `${id}-a-completer`, name: toComplete, provider: id, category: unclassified, cookies: [] };
    return { provider: { id, name: owner }, service };
  }
  const name = known.provider || siteHost;
  const provider: Provider = {
    id: idOf(name),
    name,
    ...(known.policy && { privacyPolicy: known.policy }),
    ...(known.country && { country: known.country }),
  };
  const service = { id: known.id, name: known.name, provider: provider.id, category: known.category, cookies: [] };
  return { provider, service };
}

function withTrace(service: Service, trace: Trace): Service {
  const { kind, host } = trace;
  if (kind === 'fingerprint') return service;
  if (kind === 'request') return { ...service, hosts: [...new Set([...(service.hosts ?? []), host])] };
  const known = wellKnownOf(trace)?.service;
  const cookie: Mutable<Cookie> = {
    name: known?.names.find((pattern) => matchesPattern(pattern, trace.name)) ?? patternOf(trace.name),
    purpose: known?.purpose ?? toComplete,
    duration: kind === 'cookie' ? durationOf(trace.lifetime) : kind === 'session' ? 'session' : 'P13M',
  };
  if (kind !== 'cookie') cookie.storage = kind;
  if (trace.party === 'third') cookie.party = 'third';
  if (trace.httpOnly) cookie.httpOnly = true;
  return { ...service, cookies: [...service.cookies, cookie] };
}

/** In the order in which the package shows them. */
function addCategory(categories: Category[], id: string): void {
  if (categories.some((category) => category.id === id)) return;
  const rank = (each: string) => wellKnownCategories.indexOf(each);
  const at = categories.findIndex((category) => rank(category.id) > rank(id));
  categories.splice(at < 0 ? categories.length : at, 0, { id });
}
