import { ofPage } from '../of-page.js';
import { runningGatedScript } from './gated-script.js';

/**
 * A script that runs by consent comes after events that its author waited for. What it adds for one of them is called all the
 * same, once and soon; nobody else is told again. What it adds later, in callbacks of its own, cannot be told from what others add.
 */

/** What happens once in a page, and whether it has. */
const hasHappened: Readonly<Record<string, () => boolean>> = {
  DOMContentLoaded: () => navigation().domContentLoadedEventStart > 0,
  load: () => navigation().loadEventStart > 0,
  pageshow: () => navigation().loadEventStart > 0,
};

/** Has gated scripts hear of what is past. Returns what is to be called when the script has run. */
export function tellPastEvents(): () => void {
  ofPage('past-events', () => {
    answerFor(document);
    answerFor(window);
    return true;
  });
  const { onload } = window;
  return () => {
    if (window.onload && window.onload !== onload && hasHappened['load']!()) call(window.onload, window, 'load');
  };
}

function answerFor(target: Document | Window): void {
  const own = target.addEventListener as (...all: readonly unknown[]) => void;
  const called = new Map<string, WeakSet<object>>();
  const addEventListener = (...all: readonly unknown[]): void => {
    const [type, listener] = all as [string, EventListenerOrEventListenerObject | null];
    if (!Object.hasOwn(hasHappened, type) || !runningGatedScript() || !listener || !hasHappened[type]!())
      return own.apply(target, [...all]);
    const known = called.get(type) ?? new WeakSet();
    called.set(type, known);
    if (known.has(listener)) return;
    known.add(listener);
    call(listener, target, type);
  };
  Object.defineProperty(target, 'addEventListener', { configurable: true, writable: true, value: addEventListener });
}

/** Calls a listener as if the event reached it. */
function call(
  listener: EventListenerOrEventListenerObject | OnErrorEventHandlerNonNull,
  target: object,
  type: string,
): void {
  const event = new Event(type);
  for (const name of ['target', 'currentTarget']) Object.defineProperty(event, name, { value: target });
  setTimeout(() => {
    if (typeof listener === 'function') (listener as EventListener).call(target, event);
    else listener.handleEvent(event);
  });
}

/** Some frames have no such entry: there nothing counts as past. */
function navigation(): Pick<PerformanceNavigationTiming, 'domContentLoadedEventStart' | 'loadEventStart'> {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry ?? { domContentLoadedEventStart: 0, loadEventStart: 0 };
}
