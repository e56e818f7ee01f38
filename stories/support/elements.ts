import manifest from '../../dist/custom-elements.json' with { type: 'json' };
import type { ElementDoc, Manifest } from './manifest.js';
import { elementsOf } from './manifest.js';

/** The elements as the built package describes them. */
export const elements: readonly ElementDoc[] = elementsOf(manifest as unknown as Manifest);
