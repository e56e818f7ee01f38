import { addDays, addMonths, isDay } from '../consent/calendar.js';
import { localeForm } from '../records/proof-record.js';

/** How many entries an object or a list may have. */
const maxEntries = 300;
const id = /^[a-z][a-z0-9_-]{0,63}$/;

type Check = (value: unknown, path: string) => readonly string[];

/**
 * Every fault that a value has as a record, each as a sentence: where, what was found, what was expected. A record has no fields but its
 * own, so that nothing about a person is kept by mistake. `today`: by the server's clock; `months`: how long a choice is kept.
 */
export function proofFaults(value: unknown, today: string, months: number): readonly string[] {
  const faults = object(value, '$', fields);
  if (faults.length) return faults;
  const { on, until } = value as { readonly on: string; readonly until: string };
  // The greatest difference of two calendars is that of Kiritimati and Pago Pago: two days at most.
  const latest = addDays(today, 2);
  const last = addMonths(on, months);
  if (on > latest) return [fault('$.on', on, `a day until ${latest}`)];
  if (until <= today) return [fault('$.until', until, `a day after ${today}`)];
  if (until > last) return [fault('$.until', until, `a day until ${last}, ${months} months after the decision`)];
  return [];
}

const text =
  (form: RegExp, expected: string): Check =>
  (value, path) =>
    typeof value === 'string' && form.test(value) ? [] : [fault(path, value, expected)];

const day: Check = (value, path) =>
  isDay(value) ? [] : [fault(path, value, 'a day that exists, such as "2026-11-23"')];

const oneOf =
  (...options: readonly unknown[]): Check =>
  (value, path) =>
    options.includes(value) ? [] : [fault(path, value, `one of ${options.map((each) => shown(each)).join(', ')}`)];

const byId =
  (check: Check): Check =>
  (value, path) => {
    if (!isObject(value) || Object.keys(value).length > maxEntries)
      return [fault(path, value, `an object of at most ${maxEntries} entries`)];
    return Object.entries(value).flatMap(([key, item]) =>
      id.test(key) ? check(item, `${path}.${key}`) : [fault(path, key, 'ids of the declaration as keys')],
    );
  };

const names: Check = (value, path) => {
  if (!Array.isArray(value) || value.length > maxEntries)
    return [fault(path, value, `a list of at most ${maxEntries} names`)];
  return value.flatMap((each, i) => name(each, `${path}[${i}]`));
};
const name = text(/^[^\p{Cc}]{1,200}$/u, 'a name of 1 to 200 characters');

const fields: Readonly<Record<string, Check>> = {
  v: oneOf(1),
  id: text(/^[0-9a-f]{32}$/, '32 hexadecimal digits'),
  package: text(/^\d+\.\d+\.\d+[0-9A-Za-z.+-]{0,40}$/, 'a version such as "1.2.3"'),
  on: day,
  until: day,
  locale: text(new RegExp(localeForm), 'a language tag such as "fr"'),
  action: oneOf('accept-all', 'refuse-all', 'choose', 'withdraw', 'none'),
  choices: byId(oneOf(true, false)),
  revisions: byId(text(/^[0-9a-z]{1,4000}$/, 'a revision of digits and small letters')),
  providers: byId(names),
  declaration: text(/^[0-9a-f]{64}$/, 'a SHA-256 digest of 64 hexadecimal digits'),
};

function object(value: unknown, path: string, checks: Readonly<Record<string, Check>>): readonly string[] {
  if (!isObject(value)) return [fault(path, value, 'an object')];
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(checks, key));
  if (unknown.length) return [fault(path, unknown[0], `no fields but ${Object.keys(checks).join(', ')}`)];
  return Object.entries(checks).flatMap(([key, check]) => check(value[key], `${path}.${key}`));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fault(path: string, found: unknown, expected: string): string {
  return `${path}: found ${shown(found)}, expected ${expected}.`;
}

/** Short: what somebody else wrote is not for logs. */
function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80);
}
