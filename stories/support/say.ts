import type { Text } from '../../src/store.js';
import { textIn } from '../../src/declaration/text.js';

/** A story's own text in the language of the page. */
export function say(text: Text): string {
  return textIn(text, document.documentElement.lang || 'fr');
}
