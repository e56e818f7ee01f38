import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDuration } from '../../src/declaration/durations.js';
import { answerFromWords } from '../../src/declaration/tables/answer-words.js';
import { categoryFromWords, consentStance, readCategory } from '../../src/declaration/tables/category-words.js';
import { durationFromWords } from '../../src/declaration/tables/duration-words.js';
import { idFromWords } from '../../src/declaration/tables/id-words.js';
import { meansOwnSite, partyFromWords, storageFromWords } from '../../src/declaration/tables/kind-words.js';

describe('categoryFromWords', () => {
  const known: Readonly<Record<string, readonly string[]>> = {
    necessary: [
      'Cookies nécessaires au bon fonctionnement de la plateforme / cookies fonctionnels',
      'Strictement nécessaires',
      'Cookies techniques',
      'Techniques',
      'Essential cookies',
      'Technique (Exempté)',
      'Technical',
      'Obligatoires',
      'Indispensables',
      'Sécurité',
      'Traceurs exemptés de consentement préalable',
      'Cookies ne nécessitant pas votre consentement',
      'Cookies required for the Site to function',
      'Technisch notwendige Cookies',
      'Unbedingt erforderlich',
      'Cookies técnicas',
      'Necesarias',
      'Cookie tecnici essenziali',
      'Strettamente necessari',
      'Essentiële cookies',
      'Noodzakelijk',
    ],
    statistics: [
      'Cookies « statistiques »',
      'Mesure d’audience',
      'Mesure d’audience (exemptée de consentement)',
      'Analytics',
      'Performance',
      'Reichweitenmessung',
      'Cookies de análisis',
      'Cookie analitici',
      'Analytische cookies',
    ],
    preferences: [
      'Préférences',
      'Cookies de personnalisation',
      'Functional cookies',
      'Funktionale Cookies',
      'Preferencias',
      'Cookie funzionali',
      'Functionele cookies',
    ],
    marketing: [
      'Publicité ciblée',
      'Ciblage',
      'Marketing',
      'Advertising',
      'Targeting',
      'Werbung',
      'Publicidad',
      'Profilazione',
      'Advertenties',
    ],
    social: ['Réseaux sociaux', 'Social media', 'Soziale Medien', 'Redes sociales', 'Sociale media'],
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
      'Outre les cookies strictement nécessaires',
      'Cookies soumis à votre consentement',
      'Cookies pour lesquels votre consentement est nécessaire',
      'Traceurs non exemptés',
      'Sans votre consentement, ces cookies ne sont pas déposés',
      'Consent required',
      'Einwilligung erforderlich',
      'Nicht unbedingt erforderliche Cookies',
      'Cookies no necesarias',
      'Cookie non necessari',
      'Niet noodzakelijke cookies',
    ];
    for (const words of forms) expect(categoryFromWords(words), words).to.be.undefined;
    expect(categoryFromWords('Cookies non essentiels de mesure d’audience')).to.equal('statistics');
  });

  it('tells that people are asked, which nothing further away can undo', () => {
    for (const words of ['Cookies non nécessaires', 'Traceurs soumis à consentement', 'Cookies optionnels', 'Opt-in']) {
      expect(readCategory(words), words).to.deep.equal({ category: undefined, isAsked: true });
    }
    expect(readCategory('Cookies nécessaires').isAsked).to.be.false;
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
  it('reads what editors write', () => {
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
      '1 an et 1 mois': 'P1Y1M',
      '1 an 1 mois': 'P1Y1M',
      '2 months and 25 days': 'P2M25D',
      '1 year, 11 months and 29 days': 'P1Y11M29D',
      'un an': 'P1Y',
      '1/2 h': 'PT30M',
      '½ h': 'PT30M',
      '90 j': 'P90D',
      '1,5 an': 'P18M',
      '1.5 years': 'P18M',
      '30 mins': 'PT30M',
      '90 sec': 'PT90S',
      '3 650 jours': 'P3650D',
      '12-month': 'P12M',
      'Max. 2 year': 'P2Y',
      'Persistant (13 mois)': 'P13M',
      '13 mois (session comprise)': 'P13M',
      'fermeture du navigateur (30 minutes sans geste)': 'session',
      'until the browser is closed': 'session',
      'Einem Jahr ab dem letzten Besuch': 'P1Y',
      'Bis zu zwei Jahre': 'P2Y',
      'Ende der Sitzung': 'session',
      '2 años': 'P2Y',
      'Fin de la sesión': 'session',
      '2 anni dalla prima installazione': 'P2Y',
      Sessione: 'session',
      '30 dagen': 'P30D',
      Gebruikerssessie: 'session',
    };
    for (const [words, iso] of Object.entries(forms)) expect(durationFromWords(words), words).to.equal(iso);
  });

  it('leaves alone what it would shorten or stretch', () => {
    for (const words of [
      '',
      'persistant',
      '6 à 13 mois',
      'un à deux ans',
      '1-2 ans',
      '6 mois ou 13 mois',
      'un an et demi',
      'moins d’un an',
      'less than a minute',
      '1.3 months',
      'Direkt gelöscht',
      '31/12/2030',
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
    for (const words of [
      'Cookie tiers',
      'Tierce partie',
      'Third party',
      'Drittanbieter',
      'De terceros',
      'Derde partij',
    ]) {
      expect(partyFromWords(words), words).to.equal('third');
    }
    for (const words of [
      'Cookie interne',
      'Propriétaire',
      'Première partie',
      'First-party',
      'Propia',
      'Eerste partij',
    ]) {
      expect(partyFromWords(words), words).to.equal('first');
    }
    expect(partyFromWords('Cookie')).to.be.undefined;
  });
});

describe('words for the site itself', () => {
  it('stand where a provider would', () => {
    for (const words of [
      'Ce site',
      'Nous',
      'Us',
      'This website (first party)',
      'Diese Website',
      'Este sitio web',
      'Noi',
    ]) {
      expect(meansOwnSite(words), words).to.be.true;
    }
    for (const words of ['Site Exemple', 'Us & Them', 'Google']) expect(meansOwnSite(words), words).to.be.false;
  });
});

describe('answers', () => {
  it('are yes, no or none', () => {
    for (const words of ['Oui', 'yes', '✓', 'x', 'Requis', 'Ja', 'Sí'])
      expect(answerFromWords(words), words).to.be.true;
    for (const words of ['Non', 'No', 'Non requis', 'Exempté', '–', 'Nein', 'Nee', '✗', 'Not required']) {
      expect(answerFromWords(words), words).to.be.false;
    }
    for (const words of ['', 'Matomo', 'Google']) expect(answerFromWords(words), words).to.be.undefined;
  });

  it('are asked for by a word for consent, unless it is negated, once', () => {
    expect(consentStance('Soumis à consentement')).to.equal('asked');
    expect(consentStance('Sans consentement')).to.equal('exempt');
    expect(consentStance('Consent is not required')).to.equal('exempt');
    expect(consentStance('Jamais déposés sans consentement')).to.equal('asked');
    expect(consentStance('Cookies')).to.be.undefined;
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
