import { consentForms } from '../consent-forms.js';
import type { ExpectationKey } from './expectations.js';
import type { Schema } from './schema.js';

const string = (expected: ExpectationKey, pattern = '\\S'): Schema => ({ type: 'string', expected, pattern });
const flag: Schema = { type: 'boolean', expected: 'flag' };
const list = (items: Schema): Schema => ({ type: 'array', items });

/** An object of a named type, with no keys but these. */
const object = (title: string, required: readonly string[], properties: Readonly<Record<string, Schema>>): Schema => ({
  title,
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});

const id = string('id', '^[a-z][a-z0-9_-]{0,63}$');
/** Categories and services are keys of plain objects, which have a constructor already. */
const key = string('id', '^(?!constructor$)[a-z][a-z0-9_-]{0,63}$');
const words = string('text');
const contact = string('contact', '^(https?:\\/\\/[^\\s]+|\\/[^\\s]*|[^\\s@:]+@[^\\s@:]+)$');
const address = string('address', '^(https?:\\/\\/[^\\s]+|\\/[^\\s]*)$');

const text: Schema = {
  title: 'Text',
  expected: 'texts',
  anyOf: [words, { type: 'object', minProperties: 1, additionalProperties: words }],
};

const cookie = object('Cookie', ['name', 'purpose'], {
  name: words,
  purpose: text,
  duration: string('duration', '^(P[0-9A-Z]+|session)$'),
  storage: {
    enum: ['cookie', 'local', 'session', 'indexeddb', 'cache'],
  },
  party: { enum: ['first', 'third'] },
  httpOnly: flag,
  inWords: flag,
  extra: { type: 'object', additionalProperties: { type: 'string', expected: 'text' } },
});

const yes: Schema = { const: true };
const layer = string('layer', '^[A-Za-z_$][A-Za-z0-9_$]*$');
const region = string('region', '^[A-Z]{2}(-[A-Z0-9]{1,3})?$');

const switchOr = (option: Schema, expected: ExpectationKey): Schema => ({ expected, anyOf: [yes, option] });
const idOrNone: Schema = { expected: 'id-or-none', anyOf: [key, { const: false }] };
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
      waitForUpdate: { type: 'integer', expected: 'wait', minimum: 0, maximum: 10000 },
      region: list(region),
      adsDataRedaction: flag,
      urlPassthrough: flag,
      layer,
    }),
    'google',
  ),
  dataLayer: switchOr(layer, 'data-layer'),
  matomo: switchOr(object('MatomoSignals', [], { tracking: idOrNone, cookies: idOrNone, exempt: key }), 'matomo'),
  microsoft: switchOr(
    object('MicrosoftSignals', [], {
      clarity: flag,
      uet: flag,
      categories: ids('MicrosoftCategories', ['ad_storage', 'analytics_storage']),
    }),
    'microsoft',
  ),
  meta: switchOr(object('MetaSignals', [], { category: key }), 'meta'),
  gpc: switchOr(list(key), 'gpc'),
});

/** The shape of a declaration. The JSON Schema that the package publishes is made from this value. */
export const declarationSchema: Schema = object('Declaration', ['site', 'categories', 'services', 'providers'], {
  $schema: words,
  site: object('Site', ['name', 'url'], {
    name: text,
    url: string('site', '^https?:\\/\\/[^\\s]+$'),
    controller: text,
    contact,
    address: text,
    dpo: contact,
    legalNotice: address,
    privacyPolicy: address,
  }),
  consent: object('ConsentTerms', [], {
    cookie: string('cookie', consentForms.cookie),
    duration: string('months', consentForms.duration),
    domain: string('domain', consentForms.domain),
  }),
  enforcement: object('Enforcement', [], {
    reloadOnWithdraw: { enum: ['auto', 'never'] },
    scriptTimeout: string('seconds', '^PT([1-9]\\d*M)?([1-9]\\d*S)?$'),
    blockHosts: flag,
  }),
  updated: string('date', '^\\d{4}-\\d{2}-\\d{2}$'),
  categories: list(
    object('Category', ['id'], {
      id: key,
      label: text,
      description: text,
      required: flag,
      exempt: flag,
      justification: text,
      legalBasis: text,
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
      hosts: list(string('host', '^[a-z0-9*.-]+$')),
      retention: string('period', '^P[0-9A-Z]+$'),
    }),
  ),
  providers: list(
    object('Provider', ['id', 'name'], {
      id,
      name: text,
      privacyPolicy: address,
      country: string('country', '^[A-Z]{2}$'),
      role: { enum: ['controller', 'joint', 'processor'] },
      transfer: object('Transfer', ['safeguard'], {
        safeguard: { enum: ['adequacy', 'standard-clauses', 'other'] },
        copy: address,
      }),
    }),
  ),
  signals,
  messages: { type: 'object', additionalProperties: { type: 'object', additionalProperties: words } },
});
