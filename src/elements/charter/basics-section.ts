import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { msg, str } from '../../i18n/msg.js';
import type { Category, Declaration } from '../../declaration/declaration.js';
import { isExempt, isRequired } from '../../declaration/declaration.js';
import { formatList } from '../../i18n/format.js';
import { categoryDescription, categoryLabel, categoryName } from '../shared/labels.js';
import type { CharterSection } from './section.js';

/** What anyone may want to know of cookies, whatever the site. */

export const definition: CharterSection = {
  name: 'definition',
  title: () => msg('Qu’est-ce qu’un cookie\u202f?', { id: 'charter.definition.title', desc: 'Title of a section' }),
  content: () => html`
    <p>
      ${msg(
        'Un cookie est une courte information, désignée par un nom, qu’un site confie à votre navigateur. Celui-ci la garde un certain temps et la rend au site à chaque page, à chaque visite.',
        { id: 'charter.definition.what', desc: 'What a cookie is' },
      )}
    </p>
    <p>
      ${msg(
        'Grâce à cette mémoire, le site garde votre session ouverte, votre langue ou votre panier. Mais un cookie peut aussi contenir un numéro qui vous distingue des autres visiteurs\u00a0: il permet alors de suivre votre navigation, pour établir des statistiques ou choisir les publicités que vous verrez.',
        { id: 'charter.definition.use', desc: 'What a cookie can be used for, good and bad' },
      )}
    </p>
    <p>
      ${msg(
        'C’est pourquoi l’article\u00a082 de la loi Informatique et Libertés oblige les sites à vous dire à quoi servent leurs cookies et comment les refuser, et à obtenir d’abord votre accord, sauf exception.',
        { id: 'charter.definition.law', desc: 'The French law on cookies (article 82 of Act 78-17)' },
      )}
    </p>
    <p>
      ${msg(
        'Textes de référence\u00a0: loi n°\u00a078-17 du 6\u00a0janvier 1978 relative à l’informatique, aux fichiers et aux libertés (loi Informatique et Libertés)\u202f; règlement (UE) 2016/679 du 27\u00a0avril 2016, dit règlement général sur la protection des données (RGPD).',
        { id: 'charter.definition.texts', desc: 'Both statutes, named in full once' },
      )}
    </p>
  `,
};

export const kinds: CharterSection = {
  name: 'kinds',
  title: () => msg('Les différents cookies', { id: 'charter.kinds.title', desc: 'Title of a section' }),
  content: ({ declaration }) => html`
    <p>
      ${msg('On les distingue par leur usage, et par le site qui les dépose.', {
        id: 'charter.kinds.lead',
        desc: 'Introduces the list of kinds of cookies',
      })}
    </p>
    <dl>
      <div>
        <dt>
          ${msg('Cookies nécessaires', { id: 'charter.kinds.necessary.term', desc: 'Kind of cookie, as a term' })}
        </dt>
        <dd>
          ${msg(
            'Sans eux, le site ne peut pas vous rendre le service demandé\u00a0: vous connecter, retenir votre langue, remplir un panier. Aucun accord n’est nécessaire.',
            { id: 'charter.kinds.necessary.text', desc: 'What strictly necessary cookies are' },
          )}
        </dd>
      </div>
      ${declaration.categories.filter((each) => !isRequired(each)).map(renderKind)}
      <div>
        <dt>
          ${msg('Cookies internes', {
            id: 'charter.kinds.first.term',
            desc: 'Kind of cookie, as a term',
          })}
        </dt>
        <dd>
          ${msg(
            'Ils sont déposés par le site que vous consultez. Ils peuvent être nécessaires, mais aussi servir aux statistiques ou à la publicité.',
            { id: 'charter.kinds.first.text', desc: 'What first-party cookies are' },
          )}
        </dd>
      </div>
      <div>
        <dt>
          ${msg('Cookies tiers', {
            id: 'charter.kinds.third.term',
            desc: 'Kind of cookie, as a term',
          })}
        </dt>
        <dd>
          ${msg(
            'Ils sont déposés par un autre site, qui fournit par exemple une vidéo, une carte ou une publicité. Présent sur beaucoup de sites, il peut relier vos visites et en déduire ce qui vous intéresse.',
            { id: 'charter.kinds.third.text', desc: 'What third-party cookies are' },
          )}
        </dd>
      </div>
      <div>
        <dt>
          ${msg('Autres traceurs', { id: 'charter.kinds.others.term', desc: 'Other storage and tracking, as a term' })}
        </dt>
        <dd>
          ${msg(
            'Un site peut aussi écrire dans une autre mémoire du navigateur, appelée stockage local, ou reconnaître votre appareil à ses caractéristiques. La loi traite ces procédés comme des cookies\u00a0: ici, le mot «\u00a0cookies\u00a0» les désigne tous.',
            { id: 'charter.kinds.others.text', desc: 'That other storage and fingerprinting count as cookies' },
          )}
        </dd>
      </div>
    </dl>
  `,
};

/** A kind that this site declares: audience measurement with the condition under which it needs no consent. */
function renderKind(category: Category): TemplateResult {
  const isMeasuring = category.id === 'statistics' || isExempt(category);
  return html`<div>
    <dt>${categoryLabel(category)}</dt>
    <dd>
      ${
        isMeasuring
          ? msg(
              'Ils mesurent la fréquentation du site. Un accord est nécessaire, sauf si la mesure ne sert qu’à l’éditeur du site, ne produit que des statistiques anonymes et ne vous suit pas d’un site à l’autre.',
              {
                id: 'charter.kinds.statistics.text',
                desc: 'What statistics cookies are, and when they need no consent',
              },
            )
          : categoryDescription(category)
      }
    </dd>
  </div>`;
}

export const browser: CharterSection = {
  name: 'browser',
  title: () => msg('Agir depuis votre navigateur', { id: 'charter.browser.title', desc: 'Title of a section' }),
  content: ({ declaration }) => html`
    <p>
      ${msg(
        'Votre navigateur vous donne aussi la main, sur tous les sites. Dans ses réglages, à la rubrique «\u00a0Confidentialité\u00a0» ou «\u00a0Vie privée\u00a0», vous pouvez\u00a0:',
        { id: 'charter.browser.lead', desc: 'Introduces the list of what browser settings allow' },
      )}
    </p>
    <ul>
      <li>
        ${msg('voir les cookies enregistrés et les effacer, tous ou site par site\u202f;', {
          id: 'charter.browser.erase',
          desc: 'Item of the list of browser settings',
        })}
      </li>
      <li>
        ${msg('bloquer les cookies tiers\u202f;', {
          id: 'charter.browser.block',
          desc: 'Item of the list of browser settings',
        })}
      </li>
      <li>
        ${msg('tout effacer à la fermeture, ou ouvrir une fenêtre de navigation privée.', {
          id: 'charter.browser.private',
          desc: 'Last item of the list of browser settings',
        })}
      </li>
    </ul>
    <p>
      ${msg(
        'Effacer les cookies de ce site efface aussi votre choix\u00a0: il vous sera redemandé. Les bloquer tous, même les nécessaires, peut vous empêcher de vous connecter.',
        { id: 'charter.browser.effects', desc: 'Side effects of erasing and of blocking cookies' },
      )}
    </p>
    <p>
      ${msg('L’aide de votre navigateur explique comment faire\u00a0: cherchez-y le mot «\u00a0cookies\u00a0».', {
        id: 'charter.browser.help',
        desc: 'Where to find instructions',
      })}
    </p>
    ${renderSignal(declaration)}
  `,
};

/** What is done where a browser objects by Global Privacy Control, if anything is (CONFORMITY C4). */
function renderSignal({ signals, categories }: Declaration): TemplateResult | typeof nothing {
  const gpc = signals?.gpc;
  const ids = gpc === true ? ['marketing'] : gpc || [];
  const names = categories.filter(({ id }) => ids.includes(id)).map(categoryName);
  if (!names.length) return nothing;
  return html`<p>
    ${msg(
      str`Si votre navigateur envoie le signal Global Privacy Control, ce site le tient pour un refus, tant que vous n’en décidez pas autrement ici\u00a0: ${formatList(names)}.`,
      {
        id: 'charter.browser.gpc',
        desc: 'What the site does with Global Privacy Control. Placeholder: list of categories',
      },
    )}
  </p>`;
}
