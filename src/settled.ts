/**
 * Opens the gates of a page for somebody who has answered everything, under a declaration that this browser has read before.
 * Whatever else comes up – an element of ours, another choice – is for `ask.js`, whose store the gates follow from then on.
 */
import { syncTabs } from './boot/tab-sync.js';
import { addDays, endOf, startOf, today } from './consent/calendar.js';
import type { Consent } from './consent/consent.js';
import { resolve } from './consent/consent.js';
import { setCookie } from './consent/cookie-jar.js';
import { encodeConsent } from './consent/stored-consent.js';
import type { Declaration } from './declaration/declaration.js';
import { defaultConsentTerms } from './declaration/declaration.js';
import { missedChange } from './effects/gates/executed.js';
import { pageGates } from './effects/gates/page-gates.js';
import { reportLoadError } from './effects/report-load-error.js';
import { reloadOnWithdraw } from './effects/reload.js';
import { gpcObjections } from './effects/signals/gpc.js';

/**
 * `text`: the declaration's; `raw`: the cookie of the choice. Returns a function that refuses everything, for want of code that
 * does not come: who refuses waits for nobody.
 */
export function openGates(text: string, raw: string): () => void {
  const declaration = JSON.parse(text) as Declaration;
  const consent = JSON.parse(decodeURIComponent(raw)) as Consent;
  const snapshotOf = (held: Consent) => ({
    ...resolve(declaration, () => held.choices, gpcObjections(declaration)),
    declaration,
    consent: held,
    isPersisted: true,
  });
  const ask = async () => {
    const page = await import('./ask.js');
    page.start();
    return page;
  };
  const gates = pageGates(async (tag) => (await ask()).loadElement(tag));
  gates.apply(snapshotOf(consent));
  syncTabs(() => void (document.cookie.includes(raw) || ask().catch(reportLoadError)));
  return () => {
    const choices = Object.fromEntries(Object.keys(consent.choices).map((id) => [id, false]));
    const refused = { on: today(), choices, rev: consent.rev };
    const { cookie = defaultConsentTerms.cookie, domain } = declaration.consent ?? {};
    const end = startOf(addDays(endOf(refused.on, declaration.consent), 1)).toUTCString();
    const place = `Path=/; SameSite=Lax; Expires=${end}${location.protocol === 'https:' ? '; Secure' : ''}`;
    // Browsers refuse a public suffix or a foreign domain: this host keeps it in any case.
    for (const where of ['', ...(domain ? [`; Domain=${domain}`] : [])]) {
      setCookie(`${cookie}=${encodeConsent(refused)}; ${place}${where}`);
    }
    const snapshot = snapshotOf(refused);
    const change = missedChange(snapshot);
    gates.apply(snapshot);
    if (!change) return;
    document.dispatchEvent(change);
    reloadOnWithdraw(change);
  };
}
