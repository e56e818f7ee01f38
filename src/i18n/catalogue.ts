import { banner } from './generated/banner.js';
import type { Formats, LocaleLoader, LocaleModule, Part } from './messages.js';
import { sourceLocale } from './nearest-locale.js';

/** Milliseconds that elements wait for their language before they speak French. */
const patience = 1000;

/** `late`: still loading, though waited for long enough. */
export type LoadState = 'ready' | 'loading' | 'late' | 'failed';

interface Load {
  state: LoadState;
  readonly done: Promise<void>;
}

interface Language {
  readonly messages: Record<string, string>;
  readonly formats: Formats;
}

/** What was loaded, by language. */
const languages = new Map<string, Language>();
/** Languages that the page brought. */
const added = new Map<string, LocaleLoader>();
const loads = new Map<LocaleLoader, Load>();
const followers = new Set<() => void>();

/** The languages that can be had. */
export function availableLocales(): readonly string[] {
  return [sourceLocale, ...Object.keys(banner), ...added.keys()];
}

/** Calls back whenever elements may have to speak otherwise. Returns what ends it. */
export function followCatalogue(follower: () => void): () => void {
  followers.add(follower);
  return () => followers.delete(follower);
}

export function tellFollowers(): void {
  for (const follower of [...followers]) follower();
}

/** How far a language is with the parts of the catalogue that somebody needs. What is missing is on its way from now on. */
export function request(locale: string, parts: readonly Part[]): LoadState {
  const states = loadersOf(locale, parts).map((loader) => load(locale, loader).state);
  return (['failed', 'late', 'loading'] as const).find((state) => states.includes(state)) ?? 'ready';
}

/** Whether a language has come, without asking for it. */
export function isReady(locale: string): boolean {
  return loadersOf(locale, [banner]).every((loader) => loads.get(loader)?.state === 'ready');
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

/** The texts of a language, as far as they have come. */
export function messagesOf(locale: string): Readonly<Record<string, string>> | undefined {
  return languages.get(locale)?.messages;
}

/** How a language writes what `Intl` cannot. */
export function formatsOf(locale: string): Formats | undefined {
  return languages.get(locale)?.formats;
}

/** Adds a language, or takes the place of one. */
export function add(locale: string, source: LocaleModule | LocaleLoader): void {
  languages.delete(locale);
  added.set(locale, typeof source === 'function' ? source : () => Promise.resolve(source));
  if (typeof source !== 'function') {
    learn(locale, source);
    loads.set(added.get(locale)!, { state: 'ready', done: Promise.resolve() });
  }
  tellFollowers();
}

/** A language that the page brought is one module for all parts. */
function loadersOf(locale: string, parts: readonly Part[]): readonly LocaleLoader[] {
  return parts.flatMap((part) => added.get(locale) ?? part[locale] ?? []);
}

function load(locale: string, loader: LocaleLoader): Load {
  const known = loads.get(loader);
  if (known) return known;
  const timer = setTimeout(() => end('late'), patience);
  const end = (state: LoadState) => {
    started.state = state;
    tellFollowers();
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

function learn(locale: string, { messages, formats }: LocaleModule): void {
  const known = languages.get(locale) ?? { messages: {}, formats: {} };
  languages.set(locale, known);
  Object.assign(known.messages, messages);
  Object.assign(known.formats, formats);
}
