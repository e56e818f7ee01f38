import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDuration } from '../../src/declaration/durations.js';
import {
  categoryFromWords,
  durationFromWords,
  idFromWords,
  partyFromWords,
  storageFromWords,
} from '../../src/declaration/tables/table-words.js';

describe('categoryFromWords', () => {
  const known: Readonly<Record<string, readonly string[]>> = {
    necessary: [
      'Cookies nécessaires au bon fonctionnement de la plateforme / cookies fonctionnels',
      'Strictement nécessaires',
      'Cookies techniques',
      'Techniques',
      'Essential cookies',
    ],
    statistics: ['Cookies « statistiques »', 'Mesure d’audience', 'Analytics'],
    preferences: ['Préférences', 'Cookies de personnalisation', 'Functional cookies'],
    marketing: ['Publicité ciblée', 'Marketing', 'Advertising'],
    social: ['Réseaux sociaux', 'Social media'],
    embeds: ['Contenus embarqués', 'Vidéos', 'Contenus tiers', 'Embedded content'],
  };
  for (const [id, forms] of Object.entries(known)) {
    it(`recognises ${id}`, () => {
      for (const words of forms) expect(categoryFromWords(words), words).to.equal(id);
    });
  }

  it('does not take what is not necessary for necessary', () => {
    const forms = [
      'Cookies non nécessaires',
      'Cookies non strictement nécessaires',
      'Non-essential cookies',
      'Nonessential',
      'Unnecessary cookies',
      'Cookies that are not strictly necessary',
      'Cookies qui ne sont pas nécessaires au fonctionnement',
      'Cookies autres que strictement nécessaires',
      'Cookies hors cookies techniques',
    ];
    for (const words of forms) expect(categoryFromWords(words), words).to.be.undefined;
    expect(categoryFromWords('Cookies non essentiels de mesure d’audience')).to.equal('statistics');
  });

  it('asks about what is named in one breath with the necessary', () => {
    expect(categoryFromWords('Cookies nécessaires et statistiques')).to.equal('statistics');
    expect(categoryFromWords('Cookies nécessaires à la lecture des vidéos')).to.equal('embeds');
  });

  it('does not take any technical word for necessary', () => {
    expect(categoryFromWords('Détails techniques des cookies')).to.be.undefined;
    expect(categoryFromWords('Liste des cookies')).to.be.undefined;
  });
});

describe('durationFromWords', () => {
  it('reads what editors write, in French and English', () => {
    const forms: Readonly<Record<string, string>> = {
      '13 mois': 'P13M',
      '1 an': 'P1Y',
      '2 ans maximum': 'P2Y',
      '3 années': 'P3Y',
      'Jusqu’à 12 mois': 'P12M',
      'up to 2 weeks': 'P2W',
      '2 semaines': 'P2W',
      '90 jours': 'P90D',
      '1 day': 'P1D',
      '24h': 'PT24H',
      '24 heures': 'PT24H',
      '30 minutes': 'PT30M',
      '30 min': 'PT30M',
      '10 secondes': 'PT10S',
      '6\u00a0mois': 'P6M',
      P6M: 'P6M',
      Session: 'session',
      'Durée de la session': 'session',
    };
    for (const [words, iso] of Object.entries(forms)) expect(durationFromWords(words), words).to.equal(iso);
  });

  it('leaves alone what it would shorten or stretch', () => {
    for (const words of [
      '',
      'persistant',
      '1 an et 1 mois',
      '6 à 13 mois',
      '1,5 an',
      '1.5 years',
      '12',
      'un certain temps',
    ]) {
      expect(durationFromWords(words), words).to.be.undefined;
    }
  });

  it('gives an ISO 8601 duration, “session” or nothing, whatever the number', () => {
    const unit = fc.constantFrom('an', 'mois', 'jours', 'hours', 'minutes', 'sessions', 'x');
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{1,40}$/), unit, (number, word) => {
        const iso = durationFromWords(`${number} ${word}`);
        if (iso !== undefined && iso !== 'session') expect(parseDuration(iso), iso).to.not.be.undefined;
      }),
    );
  });
});

describe('words for a kind', () => {
  it('say where something is stored', () => {
    expect(storageFromWords('localStorage')).to.equal('local');
    expect(storageFromWords('Stockage local')).to.equal('local');
    expect(storageFromWords('Session storage')).to.equal('session');
    expect(storageFromWords('IndexedDB')).to.equal('indexeddb');
    expect(storageFromWords('HTTP cookie')).to.equal('cookie');
    expect(storageFromWords('Pixel')).to.be.undefined;
  });

  it('say whose it is', () => {
    for (const words of ['Cookie tiers', 'Tierce partie', 'Third party']) {
      expect(partyFromWords(words), words).to.equal('third');
    }
    for (const words of ['Cookie interne', 'Propriétaire', 'First-party']) {
      expect(partyFromWords(words), words).to.equal('first');
    }
    expect(partyFromWords('Cookie')).to.be.undefined;
  });
});

describe('idFromWords', () => {
  it('makes an id that can be read', () => {
    expect(idFromWords('Mesure d’audience')).to.equal('mesure-d-audience');
    expect(idFromWords('  Société ÉTÉ & Cie. ')).to.equal('societe-ete-cie');
  });

  it('makes an id of any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(idFromWords(words)).to.match(/^[a-z][a-z0-9_-]{0,59}$/);
      }),
    );
  });

  it('tells companies apart whose names have no Latin letter', () => {
    const ids = ['Яндекс', 'Вконтакте', '1&1', '42', 'شركة'].map(idFromWords);
    expect(new Set(ids).size).to.equal(5);
  });
});
