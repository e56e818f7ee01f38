import { heldAttributes } from './held-content.js';
import { hold, release } from './held-address.js';
import { trustedScripts } from './trusted-script.js';

/** Whether an element loads what it held back: one that is a copy of an open one does. */
export function isEmbedOpen(element: Element): boolean {
  return heldAttributes.some(
    ([held, live]) => element.hasAttribute(held) && element.getAttribute(live) === element.getAttribute(held),
  );
}

/** Lets an element load what it held back. */
export function openEmbed(element: Element): void {
  release(element);
  for (const [held, live] of heldAttributes) {
    const address = element.getAttribute(held);
    if (address === null) continue;
    if (live === 'srcset' || mayOpen(element, address)) setAddress(element, live, address);
    else console.error(`${held}="${address}" does not open: expected an address of the web, http(s).`, element);
  }
  reload(element);
}

/** No address that may be a script, which no sanitizer looks for in `data-src`: an inline text only where it runs nothing. */
function mayOpen({ localName }: Element, address: string): boolean {
  try {
    const { protocol } = new URL(address, document.baseURI);
    if (/^(data|blob):$/.test(protocol)) return localName !== 'iframe' && localName !== 'embed';
    return /^(https?|about):$/.test(protocol) || protocol === location.protocol;
  } catch {
    return false;
  }
}

/** Has an element hold back what it loads, as if its author had. */
export function setAside(element: Element): void {
  for (const [held, live] of heldAttributes) {
    const address = element.getAttribute(live);
    const isHeld = heldAttributes.some(([name, each]) => each === live && element.hasAttribute(name));
    if (address !== null && !isHeld) element.setAttribute(held, address);
  }
}

/** What an `<embed>` loads may be a script to its page: Trusted Types ask for a policy, without which it stays shut. */
function setAddress(element: Element, name: string, address: string): void {
  const trusted = element.localName === 'embed' ? trustedScripts()?.createScriptURL(address) : address;
  if (trusted !== undefined) element.setAttribute(name, trusted);
}

/** Makes an element let go of what it loaded; what it held back is still there for the next grant. */
export function shutEmbed(element: HTMLElement): void {
  release(element);
  for (const [held, live] of heldAttributes) if (element.hasAttribute(held)) element.removeAttribute(live);
  // A frame forgets its page only when it is put in anew.
  if (element.localName === 'iframe' || element.localName === 'embed') {
    element.parentNode?.insertBefore(element, element.nextSibling);
  }
  reload(element);
  hold(element);
}

/** Media look at their sources again only when told. */
function reload(element: Element): void {
  const media = element.closest('video, audio');
  if (media instanceof HTMLMediaElement) media.load();
}
