/** What a column of an editor's table holds. `extra` is shown as it stands. */
export type Column =
  'provider' | 'service' | 'location' | 'category' | 'name' | 'purpose' | 'duration' | 'kind' | 'policy' | 'extra';

/** French and English headings, first match wins: “Nom du prestataire” is a provider before it is a name. */
const headings: readonly (readonly [RegExp, Column])[] = [
  [/confidentialite|privacy|politique|policy/, 'policy'],
  [/prestataire|fournisseur|emetteur|editeur|societe|provider|vendor|company|issuer/, 'provider'],
  [/categor/, 'category'],
  [/duree|conservation|expir|duration|lifetime|retention/, 'duration'],
  [/finalite|objectif|purpose|description|utilite|usage|\bbut\b/, 'purpose'],
  [/service/, 'service'],
  [/emplacement|location/, 'location'],
  [/^type|nature|stockage|storage|^kind/, 'kind'],
  [/cookie|traceur|tracker|^nom\b|^name\b|identifiant/, 'name'],
];

/** Recognises a column by its heading. */
export function readColumn(heading: string): Column {
  const plain = heading.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  return headings.find(([words]) => words.test(plain))?.[1] ?? 'extra';
}
