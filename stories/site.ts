import type { Declaration } from '../src/index.js';
import { readDeclaration } from '../src/store.js';
import portal from './portal/cookies.json' with { type: 'json' };

/** The demonstration portal: the model charter's four necessary services, a measurement, a video and a map. */
export const site: Declaration = readDeclaration(portal);

/** What the model charter declares, and nothing else. */
export const seed: Declaration = readDeclaration({
  ...portal,
  categories: portal.categories.filter(({ id }) => id === 'necessary'),
  providers: portal.providers.filter(({ id }) => id === 'opendatasoft'),
  services: portal.services.filter(({ category }) => category === 'necessary'),
});
