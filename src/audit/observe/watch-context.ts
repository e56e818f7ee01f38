import type { BrowserContext, Page, Request, Response } from 'playwright-core';
import type { AuditPhase } from '../audit-report.js';
import { within } from '../browser/time-limit.js';
import type { HookSettings, ScriptAct } from './page-hooks.js';
import { hookPage } from './page-hooks.js';
import { readSetCookie } from './set-cookie-header.js';
import type { Sightings } from './sightings.js';

/** Where one is: a press of a button changes the phase within a visit. */
export interface Standing {
  phase: AuditPhase;
  /** Tells profiles apart: what one browser keeps says nothing of another. */
  readonly profile: string;
  /** The page that stands for what nobody can be told of, such as a service worker. */
  page: string;
}

const teller = '__tellAudit';

/** Notes what a browser’s pages, frames and workers set and ask for, as long as it is open. */
export class ContextWatch {
  readonly #context: BrowserContext;
  readonly #sightings: Sightings;
  readonly #standing: Standing;
  readonly #phases = new WeakMap<Request, AuditPhase>();
  readonly #reading = new Set<Promise<void>>();
  /** Which page a tab was opened for. */
  readonly #openedFor = new WeakMap<Page, string>();
  /** Who set cookies that the setting page itself cannot see, such as those of another path. */
  readonly #setters = new Map<string, { readonly page: string; readonly by: string }>();
  /** Requests of a page that are under way, for who waits until it is quiet. */
  readonly #active = new WeakMap<Page, { count: number; changedAt: number }>();

  constructor(context: BrowserContext, sightings: Sightings, standing: Standing) {
    this.#context = context;
    this.#sightings = sightings;
    this.#standing = standing;
  }

  async start(hooks: Omit<HookSettings, 'teller'>): Promise<void> {
    const context = this.#context;
    await context.exposeBinding(teller, ({ frame, page }, act: ScriptAct) =>
      this.#onAct(act, frame.url(), this.#nameOf(page)),
    );
    await context.addInitScript(hookPage, { ...hooks, teller });
    context.on('page', (page) =>
      page.on('websocket', (socket) => this.#noteRequest(socket.url(), this.#nameOf(page), page.url())),
    );
    context.on('request', (request) => this.#onRequest(request));
    context.on('response', (response) => this.#read(response));
    for (const event of ['requestfinished', 'requestfailed'] as const) {
      context.on(event as 'requestfinished', (request) => this.#count(request, -1));
    }
  }

  /** A tab is told of as the page that it was opened for, wherever that leads. */
  opened(page: Page, url: string): void {
    this.#openedFor.set(page, url);
  }

  /** When the page has asked or was answered for the last time, unless something is under way. */
  quietSince(page: Page): number | undefined {
    const { count, changedAt } = this.#active.get(page) ?? { count: 0, changedAt: 0 };
    return count > 0 ? undefined : changedAt;
  }

  /** Until the headers of what came are read; those that never come are not waited for. */
  async settled(): Promise<void> {
    await within(3000, 'headers', Promise.all(this.#reading)).catch(() => {});
  }

  /** Notes which cookies the browser keeps, whoever has set them. */
  async noteJar(page: string): Promise<void> {
    const { phase, profile } = this.#standing;
    for (const cookie of await within(5000, 'the cookies', this.#context.cookies())) {
      const { name, domain: host, httpOnly, expires } = cookie;
      const isLasting = expires > 0;
      this.#sightings.note({
        ...{ kind: 'cookie', name, host, phase, page, httpOnly, ...this.#setters.get(name) },
        partitioned: cookie.partitionKey !== undefined,
        ...(isLasting && { lifetime: Math.round(expires - Date.now() / 1000), end: { at: expires, profile } }),
        isNew: false,
      });
    }
  }

  #onAct({ kind, name, attributes, isSeen, by, origin }: ScriptAct, frameUrl: string, pageUrl: string): void {
    const url = URL.canParse(origin) ? new URL(origin) : undefined;
    if (!url?.hostname || typeof name !== 'string') return;
    if (kind === 'request') return this.#noteRequest(name, pageUrl, by ?? frameUrl);
    const { phase } = this.#standing;
    const common = { kind, name, phase, page: withoutHash(pageUrl), by: by ?? frameUrl, isNew: true };
    if (kind !== 'cookie') return this.#sightings.note({ ...common, host: url.hostname });
    const set = readSetCookie(`${name}=;${attributes ?? ''}`, url.hostname, Date.now());
    // What the page does not see may have been refused; if the browser keeps it, this is who has set it.
    if (set && isSeen === false) this.#setters.set(name, { page: withoutHash(pageUrl), by: by ?? frameUrl });
    else if (set) this.#sightings.note({ ...common, ...set });
  }

  #onRequest(request: Request): void {
    const { phase } = this.#standing;
    this.#phases.set(request, phase);
    this.#count(request, 1);
    this.#noteRequest(request.url(), this.#pageOf(request), frameOf(request));
  }

  #noteRequest(address: string, page: string, frame: string | undefined): void {
    if (!URL.canParse(address)) return;
    const { protocol, hostname } = new URL(address);
    if (!/^(https?|wss?):$/.test(protocol)) return;
    const { phase } = this.#standing;
    const by = frame && frame !== address ? withoutHash(frame) : undefined;
    this.#sightings.note({
      kind: 'request',
      name: hostname,
      host: hostname,
      phase,
      page: withoutHash(page),
      by,
      isNew: true,
    });
  }

  #read(response: Response): void {
    const reading = this.#noteSetCookies(response).catch(() => {});
    this.#reading.add(reading);
    void reading.then(() => this.#reading.delete(reading));
  }

  async #noteSetCookies(response: Response): Promise<void> {
    const request = response.request();
    const page = this.#pageOf(request);
    const phase = this.#phases.get(request) ?? this.#standing.phase;
    const now = Date.now();
    const { hostname } = new URL(response.url());
    // Those that the browser refuses are among them, as a visitor’s may take them.
    for (const { name, value } of await response.headersArray()) {
      if (name.toLowerCase() !== 'set-cookie') continue;
      for (const line of value.split('\n')) {
        const set = readSetCookie(line, hostname, now);
        if (set) this.#sightings.note({ kind: 'cookie', ...set, phase, page, by: response.url(), isNew: true });
      }
    }
  }

  #count(request: Request, by: 1 | -1): void {
    const page = pageOrNone(request);
    if (!page) return;
    const { count } = this.#active.get(page) ?? { count: 0 };
    this.#active.set(page, { count: Math.max(0, count + by), changedAt: Date.now() });
  }

  #pageOf(request: Request): string {
    const page = pageOrNone(request);
    return page ? this.#nameOf(page) : this.#standing.page;
  }

  #nameOf(page: Page): string {
    return withoutHash(this.#openedFor.get(page) ?? page.url());
  }
}

/** Workers of a service, and pages that are being left, have no frame. */
function pageOrNone(request: Request): Page | undefined {
  try {
    return request.serviceWorker() ? undefined : request.frame().page();
  } catch {
    return undefined;
  }
}

function frameOf(request: Request): string | undefined {
  try {
    return request.serviceWorker()?.url() ?? request.frame().url();
  } catch {
    return undefined;
  }
}

export function withoutHash(url: string): string {
  return url.replace(/#.*/s, '');
}
