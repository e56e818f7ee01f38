/**
 * Opens the gates of a page for somebody who has answered everything, under a declaration that this browser has read before.
 * Whatever else comes up – an element of ours, another choice – is for `ask.js`, whose store the gates follow from then on.
 */
import type { Consent } from './consent/consent.js';
import { resolve } from './consent/consent.js';
import type { Declaration } from './declaration/declaration.js';
import { pageGates } from './effects/gates/page-gates.js';
import { reportLoadError } from './effects/report-load-error.js';
import { gpcObjections } from './effects/signals/gpc.js';

/** `text`: the declaration's; `raw`: the cookie of the choice. */
export function openGates(text: string, raw: string): void {
  const declaration = JSON.parse(text) as Declaration;
  const consent = JSON.parse(decodeURIComponent(raw)) as Consent;
  const status = resolve(declaration, () => consent.choices, gpcObjections(declaration));
  const ask = async () => {
    const page = await import('./ask.js');
    page.start();
    return page;
  };
  pageGates(async (tag) => (await ask()).loadElement(tag)).apply({
    ...status,
    declaration,
    consent,
    isPersisted: true,
  });
  // Other tabs, and pages that slept.
  for (const sign of ['storage', 'pageshow', 'visibilitychange']) {
    addEventListener(sign, () => void (document.cookie.includes(raw) || ask().catch(reportLoadError)), true);
  }
}
