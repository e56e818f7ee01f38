import { expect, fixture, html } from '@open-wc/testing';
import { site } from '../../stories/site.js';
import { ConsentStore } from '../../src/index.js';
import '../../src/charter.js';

/** By section: what must be found in it. */
const required: readonly (readonly [id: string, words: RegExp, parts?: string])[] = [
  ['definition', /cookie est une courte information.*article 82/],
  ['kinds', /nécessaires.*statistiques.*internes.*tiers.*stockage local/],
  ['controller', /Responsable du traitement.*COORACE Normandie.*Contact/, 'a[href^="mailto:"]'],
  ['purposes', /cooracenormandie.*Nécessaires.*Mesure d’audience.*Contenus externes/],
  ['cookies', /./, 'cookie-table'],
  ['partners', /Opendatasoft.*Mesure normande.*Vidéothèque régionale.*Atlas ouvert/, '[part~="provider-link"]'],
  ['refusal', /Si vous refusez, toutes les pages restent accessibles/],
  ['controls', /changer d’avis à tout moment/, 'cookie-preferences'],
  ['retention', /6 mois.*acceptiez.*refusiez/],
  ['exemptions', /dispense.*strictement nécessaires.*sessionid/],
  ['transfers', /Espace économique européen.*Canada/],
  ['rights', /Retirer.*Accéder.*effacer.*opposer.*CNIL/, 'a[href="https://www.cnil.fr/fr/plaintes"]'],
  ['browser', /navigateur.*effacer/],
  ['date', /23 novembre 2026/],
];

describe('D1: the charter has every section, in order', () => {
  let root: ShadowRoot;

  beforeEach(async () => {
    const store = new ConsentStore();
    store.declare(site);
    const element = await fixture<HTMLElement>(html`<cookie-charter .store=${store}></cookie-charter>`);
    root = element.shadowRoot!;
  });

  it('what a cookie is … the date', () => {
    const ids = [...root.querySelectorAll('section[id]')].map(({ id }) => id);
    expect(ids).to.eql(required.map(([id]) => id));
  });

  for (const [id, words, parts] of required) {
    it(id, () => {
      const section = root.querySelector(`#${id}`)!;
      expect(section.querySelector('h2')!.textContent!.trim()).not.to.be.empty;
      expect(section.textContent!.replace(/\s+/g, ' ')).to.match(words);
      if (parts) expect(section.querySelector(parts)!.getClientRects().length).to.be.above(0);
    });
  }

  it('each category that is used is a purpose, each service and cookie a row', () => {
    const rows = root.querySelector('cookie-table')!.shadowRoot!.querySelectorAll('tbody tr');
    expect(rows).to.have.length(site.services.flatMap(({ cookies }) => cookies).length);
    expect(root.querySelectorAll('#purposes h3')).to.have.length(site.categories.length);
  });
});
