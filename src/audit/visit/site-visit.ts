import type { BrowserContext, Page } from 'playwright-core';
import { CannotLookError } from '../cannot-look-error.js';
import type { AuditOptions } from '../audit-options.js';
import type { AuditedChoice, AuditedPage, AuditPhase, AuditReport } from '../audit-report.js';
import type { Chromium } from '../browser/find-chromium.js';
import type { Profile } from '../browser/open-profile.js';
import { openProfile } from '../browser/open-profile.js';
import { pause, within } from '../browser/time-limit.js';
import { Sightings } from '../observe/sightings.js';
import type { Standing } from '../observe/watch-context.js';
import { ContextWatch, withoutHash } from '../observe/watch-context.js';
import { ownButtons, visible } from '../press/own-buttons.js';
import type { Press } from '../press/press.js';
import { press } from '../press/press.js';
import { getAddress } from './get-address.js';
import type { OpenPhase } from './open-phase.js';
import type { PageFacts } from './page-facts.js';
import { PageChoice, readSiteMap } from './pages-of-site.js';
import type { Visit } from './visit-page.js';
import { noteStored, PageFault, unanswered, visitPage } from './visit-page.js';

/** What was seen of a site, and not judged yet. */
export class SiteVisit {
  readonly start: string;
  readonly sightings: Sightings;
  readonly pages: AuditedPage[] = [];
  readonly choices: AuditedChoice[] = [];
  readonly facts = new Map<string, PageFacts>();
  readonly pictures: { -readonly [K in keyof AuditReport['pictures']]: string } = {};
  browserVersion = '';
  /** What the site’s own host answered to addresses that were asked, by address. */
  readonly statuses = new Map<string, number>();
  readonly #options: AuditOptions;
  readonly #chromium: Chromium;
  readonly #start: string;
  readonly #end: AbortSignal;
  /** Where the site is: where one begins, and where that leads to. */
  readonly #origins: Set<string>;
  /** The pages that the first walk has found. */
  #list: readonly string[] | undefined;
  #walksLeft = 0;
  #done = 0;

  constructor(options: AuditOptions, chromium: Chromium, end: AbortSignal) {
    this.start = options.url;
    this.sightings = new Sightings(new URL(options.url).hostname);
    this.#options = options;
    this.#chromium = chromium;
    this.#start = options.url;
    this.#end = end;
    this.#origins = new Set([new URL(options.url).origin]);
  }

  async run(phases: readonly AuditPhase[]): Promise<void> {
    const wants = (phase: AuditPhase) => phases.includes(phase);
    const isGoingOn = wants('accept') || wants('withdraw');
    this.#walksLeft = phases.length + (wants('withdraw') && !wants('accept') ? 1 : 0);
    if (wants('before')) await this.#walkTwice('before', (open) => this.#walkBefore(open));
    if (wants('refuse')) await this.#walkTwice('refuse', (open) => this.#walkAfter(open, 'refuse', 'refuse'));
    if (isGoingOn) {
      await this.#inProfile(async ({ context }) => {
        const open = await this.#open(context, { phase: 'before', profile: 'accept', page: this.#start });
        if (!(await this.#walkAfter(open, 'accept', 'accept')) || !wants('withdraw')) return;
        await this.#walkAfter(open, 'withdraw', 'withdraw');
      });
    }
    if (wants('gpc')) {
      await this.#inProfile(async ({ context }) => {
        await this.#walk(await this.#open(context, { phase: 'gpc', profile: 'gpc', page: this.#start }));
      });
    }
  }

  /** Asks the site’s own host for addresses, as a link would. */
  async ask(addresses: readonly string[]): Promise<void> {
    if (!addresses.length) return;
    await this.#inProfile(async ({ context }) => {
      for (const address of addresses) {
        this.statuses.set(address, (await getAddress(context, address, (page) => this.#prepare(page))).status);
      }
    });
  }

  /** A walk and, where that is asked for, a second visit with what the browser has kept. */
  async #walkTwice(profileName: string, walk: (open: OpenPhase) => Promise<unknown>): Promise<void> {
    await this.#inProfile(async (profile) => {
      const standing: Standing = { phase: 'before', profile: profileName, page: this.#start };
      const open = await this.#open(profile.context, standing);
      await walk(open);
      if (!this.#options.revisit || this.#end.aborted) return;
      await profile.reopen();
      await this.#visit(await this.#open(profile.context, open.standing), this.#start, 0);
    });
  }

  async #inProfile(act: (profile: Profile) => Promise<unknown>): Promise<void> {
    if (this.#end.aborted) return;
    const profile = await openProfile(this.#chromium, this.#options.chromeArguments ?? []);
    const close = () => void profile.close();
    this.#end.addEventListener('abort', close, { once: true });
    try {
      this.browserVersion = profile.context.browser()?.version() ?? this.browserVersion;
      await act(profile);
    } catch (error) {
      // What was cut off in its midst is no fault of the site.
      if (!this.#end.aborted) throw error;
    } finally {
      this.#end.removeEventListener('abort', close);
      await profile.close();
    }
  }

  async #open(context: BrowserContext, standing: Standing): Promise<OpenPhase> {
    const { fingerprints = true, stay = 1500, pageLimit = 20_000 } = this.#options;
    const gpc = standing.phase === 'gpc';
    const watch = new ContextWatch(context, this.sightings, standing);
    await watch.start({ fingerprints, gpc });
    if (gpc) await context.setExtraHTTPHeaders({ 'Sec-GPC': '1' });
    const open: OpenPhase = {
      ...{ context, watch, standing, stay, pageLimit, sightings: this.sightings, signal: this.#end },
      beforePage: (page) => this.#prepare(page),
    };
    await this.#signIn(open);
    return open;
  }

  async #signIn(open: OpenPhase): Promise<void> {
    const { login } = this.#options;
    if (!login) return;
    const page = await open.context.newPage();
    try {
      await open.beforePage(page);
      await within(60_000, 'login', login(page as never));
    } catch (error) {
      throw new CannotLookError('login', page.url(), (error as Error).message);
    } finally {
      await page.close().catch(() => {});
    }
  }

  async #walkBefore(open: OpenPhase): Promise<void> {
    await this.#walk(open, (page) => this.#picture(page, 'banner', ownButtons.refuse));
  }

  /** Answers on the first page, and looks at all of them. Answers whether something could be pressed. */
  async #walkAfter(open: OpenPhase, phase: AuditPhase, what: Press): Promise<boolean> {
    let isPressed = false;
    await this.#walk(open, async (page) => {
      const url = withoutHash(page.url());
      await noteStored(open, page, url);
      await open.watch.noteJar(url);
      const onPress = () => void (open.standing.phase = phase);
      const { by, tool } = await press(page, what, this.#options.press?.[what], onPress);
      isPressed = by !== 'none';
      this.choices.push({ phase, page: url, by, tool });
      // Without an answer the rest of the walk says nothing that the first phase has not said.
      if (!isPressed) throw new PageFault(unanswered);
      await pause(300);
      await page.waitForLoadState('load', { timeout: open.pageLimit }).catch(() => {});
      if (what === 'withdraw') await this.#picture(page, 'preferences', ownButtons.refuseInPreferences);
    });
    return isPressed;
  }

  async #picture(page: Page, what: 'banner' | 'preferences', selector: string): Promise<void> {
    if (this.pictures[what]) return;
    await visible(page, selector, what === 'banner' ? 3000 : 500);
    const picture = await page.screenshot({ timeout: 10_000 }).catch(() => undefined);
    if (picture) this.pictures[what] = picture.toString('base64');
  }

  /** Visits all pages: the first one alone, then some at a time. The first walk finds them. */
  async #walk(open: OpenPhase, act?: (page: Page) => Promise<void>): Promise<void> {
    const list = this.#list;
    const most = list?.length ?? this.#options.pages ?? 20;
    const choice = new PageChoice(this.#origins, most);
    choice.add(list ?? (await this.#firstPages(open)));
    const first = choice.take();
    if (first === undefined) throw new CannotLookError('page', this.#start, 'no address of this site');
    this.#walksLeft -= 1;
    const left = () => choice.left + this.#walksLeft * (list?.length ?? Math.min(most, 1 + choice.left));
    const visit = await this.#visit(open, first, left(), act);
    if (visit.fault === unanswered || this.#end.aborted) return;
    if (visit.fault !== undefined) throw new CannotLookError('page', first, visit.fault);
    this.#origins.add(new URL(visit.seen).origin);
    const found = [first];
    choice.add(list ? [] : visit.facts!.links);
    while (!this.#end.aborted) {
      const some = [choice.take(), choice.take(), choice.take()].filter((url) => url !== undefined);
      if (!some.length) break;
      found.push(...some);
      const visits = await Promise.all(some.map((url) => this.#visit(open, url, left())));
      // In the order in which they were asked for, whichever came first: so the next ones are the same each time.
      for (const { facts } of visits) choice.add(list ? [] : (facts?.links ?? []));
    }
    await open.watch.settled();
    await open.watch.noteJar(first);
    if (!this.#end.aborted) this.#list ??= found;
  }

  async #visit(open: OpenPhase, url: string, left: number, act?: (page: Page) => Promise<void>): Promise<Visit> {
    const { phase } = open.standing;
    this.#options.onProgress?.({ phase, page: url, done: this.#done, all: this.#done + left + 1 });
    open.standing.page = url;
    const visit = await visitPage(open, url, act);
    this.#done += 1;
    if (this.#end.aborted || visit.fault === unanswered) return visit;
    this.pages.push({ url, phase: open.standing.phase, fault: visit.fault });
    if (visit.facts && !this.facts.has(url)) this.facts.set(url, visit.facts);
    return visit;
  }

  async #firstPages({ context }: OpenPhase): Promise<readonly string[]> {
    if (!/\.xml(\?|$)/.test(this.#start)) return [this.#start];
    const pages: string[] = [];
    const maps = [this.#start];
    for (let i = 0; i < maps.length && i < 50; i += 1) {
      const { status, text } = await getAddress(context, maps[i]!, (page) => this.#prepare(page));
      if (status !== 200) throw new CannotLookError('page', maps[i]!, status ? `status ${status}` : 'time');
      const read = readSiteMap(text);
      pages.push(...read.pages);
      maps.push(...read.maps.filter((map) => URL.canParse(map) && this.#origins.has(new URL(map).origin)));
    }
    return pages;
  }

  /** What opens the site is for no other host to read. */
  async #prepare(page: Page): Promise<void> {
    const { headers } = this.#options;
    if (!headers) return;
    const own = `${new URL(this.#start).origin}/**`;
    await page.route(own, (route) => route.continue({ headers: { ...route.request().headers(), ...headers } }));
  }
}
