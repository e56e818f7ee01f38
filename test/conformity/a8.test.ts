import { expect } from '@open-wc/testing';
import { wellKnownCategories } from '../../src/declaration/well-known-categories.js';
import { categoryDescription, categoryLabel } from '../../src/elements/shared/labels.js';
import { allInside, banner, inside, openedPreferences, preferences, textOf } from '../support/consent-elements.js';

/** Words with which one can seem to refuse and does not, or does not know what one does. */
const ambiguous =
  /plus tard|pas maintenant|fermer|continuer|ignorer|passer|ok\b|d’accord|compris|peut-être|essentiel|×|✕/i;
/** Words that blame, threaten or flatter. */
const pressing =
  /dommage|vraiment|meilleure? expérience|améliorer votre expérience|s’il vous plaît|nous tenons à|malheureusement|!/i;

const layers = [
  ['the banner', banner],
  ['the preferences', preferences],
  ['the dialog', async () => (await openedPreferences()).element],
] as const;

describe('A8: no label is ambiguous; the CNIL’s wording of purposes is offered in French', () => {
  for (const [name, layer] of layers) {
    it(`${name}: accepting and refusing are said in the same form, in so many words`, async () => {
      const element = await layer();
      const [accept, refuse] = ['accept-all', 'refuse-all'].map((action) =>
        inside(element, `[data-action="${action}"]`),
      );
      expect(textOf(accept!)).to.equal('Tout accepter');
      expect(textOf(refuse!)).to.equal('Tout refuser');
      for (const button of [accept!, refuse!]) {
        expect(button.getAttribute('aria-label'), 'a name other than what is seen').to.equal(null);
        expect(button.title).to.equal('');
        expect(textOf(button)).to.not.match(ambiguous);
      }
    });

    it(`${name}: no other button could be taken for a refusal`, async () => {
      const known: Record<string, RegExp> = {
        preferences: /^Personnaliser$/,
        partners: /^Voir les? /,
        save: /^Enregistrer mes choix$/,
        close: /^Fermer$/,
      };
      for (const button of allInside(await layer(), 'button')) {
        const { action } = button.dataset;
        if (action === 'accept-all' || action === 'refuse-all') continue;
        expect(textOf(button), action).to.match(known[action!]!);
      }
    });

    it(`${name}: nothing presses or flatters`, async () => {
      expect(textOf(inside(await layer(), '[part="text"], .panel'))).to.not.match(pressing);
    });
  }

  it('words the purposes after the CNIL’s, in plain French', () => {
    const wording: Record<string, readonly [RegExp, RegExp]> = {
      preferences: [/^Personnalisation/, /personnaliser/],
      statistics: [/^Mesure d’audience/, /visites/],
      marketing: [/^Publicité/, /publicités personnalisées d’après votre navigation et votre profil/],
      social: [/^Réseaux sociaux/, /[Pp]artager des contenus sur les réseaux sociaux.*suivre votre navigation/],
      embeds: [/^Contenus/, /vidéos/],
    };
    for (const [id, [label, description]] of Object.entries(wording)) {
      expect(categoryLabel({ id })).to.match(label);
      expect(categoryDescription({ id })).to.match(description);
    }
  });

  it('has a title and a description, without pressure, for every well-known purpose', () => {
    for (const id of wellKnownCategories) {
      expect(categoryLabel({ id }), id).to.not.equal(id);
      expect(categoryDescription({ id }), id)
        .to.match(/\S.{20,}\.$/)
        .and.not.match(pressing);
    }
  });
});
