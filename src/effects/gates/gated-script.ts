import { ofPage } from '../of-page.js';

/** Scripts that gates have let in. They run later than their author thought: the page has been read, and may be loaded. */
function gated(): WeakSet<object> {
  return ofPage('gated-scripts', () => new WeakSet());
}

/** Notes that a script runs by consent, or was written by one that does. */
export function noteGated(script: HTMLScriptElement): void {
  gated().add(script);
}

/** Whether a script runs by consent. */
export function isGated(script: HTMLScriptElement): boolean {
  return gated().has(script);
}

/** The gated script that is just running. Browsers tell no module, nor what stands in a shadow root. */
export function runningGatedScript(): HTMLScriptElement | undefined {
  const { currentScript } = document;
  return currentScript && gated().has(currentScript) ? (currentScript as HTMLScriptElement) : undefined;
}
