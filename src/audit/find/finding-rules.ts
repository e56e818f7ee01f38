import type { AuditFinding } from '../audit-report.js';

const guidelines = 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388179';
const recommendation = 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197';
const audience =
  'https://www.cnil.fr/fr/cookies-et-autres-traceurs/regles/cookies-solutions-pour-les-outils-de-mesure-daudience';
const planet49 = 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62017CJ0673';

/** What an audit can find: the requirement of CONFORMITY, how grave it is, and where the rule can be read. */
export const findingRules = {
  'set-before-consent': { rule: 'A1', severity: 'error', source: guidelines },
  'request-before-consent': { rule: 'A1', severity: 'error', source: guidelines },
  'fingerprint-before-consent': { rule: 'A1', severity: 'warning', source: guidelines },
  'set-after-refusal': { rule: 'A1', severity: 'error', source: guidelines },
  'request-after-refusal': { rule: 'A1', severity: 'error', source: guidelines },
  'fingerprint-after-refusal': { rule: 'A1', severity: 'warning', source: guidelines },
  'set-after-withdrawal': { rule: 'A11', severity: 'error', source: guidelines },
  'request-after-withdrawal': { rule: 'A11', severity: 'error', source: guidelines },
  'fingerprint-after-withdrawal': { rule: 'A11', severity: 'warning', source: guidelines },
  'kept-after-withdrawal': { rule: 'A11', severity: 'error', source: guidelines },
  'out-of-reach-after-withdrawal': { rule: 'A11', severity: 'error', source: guidelines },
  'set-despite-objection': { rule: 'C4', severity: 'error', source: guidelines },
  'not-declared': { rule: 'A9', severity: 'error', source: planet49 },
  'host-not-declared': { rule: 'A9', severity: 'warning', source: planet49 },
  'declared-not-seen': { rule: 'D2', severity: 'info', source: planet49 },
  'longer-than-declared': { rule: 'D2', severity: 'error', source: planet49 },
  'lasts-over-13-months': { rule: 'D2', severity: 'warning', source: recommendation },
  'end-moves': { rule: 'A15', severity: 'error', source: audience },
  'choice-end-moves': { rule: 'A12', severity: 'error', source: recommendation },
  'tracker-as-necessary': { rule: 'A15', severity: 'error', source: guidelines },
  'policy-link-broken': { rule: 'A9', severity: 'error', source: recommendation },
  'no-permanent-link': { rule: 'A10', severity: 'error', source: guidelines },
  'banner-not-found': { rule: 'A3', severity: 'error', source: recommendation },
  'withdrawal-not-found': { rule: 'A10', severity: 'error', source: guidelines },
  'page-not-seen': { rule: 'A1', severity: 'error', source: guidelines },
  'page-elsewhere': { rule: 'A1', severity: 'warning', source: guidelines },
  'no-declaration': { rule: 'A9', severity: 'warning', source: planet49 },
} as const satisfies Readonly<Record<string, Pick<AuditFinding, 'rule' | 'severity' | 'source'>>>;

export type FindingId = keyof typeof findingRules;
