import type { Page, Response } from 'playwright-core';
import { pause, within } from '../browser/time-limit.js';
import { isSameSite } from '../observe/same-site.js';
import { storedInPage } from '../observe/stored-in-page.js';
import { withoutHash } from '../observe/watch-context.js';
import type { PageFacts } from './page-facts.js';
import { factsOf } from './page-facts.js';
import type { OpenPhase } from './open-phase.js';

/** Why a page was not seen: `status 503`, `crash`, `time`, `elsewhere https://…`, or the browser’s words. */
export class PageFault extends Error {
  override readonly name = 'PageFault';
}

/** Fault of a visit in which there was nothing to press. */
export const unanswered = 'unanswered';

export interface Visit {
  readonly url: string;
  /** Where it led to. */
  readonly seen: string;
  readonly fault: string | undefined;
  readonly facts: PageFacts | undefined;
}

/** A page that never becomes quiet is looked at for so long beyond its stay. */
const mostUnrest = 3000;

/**
 * Opens a page, scrolls through it, looks at it for a while, and leaves it as visitors do. `act` does something in it before it
 * is looked at. Never rejects: what went wrong is the visit’s fault.
 */
export async function visitPage(phase: OpenPhase, url: string, act?: (page: Page) => Promise<void>): Promise<Visit> {
  let page: Page | undefined;
  try {
    page = await within(10_000, 'a new tab', phase.context.newPage());
    const whole = phase.pageLimit * 2 + phase.stay + (act ? 45_000 : 0) + 20_000;
    const facts = await within(whole, 'time', look(phase, page, url, act));
    return { url, seen: page.url(), fault: undefined, facts };
  } catch (error) {
    return { url, seen: url, fault: faultOf(error as Error), facts: undefined };
  } finally {
    if (page) await leave(phase, page, url);
  }
}

async function look(
  phase: OpenPhase,
  page: Page,
  url: string,
  act: ((page: Page) => Promise<void>) | undefined,
): Promise<PageFacts> {
  // A dialog holds up the whole page; nobody is there to answer.
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  page.on('download', (download) => void download.cancel().catch(() => {}));
  const crashed = new Promise<never>((_, reject) => page.once('crash', () => reject(new PageFault('crash'))));
  crashed.catch(() => {});
  phase.watch.opened(page, url);
  await phase.beforePage(page);
  return Promise.race([crashed, looked(phase, page, url, act)]);
}

async function looked(
  phase: OpenPhase,
  page: Page,
  url: string,
  act: ((page: Page) => Promise<void>) | undefined,
): Promise<PageFacts> {
  const response = await goto(page, url, phase.pageLimit);
  check(response, page.url(), url);
  await page.waitForLoadState('load', { timeout: phase.pageLimit }).catch(() => {});
  await act?.(page);
  const loadedAt = Date.now();
  await scroll(page);
  await untilQuiet(phase, page, loadedAt);
  const facts = await factsOf(page);
  await tellLeaving(page);
  await noteStored(phase, page, url);
  return facts;
}

/** What pages do when they are left is done while one still hears it: a browser tells of little that comes later. */
async function tellLeaving(page: Page): Promise<void> {
  const leave = () => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    for (const type of ['pagehide', 'unload']) dispatchEvent(new PageTransitionEvent(type));
  };
  for (const frame of page.frames()) await within(1000, 'leaving', frame.evaluate(leave)).catch(() => {});
  await pause(100);
}

/** An answer without a body that says it is a fault is an error to the browser: its status says more. */
async function goto(page: Page, url: string, timeout: number): Promise<Response | null> {
  let status = 0;
  page.on('response', (response) => {
    if (response.url() === url) status = response.status();
  });
  try {
    return await page.goto(url, { waitUntil: 'domcontentloaded', timeout });
  } catch (error) {
    if (status >= 400) throw new PageFault(`status ${status}`);
    throw error;
  }
}

function check(response: Response | null, seen: string, asked: string): void {
  const status = response?.status() ?? 200;
  if (!isSameSite(new URL(seen).hostname, new URL(asked).hostname))
    throw new PageFault(`elsewhere ${new URL(seen).origin}`);
  if (status >= 400) throw new PageFault(`status ${status}`);
}

/** Scrolling is no consent (A2), and shows what waits to be seen. */
async function scroll(page: Page): Promise<void> {
  const steps = async () => {
    for (let i = 0; i < 10 && scrollY + innerHeight < document.documentElement.scrollHeight; i += 1) {
      scrollBy(0, innerHeight);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    // A tab behind others draws no frame, without which a browser tells of no scrolling.
    document.dispatchEvent(new Event('scroll', { bubbles: true }));
  };
  await within(2000, 'scrolling', page.evaluate(steps)).catch(() => {});
}

async function untilQuiet(phase: OpenPhase, page: Page, began: number): Promise<void> {
  await pause(Math.max(0, began + phase.stay - Date.now()));
  const isQuiet = () => {
    const since = phase.watch.quietSince(page);
    return since !== undefined && Date.now() - since > 300;
  };
  while (!isQuiet() && Date.now() - began < phase.stay + mostUnrest && !phase.signal.aborted) await pause(50);
}

/** Also of pages that are left at once: what they store is noted while they are open. */
export async function noteStored(phase: OpenPhase, page: Page, url: string): Promise<void> {
  for (const stored of await storedInPage(page)) {
    phase.sightings.note({ ...stored, phase: phase.standing.phase, page: url, isNew: false });
  }
}

/** Goes away from the page, and notes what the browser keeps of it. */
async function leave(phase: OpenPhase, page: Page, url: string): Promise<void> {
  await within(3000, 'leaving', page.goto('about:blank', { timeout: 3000 })).catch(() => {});
  await within(5000, 'closing', page.close()).catch(() => {});
  // What a withdrawal leaves is judged at its end: some is erased only on pages where it can be seen.
  if (phase.standing.phase !== 'withdraw') await phase.watch.noteJar(withoutHash(url)).catch(() => {});
}

function faultOf(error: Error): string {
  if (error instanceof PageFault) return error.message;
  if (error.name === 'TimeoutError' || error.name === 'TimeLimitError') return 'time';
  return /net::\w+/.exec(error.message)?.[0] ?? error.message.split('\n', 1)[0]!;
}
