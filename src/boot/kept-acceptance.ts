import type { ConsentStore } from '../consent/consent-store.js';
import { refusableOf } from './refusable.js';

/**
 * An acceptance that waits for the declaration to be read in full outlives the page: whoever follows a link meanwhile, or whose
 * page is loaded anew, has answered all the same. It holds for what was asked, and for a minute.
 */
const key = 'charte-cookies/accepted';
const life = 60_000;

export function keepAcceptance({ refusable }: ConsentStore): void {
  attempt(() => sessionStorage.setItem(key, JSON.stringify([Date.now(), refusable])));
}

export function dropAcceptance(): void {
  attempt(() => sessionStorage.removeItem(key));
}

/** Accepts what somebody has accepted on the page before, if that is what the declaration asks. */
export function resumeAcceptance(store: ConsentStore): void {
  const { declaration, consent } = store.snapshot;
  const kept = attempt(() => sessionStorage.getItem(key));
  if (!kept || !declaration) return;
  dropAcceptance();
  const [time, asked]: readonly unknown[] = attempt(() => [...(JSON.parse(kept) as readonly unknown[])]) ?? [];
  const isSame = JSON.stringify(asked) === JSON.stringify(refusableOf(declaration).revisions);
  if (!consent && isSame && Date.now() - Number(time) < life) store.acceptAll();
}

/** Undefined where the browser blocks storage. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
