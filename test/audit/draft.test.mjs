import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftDeclaration } from '../../dist/audit.js';
import { validateConformity } from '../../dist/conformity.js';

const trace = (kind, name, more) => ({
  ...{ kind, name, host: 'www.ville.example', party: 'first', httpOnly: false, partitioned: false },
  ...{ lifetime: undefined, by: [], seen: { before: [] }, declared: undefined },
  ...more,
});
const url = 'https://www.ville.example/accueil';
const seen = [
  trace('cookie', '_pk_id.3.1f2e', { lifetime: 393 * 86_400 }),
  trace('cookie', 'PHPSESSID', { httpOnly: true }),
  trace('cookie', 'etat-0123456789abcdef', { lifetime: 7200 }),
  trace('cookie', 'etat-fedcba9876543210', { lifetime: 7200 }),
  trace('local', 'panier'),
  trace('request', 'www.youtube.com', { host: 'www.youtube.com', party: 'third' }),
  trace('cookie', 'suivi', { host: 'ads.regie.example', party: 'third', lifetime: 86_400 * 365 }),
];

describe('the draft of a declaration', () => {
  const draft = draftDeclaration(undefined, url, seen);
  const cookies = Object.fromEntries(draft.services.map(({ id, cookies }) => [id, cookies]));

  it('knows what many sites use', () => {
    const matomo = draft.services.find(({ id }) => id === 'matomo');
    assert.equal(matomo.category, 'statistics');
    assert.deepEqual([matomo.cookies[0].name, matomo.cookies[0].duration], ['_pk_id*', 'P13M']);
    assert.deepEqual(draft.services.find(({ id }) => id === 'youtube').hosts, ['www.youtube.com']);
    assert.equal(draft.providers.find(({ id }) => id === 'google').country, 'US');
    assert.equal(cookies.session[0].httpOnly, true);
  });

  it('names what differs between visitors once, with a star', () => {
    const own = cookies['www-ville-example-a-completer'];
    assert.deepEqual(
      own.map(({ name, duration, storage }) => [name, duration, storage]),
      [
        ['etat-*', 'PT2H', undefined],
        ['panier', 'P13M', 'local'],
      ],
    );
    assert.equal(cookies['regie-example-a-completer'][0].party, 'third');
  });

  it('can be read, and lacks only what people must write', () => {
    const errors = (value) => validateConformity(value).filter(({ severity }) => severity === 'error');
    assert.ok(errors(draft).some(({ actual }) => /À compléter/.test(actual)));
    assert.deepEqual(
      errors(draft).filter(({ id }) => id === 'declaration'),
      [],
    );
    const written = JSON.parse(JSON.stringify(draft).replaceAll('À compléter', 'Retenir les articles choisis.'));
    const completed = {
      ...written,
      site: { ...written.site, controller: 'Commune de Ville', contact: 'dpo@ville.example' },
      categories: written.categories.map((each) => (each.id === 'unclassified' ? { id: 'preferences' } : each)),
      services: written.services.map((each) => ({
        ...each,
        name: each.name === 'Retenir les articles choisis.' ? 'Panier' : each.name,
        category: each.category === 'unclassified' ? 'preferences' : each.category,
      })),
      providers: written.providers.map((each) => ({ privacyPolicy: '/confidentialite', country: 'FR', ...each })),
    };
    assert.deepEqual(errors(completed), []);
  });

  it('completes what is there, and changes and deletes nothing', () => {
    const again = draftDeclaration(draft, url, [...seen, trace('session', 'vu')]);
    for (const [i, service] of draft.services.entries()) {
      assert.deepEqual(again.services[i].cookies.slice(0, service.cookies.length), service.cookies);
    }
    assert.deepEqual(again.providers, draft.providers);
    assert.equal(
      again.services.flatMap((each) => each.cookies).length,
      draft.services.flatMap((each) => each.cookies).length + 1,
    );
  });
});
