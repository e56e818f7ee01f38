import { banner } from './generated/banner.js';
import { charter } from './generated/charter.js';
import { details } from './generated/details.js';
import { languages, learn, localeTimeout, notifyLanguageChange, sourceLocale } from './language-registry.js';
import type { LocaleLoader, LocaleModule, PartName } from './messages.js';
import { nearestLocale } from './nearest-locale.js';

export { isRightToLeft, isSameWriting } from './nearest-locale.js';

/** `late`: still loading, though waited for long enough. */
export type LoadState = 'ready' | 'loading' | 'late' | 'failed';

interface Load {
  state: LoadState;
  readonly done: Promise<void>;
}

const catalogue = { banner, details, charter };
const loads = new Map<LocaleLoader, Load>();

/** The languages that can be had. */
export function availableLocales(): readonly string[] {
  return [sourceLocale, ...Object.keys(banner), ...languages().added.keys()];
}

/** The language that there is for a BCP 47 tag. */
export function localeFor(tag: string): string {
  return nearestLocale(tag, availableLocales());
}

/** How far a language is with the parts of the catalogue that somebody needs. What is missing is on its way from now on. */
export function request(locale: string, parts: readonly PartName[]): LoadState {
  const states = loadersOf(locale, parts).map((loader) => load(locale, loader).state);
  return (['failed', 'late', 'loading'] as const).find((state) => states.includes(state)) ?? 'ready';
}

/** Whether a language has come, without asking for it. */
export function isReady(locale: string): boolean {
  return loadersOf(locale, ['banner']).every((loader) => loads.get(loader)?.state === 'ready');
}

/** Waits until nothing is on its way any more. */
export async function settle(): Promise<void> {
  const open = [...loads.values()].filter(({ state }) => state === 'loading' || state === 'late');
  if (!open.length) return;
  await Promise.all(open.map(({ done }) => done));
  await settle();
}

/** What was loading in vain is tried again when it is next asked for. */
export function forgetFailures(): void {
  for (const [loader, { state }] of loads) if (state === 'failed') loads.delete(loader);
}

/** Adds a language, or takes the place of one. */
export function add(locale: string, source: LocaleModule | LocaleLoader): void {
  const { known, added } = languages();
  known.delete(locale);
  const loader = typeof source === 'function' ? source : () => Promise.resolve(source);
  added.set(locale, loader);
  if (typeof source !== 'function') {
    learn(locale, source);
    loads.set(loader, { state: 'ready', done: Promise.resolve() });
  }
  notifyLanguageChange();
}

/** A language that the page brought is one module for all parts. */
function loadersOf(locale: string, parts: readonly PartName[]): readonly LocaleLoader[] {
  const own = languages().added.get(locale);
  return own ? [own] : parts.flatMap((part) => catalogue[part][locale] ?? []);
}

function load(locale: string, loader: LocaleLoader): Load {
  const known = loads.get(loader);
  if (known) return known;
  const timer = setTimeout(() => end('late'), localeTimeout);
  const end = (state: LoadState) => {
    started.state = state;
    notifyLanguageChange();
  };
  const read = async () => {
    try {
      learn(locale, await loader());
      end('ready');
    } catch (error) {
      console.error(`The language "${locale}" could not be loaded: its texts are shown in French.`, error);
      end('failed');
    }
    clearTimeout(timer);
  };
  const started: Load = { state: 'loading', done: Promise.resolve().then(read) };
  loads.set(loader, started);
  return started;
}
