import type { Declaration } from '../declaration/declaration.js';
import { completedDeclaration } from './completed-declaration.js';
import type { Seen } from './completed-declaration.js';
import { copyButton, make } from './panel-point.js';
import { adviceWords } from './words/advice-words.js';

/** What is declared and what was seen, with a button that copies the declaration, completed by what was seen. */
export function panelOverview(declaration: Declaration, seen: readonly Seen[]): HTMLElement {
  const { panel: say } = adviceWords();
  const { categories, services, providers } = declaration;
  const cookies = services.flatMap((service) => service.cookies).length;
  const list = make('dl');
  list.append(
    make('dt', '', say.declared),
    make('dd', '', say.declaredCounts(categories.length, services.length, providers.length, cookies)),
    make('dt', '', say.seen),
    make('dd', '', seen.length ? seen.map(({ name }) => name).join(', ') : say.seenNothing),
  );
  const text = () => JSON.stringify(completedDeclaration(declaration, seen), null, 2);
  return make('div', 'overview', list, copyButton(say.copyCompleted, text, say));
}
