import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { headerNotes, placeholders, tidied, unitsOf } from '../../.scripts/xliff.mjs';
import { root, sources } from '../support/sources.mjs';
import { common, conventions, english, french } from './typography.mjs';

const { targetLocales } = JSON.parse(readFileSync(join(root, 'locales', 'lit-localize.json'), 'utf8'));
const files = new Map(
  targetLocales.map((locale) => [locale, readFileSync(join(root, 'locales', `${locale}.xlf`), 'utf8')]),
);
/** The units by language; French is the source of any of them. */
const catalogue = new Map([...files].map(([locale, xliff]) => [locale, unitsOf(xliff)]));
const units = catalogue.get('en');
catalogue.set(
  'fr',
  units.map((unit) => ({ ...unit, target: unit.source })),
);
const textOf = (locale, id) => catalogue.get(locale).find((unit) => unit.id === id).target;

describe('the French catalogue', () => {
  for (const [rule, [pattern, fault]] of Object.entries(french)) {
    it(`has nowhere ${rule}`, () => hold('fr', pattern, fault));
  }
});

describe('the English catalogue', () => {
  for (const [rule, [pattern, fault]] of Object.entries(english)) {
    it(`has nowhere ${rule}`, () => hold('en', pattern, fault));
  }

  it('ends as the French does: with a full stop, a question mark, a colon or nothing', () => {
    const end = (text) => /[.?:]?$/.exec(text)[0];
    // English lists have no punctuation at the end of their items.
    const isListItem = ({ id }) => /^charter\.browser\.(erase|block|private)$/.test(id);
    const differing = units.filter((unit) => !isListItem(unit) && end(unit.source) !== end(unit.target));
    assert.deepEqual(
      differing.map(({ id }) => id),
      [],
    );
  });
});

describe('every language', () => {
  it('is one of the Union, or one that people served by French town halls read', () => {
    const union = 'bg cs da de el en es et fi ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
    assert.deepEqual([...targetLocales], [...union, 'ar', 'ca', 'nb', 'tr', 'uk', 'zh-Hans'].sort());
    assert.deepEqual(
      readdirSync(join(root, 'locales')).sort(),
      [...targetLocales.map((locale) => `${locale}.xlf`), 'lit-localize.json'].sort(),
    );
  });

  it('has rules of its own for what it writes between words', () => {
    assert.deepEqual(Object.keys(conventions).sort(), [...targetLocales, 'fr'].sort());
  });

  for (const locale of targetLocales) {
    it(`${locale} has a text for every message, with the placeholders of the source`, () => {
      assert.deepEqual(
        catalogue
          .get(locale)
          .map(({ id }) => id)
          .sort(),
        units.map(({ id }) => id).sort(),
      );
      for (const { id, source, target } of catalogue.get(locale)) {
        assert.ok(target?.trim(), `${id} has no text`);
        assert.deepEqual(placeholders(target), placeholders(source), id);
      }
    });

    it(`${locale} tells translators how it is worded, and who has reviewed it`, () => {
      for (const from of ['translators', 'review']) {
        const notes = headerNotes(files.get(locale), from);
        assert.ok(notes.length > 0, from);
        for (const note of notes) assert.match(note, /^\S/);
      }
      const states = new Set(catalogue.get(locale).map(({ state }) => state));
      for (const state of states) assert.match(state ?? 'none', /^(needs-review-l10n|final)$/);
    });

    it(`${locale} is typeset as people write it`, () => {
      const { rules } = conventions[locale];
      for (const [pattern, fault] of Object.values({ ...common, ...rules })) hold(locale, pattern, fault);
      const faults = catalogue
        .get(locale)
        .flatMap(({ id, target }) => quoteFaults(target, conventions[locale].quotes, id));
      assert.deepEqual(faults, []);
    });

    it(`${locale} calls the permanent link by one name, wherever it is spoken of`, () => {
      const name = textOf(locale, 'preferences.heading');
      assert.equal(textOf(locale, 'gate.preferences'), name);
      for (const { id, source, target } of catalogue.get(locale)) {
        if (/Gérer mes cookies/.test(source)) assert.ok(target.includes(name), `${id}: ${target}`);
      }
    });

    it(`${locale} begins the spoken name of a link with what is seen of it (WCAG 2.5.3)`, () => {
      for (const id of ['gate.policy', 'preferences.policy', 'table.policy'])
        assert.match(textOf(locale, id), /^\{0\}/, id);
      assert.ok(textOf(locale, 'charter.partners.policy-of').startsWith(textOf(locale, 'charter.partners.policy')));
    });

    it(`A8: ${locale} accepts and refuses in the same form, in as few words, and without ambiguity`, () => {
      const [accept, refuse] = ['choice.accept-all', 'choice.refuse-all'].map((id) => textOf(locale, id));
      const words = (text) => text.split(/\s/).length;
      assert.notEqual(accept, refuse);
      // Turkish accepts with two words, and rejects with one.
      assert.ok(Math.abs(words(accept) - words(refuse)) <= (locale === 'tr' ? 1 : 0), `${accept} / ${refuse}`);
      assert.ok(refuse.length <= accept.length * 1.6 + 2 && accept.length <= refuse.length * 1.6 + 2);
      assert.ok(Math.max(accept.length, refuse.length) <= 24, `${accept} / ${refuse}`);
      // What both have in common is “all”: neither speaks of some, or of what is necessary.
      const shared = accept.split(/\s/).filter((word) => refuse.split(/\s/).includes(word));
      assert.ok(shared.length > 0 || locale === 'zh-Hans' || conventions[locale].inflected, `${accept} / ${refuse}`);
    });
  }
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

  it('have every plural form that some language tells apart', () => {
    const families = units.filter(({ id }) => /\.(few|many)$/.test(id)).map(({ id }) => id.replace(/\.\w+$/, ''));
    assert.deepEqual([...new Set(families)].sort(), ['banner.partners', 'preferences.cookies', 'preferences.services']);
    for (const family of families) {
      for (const category of ['zero', 'one', 'two', 'few', 'many', 'other']) {
        assert.ok(
          units.some(({ id }) => id === `${family}.${category}`),
          `${family}.${category}`,
        );
      }
    }
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
    const pair = (locale) => ['choice.accept-all', 'choice.refuse-all'].map((id) => textOf(locale, id));
    assert.deepEqual(pair('fr'), ['Tout accepter', 'Tout refuser']);
    assert.deepEqual(pair('en'), ['Accept all', 'Reject all']);
  });
});

describe('the translation files', () => {
  it('are read and tidied: a state, a mark, and placeholders after the source', () => {
    const unit = (target) =>
      `<trans-unit id="a.b">\n  <source>Voir <x id="0" equiv-text="\${now}"/></source>\n  ${target}\n  <note from="lit-localize">What</note>\n</trans-unit>`;
    const tidy = tidied(unit('<target><x id="0" equiv-text="${then}"/> &amp; see</target>'));
    assert.equal(tidy, unit('<target state="needs-review-l10n"><x id="0" equiv-text="${now}"/> &amp; see</target>'));
    assert.equal(tidied(tidy), tidy);
    const final = unit(
      '<target state="final" state-qualifier="x-identical">Voir <x id="0" equiv-text="${now}"/></target>',
    );
    assert.equal(tidied(final), final);
    assert.deepEqual(unitsOf(final), [
      { id: 'a.b', source: 'Voir {0}', target: 'Voir {0}', note: 'What', state: 'final', isIdentical: true },
    ]);
    assert.deepEqual(unitsOf(tidy)[0].target, '{0} & see');
    assert.deepEqual(unitsOf(unit(''))[0].target, undefined);
  });

  it('come out of the parser as they went in, but for what is tidied', () => {
    for (const [locale, xliff] of files) assert.equal(tidied(xliff), xliff, locale);
  });

  it('are refused where they are no XML', () => {
    const broken = '<trans-unit id="a.b"><source>Un < deux</source></trans-unit>';
    assert.throws(() => unitsOf(broken), /ParseError/);
    assert.throws(() => tidied('<trans-unit id="a.b"><source>Un</trans-unit>'), /ParseError/);
  });
});

/** Holds the messages of a language to a rule, after seeing that the rule finds a fault. */
function hold(locale, pattern, fault) {
  assert.match(fault, pattern);
  const authority = /Commission nationale de l’informatique et des libertés/g;
  const breaking = catalogue.get(locale).flatMap((unit) => {
    const found = pattern.exec(unit.target.replace(authority, 'CNIL'));
    return found ? [`${unit.id}: ${JSON.stringify(found[0])} in ${unit.target}`] : [];
  });
  assert.deepEqual(breaking, []);
}

/** Quotation marks come in the pairs of the language, and enclose something. */
function quoteFaults(text, pairs, id) {
  let rest = text;
  for (const [open, close] of pairs)
    rest = rest.replace(new RegExp(`${open}(?!\\s)[^${open}${close}]+(?<!\\s)${close}`, 'g'), '');
  // An apostrophe stands inside a word, or at its end.
  const found = /[«»„“”‟‹›《》「」]|(?<!\p{L})[‘’]|‚/u.exec(rest);
  return found ? [`${id}: ${found[0]} in ${text}`] : [];
}
