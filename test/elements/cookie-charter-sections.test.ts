import { expect } from '@open-wc/testing';
import { site, seed } from '../../stories/site.js';
import type { CookieCharter } from '../../src/index.js';
import { ConsentStore } from '../../src/index.js';
import { all, charterPage, find, outline, section, settled, text } from '../support/charter-page.js';
import { declared } from '../support/fixtures.js';

let store: ConsentStore;

const charter = () => charterPage(store);

describe('<cookie-charter> sections', () => {
  beforeEach(() => {
    store = new ConsentStore();
    store.declare(site);
  });

  describe('says of this site', () => {
    it('who is responsible, and how to write', async () => {
      const element = await charter();
      const words = text(section(element, 'controller'));
      expect(words).to.include('Données ouvertes de COORACE Normandie').and.include('COORACE Normandie');
      const hrefs = [...section(element, 'controller').querySelectorAll('a')].map((each) => each.getAttribute('href'));
      expect(hrefs).to.eql([
        site.site.url,
        'mailto:donnees@coorace-normandie.example',
        'mailto:dpo@coorace-normandie.example',
      ]);
    });

    it('whatever else it declares of itself, its partners and transfers (CONFORMITY D1)', async () => {
      store.declare(
        declared((draft) => {
          Object.assign(draft.site, {
            address: '1 place de la Mairie',
            dpo: 'dpo@ville.example',
            legalNotice: '/mentions-legales',
            privacyPolicy: '/confidentialite',
          });
          draft.categories[0]!.legalBasis = 'mission d’intérêt public';
          draft.services[2]!.retention = 'P25M';
          const transfer = { safeguard: 'standard-clauses', copy: '/clauses.pdf' } as const;
          Object.assign(draft.providers[1]!, { country: 'US', role: 'joint', transfer });
        }),
      );
      const element = await charter();
      const said = (name: string) => text(section(element, name)).replace(/\s+/g, ' ');
      expect(said('controller'))
        .to.include('Adresse 1 place de la Mairie')
        .and.include('Délégué à la protection des données dpo@ville.example')
        .and.include('Mentions légales')
        .and.include('Politique de confidentialité');
      const hrefs = all(element, 'a').map((each) => each.getAttribute('href'));
      expect(hrefs).to.include.members([
        ...['mailto:dpo@ville.example', '/mentions-legales', '/confidentialite', '/clauses.pdf'],
      ]);
      expect(said('purposes')).to.include('Base légale : mission d’intérêt public.');
      expect(said('purposes')).to.include('Base légale : votre consentement (article 6');
      expect(said('partners')).to.include('Acme États-Unis Responsable conjoint du traitement');
      expect(said('transfers')).to.match(
        /Acme : États-Unis, clauses contractuelles types de la Commission européenne \( ?en obtenir une copie ?\)/,
      );
      expect(said('retention')).to.include('counter : 25 mois');
      expect(said('rights')).to.include('3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07');
    });

    it('where to find an address when none is declared, and links a page of contact', async () => {
      store.declare(declared());
      const element = await charter();
      expect(text(section(element, 'controller')))
        .to.include('Exemple')
        .and.include('mentions légales');
      store.declare(declared((draft) => (draft.site.contact = '/contact')));
      await settled(element);
      expect(section(element, 'controller').querySelector('a[href="/contact"]')).to.exist;
      expect(section(element, 'rights').querySelector('a[href="/contact"]')).to.exist;
    });

    it('each purpose, and what it needs', async () => {
      store.declare(declared());
      const element = await charter();
      const purposes = all(element, '[part="purpose"]').map(text);
      expect(purposes).to.have.length(4);
      expect(purposes[0]).to.include('Nécessaires').and.include('Votre accord n’est pas demandé');
      expect(purposes[1]).to.include('Audience').and.include('vous pouvez vous opposer');
      expect(purposes[2]).to.include('Mesure d’audience').and.include('Votre accord est demandé.');
    });

    it('why no consent is asked (CONFORMITY A15)', async () => {
      const element = await charter();
      const reason = 'Sans eux, le portail ne peut ni vous reconnaître';
      expect(text(section(element, 'purposes'))).to.include(reason);
      expect(text(section(element, 'exemptions'))).to.include(reason);
      const names = [...section(element, 'exemptions').querySelectorAll('code')].map(text);
      expect(names).to.eql(['sessionid', 'django_language', 'csrftoken', 'cookies_preferences']);
      expect(text(section(element, 'exemptions')), 'no exempt category').not.to.include('treize mois');
    });

    it('on what terms the CNIL exempts a measurement, where there is one', async () => {
      store.declare(declared());
      const element = await charter();
      const words = text(section(element, 'exemptions'));
      expect(words).to.include('treize mois au plus').and.include('vous y opposer');
      expect(words).to.include('Le site en a besoin').and.include('Mesure anonyme, pour ce site seul.');
    });

    it('all its providers, with policy and country (CONFORMITY A9)', async () => {
      const element = await charter();
      const partners = all(element, '[part="partner"]');
      expect(partners).to.have.length(site.providers.length);
      expect(text(section(element, 'partners')))
        .to.include('4 partenaires')
        .and.include('porte sur 3 d’entre eux');
      const links = all(element, '[part~="provider-link"]');
      expect(links.map((each) => each.getAttribute('href'))).to.eql(site.providers.map((each) => each.privacyPolicy));
      expect(links[3]!.getAttribute('aria-label')).to.equal('Politique de confidentialité\u00a0: Atlas ouvert');
      expect(text(partners[3]!)).to.equal(
        'Atlas ouvert Canada Sous-traitant Fond de carte Politique de confidentialité',
      );
    });

    it('how many providers, in words that agree', async () => {
      const element = await charter();
      const words = async (count: number, asked: number) => {
        store.declare({
          ...site,
          providers: site.providers.slice(0, count),
          services: site.services.filter(
            ({ provider }) => site.providers.findIndex(({ id }) => id === provider) < asked,
          ),
        });
        await settled(element);
        return text(section(element, 'partners').querySelector('p')!);
      };
      expect(await words(0, 0)).to.equal('Ce site ne fait appel à aucun partenaire.');
      expect(await words(1, 1))
        .to.include('un seul partenaire')
        .and.include('Aucun cookie déposé ici');
      expect(await words(2, 2))
        .to.include('2 partenaires')
        .and.include('l’un d’entre eux');
    });

    it('what refusing means, by category', async () => {
      const element = await charter();
      const items = [...section(element, 'refusal').querySelectorAll('li')].map(text);
      expect(items).to.eql(['Mesure d’audience', 'Contenus externes : Lecteur vidéo et Fond de carte']);
    });

    it('that there is nothing to decide, where every cookie is necessary', async () => {
      store.declare(seed);
      const element = await charter();
      expect(text(section(element, 'refusal'))).to.include('rien à accepter ni à refuser');
      expect(text(section(element, 'controls'))).to.include('rien à décider');
      expect(all(element, '[part="choice"]')).to.be.empty;
    });

    it('which countries data goes to, outside the European Economic Area alone', async () => {
      const element = await charter();
      const items = [...section(element, 'transfers').querySelectorAll('li')].map(text);
      expect(items).to.have.length(1);
      expect(items[0]).to.match(/^Atlas ouvert\s: Canada, décision d’adéquation de la Commission européenne/);
      const countries = ['NO', 'RE', 'US', 'ZZ', 'CH'];
      store.declare({
        ...site,
        providers: countries.map((country) => ({ id: country.toLowerCase(), name: country, country })),
        services: [],
      });
      await settled(element);
      const others = [...section(element, 'transfers').querySelectorAll('li')].map(text);
      expect(others[0]).to.equal('US : États-Unis');
      expect(others[2]).to.equal('CH : Suisse');
      expect(others).to.have.length(3);
    });

    it('what a star in a name means, where there is one', async () => {
      const element = await charter();
      expect(text(section(element, 'cookies'))).to.include('l’étoile (*)');
      store.declare(seed);
      await settled(element);
      expect(text(section(element, 'cookies'))).not.to.include('l’étoile');
    });

    it('when it was last changed, if that is declared', async () => {
      const element = await charter();
      expect(text(section(element, 'date'))).to.include('le 23 novembre 2026');
      store.declare({ ...site, updated: undefined });
      await settled(element);
      expect(outline(element)).not.to.include('Mise à jour');
    });
  });

  describe('the visitor’s own choice', () => {
    const choice = (element: CookieCharter) => text(find(element, '[part="choice"]'));

    it('is told with its dates, and follows each change', async () => {
      const element = await charter();
      expect(choice(element)).to.match(/^Vous n’avez pas encore choisi/);
      store.refuseAll();
      await settled(element);
      const { on } = store.snapshot.consent!;
      const [year, month] = on.split('-').map(Number) as [number, number];
      expect(choice(element)).to.match(/^Votre choix du .+ est conservé jusqu’au .+\. Vous pouvez/);
      expect(choice(element))
        .to.include(String(year))
        .and.include(String(month > 6 ? year + 1 : year));
      store.reset();
      await settled(element);
      expect(choice(element)).to.match(/^Vous n’avez pas encore choisi/);
    });

    it('is said not to be kept, where nothing can be stored', async () => {
      store = new ConsentStore({ terms: {}, read: () => undefined, write: () => false, clear: () => {} });
      store.declare(site);
      const element = await charter();
      store.acceptAll();
      await settled(element);
      expect(choice(element)).to.include('bloque l’enregistrement');
    });

    it('is kept for as long as the site declares, under the name it declares', async () => {
      const element = await charter();
      expect(text(section(element, 'retention')))
        .to.include('gardé 6 mois')
        .and.include('cookies_preferences');
      store.declare({ ...site, consent: { cookie: 'choix', duration: 'P3M' } });
      await settled(element);
      expect(text(section(element, 'retention')))
        .to.include('gardé 3 mois')
        .and.include('choix');
    });
  });

  describe('French text', () => {
    it('is set as French is', async () => {
      store.declare(declared((draft) => Object.assign(draft.providers[1]!, { country: 'US' })));
      const element = await charter();
      for (const each of all(element, '[part="section"], nav, [part="introduction"]')) {
        const words = each.textContent!.replace(/\S*:\/\/\S+|\S*@\S+/g, '').replace(/[ \n]+/g, ' ');
        expect(words, 'straight apostrophe').not.to.match(/['"]/);
        expect(words, 'space before ; ! ?').not.to.match(/[^\u202f][;!?]/);
        expect(words, 'space before a colon').not.to.match(/[^\u00a0]:/);
        expect(words, 'spaces inside quotation marks').not.to.match(/«[^\u00a0]|[^\u00a0]»/);
        expect(words, 'two spaces').not.to.match(/[ \u00a0\u202f]{2}/);
      }
    });

    it('is read in less than six minutes, at 240 words a minute', async () => {
      const element = await charter();
      const said = all(element, '[part="section"], [part="introduction"]').map(text).join(' ');
      expect(said.match(/[\p{L}\d’_-]*\p{L}[\p{L}\d’_-]*/gu)).to.have.length.within(600, 1440);
    });
  });
});
