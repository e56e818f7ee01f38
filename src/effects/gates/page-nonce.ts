import { isGated } from './gated-script.js';
import { isRunnable } from './runnable.js';

/**
 * Whether a held script may run where the page's scripts carry a nonce: with that nonce alone. Under `strict-dynamic` browsers
 * trust whatever a trusted script puts into the page, and what was held may be what somebody else has written into it. Where
 * scripts carry several nonces, one of them is not the page's: then nothing that was held runs.
 */
export function hasPageNonce({ nonce }: HTMLScriptElement): boolean {
  const isOfPage = (script: HTMLScriptElement) => script.nonce && isRunnable(script) && !isGated(script);
  return [...document.querySelectorAll('script')].filter(isOfPage).every((script) => script.nonce === nonce);
}
