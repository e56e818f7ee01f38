import { heldAttributes } from './held-content.js';

/** Whether an element loads what it held back: one that is a copy of an open one does. */
export function isEmbedOpen(element: Element): boolean {
  return heldAttributes.some(
    ([held, live]) => element.hasAttribute(held) && element.getAttribute(live) === element.getAttribute(held),
  );
}

/** Lets an element load what it held back. */
export function openEmbed(element: Element): void {
  for (const [held, live] of heldAttributes) {
    const address = element.getAttribute(held);
    if (address !== null) element.setAttribute(live, address);
  }
  reload(element);
}

/** Makes an element let go of what it loaded; what it held back is still there for the next grant. */
export function shutEmbed(element: Element): void {
  for (const [held, live] of heldAttributes) if (element.hasAttribute(held)) element.removeAttribute(live);
  // A frame forgets its page only when it is put in anew.
  if (element.localName === 'iframe' || element.localName === 'embed') {
    element.parentNode?.insertBefore(element, element.nextSibling);
  }
  reload(element);
}

/** Media look at their sources again only when told. */
function reload(element: Element): void {
  const media = element.closest('video, audio');
  if (media instanceof HTMLMediaElement) media.load();
}
