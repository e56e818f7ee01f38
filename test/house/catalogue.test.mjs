import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root, sources } from '../support/sources.mjs';

const xliff = readFileSync(join(root, 'locales', 'en.xlf'), 'utf8');
const units = [...xliff.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)].map(([, id, body]) => ({
  id,
  fr: textOf(body, 'source'),
  en: textOf(body, 'target'),
  note: textOf(body, 'note'),
}));
const unitOf = (id) => units.find((unit) => unit.id === id);

/** What no text may hold: by the rule that it breaks, the pattern and a text that it must find. A placeholder reads {}. */
const common = {
  'a straight apostrophe or quote': [/['"]/, "L'accord"],
  'three dots for an ellipsis': [/\.\.\./, 'Un instant...'],
  'a double hyphen': [/--/, 'Cookies -- choix'],
  'spaces in a row': [/[ \u00a0\u202f]{2}/, 'Vos  choix'],
  'a space at an end': [/^\s|\s$/, 'Vos choix '],
  'a space before a comma or full stop': [/\s[,.]/, 'Ici , là'],
  'punctuation without a space behind': [/[,;:!?»”](?=\p{L})|\.(?=\p{Lu})/u, 'Fini.Encore'],
  'an exclamation': [/!/, 'Merci\u202f!'],
};

const french = {
  ...common,
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

const english = {
  ...common,
  'a space before ; : ! ?': [/\s[;:!?]/, 'You can\u00a0:'],
  'French quotes': [/[«»]/, '«cookies»'],
  'a narrow no-break space': [/\u202f/, 'A cookie\u202f?'],
  'a quote that is only opened, or only closed': [/“[^”]*(?:“|$)|^[^“]*”/, 'with “Manage my cookies'],
  'American spelling': [/\w{3}[iy]z(?:e|ing|ation)|\b(?:color|behavior|favorite|center|catalog)s?\b/i, 'Personalize'],
  // The name of the French authority aside.
  'a French word': [
    /(?<!\p{L})(?:l[ea]s?|d[eu]s?|une?|est|et|vous|votre|vos|nos|pour|dans|avec|sur|cette|qui|que|pas|aux?|ces?|ses)(?!\p{L})|(?<!\p{L})[dljnsqc]’/iu,
    'Manage vos cookies',
  ],
};

describe('the French catalogue', () => {
  for (const [rule, [pattern, fault]] of Object.entries(french)) {
    it(`has nowhere ${rule}`, () => hold('fr', pattern, fault));
  }
});

describe('the English catalogue', () => {
  for (const [rule, [pattern, fault]] of Object.entries(english)) {
    it(`has nowhere ${rule}`, () => hold('en', pattern, fault));
  }

  it('shows the same values as the French one', () => {
    const values = (body, tag) =>
      [...inside(body, tag).matchAll(/equiv-text="([^"]*)"/g)].map(([, text]) => text).sort();
    for (const [, id, body] of xliff.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)) {
      assert.deepEqual(values(body, 'target'), values(body, 'source'), id);
    }
  });

  it('ends as the French does: with a full stop, a question mark, a colon or nothing', () => {
    const end = (text) => /[.?:]?$/.exec(text)[0];
    // English lists have no punctuation at the end of their items.
    const isListItem = ({ id }) => /^charter\.browser\.(erase|block|private)$/.test(id);
    const differing = units.filter((unit) => !isListItem(unit) && end(unit.fr) !== end(unit.en));
    assert.deepEqual(
      differing.map(({ id }) => id),
      [],
    );
  });
});

describe('messages', () => {
  it('are many, so that the rules above have something to hold', () => assert.ok(units.length > 150));

  it('have an id of their own, after the element or the thing that they belong to', () => {
    const form =
      /^(banner|preferences|table|charter|gate|choice|category|consent-cookie|duration)(\.[a-z]+(-[a-z]+)*)+$/;
    assert.deepEqual(
      units.map(({ id }) => id).filter((id) => !form.test(id)),
      [],
    );
    assert.equal(new Set(units.map(({ id }) => id)).size, units.length);
  });

  it('have a description for translators', () => {
    const bare = units.filter(({ note }) => !/\S{3}/.test(note ?? ''));
    assert.deepEqual(
      bare.map(({ id }) => id),
      [],
    );
  });

  it('are all those of the sources', () => {
    const text = [...sources().values()].map((file) => file.text).join('\n');
    const written = new Set([...text.matchAll(/\bid: '([^']+)',?\s+desc: /g)].map(([, id]) => id));
    assert.deepEqual([...written].sort(), units.map(({ id }) => id).sort());
  });
});

describe('A8: no label is ambiguous', () => {
  /** Words that seem to refuse and do not, or of which one cannot tell what they do. */
  const ambiguous = {
    fr: /continuer sans|plus tard|pas maintenant|non merci|ignorer|^(?:ok|oui|non|d’accord|continuer|passer)\.?$/i,
    en: /continue without|later|not now|no,? thanks|^(?:ok|okay|got it|yes|no|skip|dismiss|continue|agree)\.?$/i,
  };
  const faults = { fr: ['Continuer sans accepter', 'Plus tard', 'OK'], en: ['Maybe later', 'No thanks', 'Got it'] };
  for (const [language, pattern] of Object.entries(ambiguous)) {
    it(`in the whole ${language} catalogue`, () => {
      for (const fault of faults[language]) hold(language, pattern, fault);
    });
  }

  it('accepting and refusing are said in the same form', () => {
    const [accept, refuse] = ['choice.accept-all', 'choice.refuse-all'].map(unitOf);
    assert.deepEqual([accept.fr, refuse.fr], ['Tout accepter', 'Tout refuser']);
    assert.deepEqual([accept.en, refuse.en], ['Accept all', 'Reject all']);
  });

  it('the permanent link has one name, wherever it is spoken of', () => {
    for (const { id, fr, en } of units) {
      assert.equal(/Gérer mes cookies/.test(fr), /Manage my cookies/.test(en), id);
    }
    for (const id of ['preferences.heading', 'gate.preferences']) {
      assert.deepEqual([unitOf(id).fr, unitOf(id).en], ['Gérer mes cookies', 'Manage my cookies']);
    }
  });
});

/** Holds the messages of a language to a rule, after seeing that the rule finds a fault. */
function hold(language, pattern, fault) {
  assert.match(fault, pattern);
  const authority = /Commission nationale de l’informatique et des libertés/g;
  const breaking = units.flatMap((unit) => {
    const found = pattern.exec(unit[language].replace(authority, 'CNIL'));
    return found ? [`${unit.id}: ${JSON.stringify(found[0])} in ${unit[language]}`] : [];
  });
  assert.deepEqual(breaking, []);
}

function inside(body, tag) {
  return new RegExp(`<${tag}(?:\\s[^>]*)?>(.*?)</${tag}>`, 's').exec(body)?.[1] ?? '';
}

/** What a part of a unit says, each placeholder as {}. */
function textOf(body, tag) {
  return inside(body, tag)
    .replace(/<x [^>]*\/>/g, '{}')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
