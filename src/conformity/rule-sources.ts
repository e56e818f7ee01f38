/** Where the rules can be read. */
export const sources = {
  /** CNIL, délibération n° 2020-091: guidelines. */
  guidelines: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388179',
  /** CNIL, délibération n° 2020-092: recommendation on how to ask. */
  recommendation: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197',
  /** CNIL, on audience measurement without consent. */
  audience:
    'https://www.cnil.fr/fr/cookies-et-autres-traceurs/regles/cookies-solutions-pour-les-outils-de-mesure-daudience',
  /** GDPR: article 7 on consent, article 13 on what people are told. */
  gdpr: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  /** Court of Justice, C-673/17 Planet49: how long cookies work, and whether others have access, must be told. */
  planet49: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62017CJ0673',
  /** EDPB, report of the cookie banner taskforce. */
  taskforce:
    'https://www.edpb.europa.eu/our-work-tools/our-documents/other/report-work-undertaken-cookie-banner-taskforce_en',
  /** EDPB, guidelines 05/2020 on consent. */
  consent:
    'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052020-consent-under-regulation-2016679_en',
  /** EDPB, guidelines 03/2022 on deceptive design. */
  deceptiveDesign:
    'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en',
  /** Article 29 working party, opinion 03/2013: which purposes are too vague. */
  purposes: 'https://ec.europa.eu/justice/article-29/documentation/opinion-recommendation/files/2013/wp203_en.pdf',
  contrast: 'https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum.html',
  targetSize: 'https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum.html',
  /** Of cookies, RFC 6265bis: `Secure`. */
  secure: 'https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie#secure',
  /** The shape of a declaration, in the package. */
  schema: 'charte-cookies/declaration.schema.json',
} as const;
