import type { AdviceWords } from './advice-en.js';

const kinds = { cookie: 'Le cookie', local: 'La clé localStorage', session: 'La clé sessionStorage' } as const;

const plural = (number: number) => (number > 1 ? 's' : '');

const count = (number: number, what: string) => (number ? [`${number} ${what}${number === 1 ? '' : 's'}`] : []);

/** What `?cookie-debug` says, in French. */
export const adviceFr: AdviceWords = {
  undeclared: {
    what: (place, name) => `${kinds[place]} «\u00a0${name}\u00a0» n’est pas déclaré${place === 'cookie' ? '' : 'e'}.`,
    why: 'La charte n’en parle pas, et aucun refus ne l’efface.',
    setBy: (setter) => `Posé par ${setter}.`,
    setByCalledFrom: (setter, caller) => `Posé par ${setter}, appelé depuis ${caller}.`,
    setByNobody:
      'On ne sait pas qui l’a posé\u00a0: le serveur, une autre page, ou un script qui a tourné avant que cette aide ne soit chargée.',
    addTo: (service) => `Ajoutez-le aux "cookies" de "${service}", à qui est cet hôte\u00a0:`,
    add: 'Retirez ce qui le pose, ou ajoutez-le aux "cookies" du service qui le fait\u00a0:',
  },

  request: {
    early: (host, service) => `${host} a reçu une requête avant l’accord pour "${service}", qui le déclare.`,
    undeclared: (host) => `${host} a reçu une requête, et aucun service ne le déclare.`,
    why: 'Le visiteur lui a été signalé avant d’avoir pu refuser.',
    askedBy: (who, address) => `Demandé par ${who}\u00a0: ${address}`,
    stylesheet: 'une feuille de style',
    page: 'la page',
    gate: 'Mettez ce qui demande dans un élément qui le retient jusqu’à l’accord\u00a0:',
    declare:
      'Retirez ce qui demande, ou déclarez à qui il appartient et retenez-le jusqu’à l’accord pour ce service\u00a0:',
  },

  template: {
    what: 'Ce modèle (template) ne retient pas dans tous les navigateurs ce qu’il contient.',
    why: 'Firefox lit d’avance dans les modèles, et demande images, affiches, ainsi que les scripts et styles qui suivent quelque chose de visible.',
    fix: 'Dans ces éléments, écrivez data-src, data-srcset, data-poster ou data-href au lieu de src, srcset, poster ou href\u00a0:',
  },

  texts: {
    lacking: (locale) => `Non dit en "${locale}", mais dans une autre langue\u00a0:`,
    addLanguage: (locale) => `Donnez aussi ces textes en "${locale}", ou un seul texte pour toutes les langues.`,
    unknownMessage: 'Aucun message n’a cet identifiant.',
    takeId: 'Prenez l’un des identifiants de locales/en.xlf.',
    placeholders: 'Les emplacements de ce texte ne sont pas ceux du message.',
    found: (found) => `trouvé\u00a0: ${found || '(aucun)'}`,
    takePlaceholders: (expected, message) => `Écrivez ${expected || '(aucun)'}, comme dans «\u00a0${message}\u00a0».`,
  },

  marks: {
    unknown: (id, mark) => `«\u00a0${id}\u00a0» n’est pas déclaré\u00a0: ${mark} n’ouvre rien.`,
    unreadable: (mark) => `${mark} n’est ni un identifiant, ni une condition faite d’identifiants.`,
    why: 'Ce qui attend un identifiant inconnu de la déclaration reste fermé, quoi que l’on décide.',
    nearest: (id) => `Vouliez-vous dire «\u00a0${id}\u00a0»\u00a0? Alors écrivez\u00a0:`,
    choose: (ids) => `Écrivez l’un des identifiants déclarés\u00a0: ${ids}.`,
  },

  troubles: {
    fault: (path) => `La déclaration a une faute à ${path}.`,
    whyFault: 'Une déclaration fautive ne pose aucune question, et n’accorde rien.',
    expected: (expected) => `Attendu\u00a0: ${expected}.`,
    unread: (name, by) => `La déclaration de ${name} n’est pas lue, car ${by} déclare pour la page.`,
    whyOne: 'Une page a une seule déclaration.',
    ownStore: 'Retirez l’une des deux, ou donnez à l’élément son propre magasin\u00a0: sa propriété "store".',
    none: 'Aucune déclaration de cette page n’a pu être lue.',
    whyNone: 'Aucune question n’est posée, et rien n’est accordé.',
    fixNone:
      'Voyez si son adresse répond, par du JSON ou par une page qui a des tableaux marqués\u00a0; la console dit ce qui a échoué.',
    load: 'Un fichier du paquet n’a pas pu être chargé.',
    whyLoad: 'Ce qu’il fait manque à cette page. Ce qu’il aurait laissé entrer reste fermé.',
    fixLoad:
      'Voyez si le dossier est là en entier, d’une seule version, et si une politique (CSP) ou un bloqueur le refuse.',
  },

  panel: {
    label: 'À corriger sur cette page (cookie-debug)',
    count: (errors, warnings) =>
      `Cookies\u00a0: ${[...count(errors, 'erreur'), ...count(warnings, 'avertissement')].join(', ')}`,
    error: 'Erreur',
    warning: 'Avertissement',
    actual: 'Trouvé',
    why: 'Pourquoi',
    where: 'Où',
    fix: 'À faire',
    source: 'Lire la règle',
    copy: 'Copier',
    copied: 'Copié',
    selected: 'Sélectionné, à copier',
    close: 'Fermer',
    declared: 'Déclaré',
    declaredCounts: (categories, services, providers, cookies) =>
      [
        `${categories} finalité${plural(categories)}`,
        `${services} service${plural(services)}`,
        `${providers} prestataire${plural(providers)}`,
        `${cookies} cookie${plural(cookies)}`,
      ].join(', '),
    seen: 'Vu, non déclaré',
    seenNothing: 'rien',
    copyCompleted: 'Copier la déclaration complétée',
  },
};
