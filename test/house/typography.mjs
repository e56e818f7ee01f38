/**
 * What no text of a language may hold: by the rule that it breaks, the pattern and a text in which it must be found. A
 * placeholder reads {0}.
 */

/** Between words of any language. */
export const common = {
  'a straight apostrophe or quote': [/['"]/, "L'accord"],
  'three dots for an ellipsis': [/\.\.\./, 'Un instant...'],
  'a double hyphen': [/--/, 'Cookies -- choix'],
  'spaces in a row': [/[ \u00a0\u202f]{2}/, 'Vos  choix'],
  'a space at an end': [/^\s|\s$/, 'Vos choix '],
  'a space before a comma or full stop': [/\s[,.،。，]/, 'Ici , là'],
  'an exclamation': [/[!！]/, 'Merci\u202f!'],
  'letters and accents apart': [/\p{L}[\u0300-\u036f]/u, 'e\u0301'],
  'a control for directions': [/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/, '\u200fنص'],
  'scripts mixed in one word': [
    /[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}|\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]/u,
    'бискviтки',
  ],
};

const spaced = {
  'punctuation without a space behind': [/[,;:?»”](?=\p{L})|\.(?=\p{Lu})/u, 'Fini.Encore'],
};

const notFrench = {
  // The colon of “EU:n” and the comma of “ό,τι” stand inside words.
  'punctuation without a space behind': [
    /(?<!ό|Ό),(?=\p{L})|[;?](?=\p{L})|(?<!\p{Lu}):(?=\p{L})|\.(?=\p{Lu})/u,
    'Fini.Encore',
  ],
  'a space before ; : ?': [/\s[;:?]/, 'You can\u00a0:'],
  'a narrow no-break space': [/\u202f/, 'A cookie\u202f?'],
};

export const french = {
  ...common,
  ...spaced,
  '; ! ? without a narrow no-break space before': [/(?<!\u202f)[;!?]/, 'Un cookie\u00a0?'],
  'a colon without a no-break space before': [/(?<!\u00a0):/, 'Pour :'],
  '« » without no-break spaces inside': [/«(?!\u00a0)|(?<!\u00a0)»/, '« Gérer mes cookies »'],
  'English quotes': [/[“”]/, '“Gérer mes cookies”'],
  'a narrow no-break space elsewhere': [/\u202f(?![;!?])/, 'Pour\u202f:'],
  'a number that can break away from its noun': [/\b(article|page|version|n°) \d/i, 'L’article 82'],
  'a capital A without its accent': [/(?<!\p{L})A(?![\p{L}’-])/u, 'A quoi servent'],
  'a capital C without its cedilla': [/(?<!\p{L})Ca(?!\p{L})/u, 'Ca arrive'],
  'a capital E without its accent': [
    /(?<!\p{L})E(?:cri|gal|tes(?!\p{L})|tat|tre|tant|tap|diteur|tabli|lement|vite|vene|valu|quip|chan|cran|nerg|tude|conom|lectr|missi|mett|crase|chec)/u,
    'Ecrivez-lui',
  ],
  'a ligature in two letters': [/(?<!\p{L})[cs]?oeu/iu, 'Au coeur du site'],
};

export const english = {
  ...common,
  ...notFrench,
  'French quotes': [/[«»]/, '«cookies»'],
  'a quotation mark without a space behind': [/”(?=\p{L})/u, '“cookies”that'],
  'a quote that is only opened, or only closed': [/“[^”]*(?:“|$)|^[^“]*”/, 'with “Manage my cookies'],
  'American spelling': [/\w{3}[iy]z(?:e|ing|ation)|\b(?:color|behavior|favorite|center|catalog)s?\b/i, 'Personalize'],
  // The name of the French authority aside.
  'a French word': [
    /(?<!\p{L})(?:l[ea]s?|d[eu]s?|une?|est|et|vous|votre|vos|nos|pour|dans|avec|sur|cette|qui|que|pas|aux?|ces?|ses)(?!\p{L})|(?<!\p{L})[dljnsqc]’/iu,
    'Manage vos cookies',
  ],
};

const language = (quotes, rules = {}, more = {}) => ({ quotes, rules: { ...notFrench, ...rules }, ...more });
const low = [['„', '“']];
const lowHigh = [['„', '”']];
const high = [['“', '”']];
const angles = [['«', '»']];

/** Quotation marks in pairs, rules of the language’s own, and whether “all” is inflected, so that no word is shared. */
export const conventions = {
  fr: { quotes: [['«\u00a0', '\u00a0»']], rules: {} },
  en: language(high),
  ar: language(angles, {
    'Latin punctuation': [/[,;?]/, 'نعم, لا'],
    'Arabic-Indic digits': [/[٠-٩]/, 'المادة ٨٢'],
    'a Latin word where there is an Arabic one': [/cookie/i, 'cookies'],
  }),
  bg: language(low, { 'a Russian or Ukrainian letter': [/[ыэёіїєґ]/i, 'бисквиты'] }),
  ca: language(angles, { 'a geminate l with a full stop': [/l\.l/, 'col.locar'] }),
  cs: language(low),
  da: language([['»', '«']]),
  de: language(low),
  el: language(angles, {
    'a Latin question mark': [/\?/, 'Τι είναι cookie?'],
    'a small word of two syllables without accent': [/(?<!\p{L})(?:ειναι|αυτη|ολα|μπορειτε)(?!\p{L})/u, 'ειναι'],
  }),
  es: language(angles, {
    'a question that is not opened': [/^[^¿]*\?/, 'Qué es una cookie?'],
    'a capital without its accent': [/(?<!\p{L})(?:Ultim|Unic|Exit|Indice|Angel)/u, 'Ultima actualización'],
  }),
  et: language(low, {}, { inflected: true }),
  fi: language([['”', '”']]),
  ga: language(high),
  hr: language([...lowHigh, ...low]),
  hu: language(lowHigh, { 'a tilde for a double acute': [/[õûÕÛ]/, 'idõ'] }),
  it: language(angles, { 'an apostrophe for an accent': [/(?<!\p{L})E’|\p{L}a’(?!\p{L})/u, 'E’ possibile'] }),
  lt: language(low),
  lv: language(high),
  mt: language(high),
  nb: language(angles),
  nl: language([...high, ['‘', '’']]),
  pl: language(lowHigh),
  pt: language(angles, {
    'Brazilian spelling': [/\b(?:usuári|gerenciar|você|contat|registr[oa]s? de usu)/i, 'Gerenciar cookies'],
  }),
  ro: language(lowHigh, { 'a cedilla for a comma below': [/[şţŞŢ]/, 'informaţii'] }),
  sk: language(low),
  sl: language(low),
  sv: language([['”', '”']]),
  tr: language(high),
  uk: language(angles, { 'a Russian letter': [/[ыэёъ]/i, 'этот'] }),
  'zh-Hans': {
    quotes: [...high, ['《', '》']],
    rules: {
      'punctuation of half width': [/[,;:?]|(?<!\d)\.|\((?!\*)/, '你好, 世界'],
      'a traditional character': [/[這個們網頁選擇設為與資訊]/, '這個網頁'],
      'a space beside a Chinese mark': [/\s[，。：；？、]|[，。：；？、]\s/, '你好， 世界'],
    },
  },
};
