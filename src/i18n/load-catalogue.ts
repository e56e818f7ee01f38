import type * as catalogueModule from './catalogue.js';
import { isFrench, languages, localeTimeout, notifyLanguageChange } from './language-registry.js';

type Catalogue = typeof catalogueModule;

let catalogue: Catalogue | undefined;
/** Undefined while nobody needs another language than French. */
let state: 'loading' | 'late' | 'failed' | undefined;

/** Takes what knows other languages, where it has come with other code. */
export function takeCatalogue(loaded: Catalogue): void {
  catalogue ??= loaded;
}

/** Whether a language is in the code, so that nothing is to be loaded for it. */
export function isBuiltIn(tag: string): boolean {
  return isFrench(tag) && !languages().added.size;
}

/** What knows other languages than French, if it has come. */
export function loadedCatalogue(): Catalogue | undefined {
  return catalogue;
}

/** What knows other languages than French, or how far it is: it is on its way from now on. */
export function catalogueOrState(): Catalogue | 'loading' | 'late' | 'failed' {
  if (catalogue) return catalogue;
  if (!state) {
    state = 'loading';
    const end = (next: typeof state) => {
      state = next;
      notifyLanguageChange();
    };
    const timer = setTimeout(() => end('late'), localeTimeout);
    import('./catalogue.js')
      .then((loaded) => {
        catalogue = loaded;
        end(undefined);
      })
      .catch((error: unknown) => {
        console.error('Languages other than French could not be loaded:', error);
        end('failed');
      })
      .finally(() => clearTimeout(timer));
  }
  return state;
}

/** What was loading in vain is tried again when it is next asked for. */
export function forgetFailures(): void {
  if (state === 'failed') state = undefined;
  catalogue?.forgetFailures();
}

/** Whether a language is written from right to left. */
export function isRightToLeft(locale: string): boolean {
  return catalogue?.isRightToLeft(locale) ?? false;
}

/** Whether two tags mean the same language in the same script. */
export function isSameWriting(a: string, b: string): boolean {
  return a === b || (catalogue ? catalogue.isSameWriting(a, b) : isFrench(a) && isFrench(b));
}
