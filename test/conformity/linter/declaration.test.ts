import { expect } from '@open-wc/testing';
import type { Finding } from '../../../src/conformity.js';
import { formatFindings, validateConformity } from '../../../src/conformity.js';
import { opendatasoft } from '../../../src/store.js';
import { exampleDeclaration } from '../../../stories/support/example-declaration.js';
import { site } from '../../../stories/site.js';
import type { Draft } from '../../support/fixtures.js';
import { byId } from '../../support/fixtures.js';

/** The portal's declaration, changed, and what the linter says of it. */
function lint(change: (value: Draft) => void): readonly Finding[] {
  const value = structuredClone(site) as Draft;
  change(value);
  return validateConformity(value);
}

const brief = (findings: readonly Finding[]) => findings.map(({ id, severity, path }) => `${severity} ${id} ${path}`);
const index = (list: 'categories' | 'services' | 'providers', id: string) =>
  site[list].findIndex((each) => each.id === id);
const category = (id: string) => `$.categories[${index('categories', id)}]`;
const service = (id: string) => `$.services[${index('services', id)}]`;
const provider = (id: string) => `$.providers[${index('providers', id)}]`;

/** Says exactly what is found of a change, as `severity id path`. */
function expectFindings(change: (value: Draft) => void, ...expected: string[]): void {
  expect(brief(lint(change))).to.deep.equal(expected);
}

describe('validateConformity', () => {
  it('finds nothing in the declaration of the demonstration portal', () => {
    expect(validateConformity(site)).to.deep.equal([]);
    expect(validateConformity(JSON.stringify(site))).to.deep.equal([]);
  });

  it('finds no error in what the package offers for copying, but for the controller that only a site knows', () => {
    const { categories, services, providers } = opendatasoft;
    const preset = { ...site, categories, services, providers };
    expect(brief(validateConformity(preset)).filter((each) => each.startsWith('error'))).to.deep.equal([]);
    expect(brief(validateConformity(exampleDeclaration)).filter((each) => each.startsWith('error'))).to.deep.equal([
      'error A7 $.site.controller',
    ]);
  });

  it('says where, what, why, how to mend and by which rule', () => {
    for (const finding of lint((value) => {
      delete value.site.controller;
      delete byId(value.providers, 'atlas').privacyPolicy;
      value.messages = { fr: { 'choice.accept-all': 'J’accepte', 'choice.refuse-all': 'OK, fermer' } };
    })) {
      const { path, actual, message, fix, source } = finding;
      expect(actual, path).to.match(/\S/);
      expect(message, path).to.match(/\.$/);
      expect(fix, path).to.match(/\.$/);
      expect(source, path).to.match(/^https:\/\//);
    }
  });

  describe('what cannot be read', () => {
    it('is told with each fault, and never thrown', () => {
      const findings = lint((value) => {
        value.site.url = 'nowhere';
        byId(value.services, 'atlas').provider = 'nobody';
      });
      expect(brief(findings)).to.deep.equal([
        'error declaration $.site.url',
        `error declaration ${service('atlas')}.provider`,
      ]);
      for (const value of [undefined, null, 7, '', '{', [], {}, { categories: [null], services: 3 }]) {
        expect(brief(validateConformity(value)).join(), JSON.stringify(value)).to.contain('error declaration');
      }
    });
  });

  describe('the first layer', () => {
    it('needs who is responsible, and where to reach them', () => {
      expectFindings((value) => delete value.site.controller, 'error A7 $.site.controller');
      expectFindings((value) => delete value.site.contact, 'warning D1 $.site.contact');
    });

    it('needs purposes that say something', () => {
      const describe = (description: Draft['categories'][number]['description']) => (value: Draft) =>
        void (byId(value.categories, 'statistics').description = description!);
      const path = `${category('statistics')}.description`;
      expectFindings(describe('…'), `error A7 ${path}`);
      expectFindings(describe('À compléter'), `error A7 ${path}`);
      expectFindings(describe('Mesure d’audience'), `warning A7 ${path}`);
      expectFindings(describe('Pour améliorer votre expérience sur ce site.'), `warning A7 ${path}`);
      expectFindings(describe("Afin d'améliorer l'expérience utilisateur."), `warning A7 ${path}`);
      expectFindings(describe('À des fins de marketing'), `warning A7 ${path}`);
      expectFindings(
        describe({ fr: 'Compter les visites de chaque page.', en: 'To improve your experience.' }),
        `warning A7 ${path}.en`,
      );
      expectFindings(describe('Compter les visites de chaque page, pour savoir ce qui est lu.'));
    });

    it('asks for nothing that nobody classified, and nothing that is not done', () => {
      expectFindings((value) => {
        value.categories.push({ id: 'unclassified' });
        byId(value.services, 'atlas').category = 'unclassified';
      }, 'error A7 $.categories[3]');
      expectFindings((value) => value.categories.push({ id: 'marketing' }), 'warning A7 $.categories[3]');
    });

    it('asks nothing of sites that ask nothing', () => {
      const findings = lint((value) => {
        value.categories = value.categories.filter(({ id }) => id === 'necessary');
        value.services = value.services.filter(({ category: id }) => id === 'necessary');
        delete value.site.controller;
      });
      expect(brief(findings)).to.deep.equal([]);
    });

    it('keeps what must be said when a site finds its own words', () => {
      const say =
        (id: string, words: string, locale = 'fr') =>
        (value: Draft) =>
          void (value.messages = { [locale]: { [id]: words } });
      expectFindings(say('banner.intro', 'Nous aimons les cookies :'), 'error A7 $.messages.fr["banner.intro"]');
      expectFindings(say('banner.intro', '{0} et ses partenaires demandent votre accord pour :'));
      expectFindings(
        say('banner.partners.other', 'Nos partenaires'),
        'error A7 $.messages.fr["banner.partners.other"]',
      );
      const [kept] = lint(say('banner.kept', 'Tout va bien.'));
      expect(kept!.message).to.contain('how long').and.contain('change one’s mind');
      for (const id of ['banner.refusing', 'banner.refusing.content']) {
        expect(lint(say(id, 'Tout va bien.'))[0]!.message).to.contain('what refusing means');
        expectFindings(say(id, 'Refuser masque les vidéos.'));
        expectFindings(say(id, 'Refusing hides videos.', 'en-GB'));
      }
      expectFindings(say('banner.kept', 'Gardé {0}, modifiable à tout moment.'));
      expectFindings(say('banner.kept', 'Kept {0}; change it at any time.', 'en-GB'));
      expectFindings(say('banner.kept', 'Nichts zu lesen für {0}.', 'de'));
      expectFindings(say('banner.kept', 'Nichts zu lesen.', 'de'), 'error A7 $.messages.de["banner.kept"]');
    });
  });

  describe('labels', () => {
    const label =
      (accept: string, refuse: string, locale = 'fr') =>
      (value: Draft) =>
        void (value.messages = { [locale]: { 'choice.accept-all': accept, 'choice.refuse-all': refuse } });
    const [yes, no] = ['$.messages.fr["choice.accept-all"]', '$.messages.fr["choice.refuse-all"]'];

    it('must say that they accept and refuse', () => {
      expectFindings(label('J’accepte', 'OK, fermer'), `error A8 ${no}`);
      expectFindings(label('OK', 'Je refuse'), `error A8 ${yes}`);
      expectFindings(label('Continuer', 'Plus tard'), `error A8 ${yes}`, `error A8 ${no}`);
      expectFindings(label("J'accepte", 'Continuer sans accepter'), `error A8 ${no}`);
      expectFindings(label('J’accepte', 'Je refuse'));
      expectFindings(label('Autoriser tout', 'Interdire tout'));
      expectFindings(label('Accept all', 'Reject all', 'en'));
      expectFindings(label('Agree', 'No thanks', 'en'), 'error A8 $.messages.en["choice.refuse-all"]');
      expectFindings(label('Alle akzeptieren', 'Alle ablehnen', 'de'));
      expectFindings(label('Alle akzeptieren', 'OK', 'de'), 'error A8 $.messages.de["choice.refuse-all"]');
    });

    it('must have one form', () => {
      expectFindings(label('Tout accepter', 'Refuser'), `warning A4 ${no}`);
      expectFindings(label('Accepter', 'Je refuse que ces cookies soient déposés'), `warning A4 ${no}`);
      expectFindings((value) => (value.messages = { fr: { 'choice.accept-all': 'J’accepte' } }), `warning A4 ${yes}`);
      expectFindings((value) => (value.messages = { fr: { 'choice.refuse-all': 'Je refuse' } }), `warning A4 ${no}`);
    });

    it('must not sound like each other', () => {
      expectFindings(
        (value) => (value.messages = { fr: { 'banner.preferences': 'Refuser certains cookies' } }),
        'error A8 $.messages.fr["banner.preferences"]',
      );
      expectFindings((value) => (value.messages = { fr: { 'banner.preferences': 'Choisir' } }));
    });

    it('must not press', () => {
      expectFindings(label('Accepter tout 👍', 'Refuser tout'), `warning A8 ${yes}`);
      expectFindings(label('Accepter tout (recommandé)', 'Refuser tout'), `warning A8 ${yes}`, `warning A4 ${no}`);
      expectFindings(
        (value) => (byId(value.categories, 'embeds').label = 'Vidéos (recommandé)'),
        `warning A8 ${category('embeds')}.label`,
      );
    });
  });

  describe('what needs no consent', () => {
    const exempt = (value: Draft) => {
      Object.assign(byId(value.categories, 'statistics'), {
        exempt: true,
        justification: 'Mesure anonyme, pour ce portail seul.',
      });
    };

    it('says why, and gives a reason', () => {
      const path = `${category('necessary')}.justification`;
      expectFindings((value) => delete byId(value.categories, 'necessary').justification, `warning A15 ${path}`);
      expectFindings(
        (value) => (byId(value.categories, 'necessary').justification = 'Fonctionnement'),
        `error A15 ${path}`,
      );
      expectFindings(
        (value) => {
          exempt(value);
          delete byId(value.categories, 'statistics').justification;
        },
        `error A15 ${category('statistics')}.justification`,
      );
      expectFindings(
        (value) => (byId(value.categories, 'embeds').required = true),
        `error A15 ${category('embeds')}.justification`,
      );
    });

    it('lasts 13 months at most where it measures', () => {
      expectFindings(exempt);
      expectFindings(
        (value) => {
          exempt(value);
          byId(value.services, 'mesure-normande').cookies[0]!.duration = 'P25M';
        },
        `error A15 ${service('mesure-normande')}.cookies[0].duration`,
      );
    });

    it('is not what is known to follow people', () => {
      const name = (words: string, change?: (value: Draft) => void) => (value: Draft) => {
        change?.(value);
        byId(value.services, change ? 'mesure-normande' : 'opendatasoft-api').cookies[0]!.name = words;
      };
      const necessary = `error A15 ${service('opendatasoft-api')}.cookies[0].name`;
      const measured = `error A15 ${service('mesure-normande')}.cookies[0].name`;
      for (const each of ['_ga', '_ga_*', '_ga*', '_ga_ABC123', '_fbp', '_hjSession_*', '/^_ga(_[A-Z0-9]+)?$/']) {
        expectFindings(name(each), necessary);
        expectFindings(name(each, exempt), measured);
      }
      expectFindings(name('_pk_id*'), necessary);
      expectFindings(name('_pk_id*', exempt));
      for (const each of ['csrftoken', 'gallery', 'PHPSESSID']) expectFindings(name(each));
      expectFindings(
        (value) => {
          exempt(value);
          byId(value.services, 'mesure-normande').cookies[0]!.party = 'third';
        },
        `error A15 ${service('mesure-normande')}.cookies[0].party`,
      );
    });
  });

  describe('partners', () => {
    it('have a policy that one can read', () => {
      expectFindings(
        (value) => delete byId(value.providers, 'atlas').privacyPolicy,
        `error A9 ${provider('atlas')}.privacyPolicy`,
      );
      expectFindings((value) => delete byId(value.providers, 'opendatasoft').privacyPolicy);
    });

    it('say where data goes', () => {
      const path = `${provider('videotheque')}.country`;
      expectFindings((value) => delete byId(value.providers, 'videotheque').country, `warning D1 ${path}`);
      expectFindings((value) => {
        delete byId(value.providers, 'videotheque').country;
        byId(value.services, 'videotheque').hosts = ['www.youtube-nocookie.com'];
      }, `error D1 ${path}`);
      expectFindings(
        (value) => {
          delete byId(value.providers, 'opendatasoft').country;
          byId(value.providers, 'opendatasoft').privacyPolicy = 'https://policies.google.com/privacy';
        },
        `error D1 ${provider('opendatasoft')}.country`,
      );
      expectFindings((value) => (byId(value.services, 'videotheque').hosts = ['www.youtube-nocookie.com']));
    });
  });

  describe('cookies', () => {
    it('say how long they work', () => {
      const forget = (id: string) => (value: Draft) => void delete byId(value.services, id).cookies[0]!.duration;
      expectFindings(forget('mesure-normande'), `error D2 ${service('mesure-normande')}.cookies[0].duration`);
      expectFindings(forget('opendatasoft-api'), `warning D2 ${service('opendatasoft-api')}.cookies[0].duration`);
      expectFindings(forget('opendatasoft-consent'));
    });

    it('say what for', () => {
      const purpose = (words: string) => (value: Draft) =>
        void (byId(value.services, 'atlas').cookies[0]!.purpose = words);
      const path = `${service('atlas')}.cookies[0].purpose`;
      expectFindings(purpose('–'), `error D2 ${path}`);
      expectFindings(purpose('N/A'), `error D2 ${path}`);
      expectFindings(purpose('Marketing'), `warning D2 ${path}`);
      expectFindings(purpose('Analytics cookie'), `warning D2 ${path}`);
      expectFindings(purpose('Mesure, publicité, etc.'), `warning D2 ${path}`);
      expectFindings(purpose('Bon fonctionnement du site'), `warning D2 ${path}`);
      expectFindings(purpose('Retenir la langue choisie.'));
    });

    it('keep the choice where it is never refused, for as long as it is kept', () => {
      const own = `${service('opendatasoft-consent')}.cookies[0]`;
      expectFindings(
        (value) => (byId(value.services, 'opendatasoft-consent').category = 'embeds'),
        `error D4 ${own}.name`,
      );
      expectFindings(
        (value) => (byId(value.services, 'opendatasoft-consent').cookies[0]!.duration = 'P12M'),
        `error D4 ${own}.duration`,
      );
    });
  });

  it('weighs how long a choice is kept, the date, and the address', () => {
    expectFindings((value) => {
      value.consent!.duration = 'P12M';
      byId(value.services, 'opendatasoft-consent').cookies[0]!.duration = 'P12M';
    }, 'warning A12 $.consent.duration');
    expectFindings((value) => delete value.updated, 'warning D1 $.updated');
    expectFindings((value) => (value.site.url = 'http://www.example.fr'), 'warning E5 $.site.url');
  });
});

describe('formatFindings', () => {
  it('counts, and tells errors first', () => {
    const text = formatFindings(
      lint((value) => {
        delete value.site.contact;
        delete byId(value.providers, 'atlas').privacyPolicy;
      }),
    );
    expect(text).to.match(
      /^Conformity: 1 error, 1 warning\.\n\nerror A9 {2}\$\.providers\[3\]\.privacyPolicy\n {2}found: /,
    );
    expect(text.indexOf('warning D1')).to.be.above(text.indexOf('error A9'));
    expect(formatFindings([])).to.equal('Conformity: no errors, no warnings.');
  });

  it('tells in French what was found in French', () => {
    const findings = validateConformity({ ...site, site: { ...site.site, controller: undefined } }, { language: 'fr' });
    expect(formatFindings(findings, 'fr')).to.match(
      /^Conformité\u00a0: 1 erreur, aucun avertissement\.\n\nerreur A7 {2}\$\.site\.controller\n {2}trouvé\u00a0: rien\n {2}pourquoi\u00a0: Avant/,
    );
    expect(formatFindings([], 'fr')).to.equal('Conformité\u00a0: aucune erreur, aucun avertissement.');
  });
});
