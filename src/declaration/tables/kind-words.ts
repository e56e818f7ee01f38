import type { Cookie } from '../declaration.js';
import type { StorageKind } from './words/vocabulary.js';
import { anyOf, plain } from './words/matching.js';

const storageKinds: readonly StorageKind[] = ['session', 'local', 'indexeddb', 'cache'];
function makeForms() {
  const storages = storageKinds.map((kind) => [kind, anyOf(({ storage }) => storage[kind])] as const);
  const first = anyOf(({ party }) => party.first);
  const third = anyOf(({ party }) => party.third);
  const own = new RegExp(`^(?:${anyOf(({ ownSite }) => ownSite).source})$`);
  return { storages, first, third, own };
}

let made: ReturnType<typeof makeForms> | undefined;

/** Made when the first table is read. */
function forms(): ReturnType<typeof makeForms> {
  return (made ??= makeForms());
}

/** “localStorage” → `local`. */
export function storageFromWords(said: string): Cookie['storage'] {
  const { storages } = forms();
  const text = plain(said);
  if (/^(http )?cookies?$/.test(text)) return 'cookie';
  const found = storages.find(([, form]) => form.test(text))?.[0];
  return found ?? (/^(html5? ?)?local\b/.test(text) ? 'local' : undefined);
}

/** “Cookie tiers” → `third`. */
export function partyFromWords(said: string): Cookie['party'] {
  return partiesIn(said)[0];
}

/** The parties that words name, the third before the first: “first and third party” is both. */
export function partiesIn(said: string): readonly NonNullable<Cookie['party']>[] {
  const { first, third } = forms();
  const text = plain(said);
  return (['third', 'first'] as const).filter((party) => (party === 'third' ? third : first).test(text));
}

/** Whether words that stand for a provider mean the site itself: “ce site”, “us”. */
export function meansOwnSite(said: string): boolean {
  const { own } = forms();
  return own.test(plain(said).replace(/\s*\(.*\)$/, ''));
}
