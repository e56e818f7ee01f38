import { enforce } from '../../../src/effects/effect.js';
import type { Effect } from '../../../src/effects/effect.js';
import { ConsentStore } from '../../../src/consent/consent-store.js';
import type { ConsentStoreOptions } from '../../../src/consent/consent-store.js';
import type { Consent } from '../../../src/consent/consent.js';
import { decide } from '../../../src/consent/consent.js';
import { today } from '../../../src/consent/calendar.js';
import type { Declaration } from '../../../src/declaration/declaration.js';
import type { Signals } from '../../../src/declaration/declared-signals.js';
import type { Draft } from '../../support/fixtures.js';
import { declared } from '../../support/fixtures.js';
import { MemoryStorage } from '../../support/memory-storage.js';

/** The globals of vendors' tools, as their own snippets make them, and what they were told. */

const names = ['dataLayer', 'couche', '_paq', 'uetq', 'clarity', 'fbq', '_fbq'];

/** A page on which no tool was told anything. */
export function forgetTools(): void {
  for (const name of names) delete page[name];
  delete (document as never)[Symbol.for('charte-cookies/last-sent/1')];
}

export const page = window as unknown as Record<string, unknown>;

/** What a layer was told: commands as lists, events as they are. */
export function layer(name = 'dataLayer'): readonly unknown[] {
  const entries = (page[name] ?? []) as readonly unknown[];
  return entries.map((entry) => (isArguments(entry) ? Array.from(entry) : entry));
}

/** The commands of one kind that Google's tags were given, such as `['update', {…}]`. */
export function consentCommands(name = 'dataLayer'): readonly (readonly unknown[])[] {
  return layer(name)
    .filter((entry): entry is unknown[] => Array.isArray(entry) && entry[0] === 'consent')
    .map((entry) => entry.slice(1));
}

export function isArguments(entry: unknown): entry is ArrayLike<unknown> {
  return Object.prototype.toString.call(entry) === '[object Arguments]';
}

/** Google's values: all seven types, denied save `security_storage` and those that are named. */
export function googleValues(...granted: readonly string[]): Record<string, string> {
  const types = [
    'ad_storage',
    'ad_user_data',
    'ad_personalization',
    'analytics_storage',
    'functionality_storage',
    'personalization_storage',
    'security_storage',
  ];
  const isGranted = (type: string) => type === 'security_storage' || granted.includes(type);
  return Object.fromEntries(types.map((type) => [type, isGranted(type) ? 'granted' : 'denied']));
}

/** The Meta pixel's own snippet, as its users paste it, without its request. Answers what its queue holds. */
export function startPixel(...commands: readonly (readonly unknown[])[]): () => readonly unknown[] {
  interface Pixel {
    (...command: unknown[]): void;
    queue?: unknown[];
    push?: unknown;
    callMethod?: (...command: unknown[]) => void;
  }
  if (!page['fbq']) {
    const pixel: Pixel = (page['fbq'] = (...command: unknown[]) =>
      pixel.callMethod ? pixel.callMethod(...command) : pixel.queue!.push(command));
    page['_fbq'] ??= pixel;
    pixel.push = pixel;
    pixel.queue = [];
  }
  for (const command of commands) (page['fbq'] as Pixel)(...command);
  return () => [...((page['fbq'] as Pixel).queue ?? [])];
}

/** The small site with marketing and preferences as well, which one service each stand for. */
export function declaredAll(signals?: Signals, change: (draft: Draft) => void = () => {}): Declaration {
  return declared((draft) => {
    for (const id of ['preferences', 'marketing']) {
      draft.categories.push({ id });
      draft.services.push({ id: `${id}-service`, name: id, category: id, provider: 'acme', cookies: [] });
    }
    if (signals) draft.signals = signals as never;
    change(draft);
  });
}

export interface Told {
  readonly store: ConsentStore;
  readonly declaration: Declaration;
  /** Ends the effect. */
  readonly end: () => void;
}

/** A store that knows the site, with an effect kept in step; `stored` is what was decided before. */
export function tell(effect: Effect, stored?: Record<string, boolean>, options?: ConsentStoreOptions): Told {
  const declaration = declaredAll();
  const store = new ConsentStore(new MemoryStorage(stored && decided(stored, declaration)), options);
  store.declare(declaration);
  return { store, declaration, end: enforce(store, effect) };
}

export function decided(choices: Record<string, boolean>, declaration = declaredAll()): Consent {
  return decide(undefined, declaration, choices, today());
}

/** Every choice there is, but for those that are named. */
export function all(choice: boolean, but: Record<string, boolean> = {}): Record<string, boolean> {
  const ids = ['audience', 'statistics', 'embeds', 'preferences', 'marketing'];
  return { ...Object.fromEntries(ids.map((id) => [id, choice])), ...but };
}

/** Makes this browser send Global Privacy Control, or not; `undefined` puts back what it does by itself. */
export function sendGpc(value: unknown): void {
  if (value === undefined) delete (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl;
  else Object.defineProperty(navigator, 'globalPrivacyControl', { value, configurable: true });
}
