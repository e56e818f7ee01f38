/** What the form says. */
export interface WorkshopWords {
  readonly title: string;
  readonly lead: string;
  readonly language: string;
  readonly theme: string;
  readonly noTheme: string;
  readonly site: string;
  readonly fields: Readonly<Record<'name' | 'url' | 'controller' | 'contact' | 'justification' | 'updated', string>>;
  readonly hints: Readonly<Record<'name' | 'url' | 'controller' | 'contact' | 'justification', string>>;
  readonly services: string;
  readonly servicesLead: string;
  readonly choose: string;
  readonly add: string;
  readonly addOwn: string;
  added(name: string): string;
  there(name: string): string;
  removed(name: string): string;
  readonly unnamed: string;
  readonly service: Readonly<
    Record<
      'name' | 'location' | 'category' | 'provider' | 'policy' | 'country' | 'hosts' | 'decide' | 'gate' | 'sources',
      string
    >
  >;
  remove(name: string): string;
  readonly cookies: string;
  readonly cookie: Readonly<Record<'name' | 'purpose' | 'duration', string>>;
  readonly unknownDuration: string;
  readonly addCookie: string;
  readonly resume: string;
  readonly resumeLead: string;
  readonly pasted: string;
  readonly read: string;
  readonly resumed: string;
  readonly unreadable: string;
  readonly startOver: string;
  readonly startedOver: string;
  readonly findings: string;
  count(errors: number, warnings: number): string;
  readonly error: string;
  readonly warning: string;
  readonly preview: string;
  readonly previewLead: string;
  readonly notYet: string;
  readonly banner: string;
  readonly result: string;
  readonly outputs: Readonly<Record<'json' | 'tags' | 'policy', string>>;
  readonly outputHints: Readonly<Record<'json' | 'tags' | 'policy', string>>;
  readonly copy: string;
  readonly copied: string;
  readonly download: string;
  readonly manage: string;
  readonly notKept: string;
}

export const workshopFr: WorkshopWords = {
  title: 'Atelier de la charte cookies',
  lead: 'Décrivez votre site\u00a0: la déclaration, la charte et le bandeau s’écrivent à côté. Rien de ce que vous tapez ne quitte ce navigateur, qui le garde pour votre retour.',
  language: 'Langue',
  theme: 'Thème',
  noTheme: 'Comme la page',
  site: 'Votre site',
  fields: {
    name: 'Nom du site',
    url: 'Adresse du site',
    controller: 'Responsable du traitement',
    contact: 'Contact',
    justification: 'Pourquoi les cookies nécessaires le sont',
    updated: 'Date de la charte',
  },
  hints: {
    name: 'Tel que les visiteurs le connaissent.',
    url: 'Par exemple https://www.mairie-de-bourg.fr',
    controller: 'La mairie, l’association ou la société qui en répond.',
    contact: 'Une adresse e-mail, ou l’adresse d’une page de contact.',
    justification: 'Ce que le site ne pourrait pas faire sans eux\u00a0: vous connecter, retenir votre choix…',
  },
  services: 'Vos services',
  servicesLead: 'Ce qui pose des cookies, ou qui charge quelque chose d’un autre site.',
  choose: 'Service du catalogue',
  add: 'Ajouter ce service',
  addOwn: 'Ajouter un service qui n’y est pas',
  added: (name) => `${name}\u00a0: ajouté.`,
  there: (name) => `${name}\u00a0: déjà là.`,
  removed: (name) => `${name}\u00a0: retiré.`,
  unnamed: 'Service sans nom',
  service: {
    name: 'Ce qu’il fait',
    location: 'Où, sur le site',
    category: 'Finalité',
    provider: 'Prestataire',
    policy: 'Adresse de sa politique de confidentialité',
    country: 'Pays où vont les données (deux lettres, comme FR)',
    hosts: 'Hôtes d’où il est chargé, séparés par des espaces',
    decide: 'À vous de décider',
    gate: 'Dans la page, à la place du code fourni',
    sources: 'Sources',
  },
  remove: (name) => `Retirer ${name}`,
  cookies: 'Cookies',
  cookie: { name: 'Nom', purpose: 'À quoi il sert', duration: 'Durée' },
  unknownDuration: 'À préciser',
  addCookie: 'Ajouter un cookie',
  resume: 'Reprendre ce qui existe',
  resumeLead:
    'Collez le contenu d’un fichier cookies.json, ou le HTML d’un tableau de cookies\u00a0: ce qui est dans l’atelier est remplacé.',
  pasted: 'JSON ou HTML',
  read: 'Reprendre',
  resumed: 'Repris.',
  unreadable: 'Aucun tableau de cookies n’a été reconnu.',
  startOver: 'Tout effacer et recommencer',
  startedOver: 'Tout est effacé.',
  findings: 'Ce qui est à corriger',
  count: (errors, warnings) =>
    errors + warnings ? `À corriger\u00a0: ${errors}. À vérifier\u00a0: ${warnings}.` : 'Rien à corriger.',
  error: 'À corriger',
  warning: 'À vérifier',
  preview: 'Aperçu',
  previewLead: 'Vos choix dans cet aperçu ne sont gardés nulle part.',
  notYet: 'L’aperçu paraît dès que le nom et l’adresse du site sont donnés, et que chaque service est complet.',
  banner: 'Montrer le bandeau',
  result: 'À mettre sur votre site',
  outputs: { json: 'cookies.json', tags: 'Balises', policy: 'Content-Security-Policy' },
  outputHints: {
    json: 'À déposer à la racine du site.',
    tags: 'Les premières dans chaque page\u00a0: script dans l’en-tête, lien dans le pied\u00a0; la dernière dans la page de la charte. Le dossier de ce fichier va sous /charte/.',
    policy: 'Si votre site a une politique de sécurité, voici ce qu’elle doit permettre au moins.',
  },
  copy: 'Copier',
  copied: 'Copié.',
  download: 'Enregistrer le fichier',
  manage: 'Gérer mes cookies',
  notKept: 'Ce navigateur ne garde rien\u00a0: enregistrez le fichier avant de partir.',
};
