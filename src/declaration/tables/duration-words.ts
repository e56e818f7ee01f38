import { parseDuration } from '../durations.js';
import type { UnitKind } from './words/vocabulary.js';
import { languages } from './words/table-languages.js';
import { alternatives, anyOf, plain, words } from './words/matching.js';

const kinds: readonly UnitKind[] = ['Y', 'M', 'W', 'D', 'H', 'm', 'S'];
/** How many of the next smaller unit make one, where that is a whole number. */
const smaller: Readonly<Record<UnitKind, readonly [number, UnitKind] | undefined>> = {
  Y: [12, 'M'],
  M: undefined,
  W: [7, 'D'],
  D: [24, 'H'],
  H: [60, 'm'],
  m: [60, 'S'],
  S: undefined,
};

function makeForms() {
  const numberWords = new Map(
    languages.flatMap(({ numbers }) =>
      numbers.flatMap((forms, i) => forms.map((form) => [plain(form), String(i + 1)] as const)),
    ),
  );
  const number = `\\d{1,3}(?: \\d{3})+|\\d+[.,]\\d+|1/2|\\d+|${alternatives([...numberWords.keys()])}`;
  const unitWords = kinds.map((kind) => [kind, words(({ units }) => units[kind])] as const);
  const byLength = (a: string, b: string) => b.length - a.length;
  const unit = unitWords
    .flatMap(([, list]) => list)
    .sort(byLength)
    .join('|');
  /** “13 mois”, “24h”, “6-month”, “un an”, “1/2 h”. */
  const quantity = new RegExp(`(^|[^\\d.,/])(${number})[\\s-]?(${unit})(?![a-z])`, 'g');
  const unitOf = new Map(unitWords.flatMap(([kind, list]) => list.map((word) => [word, kind] as const)));

  const joiners = alternatives([...words(({ and }) => and), 'plus']);
  /** Between two quantities that add up: “1 an, 1 mois et 2 jours”. */
  const sum = new RegExp(`^[\\s,]*(?:${joiners})?\\s*$`);
  const to = alternatives(words((language) => language.to));
  /** “6 à 13 mois”, “1-2 ans”: no one length. */
  const or = alternatives(words((language) => [...language.and, ...language.or]));
  const range = new RegExp(`(?:${number})\\s*(?:${to}|${or}|[-–—/])\\s*(?:${number})`);
  const inexact = anyOf((language) => language.inexact);
  const session = anyOf((language) => language.session);
  const closing = anyOf((language) => language.closing);
  const browser = anyOf((language) => language.browser);
  return { numberWords, quantity, unitOf, sum, range, inexact, session, closing, browser };
}

let made: ReturnType<typeof makeForms> | undefined;

/** Made when the first table is read. */
function forms(): ReturnType<typeof makeForms> {
  return (made ??= makeForms());
}

interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly amount: string;
  readonly unit: UnitKind;
}

/**
 * “13 mois”, “1 an et 1 mois”, “up to 2 weeks”, “P6M”, “session” → an ISO 8601 duration or `session`. What stands in brackets
 * only counts where nothing else is understood. Undefined for what has no one length.
 */
export function durationFromWords(said: string): string | undefined {
  if (parseDuration(said)) return said;
  const text = plain(said)
    .replace(/(\d)\s*½/g, '$1,5')
    .replace(/½/g, '1/2');
  const outside = text.replace(/[([].*?(?:[)\]]|$)/g, ' ').trim();
  const inside = [...text.matchAll(/[([](.*?)(?:[)\]]|$)/g)].map(([, note = '']) => note).join(' ');
  return read(outside) ?? (hasNumber(outside) ? undefined : read(inside));
}

function read(text: string): string | undefined {
  const { quantity, unitOf, sum, inexact } = forms();
  const found = [...text.matchAll(quantity)].map(({ index, 0: all, 1: before = '', 2: amount = '', 3: name = '' }) => ({
    start: index + before.length,
    end: index + all.length,
    amount: amountOf(amount),
    unit: unitOf.get(name)!,
  }));
  const [first] = found;
  if (!first) return endsWithSession(text) ? 'session' : undefined;
  if (inexact.test(text) || isRange(text, first)) return undefined;
  // What follows is a part of the sum, or something that would make it another length.
  for (let i = 1; i < found.length; i++) {
    if (!sum.test(text.slice(found[i - 1]!.end, found[i]!.start))) return undefined;
  }
  return written(found);
}

/** A number tied to the first quantity is the other end of a range, or a part of the number. */
function isRange(text: string, { start, end }: Quantity): boolean {
  const { range } = forms();
  return (
    range.test(text.slice(0, end).replace('1/2', '')) ||
    /\d\s*$/.test(text.slice(0, start)) ||
    /^\d/.test(text.slice(end))
  );
}

function endsWithSession(text: string): boolean {
  const { session, closing, browser } = forms();
  return session.test(text) || (closing.test(text) && browser.test(text));
}

function hasNumber(text: string): boolean {
  return /\d/.test(text);
}

function amountOf(said: string): string {
  const { numberWords } = forms();
  return numberWords.get(said) ?? (said === '1/2' ? '0.5' : said.replace(/ /g, '').replace(',', '.'));
}

/** As ISO 8601 writes it, largest unit first. Halves go into the next smaller unit where they are whole there. */
function written(parts: readonly Quantity[]): string | undefined {
  const amounts = new Map<UnitKind, string>();
  for (const { amount, unit } of parts) {
    const [whole, of] = amount.includes('.') ? inSmaller(Number(amount), unit) : [amount, unit];
    if (whole === undefined || amounts.has(of)) return undefined;
    amounts.set(of, whole);
  }
  const list = (some: readonly UnitKind[]) =>
    some.map((kind) => (amounts.has(kind) ? `${amounts.get(kind)}${kind.toUpperCase()}` : '')).join('');
  const time = list(['H', 'm', 'S']);
  const iso = `P${list(['Y', 'M', 'W', 'D'])}${time && `T${time}`}`;
  return parseDuration(iso) ? iso : undefined;
}

function inSmaller(amount: number, kind: UnitKind): readonly [string | undefined, UnitKind] {
  const [factor, of] = smaller[kind] ?? [1, kind];
  // 1.1 × 60 is no whole number to a computer.
  const whole = Math.round(amount * factor * 1000) / 1000;
  return [Number.isInteger(whole) ? String(whole) : undefined, of];
}
