import type { Schema } from './schema.js';
import { flag, id, key, list, object, string } from './schema.js';
import { signalsSchema } from './signals-schema.js';

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
  signals: signalsSchema,
});
