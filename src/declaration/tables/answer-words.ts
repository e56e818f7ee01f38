import { consentStance } from './category-words.js';
import { alternatives, plain, words } from './words/matching.js';

function makeForms() {
  const yes = new RegExp(`^(?:${alternatives(words((language) => language.yes))}|[✓✔☑✅]|[x1]$)`);
  const no = new RegExp(`^(?:${alternatives(words((language) => language.no))}|[✗✘❌☒–—-]|0$)`);
  return { yes, no };
}

let made: ReturnType<typeof makeForms> | undefined;

/** Made when the first table is read. */
function forms(): ReturnType<typeof makeForms> {
  return (made ??= makeForms());
}

/** “Oui”, “Non requis”, “✓”: what a cell answers to its heading. Undefined where it is no answer. */
export function answerFromWords(said: string): boolean | undefined {
  const { yes, no } = forms();
  const text = plain(said);
  if (!text) return undefined;
  if (no.test(text) || consentStance(text) === 'exempt') return false;
  return yes.test(text) ? true : undefined;
}

/** The same in a column that is about consent: “opt-in” is a yes. */
export function consentFromWords(said: string): boolean | undefined {
  return answerFromWords(said) ?? (consentStance(said) === 'asked' ? true : undefined);
}
