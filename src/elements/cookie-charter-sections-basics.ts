import { html } from 'lit';
import { msg } from '@lit/localize';
import type { CharterSection } from './cookie-charter-section.js';

/** What anyone may want to know of cookies, whatever the site. */

export const definition: CharterSection = {
  name: 'definition',
  title: () => msg('Qu’est-ce qu’un cookie\u202f?', { id: 'charter.definition.title', desc: 'Title of a section' }),
  content: () => html`
    <p>
      ${msg(
        'Un cookie est une courte information, désignée par un nom, qu’un site confie à votre navigateur. Le navigateur la garde pendant un certain temps et la rend au site à chaque nouvelle page, à chaque nouvelle visite.',
        { id: 'charter.definition.what', desc: 'What a cookie is' },
      )}
    </p>
    <p>
      ${msg(
        'Sans cette mémoire, le site vous oublierait d’une page à l’autre. Grâce à elle, il garde votre session ouverte, votre langue ou le contenu d’un panier. Mais un cookie peut aussi contenir un numéro qui vous distingue des autres visiteurs\u00a0: il permet alors de suivre votre navigation, pour établir des statistiques ou choisir les publicités qui vous seront montrées.',
        { id: 'charter.definition.use', desc: 'What a cookie can be used for, good and bad' },
      )}
    </p>
    <p>
      ${msg(
        'C’est pourquoi l’article\u00a082 de la loi Informatique et Libertés oblige les sites à vous dire clairement à quoi servent leurs cookies et comment les refuser, et à obtenir d’abord votre accord, sauf exception.',
        { id: 'charter.definition.law', desc: 'The French law on cookies (article 82 of Act 78-17)' },
      )}
    </p>
  `,
};

export const kinds: CharterSection = {
  name: 'kinds',
  title: () => msg('Les différents cookies', { id: 'charter.kinds.title', desc: 'Title of a section' }),
  content: () => html`
    <p>
      ${msg('On distingue les cookies d’après leur usage, et d’après le site qui les dépose.', {
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
            'Sans eux, le site ne peut pas vous rendre le service que vous lui demandez\u00a0: maintenir votre connexion, retenir votre langue, remplir un panier. Aucun accord n’est nécessaire.',
            { id: 'charter.kinds.necessary.text', desc: 'What strictly necessary cookies are' },
          )}
        </dd>
      </div>
      <div>
        <dt>
          ${msg('Cookies statistiques', { id: 'charter.kinds.statistics.term', desc: 'Kind of cookie, as a term' })}
        </dt>
        <dd>
          ${msg(
            'Ils mesurent la fréquentation du site\u00a0: combien de visites, quelles pages, pendant combien de temps. Un accord est nécessaire, sauf si la mesure ne sert qu’à l’éditeur du site, ne produit que des statistiques anonymes et ne vous suit pas d’un site à l’autre.',
            { id: 'charter.kinds.statistics.text', desc: 'What statistics cookies are, and when they need no consent' },
          )}
        </dd>
      </div>
      <div>
        <dt>
          ${msg('Cookies internes (first-party)', {
            id: 'charter.kinds.first.term',
            desc: 'Kind of cookie, as a term, with its English name in brackets',
          })}
        </dt>
        <dd>
          ${msg(
            'Ils sont déposés par le site que vous consultez. Cela ne dit rien de leur usage\u00a0: un cookie interne peut être nécessaire, mais aussi servir aux statistiques ou à la publicité.',
            { id: 'charter.kinds.first.text', desc: 'What first-party cookies are' },
          )}
        </dd>
      </div>
      <div>
        <dt>
          ${msg('Cookies tiers (third-party)', {
            id: 'charter.kinds.third.term',
            desc: 'Kind of cookie, as a term, with its English name in brackets',
          })}
        </dt>
        <dd>
          ${msg(
            'Ils sont déposés par un autre site que celui que vous consultez\u00a0: celui qui fournit une vidéo, une carte, une publicité. S’il est présent sur beaucoup de sites, il peut relier vos visites entre elles et en déduire ce qui vous intéresse.',
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
            'Un site peut aussi utiliser une autre mémoire du navigateur, appelée stockage local, ou reconnaître votre appareil à ses caractéristiques. La loi traite ces procédés comme les cookies. Dans cette charte, le mot «\u00a0cookies\u00a0» les désigne tous.',
            { id: 'charter.kinds.others.text', desc: 'That other storage and fingerprinting count as cookies' },
          )}
        </dd>
      </div>
    </dl>
  `,
};

export const browser: CharterSection = {
  name: 'browser',
  title: () => msg('Agir depuis votre navigateur', { id: 'charter.browser.title', desc: 'Title of a section' }),
  content: () => html`
    <p>
      ${msg(
        'Votre navigateur vous donne lui aussi la main, sur tous les sites. Dans ses réglages, à la rubrique «\u00a0Confidentialité\u00a0» ou «\u00a0Vie privée\u00a0», vous pouvez\u00a0:',
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
        'Deux effets à connaître. Effacer les cookies de ce site efface aussi la trace de votre choix\u00a0: la question vous sera posée à nouveau. Bloquer tous les cookies, même les nécessaires, peut vous empêcher de vous connecter.',
        { id: 'charter.browser.effects', desc: 'Side effects of erasing and of blocking cookies' },
      )}
    </p>
    <p>
      ${msg('Pour la marche à suivre, cherchez «\u00a0cookies\u00a0» dans l’aide de votre navigateur.', {
        id: 'charter.browser.help',
        desc: 'Where to find instructions',
      })}
    </p>
  `,
};
