import { languages, notifyLanguageChange, sourceLocale } from './language-registry.js';
import { forgetFailures } from './load-catalogue.js';

/** What `<html lang>` said before a browser translated the page. */
let untranslated: string | undefined;
const observed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Makes all elements speak a language that is not the page's; undefined: the page's again. */
export function forceLanguage(tag: string | undefined): void {
  languages().forced = tag;
  onChange();
}

/**
 * The language that a page gives an element: its own `lang`, or that of the element inside which it stands; else the one
 * that is forced, by script or by `data-lang` on the tag of `auto.js`; else `<html lang>`, else the nearest `lang` above;
 * else French. What a browser's translator has made of `<html lang>` does not count.
 */
export function languageOf(element: Element): string {
  const isPage = element === document.documentElement;
  const own = isPage ? undefined : ownLanguage(element);
  return (
    own ||
    languages().forced ||
    tagLanguage() ||
    pageLanguage() ||
    (!isPage && closest('lang', element)) ||
    sourceLocale
  );
}

/** The nearest `lang` or `dir` that says something, on an element or above it, across shadow roots. */
export function closest(name: 'lang' | 'dir', element: Element): string | undefined {
  const found = element.closest(`[${name}]:not([${name}=""])`)?.getAttribute(name);
  const host = hostOf(element);
  return found ?? (host && closest(name, host));
}

/** Tells of changed languages on an element and above it, across shadow roots: nothing else of the page is watched. */
export function observeLanguages(element: Element): void {
  pageLanguage();
  observer ??= new MutationObserver(onChange);
  for (let each: Element | null | undefined = element; each; each = each.parentElement ?? hostOf(each)) {
    if (observed.has(each)) continue;
    observed.add(each);
    observer.observe(each, { attributeFilter: ['lang'] });
  }
}

function onChange(): void {
  forgetFailures();
  notifyLanguageChange();
}

function ownLanguage(element: Element): string | undefined {
  const host = hostOf(element);
  return element.getAttribute('lang') || (host && ownLanguage(host));
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

function tagLanguage(): string | undefined {
  return document.querySelector<HTMLElement>('script[data-lang][src*="auto.js"]')?.dataset['lang'];
}

function pageLanguage(): string {
  const { lang } = document.documentElement;
  if (!isTranslated()) untranslated = lang;
  return untranslated ?? lang;
}

/** The marks of Google's translator, in Chrome and as a widget, and of Microsoft's. Others leave none. */
function isTranslated(): boolean {
  return document.querySelector('html:is(.translated-ltr, .translated-rtl), title[_msttexthash]') !== null;
}
