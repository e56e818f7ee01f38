import type { Declaration } from '../declaration/declaration.js';
import { optionalCategories } from '../declaration/declaration.js';
import { declares } from '../effects/host-blocker/host-blocker-hosts.js';
import { entryOf } from './completed-declaration.js';
import type { Point } from './point.js';
import type { EarlyRequest } from './undeclared-watch-requests.js';
import type { Undeclared } from './undeclared-watch.js';
import type { Frames } from './undeclared-watch-setters.js';
import { fileOf } from './undeclared-watch-setters.js';
import type { AdviceWords } from './words/advice-en.js';
import { adviceWords } from './words/advice-words.js';

/** What is not declared, who set it, and how to mend that. */
export function adviseOnUndeclared({ place, name, by }: Undeclared, site: Declaration): Point {
  const { undeclared: say } = adviceWords();
  const [setter] = by;
  const foreign = foreignFrame(by);
  const caller = foreign === setter ? undefined : foreign;
  const owner = ownerOf(by, site);
  const known = setter && (caller ? say.setByCalledFrom(setter, caller) : say.setBy(setter));
  return {
    severity: 'warning',
    what: say.what(place, name),
    why: say.why,
    where: known || say.setByNobody,
    fix: owner ? say.addTo(owner) : say.add,
    copy: json(entryOf(place, name)),
  };
}

/** The id of the service whose host has set something, as far as that is known. */
export function ownerOf(by: Frames, site: Declaration): string | undefined {
  const foreign = foreignFrame(by);
  return foreign && site.services.find((service) => declares(service, new URL(fileOf(foreign))))?.id;
}

function foreignFrame(by: Frames): string | undefined {
  return by.find((frame) => new URL(fileOf(frame)).origin !== location.origin);
}

/** What was asked of whom, for whom, and how to mend that. */
export function adviseOnRequest({ url, initiator, service }: EarlyRequest, site: Declaration): Point {
  const { request: say } = adviceWords();
  const { hostname, href } = url;
  const asked = { severity: 'error', why: say.why, where: say.askedBy(asker(initiator, say), href) } as const;
  if (service) {
    return {
      ...asked,
      what: say.early(hostname, service),
      fix: say.gate,
      copy: `<cookie-gate service="${service}"><iframe data-src="…" title="…"></iframe></cookie-gate>`,
    };
  }
  const id = `host-${hostname.replace(/[^a-z0-9]+/g, '-')}`;
  const category = optionalCategories(site)[0]?.id ?? 'embeds';
  return {
    ...asked,
    what: say.undeclared(hostname),
    fix: say.declare,
    copy: json({
      providers: [{ id, name: '…' }],
      services: [{ id, name: '…', provider: id, category, cookies: [], hosts: [hostname] }],
    }),
  };
}

/** What stands in a template as if that held it back in every browser, and how to mend that. */
export function adviseOnTemplate(where: string): Point {
  return { severity: 'warning', where, ...adviceWords().template };
}

function asker(initiator: string, { stylesheet, page }: AdviceWords['request']): string {
  const tags = ['script', 'img', 'iframe', 'link', 'video', 'audio', 'embed', 'object', 'input'];
  if (tags.includes(initiator)) return `<${initiator}>`;
  return initiator === 'css' ? stylesheet : initiator || page;
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
