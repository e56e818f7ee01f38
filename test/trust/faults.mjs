/** Faulty declarations, and what a page must do under one. */
import assert from 'node:assert/strict';
import { readDeclaration } from '../../dist/index.js';
import { byId, declaration, everything } from '../support/town.mjs';
import { marked } from '../support/sites.mjs';

const service = (value, id) => byId(value.services, id);
const cookie = (value, id) => service(value, id).cookies[0];

/** One fault each, in what is right otherwise. */
export const faulty = {
  'no address of the site': ({ site }) => delete site.url,
  'a service of a mistyped category': (value) => (service(value, 'compteur').category = 'statistique'),
  'a cookie without a purpose': (value) => delete cookie(value, 'compteur').purpose,
  'a duration in words': (value) => (cookie(value, 'compteur').duration = '13 mois'),
  'cookies as texts': (value) => (service(value, 'compteur').cookies = ['_ct_*']),
  'a service without a provider': (value) => delete service(value, 'film').provider,
  'an unknown provider of a necessary service': (value) => (service(value, 'panier').provider = 'savonnerie'),
  'an unknown key': (value) => (value.cookies = []),
  'a category of its own without a label': (value) => delete byId(value.categories, 'audience').label,
  'categories as texts': (value) => (value.categories = everything),
  'categories that are none': (value) => (value.categories = [null, 42, 'statistics']),
  'no categories': (value) => delete value.categories,
  'a service without cookies': (value) => delete service(value, 'film').cookies,
  'no providers': (value) => delete value.providers,
  'no services': (value) => delete value.services,
  'services as an object': (value) => (value.services = { film: {} }),
  'a site that is a text': (value) => (value.site = 'Mairie de Bourg'),
  'no site': (value) => delete value.site,
  'a date that does not exist': (value) => (value.updated = '2026-13-01'),
  'an exempt tracker of 24 months': (value) => (cookie(value, 'audimetre').duration = 'P24M'),
  'an exempt tracker without a duration': (value) => delete cookie(value, 'audimetre').duration,
  'an exemption without a reason': (value) => delete byId(value.categories, 'audience').justification,
  'a required purpose without a reason': (value) => (byId(value.categories, 'statistics').required = true),
  'a policy at javascript:': (value) => (value.providers[1].privacyPolicy = 'javascript:void(ran.push(1))'),
  'a contact at javascript:': (value) => (value.site.contact = 'javascript:void(ran.push(1))'),
  'five faults at once': (value) => {
    delete value.site.url;
    value.updated = 'hier';
    service(value, 'compteur').provider = 'personne';
    cookie(value, 'film').duration = 'six mois';
    byId(value.categories, 'audience').exempt = 'oui';
  },
};

/** Texts that are no declaration at all. */
const broken = {
  'a comma too many': JSON.stringify(declaration()).replace(/}$/, ',}'),
  'an empty object': '{}',
  'an empty list': '[]',
  null: 'null',
  'a number': '42',
  'a page in place of it': '<!doctype html><title>Connexion</title><p>Connectez-vous.',
};

export const texts = {
  ...Object.fromEntries(Object.entries(faulty).map(([name, change]) => [name, JSON.stringify(declaration(change))])),
  ...broken,
};

export const marks = [
  ...everything.map((id) => marked(id)),
  marked('audimetre', 'service'),
  '<img alt="" data-src="/pixel.gif" data-category="audience">',
].join('');
export const links = ['refuse-all', 'accept-all', 'withdraw']
  .map((action) => `<a href="#${action}" data-cookie-action="${action}">${action}</a>`)
  .join(' ');
/** Each fault as the package tells it: path, what was found, what was expected. */
function faultsOf(text) {
  try {
    readDeclaration(text);
  } catch ({ faults }) {
    return faults;
  }
  return [];
}

/** Asserts that a page opens, asks, stores and throws nothing. */
export function assertOpensNothing(report, what) {
  assert.ok(report, `${what}: the page reports`);
  assert.deepEqual(report.ran, [], `${what}: nothing runs, not even what is exempt or necessary`);
  assert.deepEqual(report.seen.granted, [], `${what}: nothing was granted for a moment`);
  assert.equal(report.seen.asking, false, `${what}: nobody is asked what no answer would settle`);
  assert.deepEqual(report.thrown, [], `${what}: nothing is thrown that nobody catches`);
  assert.equal(report.stored ?? report.mirror, null, `${what}: nothing is stored`);
}

/** Asserts that a page tells of all faults of a text. */
export function assertTold(report, text, what) {
  const said = report.errors.join('\n');
  const faults = faultsOf(text);
  assert.ok(faults.length, `${what}: the case has a fault`);
  for (const { path, found, expected } of faults) {
    // Why a text is no JSON, each browser says in its own words.
    for (const part of [path, found, expected.replace(/^(the JSON text of a declaration) .*$/s, '$1')]) {
      assert.ok(said.includes(part), `${what}: the console says “${part}”, but only: ${report.told.join('\n') || '–'}`);
    }
  }
}
