import type { Declaration } from './declaration.js';
import { wellKnownCategories } from './well-known-categories.js';
import { declarationSchema } from './declaration-schema.js';
import type { Schema } from './schema.js';
import { referToSignals } from './signal-references.js';
import { parseDuration } from './durations.js';
import { checkExemptions } from './exemption.js';
import { patternFault } from './cookie-pattern.js';

/** One fault of a declaration. */
export interface DeclarationFault {
  /** JSON path, such as `$.services[0].category`. */
  readonly path: string;
  /** What stands there. */
  readonly found: string;
  /** What should stand there. */
  readonly expected: string;
}

/** Thrown with every fault that a declaration has, not only the first. */
export class DeclarationError extends Error {
  override readonly name = 'DeclarationError';

  readonly faults: readonly DeclarationFault[];

  constructor(faults: readonly DeclarationFault[]) {
    const lines = faults.map(({ path, found, expected }) => `\n  ${path}: found ${found}, expected ${expected}`);
    super(`The cookie declaration has ${faults.length} fault${faults.length === 1 ? '' : 's'}:${lines.join('')}`);
    this.faults = faults;
  }
}

/**
 * Reads a declaration: an object, or its JSON text.
 *
 * @throws DeclarationError with all faults, when it is not one.
 */
export function readDeclaration(value: unknown): Declaration {
  const faults: DeclarationFault[] = [];
  const read = typeof value === 'string' ? parse(value, faults) : value;
  if (!faults.length) {
    check(read, declarationSchema, '$', faults);
    checkReferences(read, faults);
  }
  if (faults.length) throw new DeclarationError(faults);
  return read as Declaration;
}

function parse(text: string, faults: DeclarationFault[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? ` (${error.message})` : '';
    faults.push({ path: '$', found: show(text), expected: `the JSON text of a declaration${detail}` });
    return undefined;
  }
}

function check(value: unknown, schema: Schema, path: string, faults: DeclarationFault[]): void {
  const fail = (expected: string) => faults.push({ path, found: show(value), expected });
  if (schema.anyOf) {
    const named = schema.anyOf.find((option) => option.title);
    if (named && isObject(value)) check(value, named, path, faults);
    else if (!schema.anyOf.some((option) => isMet(value, option))) fail(schema.description ?? '');
  } else if (schema.enum) {
    if (!schema.enum.includes(value as string)) fail(`one of ${schema.enum.map(show).join(', ')}`);
  } else if (schema.type === 'object') {
    if (isObject(value)) checkObject(value, schema, path, faults);
    else fail('an object, between “{” and “}”');
  } else if (schema.type === 'array') {
    if (Array.isArray(value)) value.forEach((item, i) => check(item, schema.items!, `${path}[${i}]`, faults));
    else fail('a list, between “[” and “]”');
  } else if (schema.const !== undefined) {
    if (value !== schema.const) fail(String(schema.const));
  } else if (schema.type === 'integer') {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    if (!Number.isInteger(value) || Number(value) < minimum || Number(value) > maximum) fail(schema.description ?? '');
  } else if (typeof value !== schema.type || (schema.pattern && !new RegExp(schema.pattern).test(value as string))) {
    fail(schema.description ?? '');
  }
}

function checkObject(value: Record<string, unknown>, schema: Schema, path: string, faults: DeclarationFault[]): void {
  const { properties = {}, required = [], additionalProperties, minProperties = 0 } = schema;
  const known = Object.keys(properties);
  for (const key of required) {
    if (value[key] === undefined) {
      const expected = properties[key]?.description ?? (properties[key]?.type === 'array' ? 'a list' : 'a value');
      faults.push({ path: at(path, key), found: show(undefined), expected });
    }
  }
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const own = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (own) check(item, own, at(path, key), faults);
    else faults.push({ path: at(path, key), found: show(item), expected: `no such key: use ${known.join(', ')}` });
  }
  if (Object.keys(value).length < minProperties) faults.push({ path, found: '{}', expected: 'at least one entry' });
}

/** What no schema says: unique ids, references that lead somewhere, patterns and dates that mean something. */
function checkReferences(value: unknown, faults: DeclarationFault[]): void {
  const faulty = new Set(faults.map((fault) => fault.path));
  const fail = (path: string, found: unknown, expected: string) => {
    if (!faulty.has(path)) faults.push({ path, found: show(found), expected });
    faulty.add(path);
  };
  const root = asObject(value);
  const seen = new Map<unknown, string>();
  const unique = (entries: readonly Record<string, unknown>[], list: string, taken: Map<unknown, string>) => {
    entries.forEach(({ id }, i) => {
      const path = `$.${list}[${i}].id`;
      const first = taken.get(id);
      if (first) fail(path, id, `an id of its own: ${first} has this one already`);
      else if (id !== undefined) taken.set(id, path);
    });
  };
  const reference = (id: unknown, entries: readonly Record<string, unknown>[], path: string) => {
    const ids = entries.map((entry) => entry['id']);
    if (id === undefined || ids.includes(id)) return;
    fail(path, id, ids.length ? `one of ${ids.map(show).join(', ')}` : 'an id that is declared');
  };

  const categories = asObjects(root['categories']);
  const services = asObjects(root['services']);
  const providers = asObjects(root['providers']);
  unique(providers, 'providers', new Map());
  unique(categories, 'categories', seen);
  unique(services, 'services', seen);
  categories.forEach((category, i) => {
    if (wellKnownCategories.includes(category['id'] as string)) return;
    for (const key of ['label', 'description']) {
      const expected = 'a text, as the catalogue has none for this id';
      if (category[key] === undefined) fail(`$.categories[${i}].${key}`, undefined, expected);
    }
  });
  services.forEach((service, i) => {
    reference(service['category'], categories, `$.services[${i}].category`);
    reference(service['provider'], providers, `$.services[${i}].provider`);
    asObjects(service['cookies']).forEach(({ name, duration }, j) => {
      const expected = typeof name === 'string' && patternFault(name);
      if (expected) fail(`$.services[${i}].cookies[${j}].name`, name, expected);
      if (typeof duration === 'string' && duration !== 'session' && !parseDuration(duration)) {
        const example = 'an ISO 8601 duration such as "P13M", "P2W" or "PT30M", or "session"';
        fail(`$.services[${i}].cookies[${j}].duration`, duration, example);
      }
    });
  });
  checkExemptions(categories, services, fail);
  const referTo = (entries: readonly Record<string, unknown>[]) => (id: unknown, path: string) =>
    reference(id, entries, path);
  referToSignals(root['signals'], referTo([...categories, ...services]), referTo(categories));
  const { updated } = root;
  if (typeof updated === 'string' && !isDate(updated)) fail('$.updated', updated, 'a date that exists');
}

function isDate(iso: string): boolean {
  const date = new Date(`${iso}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

function asObject(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

function asObjects(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}

function isMet(value: unknown, schema: Schema): boolean {
  const faults: DeclarationFault[] = [];
  check(value, schema, '', faults);
  return !faults.length;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(path: string, key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

/** A value as an error shows it: JSON, at most 60 characters. */
function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  let text: string;
  try {
    text = JSON.stringify(value) ?? String(value);
  } catch {
    // Round, endless, or of a type that JSON does not know: not even String() is sure to return.
    text = Object.prototype.toString.call(value);
  }
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
