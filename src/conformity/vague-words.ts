import { plain } from './texts.js';

/** Words that stand where a text should be. `–` is what a table without a purpose gives. */
const placeholder =
  /^(?:[\s.…\-–—_?*/]*|n\/?a|tbd|to ?do|xxx+|lorem ipsum.*|à (?:compléter|définir|préciser)|inconnue?|non (?:renseignée?|précisée?)|unknown|undefined|null|none|aucune?)\.?$/i;

/** One word that names a kind of cookie and not what it does; alone, or after “à des fins de”. */
const bare =
  /^(?:(?:à des )?(?:fins|usages?|cookies?|traceurs?) )?(?:de |d’|pour (?:le |la |les )?|for )?(?:fonctionnement|fonctionnel(?:le)?s?|techniques?|marketing|publicitaires?|publicité|advertising|analyti(?:que|c)s?|analyses?|statisti(?:que|c)s?|divers(?:es)?|autres?|performances?|suivi|tracking|tiers|third[- ]party|functional(?:ity)?|other|various|misc(?:ellaneous)?)(?: cookies?| purposes)?\.?$/i;

/** Phrases that the data protection authorities name as too vague, and their French sisters. */
const phrases: readonly RegExp[] = [
  /(?:am[ée]liorer|optimiser|enrichir|faciliter) (?:(?:votre|l’|leur|son) ?(?:exp[ée]rience|confort|navigation)|(?:nos|les) (?:services|produits|contenus))/i,
  /exp[ée]rience (?:utilisateur|client|de navigation|personnalis[ée]e)/i,
  /(?:improv|enhanc|optimi[sz])(?:e|ing) (?:your|the|our|user|users’|their) (?:\w+ )?(?:experience|services|products|browsing)/i,
  /\buser experience\b/i,
  /\b(?:marketing|commercial|business|analytics|advertising|it[- ]security|various|other|legitimate) purposes\b/i,
  /\bfins (?:commerciales|marketing|techniques|publicitaires|statistiques)\b/i,
  /\b(?:diverses|autres|différentes) (?:finalités|fins|raisons)\b/i,
  /\bfuture research\b|\brecherches? futures?\b/i,
  /\b(?:bon|proper) (?:fonctionnement|functioning)(?: (?:du|de la|of the) (?:site|plateforme|website))?\.?$/i,
  /(?:\betc\b\.?|\bet autres|\band (?:more|others))\s*\.?…?$/i,
];

/** Whether a text says nothing. */
export function isPlaceholder(words: string): boolean {
  return placeholder.test(plain(words));
}

/** The part of a text that could mean anything; undefined when there is none. */
export function vaguePart(words: string): string | undefined {
  const text = plain(words);
  if (bare.test(text)) return text;
  for (const phrase of phrases) {
    const [found] = phrase.exec(text) ?? [];
    if (found) return found;
  }
  return undefined;
}
