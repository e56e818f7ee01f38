import type { Declaration } from '../declaration/declaration.js';
import { optionalCategories } from '../declaration/declaration.js';
import { declares } from '../effects/host-blocker/host-blocker-hosts.js';
import type { EarlyRequest } from './undeclared-watch-requests.js';
import type { Undeclared } from './undeclared-watch.js';
import { fileOf } from './undeclared-watch-setters.js';

const kinds = { cookie: 'Cookie', local: 'localStorage key', session: 'sessionStorage key' } as const;

/** What is not declared, who set it, and how to mend that. */
export function adviseOnUndeclared({ place, name, by: [setter, ...callers] }: Undeclared, site: Declaration): string {
  const foreign = [setter, ...callers].find((frame) => frame && new URL(fileOf(frame)).origin !== location.origin);
  const caller = foreign === setter ? undefined : foreign;
  const owner = foreign && site.services.find((service) => declares(service, new URL(fileOf(foreign))));
  const entry = {
    name,
    purpose: '…',
    ...(place === 'session' ? { duration: 'session' } : {}),
    ...(place === 'cookie' ? {} : { storage: place }),
  };
  return [
    `${kinds[place]} “${name}” is not declared.`,
    setter
      ? `Set by ${setter}${caller ? `, called from ${caller}` : ''}.`
      : 'Who set it is not known: the server, another page, or a script that ran before this help was loaded.',
    owner
      ? `To mend it, add it to the "cookies" of "${owner.id}", whose host that is:`
      : 'To mend it, remove what sets it, or add it to the "cookies" of the service that does:',
    json(entry),
  ].join('\n');
}

/** What was asked of whom, for whom, and how to mend that. */
export function adviseOnRequest({ url, initiator, service }: EarlyRequest, site: Declaration): string {
  const { hostname, href } = url;
  if (service) {
    return [
      `${hostname} was asked for something before consent to "${service}", which declares it.`,
      `Asked by ${asker(initiator)}: ${href}`,
      'To mend it, put what asks into a gate, which holds it back until then:',
      `<cookie-gate service="${service}"><iframe data-src="…" title="…"></iframe></cookie-gate>`,
    ].join('\n');
  }
  const id = `host-${hostname.replace(/[^a-z0-9]+/g, '-')}`;
  const category = optionalCategories(site)[0]?.id ?? 'embeds';
  return [
    `${hostname} was asked for something, and no service declares it.`,
    `Asked by ${asker(initiator)}: ${href}`,
    'To mend it, remove what asks, or declare whose it is, and put it into a gate of that service:',
    json({
      providers: [{ id, name: '…' }],
      services: [{ id, name: '…', provider: id, category, cookies: [], hosts: [hostname] }],
    }),
  ].join('\n');
}

/** What stands in a template as if that held it back in every browser, and how to mend that. */
export function adviseOnTemplate(): string {
  return [
    'Firefox looks ahead into templates, and asks for pictures, posters, and scripts and styles that follow something to see.',
    'To mend it, write data-src, data-srcset, data-poster or data-href in the place of src, srcset, poster or href in:',
  ].join('\n');
}

function asker(initiator: string): string {
  const tags = ['script', 'img', 'iframe', 'link', 'video', 'audio', 'embed', 'object', 'input'];
  if (tags.includes(initiator)) return `<${initiator}>`;
  return initiator === 'css' ? 'a stylesheet' : initiator || 'the page';
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
