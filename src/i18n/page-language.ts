import { setLocale } from './localization.js';

/**
 * Follows the language of the page: `<html lang>`, else the nearest `lang` above the element that asks first; an
 * element's own `lang` attribute decides before both. Changes at run time are followed.
 */
export function followPageLanguage(element: Element): void {
  const apply = () => void setLocale(languageOf(element)).catch((error: unknown) => console.error(error));
  apply();
  if (isFollowing) return;
  isFollowing = true;
  new MutationObserver(apply).observe(document.documentElement, { attributeFilter: ['lang'] });
}

let isFollowing = false;

/** The language that a page gives an element, French when it gives none. */
export function languageOf(element: Element): string {
  return element.getAttribute('lang') || document.documentElement.lang || closestLanguage(element) || 'fr';
}

/** The nearest `lang`, on an element or above it, across shadow roots. */
export function closestLanguage(element: Element): string | undefined {
  const found = element.closest('[lang]')?.getAttribute('lang');
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestLanguage(root.host) : undefined;
}
