import type { Schema } from './schema.js';

const string = (description: string, pattern = '\\S'): Schema => ({ type: 'string', description, pattern });
const flag: Schema = { type: 'boolean', description: 'true or false, without quotes' };
const list = (items: Schema): Schema => ({ type: 'array', items });

/** An object of a named type, with no keys but these. */
const object = (title: string, required: readonly string[], properties: Readonly<Record<string, Schema>>): Schema => ({
  title,
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});

const id = string('an id of small letters, digits, "-" and "_", such as "statistics"', '^[a-z][a-z0-9_-]{0,63}$');
/** Categories and services are keys of plain objects, which have a constructor already. */
const key = string(id.description!, '^(?!constructor$)[a-z][a-z0-9_-]{0,63}$');
const words = string('a text');
const address = string('an address that starts with "https://" or with "/"', '^(https?:\\/\\/[^\\s]+|\\/[^\\s]*)$');

const text: Schema = {
  title: 'Text',
  description: 'a text, or texts by language such as {"fr": "…", "en": "…"}',
  anyOf: [words, { type: 'object', minProperties: 1, additionalProperties: words }],
};

const cookie = object('Cookie', ['name', 'purpose'], {
  name: words,
  purpose: text,
  duration: string('an ISO 8601 duration such as "P13M", "P2W" or "PT30M", or "session"', '^(P[0-9A-Z]+|session)$'),
  storage: {
    enum: ['cookie', 'local', 'session', 'indexeddb', 'cache'],
  },
  party: { enum: ['first', 'third'] },
  httpOnly: flag,
  extra: { type: 'object', additionalProperties: { type: 'string', description: 'a text' } },
});

const yes: Schema = { const: true };
const layer = string('the name of a global such as "dataLayer"', '^[A-Za-z_$][A-Za-z0-9_$]*$');
const region = string('a code of a country or region such as "FR" or "CA-QC"', '^[A-Z]{2}(-[A-Z0-9]{1,3})?$');

const switchOr = (option: Schema, expected: string): Schema => ({ description: expected, anyOf: [yes, option] });
const idOrNone: Schema = { description: 'the id of a category or service, or false', anyOf: [key, { const: false }] };
const ids = (title: string, types: readonly string[]): Schema =>
  object(title, [], Object.fromEntries(types.map((type) => [type, key])));

const signals = object('Signals', [], {
  google: switchOr(
    object('GoogleSignals', [], {
      categories: ids('GoogleCategories', [
        'ad_storage',
        'ad_user_data',
        'ad_personalization',
        'analytics_storage',
        'functionality_storage',
        'personalization_storage',
      ]),
      waitForUpdate: { type: 'integer', description: 'milliseconds from 0 to 10000', minimum: 0, maximum: 10000 },
      region: list(region),
      adsDataRedaction: flag,
      urlPassthrough: flag,
      layer,
    }),
    'true, or settings such as {"waitForUpdate": 500}',
  ),
  dataLayer: switchOr(layer, 'true, or the name of the layer'),
  matomo: switchOr(
    object('MatomoSignals', [], { tracking: idOrNone, cookies: idOrNone, exempt: key }),
    'true, or settings such as {"exempt": "audience"}',
  ),
  microsoft: switchOr(
    object('MicrosoftSignals', [], {
      clarity: flag,
      uet: flag,
      categories: ids('MicrosoftCategories', ['ad_storage', 'analytics_storage']),
    }),
    'true, or settings such as {"uet": false}',
  ),
  meta: switchOr(object('MetaSignals', [], { category: key }), 'true, or settings such as {"category": "marketing"}'),
  gpc: switchOr(list(key), 'true, or a list of ids of categories'),
});

/** The shape of a declaration. The JSON Schema that the package publishes is made from this value. */
export const declarationSchema: Schema = object('Declaration', ['site', 'categories', 'services', 'providers'], {
  $schema: words,
  site: object('Site', ['name', 'url'], {
    name: text,
    url: string('an absolute address such as "https://www.example.fr"', '^https?:\\/\\/[^\\s]+$'),
    controller: text,
    contact: string(
      'an e-mail address, or an address that starts with "https://" or "/"',
      '^(https?:\\/\\/[^\\s]+|\\/[^\\s]*|[^\\s@:]+@[^\\s@:]+)$',
    ),
  }),
  consent: object('ConsentTerms', [], {
    cookie: string('a cookie name of letters, digits, "-", "_" and "."', '^[A-Za-z0-9_.-]{1,100}$'),
    duration: string('whole months from "P1M" to "P12M"', '^P([1-9]|1[0-2])M$'),
    domain: string('a domain such as "example.fr"', '^\\.?[a-z0-9-]+(\\.[a-z0-9-]+)+$'),
  }),
  enforcement: object('Enforcement', [], {
    reloadOnWithdraw: { enum: ['auto', 'never'] },
    scriptTimeout: string('seconds or minutes such as "PT10S"', '^PT([1-9]\\d*M)?([1-9]\\d*S)?$'),
    blockHosts: flag,
  }),
  updated: string('an ISO date such as "2026-11-23"', '^\\d{4}-\\d{2}-\\d{2}$'),
  categories: list(
    object('Category', ['id'], {
      id: key,
      label: text,
      description: text,
      required: flag,
      exempt: flag,
      justification: text,
      revision: words,
    }),
  ),
  services: list(
    object('Service', ['id', 'name', 'provider', 'category', 'cookies'], {
      id: key,
      name: text,
      location: text,
      provider: id,
      category: id,
      cookies: list(cookie),
      hosts: list(string('a host name such as "www.youtube.com"', '^[a-z0-9*.-]+$')),
    }),
  ),
  providers: list(
    object('Provider', ['id', 'name'], {
      id,
      name: text,
      privacyPolicy: address,
      country: string('a two-letter country code such as "FR"', '^[A-Z]{2}$'),
    }),
  ),
  signals,
  messages: { type: 'object', additionalProperties: { type: 'object', additionalProperties: words } },
});
