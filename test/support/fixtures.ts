import type { Declaration } from '../../src/declaration/declaration.js';
import { readDeclaration } from '../../src/declaration/check/read-declaration.js';

/** A declaration while a test makes it. */
export type Draft = Mutable<Declaration>;

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/**
 * A small site: `session` is necessary; `statistics` has two services, `counter` and `heatmap`; `embeds` has one, `video`;
 * `audience`, the site's own, is exempt and has one, `tally`.
 */
export function draft(): Draft {
  return {
    site: { name: 'Exemple', url: 'https://www.example.fr' },
    categories: [
      { id: 'necessary' },
      {
        id: 'audience',
        label: 'Audience',
        description: 'Compter les visites.',
        exempt: true,
        justification: 'Mesure anonyme, pour ce site seul.',
      },
      { id: 'statistics' },
      { id: 'embeds' },
    ],
    providers: [
      { id: 'self', name: 'Exemple' },
      { id: 'acme', name: 'Acme', privacyPolicy: 'https://acme.example/privacy' },
      { id: 'other', name: 'Other' },
    ],
    services: [
      service('session', 'necessary', 'self', 'sid'),
      service('tally', 'audience', 'self', 'tally'),
      service('counter', 'statistics', 'acme', '_ct_*'),
      service('heatmap', 'statistics', 'acme', 'heat'),
      service('video', 'embeds', 'acme', 'player'),
    ],
  };
}

function service(id: string, category: string, provider: string, cookie: string): Draft['services'][number] {
  return { id, name: id, category, provider, cookies: [{ name: cookie, purpose: 'Servir.', duration: 'P6M' }] };
}

/** The small site, changed. */
export function declared(change: (draft: Draft) => void = () => {}): Declaration {
  const value = draft();
  change(value);
  return readDeclaration(value);
}

/** The small site without what is exempt: `statistics` and `embeds` are all that is decided on. */
export function declaredPlain(change: (draft: Draft) => void = () => {}): Declaration {
  return declared((value) => {
    value.categories = value.categories.filter(({ id }) => id !== 'audience');
    value.services = value.services.filter(({ category }) => category !== 'audience');
    change(value);
  });
}

/** The entry with an id, which must be there. */
export function byId<T extends { id: string }>(entries: readonly T[], id: string): T {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`The fixture has no "${id}".`);
  return found;
}
