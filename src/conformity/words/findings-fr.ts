import { expectationsFr } from './expectations-fr.js';
import type { FindingWords } from './findings-en.js';

const count = (number: number, what: string) =>
  number ? `${number} ${what}${number > 1 ? 's' : ''}` : `aucun${what === 'erreur' ? 'e' : ''} ${what}`;

/** What findings say, in French, by rule. */
export const findingsFr: FindingWords = {
  nothing: 'rien',
  nothingFor: (name) => `rien pour ${name}`,
  within: (name, category) => `${name} dans ${category}`,
  pixels: (size) => `${size} pixels`,

  report: {
    head: (errors, warnings) => `Conformité\u00a0: ${count(errors, 'erreur')}, ${count(warnings, 'avertissement')}.`,
    error: 'erreur',
    warning: 'avertissement',
    line: (label, text) =>
      `${{ actual: 'trouvé', message: 'pourquoi', fix: 'à faire', source: 'règle' }[label]}\u00a0: ${text}`,
  },

  reading: {
    expectations: expectationsFr,
    unreadable: (expected) => ({
      message: 'La déclaration ne peut pas être lue\u00a0: rien ne serait affiché, demandé ni bloqué.',
      fix: `Attendu\u00a0: ${expected}.`,
    }),
    exemptDuration: {
      message: 'La mesure d’audience n’est exemptée du consentement que pour 13 mois au plus.',
      fix: 'Posez le cookie pour 13 mois au plus et écrivez-le ("P13M"), ou retirez "exempt" de sa catégorie.',
    },
    unjustified: {
      message:
        'Ce qui se passe de consentement dit pourquoi\u00a0: il faut que ce soit strictement nécessaire, ou exempté.',
      fix: 'Ajoutez une "justification" qui dit ce qui ne marcherait pas sans cela, ou demandez la catégorie aux visiteurs.',
    },
  },

  firstLayer: {
    controller: {
      message:
        'Avant de choisir, on doit savoir qui est responsable\u00a0; le nom d’un site n’est pas encore quelqu’un.',
      fix: 'Écrivez le nom de l’organisme ou de l’entreprise qui répond du site, même si c’est aussi le nom du site.',
    },
    contact: {
      message: 'La charte ne peut pas dire où exercer ses droits.',
      fix: 'Écrivez une adresse e-mail, ou l’adresse d’une page.',
    },
    unclassified: {
      message: 'Personne ne peut consentir à des cookies dont le site ne dit pas à quoi ils servent.',
      fix: 'Donnez une catégorie à chacun\u00a0: une colonne «\u00a0Catégorie\u00a0» dans le tableau, `category` sur l’élément, ou dans le JSON.',
    },
    unused: (id) => ({
      actual: `${id}, dont aucun service ne fait partie`,
      message: 'On demande un accord pour quelque chose que le site ne fait pas.',
      fix: 'Retirez la catégorie tant qu’aucun service n’en a besoin.',
    }),
    vague: {
      message: 'Une finalité doit être précise\u00a0: on doit voir ce qui est fait, et dans quel but.',
      fix: 'Dites en une phrase ce qui est enregistré et pourquoi, ou laissez au paquet le texte d’une catégorie connue.',
    },
    parts: {
      controller: 'qui est responsable',
      duration: 'combien de temps le choix est gardé',
      partner: 'le nom du partenaire',
      partners: 'le nombre de partenaires',
      refusing: 'ce qu’un refus entraîne',
      changing: 'que l’on peut changer d’avis, et comment',
    },
    missing: (parts) => ({
      message: `Avec ces mots, le premier niveau ne dit plus ${parts.join(', ni ')}.`,
      fix: 'Dites-le, avec {0} là où le paquet l’insère\u00a0; ou laissez ce texte au paquet.',
    }),
  },

  labels: {
    ambiguousAccept: 'Ces mots ne disent pas à coup sûr que l’on accepte tout.',
    ambiguousRefuse: 'Ces mots ne disent pas à coup sûr que l’on refuse tout.',
    likeAChoice: 'Le bouton qui ouvre les choix sonne lui-même comme un choix.',
    alike: 'Les deux boutons disent la même chose.',
    plainly:
      'Laissez ces mots au paquet («\u00a0Tout accepter\u00a0», «\u00a0Tout refuser\u00a0», «\u00a0Personnaliser\u00a0»), ou dites-le aussi clairement.',
    oneAlone: (lacking) => ({
      message: 'L’autre bouton garde les mots du paquet.',
      fix: `Donnez aussi des mots à "${lacking}", sous la même forme.`,
    }),
    wholesale: 'L’un dit qu’il vaut pour tout, l’autre non.',
    lengths: 'L’un est plus de deux fois plus long que l’autre\u00a0: ils ne pèseront pas autant.',
    oneForm: 'Dites les deux sous une même forme, comme «\u00a0Tout accepter\u00a0» / «\u00a0Tout refuser\u00a0».',
    pressing: {
      message: 'Les éloges, les signes et les images poussent vers une réponse.',
      fix: 'Dites à quoi cela sert, et rien de plus.',
    },
  },

  exemptions: {
    tracker: {
      message: 'Ce cookie suit les personnes pour le compte d’autrui\u00a0: il n’est ni nécessaire ni exempté.',
      fix: 'Déplacez son service vers une catégorie soumise au consentement, comme "statistics" ou "marketing", et retenez-le jusqu’à l’accord.',
    },
    measuring: {
      message:
        'Un site marche sans mesurer son audience\u00a0: cela peut être exempté du consentement, mais on peut s’y opposer.',
      fix: 'Déplacez son service vers une catégorie avec "exempt": true et une justification, ou vers "statistics".',
    },
    thirdParty: {
      message: 'Une mesure exemptée ne suit personne d’un site à l’autre\u00a0; un cookie d’un autre site le pourrait.',
      fix: 'Mesurez avec des cookies de ce site même, ou demandez la catégorie aux visiteurs.',
    },
    unexplained: {
      message: 'La charte dit à quoi servent ces cookies, et non pourquoi ce site ne peut pas s’en passer.',
      fix: 'Ajoutez une phrase qui dit ce qui ne marcherait pas sans eux.',
    },
    retention: (period) => ({
      message: `Une mesure exemptée garde ce qu’elle recueille vingt-cinq mois au plus, et non ${period}.`,
      fix: 'Raccourcissez cette durée, ou demandez la catégorie aux visiteurs.',
    }),
    noReason: {
      message: 'Ce n’est pas une raison\u00a0: elle pourrait accompagner n’importe quel cookie.',
      fix: 'Dites ce qui ne marcherait pas sans eux, ou demandez la catégorie aux visiteurs.',
    },
  },

  partners: {
    policy: {
      message: 'On demande d’accepter un partenaire sans pouvoir lire ce qu’il fait des données.',
      fix: 'Écrivez l’adresse de sa politique de confidentialité.',
    },
    using: (provider, host) => `rien pour ${provider}, qui utilise ${host}`,
    country: {
      message:
        'Les transferts hors de l’Espace économique européen doivent être annoncés\u00a0; sans pays, la charte n’en annonce aucun.',
      fix: 'Écrivez le code à deux lettres du pays où vont les données, comme "US" ou "FR".',
    },
    to: (provider, country) => `rien pour ${provider}, dans le pays ${country}`,
    transfer: {
      message:
        'On doit dire ce qui protège les données qui quittent l’Espace économique européen, et où en obtenir une copie.',
      fix: 'Écrivez-le, comme {"safeguard": "standard-clauses", "copy": "https://…"}, ou "adequacy" si la Commission en a décidé ainsi.',
    },
  },

  cookies: {
    duration: {
      message: 'On doit dire combien de temps les cookies fonctionnent.',
      fix: 'Écrivez une durée ISO 8601 comme "P13M", ou "session".',
    },
    vague: (name) => ({
      message: 'Une finalité doit être précise\u00a0: on doit voir ce qui est fait, et dans quel but.',
      fix: `Dites en quelques mots ce que ${name} enregistre et pourquoi.`,
    }),
    ownCategory: {
      message: 'Le cookie qui garde le choix serait refusé, et effacé, avec sa catégorie.',
      fix: 'Déplacez-le vers un service de "necessary".',
    },
    ownDuration: (kept) => ({
      message: `Le choix est en réalité gardé ${kept}\u00a0: la charte affiche cela, quoi que dise cette ligne.`,
      fix: `Écrivez "${kept}", ou réglez consent.duration.`,
    }),
  },

  terms: {
    longer: 'Plus long que les six mois que la CNIL recommande\u00a0: on oublie ce que l’on a accepté.',
    shorter: 'Plus court que les six mois que la CNIL recommande\u00a0: qui a refusé est sollicité encore et encore.',
    duration: 'Retirez cette durée, ou ayez une raison d’en choisir une autre.',
    updated: {
      message: 'La charte ne peut pas dire quand elle a changé pour la dernière fois.',
      fix: 'Écrivez le jour du dernier changement, comme "2026-11-23".',
    },
    insecure: {
      message:
        'Sans https, le cookie qui garde le choix ne peut pas être Secure, et chacun peut le lire et le changer en chemin.',
      fix: 'Servez le site en https.',
    },
  },

  page: {
    hidden: ({ css, of, box }) => (box ? `une boîte de ${box} pixels` : of ? `${css} de ${of}` : css!),
    noLink: {
      actual: 'aucun lien vers les préférences',
      message: 'Il doit être aussi simple de retirer son accord que de le donner, depuis chaque page et à tout moment.',
      fix: 'Mettez <a href="#cookie-preferences">Gérer mes cookies</a> dans le pied de chaque page.',
    },
    hiddenLink: {
      message: 'Le lien vers les préférences ne se voit pas sur cette page.',
      fix: 'Affichez-le sur chaque page, à toute largeur.',
    },
    linkName: {
      message:
        'On doit trouver le chemin de ses choix par son nom, que le bandeau dit être «\u00a0Gérer mes cookies\u00a0».',
      fix: 'Nommez-le «\u00a0Gérer mes cookies\u00a0», ou mettez le mot «\u00a0cookies\u00a0» dans son nom.',
    },
    outside: 'des boutons hors de la fenêtre',
    hiddenBanner: {
      message: 'La page pose la question, et personne ne la voit\u00a0: tout reste refusé, et personne n’en sait rien.',
      fix: 'Retirez ce qui la cache\u00a0: du CSS de la page, ou un bloqueur de contenu de ce navigateur.',
    },
    covered: (by) => ({
      actual: by === undefined ? 'impossible à cliquer' : `couvert par ${by}`,
      message: 'Un choix que l’on ne peut pas cliquer ne peut pas être fait.',
      fix: 'Baissez le z-index de ce qui se trouve au-dessus du bandeau, ou laissez pointer-events tel quel.',
    }),
    wall: {
      message:
        'Tant que la question est posée, la page semble inutilisable\u00a0: un accord donné pour entrer n’est pas libre.',
      fix: 'Laissez défiler et utiliser la page tant que rien n’est décidé.',
    },
    counts: (accepts, refuses) => ({
      actual: `${accepts}\u00a0× tout accepter, ${refuses}\u00a0× tout refuser`,
      message: 'Partout où l’on peut tout accepter, on doit pouvoir tout refuser, aussi simplement.',
      fix: 'Mettez data-cookie-action="refuse-all" à côté de chaque data-cookie-action="accept-all", ou retirez les deux.',
    }),
    unequal: {
      font: 'Accepter et refuser (dans cet ordre) n’ont pas les mêmes caractères.',
      colour: 'Accepter et refuser (dans cet ordre) n’ont pas la même couleur.',
      frame: 'Accepter et refuser (dans cet ordre) n’ont pas le même cadre.',
      size: 'Accepter et refuser (dans cet ordre) n’ont pas la même taille.',
    },
    oneRule:
      'Stylez les deux par une seule règle\u00a0: aucun sélecteur de la page ne doit distinguer accepter de refuser.',
    contrast: (ratio) => ({
      actual: `un contraste de ${ratio.replace('.', ',')}:1`,
      message: 'Un texte doit avoir un contraste d’au moins 4,5:1.',
      fix: 'Changez --cookie-accent ou --cookie-on-accent (ou les couleurs du bouton), en clair et en sombre.',
    }),
    target: {
      message: 'Ce que l’on presse doit mesurer au moins 24\u00a0×\u00a024 pixels, mieux 44.',
      fix: 'Laissez --cookie-target à 2.75rem, ou donnez du padding au bouton.',
    },
  },
};
