import type { Declaration } from '../../declaration/declaration.js';
import { parseDuration } from '../../declaration/durations.js';
import { noteGated } from './gated-script.js';
import { hasPageNonce } from './page-nonce.js';
import { tellPastEvents } from './past-events.js';
import { yieldIfOverBudget } from './scheduling.js';
import { preloadScript } from './preload-script.js';
import { isRunnable } from './runnable.js';
import { trustedScripts } from './trusted-script.js';
import { catchWrites } from './written-markup.js';

/** How and when a script may run. */
export interface ScriptJob {
  /** Scripts of one lane – a service, or else a category – wait for one another. */
  readonly lane: string;
  /** What gives way to the running script. Default: the inert one. */
  readonly place?: ChildNode;
  /** Whether what stands in its place is another’s, who looks for it there: the running script comes behind it. */
  readonly keepsPlace?: boolean | undefined;
  /** Milliseconds after which one that neither loads nor fails no longer holds up its lane. Default: 10,000. */
  readonly timeout?: number | undefined;
  /** Asked when its turn comes, as consent may have gone meanwhile. */
  mayRun(): boolean;
  onStart?(): void;
  /** It may not run any more. It can be handed in anew. */
  onDropped?(): unknown;
}

/** The last of each lane. */
const lanes = new Map<string, Promise<void>>();
const taken = new WeakSet<HTMLScriptElement>();

/**
 * Runs a script that was held inert: once per element, whatever is granted, withdrawn and granted again. Scripts of one
 * lane run in the order in which they come and wait for one another as they would in a page, save `async` ones; no lane
 * waits for another, so that a script which hangs or fails delays no other service. CONFORMITY E2.
 *
 * Nobody hears when an inline module has run, so none waits for it.
 */
export function runScript(script: HTMLScriptElement, job: ScriptJob): void {
  if (taken.has(script)) return;
  taken.add(script);
  const { lane, place = script } = job;
  const isAsync = script.hasAttribute('async');
  const before = isAsync ? undefined : lanes.get(lane);
  const link = before && preload(script);
  const take = async () => {
    for (let rest; (rest = yieldIfOverBudget());) await rest;
    if (place.isConnected && job.mayRun()) {
      if (!hasPageNonce(script)) {
        console.error('This script does not run, as it has not the nonce of the page’s policy: give it one.', script);
        return link?.remove();
      }
      job.onStart?.();
      await start(script, job);
    } else {
      taken.delete(script);
      job.onDropped?.();
    }
    link?.remove();
  };
  // The first of an idle lane starts at once.
  const end = before ? before.then(take) : take();
  if (isAsync) return;
  lanes.set(lane, end);
  void end.then(() => lanes.get(lane) === end && lanes.delete(lane));
}

/** How long a site lets a script hold up those behind it. */
export function scriptTimeout(declaration: Declaration | undefined): number | undefined {
  return (parseDuration(declaration?.enforcement?.scriptTimeout ?? '')?.seconds ?? 0) * 1000 || undefined;
}

/** In the order in which a page would run them: `defer` and modules after the others. */
export function inRunningOrder(scripts: readonly HTMLScriptElement[]): HTMLScriptElement[] {
  return [...scripts].sort((a, b) => Number(isDeferred(a)) - Number(isDeferred(b)));
}

function isDeferred(script: HTMLScriptElement): boolean {
  const { type, src } = liveAttributes(script);
  return isModule(type) || (script.defer && src !== null);
}

function isModule(type: string | null): boolean {
  return type?.trim().toLowerCase() === 'module';
}

function preload(script: HTMLScriptElement): HTMLLinkElement | undefined {
  const { type, src } = liveAttributes(script);
  return src && !script.noModule ? preloadScript(script, src, isModule(type)) : undefined;
}

/** Resolves when the next of the lane may start. */
function start(inert: HTMLScriptElement, { place = inert, keepsPlace, timeout = 10_000 }: ScriptJob): Promise<void> {
  return new Promise((resolve) => {
    const live = revive(inert);
    noteGated(live);
    catchWrites();
    const tell = tellPastEvents();
    const timer = setTimeout(resolve, timeout);
    const done = () => {
      clearTimeout(timer);
      tell();
      resolve();
    };
    live.addEventListener('load', done, { once: true });
    live.addEventListener('error', done, { once: true });
    if (keepsPlace && live !== place) place.after(live);
    else place.replaceWith(live);
    if (!live.hasAttribute('src') || live.noModule) done();
  });
}

/**
 * A script that will run, for one that will not: a new element, as browsers never run one that came by `innerHTML`, with
 * all that its author wrote. The nonce is a property: browsers hide the attribute. Without a policy the author's own
 * element may still run, where a parser made it.
 */
function revive(inert: HTMLScriptElement): HTMLScriptElement {
  const trusted = trustedScripts();
  const { type, src } = liveAttributes(inert);
  const live = trusted ? document.createElement('script') : inert;
  if (trusted) {
    for (const { name, value } of inert.attributes) {
      if (name === 'src' || name === 'type') continue;
      live.setAttribute(name, name.startsWith('on') ? trusted.createScript(value) : value);
    }
    live.nonce = inert.nonce;
    live.text = trusted.createScript(inert.text);
    if (src !== null) live.src = trusted.createScriptURL(src);
  }
  if (type === null) live.removeAttribute('type');
  else live.type = type;
  return live;
}

/** A script that is held by its type says them aside; one in a template may, for the browser not to look ahead. */
function liveAttributes(script: HTMLScriptElement): { type: string | null; src: string | null } {
  const [type, src] = [script.getAttribute('type'), script.getAttribute('src')];
  const { type: heldType = null, src: heldSrc = src } = script.dataset;
  if (!isRunnable(script)) return { type: heldType, src: heldSrc };
  return { type, src: src ?? (script.text.trim() ? null : heldSrc) };
}
