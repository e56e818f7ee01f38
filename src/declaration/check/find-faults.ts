import { maxPatternLength, patternFault } from '../cookie-pattern.js';
import { parseDuration } from '../durations.js';
import { isoDay } from '../iso-day.js';
import { wellKnownCategories } from '../well-known-categories.js';
import { declarationSchema } from './declaration-schema.js';
import { checkExemptions } from './exemption.js';
import type { Fail, Fault } from './fault.js';
import type { Schema } from './schema.js';
import { referToSignals } from './signal-references.js';
import { ownEntries } from '../own-entries.js';

type Fields = Readonly<Record<string, unknown>>;

/** Every fault that a value has as a declaration; none when it is one. */
export function findFaults(value: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  check(value, declarationSchema, '$', faults);
  const faulty = new Set(faults.map((fault) => fault.path));
  checkReferences(Object(value) as Fields, (path, found, expected, ...details) => {
    if (!faulty.has(path)) faults.push({ path, found, expected, details });
    faulty.add(path);
  });
  return faults;
}

function check(value: unknown, schema: Schema, path: string, faults: Fault[]): void {
  const fail = (expected: Fault['expected'], ...details: readonly unknown[]) =>
    faults.push({ path, found: value, expected, details });
  const { type, expected = 'value' } = schema;
  if (schema.anyOf) {
    const named = schema.anyOf.find((option) => option.title);
    if (named && isObject(value)) check(value, named, path, faults);
    else if (!schema.anyOf.some((option) => isMet(value, option))) fail(expected);
  } else if (schema.enum) {
    if (!schema.enum.includes(value as string)) fail('option', ...schema.enum);
  } else if (type === 'object') {
    if (isObject(value)) checkObject(value, schema, path, faults);
    else fail('object');
  } else if (type === 'array') {
    if (Array.isArray(value)) [...value].forEach((item, i) => check(item, schema.items!, `${path}[${i}]`, faults));
    else fail('list');
  } else if (schema.const !== undefined) {
    if (value !== schema.const) fail(schema.const ? 'true' : 'false');
  } else if (type === 'integer') {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    if (!Number.isInteger(value) || Number(value) < minimum || Number(value) > maximum) fail(expected);
  } else if (typeof value !== type || (schema.pattern && !new RegExp(schema.pattern).test(value as string))) {
    fail(expected);
  }
}

function checkObject(value: Fields, schema: Schema, path: string, faults: Fault[]): void {
  const { properties = {}, required = [], additionalProperties, minProperties = 0 } = schema;
  for (const key of required) {
    const { expected = properties[key]?.type === 'array' ? ('some-list' as const) : ('value' as const) } =
      properties[key] ?? {};
    if (value[key] === undefined) faults.push({ path: at(path, key), found: undefined, expected });
  }
  for (const [key, item] of ownEntries(value)) {
    if (item === undefined) continue;
    const own = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (own) check(item, own, at(path, key), faults);
    else faults.push({ path: at(path, key), found: item, expected: 'key', details: Object.keys(properties) });
  }
  if (Object.keys(value).length < minProperties) faults.push({ path, found: {}, expected: 'entries' });
}

/** What no schema says: unique ids, references that lead somewhere, patterns and dates that mean something. */
function checkReferences(root: Fields, fail: Fail): void {
  const unique = (entries: readonly Fields[], list: string, taken: Map<unknown, string>) => {
    entries.forEach(({ id }, i) => {
      const path = `$.${list}[${i}].id`;
      const first = taken.get(id);
      if (first) fail(path, id, 'unique', first);
      else if (id !== undefined) taken.set(id, path);
    });
  };
  const reference = (id: unknown, entries: readonly Fields[], path: string) => {
    const ids = entries.map((entry) => entry['id']);
    if (id !== undefined && !ids.includes(id)) fail(path, id, ids.length ? 'option' : 'declared', ...ids);
  };

  const categories = asObjects(root['categories']);
  const services = asObjects(root['services']);
  const providers = asObjects(root['providers']);
  const seen = new Map<unknown, string>();
  unique(providers, 'providers', new Map());
  unique(categories, 'categories', seen);
  unique(services, 'services', seen);
  categories.forEach((category, i) => {
    if (wellKnownCategories.includes(category['id'] as string)) return;
    for (const key of ['label', 'description']) {
      if (category[key] === undefined) fail(`$.categories[${i}].${key}`, undefined, 'label');
    }
  });
  services.forEach((service, i) => {
    const path = `$.services[${i}]`;
    reference(service['category'], categories, `${path}.category`);
    reference(service['provider'], providers, `${path}.provider`);
    asObjects(service['cookies']).forEach(({ name, duration, inWords }, j) => {
      const fault = inWords !== true && typeof name === 'string' && patternFault(name);
      if (fault) fail(`${path}.cookies[${j}].name`, name, fault, maxPatternLength);
      if (typeof duration === 'string' && duration !== 'session' && !parseDuration(duration))
        fail(`${path}.cookies[${j}].duration`, duration, 'duration');
    });
  });
  checkExemptions(categories, services, fail);
  const referTo = (entries: readonly Fields[]) => (id: unknown, path: string) => reference(id, entries, path);
  referToSignals(root['signals'], referTo([...categories, ...services]), referTo(categories));
  const { updated } = root;
  if (typeof updated === 'string' && !isDate(updated)) fail('$.updated', updated, 'real-date');
}

function isDate(iso: string): boolean {
  const date = new Date(`${iso}T00:00Z`);
  return isoDay(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()) === iso;
}

/** Not what a list has holes for. */
function asObjects(value: unknown): readonly Fields[] {
  // Spread, as it leaves no holes, and as some pages replace `Array.from`.
  return Array.isArray(value) ? [...value].map((each) => (isObject(each) ? each : {})) : [];
}

function isMet(value: unknown, schema: Schema): boolean {
  const faults: Fault[] = [];
  check(value, schema, '', faults);
  return !faults.length;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(path: string, key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}
