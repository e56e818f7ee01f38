import type { TemplateResult } from 'lit';
import { msg } from '../../i18n/msg.js';
import type { Category } from '../../declaration/declaration.js';
import { renderText, siteText } from './site-text.js';

/** A category's title, as content: the site's own, else the catalogue's. */
export function categoryLabel(category: Category): string | TemplateResult {
  return category.label ? renderText(category.label) : categoryName(category);
}

/** The same for where there is no room but for text. */
export function categoryName({ id, label }: Category): string {
  return label ? siteText(label) : (catalogue(id)?.[0] ?? id);
}

/** What a category is for: the site's own words, else the catalogue's, which are worded after the CNIL's. */
export function categoryDescription({ id, description }: Category): string | TemplateResult {
  return description ? renderText(description) : (catalogue(id)?.[1] ?? '');
}

function catalogue(id: string): readonly [label: string, description: string] | undefined {
  switch (id) {
    case 'necessary':
      return [
        msg('Nécessaires', {
          id: 'category.necessary.label',
          desc: 'Title of the category of strictly necessary cookies',
        }),
        msg('Indispensables au fonctionnement du site\u00a0: connexion, langue, sécurité, mémoire de votre choix.', {
          id: 'category.necessary.description',
          desc: 'What strictly necessary cookies are for',
        }),
      ];
    case 'preferences':
      return [
        msg('Personnalisation', {
          id: 'category.preferences.label',
          desc: 'Title of the category of preference cookies',
        }),
        msg('Retenir vos préférences d’affichage pour personnaliser le site à votre prochaine visite.', {
          id: 'category.preferences.description',
          desc: 'What preference cookies are for',
        }),
      ];
    case 'statistics':
      return [
        msg('Mesure d’audience', {
          id: 'category.statistics.label',
          desc: 'Title of the category of statistics cookies',
        }),
        msg('Compter les visites et comprendre comment le site est utilisé, afin de l’améliorer.', {
          id: 'category.statistics.description',
          desc: 'What statistics cookies are for',
        }),
      ];
    case 'marketing':
      return [
        msg('Publicité', { id: 'category.marketing.label', desc: 'Title of the category of advertising cookies' }),
        msg('Afficher des publicités personnalisées d’après votre navigation et votre profil, et mesurer leur effet.', {
          id: 'category.marketing.description',
          desc: 'What advertising cookies are for',
        }),
      ];
    case 'social':
      return [
        msg('Réseaux sociaux', {
          id: 'category.social.label',
          desc: 'Title of the category of social-network cookies',
        }),
        msg('Partager des contenus sur les réseaux sociaux, qui peuvent alors suivre votre navigation sur ce site.', {
          id: 'category.social.description',
          desc: 'What social-network cookies are for',
        }),
      ];
    case 'embeds':
      return [
        msg('Contenus externes', { id: 'category.embeds.label', desc: 'Title of the category of embedded content' }),
        msg('Afficher des vidéos, des cartes et d’autres contenus fournis par des sites tiers.', {
          id: 'category.embeds.description',
          desc: 'What embedded content is for',
        }),
      ];
    case 'unclassified':
      return [
        msg('Non classés', {
          id: 'category.unclassified.label',
          desc: 'Title of cookies that the site did not classify',
        }),
        msg('Cookies dont le site n’a pas encore précisé la catégorie.', {
          id: 'category.unclassified.description',
          desc: 'What unclassified cookies are',
        }),
      ];
    default:
      return undefined;
  }
}
