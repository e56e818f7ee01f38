import { trustedScripts } from './trusted-script.js';

/**
 * Has a script fetched that waits for its turn, on the same terms as it will be: else it would be fetched twice, or refused
 * aloud. Undefined where a page keeps scripts from that address.
 */
export function preloadScript(script: HTMLScriptElement, src: string, isModule: boolean): HTMLLinkElement | undefined {
  const address = trustedScripts()?.createScriptURL(src);
  if (address === undefined) return undefined;
  // What the blocker of hosts stops is no attribute.
  const asked = document.createElement('script');
  asked.src = address;
  if (!asked.hasAttribute('src')) return undefined;
  const link = document.createElement('link');
  for (const name of ['crossorigin', 'referrerpolicy', 'integrity']) {
    const value = script.getAttribute(name);
    if (value !== null) link.setAttribute(name, value);
  }
  link.nonce = script.nonce;
  link.rel = isModule ? 'modulepreload' : 'preload';
  link.as = 'script';
  link.fetchPriority = 'low';
  link.href = src;
  document.head.append(link);
  return link;
}
