import type { AuditWords } from './audit-words.js';

const more = (by: readonly string[]) => (by.length ? ` Posé par ${by.join(', ')}.` : '');
const asked = (by: readonly string[]) => (by.length ? ` Demandé par ${by.join(', ')}.` : '');
const of = (detail: string | undefined) => (detail ? `, de la catégorie «\u00a0${detail}\u00a0»,` : '');
const undeclared = (isDeclared: boolean | undefined) =>
  isDeclared ? '' : ' Aucun service déclaré ne le connaît\u00a0: déclarez-le d’abord.';
const hold =
  'Ne le chargez qu’après l’accord\u00a0: `data-category` sur le script, `<cookie-gate>` autour d’un contenu intégré.';

/** What an audit says, in French. */
export const auditFr: AuditWords = {
  phases: {
    before: 'avant le choix',
    refuse: 'après le refus',
    accept: 'après l’accord',
    withdraw: 'après le retrait',
    gpc: 'avec Global Privacy Control',
  },
  kinds: {
    cookie: 'cookie',
    local: 'stockage local',
    session: 'stockage de session',
    indexeddb: 'base IndexedDB',
    cache: 'cache',
    request: 'requête',
    fingerprint: 'empreinte du navigateur',
    page: 'page',
    declaration: 'déclaration',
  },
  severities: { error: 'erreur', warning: 'à vérifier', info: 'information' },
  pressedBy: {
    own: 'boutons du paquet',
    selectors: 'sélecteurs donnés',
    rules: 'règles d’un outil connu',
    none: 'rien n’a été trouvé',
  },
  findings: {
    'set-before-consent': ({ detail, by, isDeclared }) => ({
      message: `Posé${of(detail)} avant tout choix.${more(by)}`,
      fix: hold + undeclared(isDeclared),
    }),
    'request-before-consent': ({ detail, by, isDeclared }) => ({
      message: `Un autre site est contacté${of(detail)} avant tout choix.${asked(by)}`,
      fix: hold + undeclared(isDeclared),
    }),
    'fingerprint-before-consent': ({ by }) => ({
      message: `Une méthode qui sert à reconnaître un navigateur est appelée avant tout choix.${asked(by)}`,
      fix: 'Vérifiez à quoi sert ce script\u00a0; s’il reconnaît des visiteurs, ne le chargez qu’après leur accord.',
    }),
    'set-after-refusal': ({ detail, by, isDeclared }) => ({
      message: `Posé${of(detail)} malgré le refus.${more(by)}`,
      fix: hold + undeclared(isDeclared),
    }),
    'request-after-refusal': ({ detail, by, isDeclared }) => ({
      message: `Un autre site est contacté${of(detail)} malgré le refus.${asked(by)}`,
      fix: hold + undeclared(isDeclared),
    }),
    'fingerprint-after-refusal': ({ by }) => ({
      message: `Une méthode qui sert à reconnaître un navigateur est appelée malgré le refus.${asked(by)}`,
      fix: 'Vérifiez à quoi sert ce script\u00a0; s’il reconnaît des visiteurs, ne le chargez qu’après leur accord.',
    }),
    'set-after-withdrawal': ({ detail, by, isDeclared }) => ({
      message: `Posé${of(detail)} de nouveau après le retrait de l’accord.${more(by)}`,
      fix: hold + undeclared(isDeclared),
    }),
    'request-after-withdrawal': ({ detail, by, isDeclared }) => ({
      message: `Un autre site est contacté${of(detail)} après le retrait de l’accord.${asked(by)}`,
      fix: hold + undeclared(isDeclared),
    }),
    'fingerprint-after-withdrawal': ({ by }) => ({
      message: `Une méthode qui sert à reconnaître un navigateur est appelée après le retrait de l’accord.${asked(by)}`,
      fix: 'Vérifiez à quoi sert ce script\u00a0; s’il reconnaît des visiteurs, ne le chargez qu’après leur accord.',
    }),
    'kept-after-withdrawal': ({ detail, isDeclared }) => ({
      message: `Encore présent${of(detail)} après le retrait de l’accord.`,
      fix: `Effacez-le au retrait, sur chaque domaine et chemin où il peut être.${undeclared(isDeclared)}`,
    }),
    'out-of-reach-after-withdrawal': ({ detail, host, isDeclared }) => ({
      message: `Encore présent${of(detail)} après le retrait de l’accord, et aucun script de la page ne peut l’effacer (${host}).`,
      fix: `Faites-le effacer par le serveur qui l’a posé, et déclarez-le avec \`httpOnly\` ou \`party\`, pour que les visiteurs le sachent.${undeclared(isDeclared)}`,
    }),
    'set-despite-objection': ({ detail, by }) => ({
      message: `Posé ou demandé${of(detail)} alors que le navigateur s’y oppose par Global Privacy Control.${more(by)}`,
      fix: 'Traitez cette opposition comme un refus\u00a0: `signals.gpc` nomme les catégories.',
    }),
    'not-declared': ({ host, by }) => ({
      message: `Aucun service déclaré ne le connaît (${host}).${more(by)}`,
      fix: 'Déclarez-le avec son prestataire, sa finalité et sa durée, ou cessez de le poser.',
    }),
    'host-not-declared': ({ by }) => ({
      message: `Un autre site est contacté, qu’aucun service ne déclare.${asked(by)}`,
      fix: 'Ajoutez-le à `hosts` du service auquel il appartient.',
    }),
    'declared-not-seen': ({ detail }) => ({
      message: `Déclaré par le service «\u00a0${detail}\u00a0», et vu sur aucune page visitée.`,
      fix: 'Rien, s’il vient d’une page ou d’un geste que l’audit n’a pas faits\u00a0; sinon, retirez-le.',
    }),
    'longer-than-declared': ({ detail = '' }) => ({
      message: `Posé pour ${detail.split('/')[0]} jours\u00a0; la déclaration dit ${detail.split('/')[1]}.`,
      fix: 'Posez-le pour la durée déclarée, ou déclarez la durée vraie.',
    }),
    'lasts-over-13-months': ({ detail }) => ({
      message: `Posé pour ${detail} jours.`,
      fix: 'Limitez sa durée à ce qui est nécessaire\u00a0: treize mois au plus pour un traceur, selon la CNIL.',
    }),
    'end-moves': ({ detail }) => ({
      message: `Son échéance recule à chaque visite (de ${detail}\u00a0s pendant l’audit), alors qu’il est exempté du consentement.`,
      fix: 'Posez-le une fois, pour treize mois au plus, sans le renouveler.',
    }),
    'choice-end-moves': ({ detail }) => ({
      message: `L’échéance du choix recule à chaque visite (de ${detail}\u00a0s pendant l’audit).`,
      fix: 'Gardez la date du choix\u00a0: une visite ne la prolonge pas.',
    }),
    'tracker-as-necessary': ({ detail }) => ({
      message: `Déclaré nécessaire, et connu pour suivre ou mesurer au profit de son éditeur${detail ? ` (${detail})` : ''}.`,
      fix: 'Donnez-lui une catégorie sur laquelle on décide.',
    }),
    'policy-link-broken': ({ detail }) => ({
      message: `Une adresse de la déclaration répond ${detail === '0' ? 'par une erreur' : detail}.`,
      fix: 'Corrigez l’adresse, ou remettez la page.',
    }),
    'no-permanent-link': () => ({
      message: 'Ces pages n’ont pas de lien permanent vers ses choix.',
      fix: 'Ajoutez au pied de page `<a href="#cookie-preferences">Gérer mes cookies</a>`.',
    }),
    'banner-not-found': () => ({
      message: 'Aucun bandeau n’a été trouvé\u00a0: cette étape n’a pas pu être faite.',
      fix: 'Donnez le sélecteur de ses boutons\u00a0: `--refuse` et `--accept`.',
    }),
    'withdrawal-not-found': () => ({
      message: 'Aucun moyen de revenir sur son accord n’a été trouvé\u00a0: cette étape n’a pas pu être faite.',
      fix: 'Ajoutez un lien permanent vers les choix, ou donnez les sélecteurs à presser\u00a0: `--withdraw`.',
    }),
    'page-not-seen': ({ detail = '' }) => ({
      message: `Cette page n’a pas pu être vue\u00a0: ${pageFault(detail)}.`,
      fix: 'Réparez-la, puis refaites l’audit\u00a0: ce qu’elle pose n’est pas connu.',
    }),
    'page-elsewhere': ({ detail }) => ({
      message: `Cette page mène à un autre site, ${detail}, que l’audit n’a pas visité.`,
      fix: 'Auditez-le à part s’il est aussi le vôtre.',
    }),
    'no-declaration': () => ({
      message: 'Aucune déclaration n’a été trouvée\u00a0: ce qui est vu ne peut être comparé à rien.',
      fix: 'Nommez-la par `--declaration`, ou faites-en une ébauche par `--write cookies.json`.',
    }),
  },
  report: {
    title: (host) => `Audit des cookies de ${host}`,
    notice:
      'Ce rapport dit ce qui a été fait et ce qui a été observé, sur ces pages et à ce moment. Ce n’est ni une note, ni un avis juridique.',
    done: 'Ce qui a été fait',
    site: 'Site',
    when: 'Date',
    versions: 'Versions',
    declaration: 'Déclaration',
    noDeclaration: 'aucune n’a été trouvée',
    phases: 'Étapes',
    pagesSeen: (seen, all) => `${seen} page${seen > 1 ? 's' : ''} vue${seen > 1 ? 's' : ''} sur ${all}`,
    choices: 'Boutons pressés',
    findings: 'Constats',
    noFindings: 'Rien à signaler sur ces pages.',
    counts: (errors, warnings, infos) =>
      `${errors} erreur${errors > 1 ? 's' : ''}, ${warnings} point${warnings > 1 ? 's' : ''} à vérifier, ${infos} information${infos > 1 ? 's' : ''}`,
    traces: 'Ce qui a été observé',
    noTraces: 'Rien n’a été posé ni demandé à d’autres sites.',
    pictures: { banner: 'Première page, avant le choix', preferences: 'Les choix, lors du retrait' },
    columns: {
      kind: 'Nature',
      name: 'Nom',
      host: 'Hôte',
      declared: 'Déclaré',
      lifetime: 'Durée',
      by: 'Posé par',
      url: 'Adresse',
      pages: 'Pages',
      fix: 'À faire',
      rule: 'Règle',
    },
    undeclared: 'non',
    known: 'déjà connu',
    seen: 'oui',
    notSeen: '–',
    cut: 'L’audit n’a pas été mené à son terme\u00a0:',
    session: 'la visite',
    days: (days) => `${days} jour${days > 1 ? 's' : ''}`,
    pagesLabel: 'Pages visitées',
    pageFault,
  },
  obstacles: {
    browser: (path, reason) =>
      path
        ? `Le navigateur ${path} ne démarre pas\u00a0: ${reason}`
        : 'Aucun navigateur trouvé. Installez Chrome, Chromium ou Edge, nommez-le par --chrome ou CHROME_PATH, ou faites npm install @sparticuz/chromium.',
    playwright: () =>
      'Il manque playwright-core, qui conduit le navigateur\u00a0: npm install --save-dev playwright-core',
    page: (url, reason) => `La page ${url} n’a pas pu être vue\u00a0: ${pageFault(reason)}.`,
    login: (url, reason) => `La connexion a échoué sur ${url}\u00a0: ${reason}`,
    declaration: (name, reason) => `La déclaration ${name} ne peut pas être lue\u00a0: ${reason}`,
    address: (url) =>
      `«\u00a0${url}\u00a0» n’est pas l’adresse d’une page. Attendu\u00a0: une adresse qui commence par https:// ou http://`,
  },
  command: {
    help: `charte-cookies audit <adresse> [options]

Visite un site, refuse, accepte, se rétracte, et dit ce qui a été posé et demandé.
L’adresse est celle d’une page, dont les liens sont suivis, ou d’un plan de site (….xml).

  --pages 20              pages visitées à chaque étape
  --phases …              before,refuse,accept,withdraw,gpc (toutes)
  --revisit               seconde visite, qui montre une échéance qui recule
  --declaration cookies.json
                          fichier ou adresse\u00a0; sinon, celle que nomment les pages
  --report audit/         dossier des rapports
  --format html,json      html,json,md,junit,sarif
  --fail-on error         error ou warning
  --baseline audit.json   rapport d’avant\u00a0: seul ce qui est nouveau compte
  --ignore 'AWSALB*'      nom à ne pas compter (répétable)
  --write cookies.json    complète une ébauche de déclaration
  --accept, --refuse, --withdraw SÉLECTEUR
                          ce qu’il faut presser (répétable, dans l’ordre)
  --header 'Nom: valeur'  en-tête pour ce site seul (répétable)
  --login login.mjs       export default async (page) => { … }
  --no-fingerprints       ne cherche pas les prises d’empreinte
  --chrome CHEMIN         Chrome, Chromium ou Edge
  --page-limit 20         secondes pour une page
  --limit 900             secondes pour le tout
  --lang fr               fr ou en

Code de sortie\u00a0: 0 rien trouvé, 1 des constats, 2 n’a pas pu regarder.
`,
    progress: (phase, page, done, all, left) => `${done}/${all} ${phase}\u00a0: ${page}${left && ` (encore ${left})`}`,
    written: (path) => `Écrit\u00a0: ${path}`,
    interrupted: 'interrompu',
    limit: 'le temps imparti est écoulé',
    wrong: (option, found, expected) => `${option}\u00a0: trouvé «\u00a0${found}\u00a0», attendu ${expected}.`,
    unreadable: (path, reason) => `${path} ne peut pas être lu\u00a0: ${reason}`,
    seeHelp: 'Voir charte-cookies audit --help',
  },
};

function pageFault(fault: string): string {
  const [, status] = /^status (\d+)$/.exec(fault) ?? [];
  if (status) return `le serveur a répondu ${status}`;
  if (fault.startsWith('elsewhere ')) return `elle mène à un autre site, ${fault.slice(10)}`;
  if (fault === 'time') return 'elle n’a pas répondu à temps';
  if (fault === 'crash') return 'l’onglet s’est arrêté';
  if (/CERT/.test(fault)) return `son certificat n’est pas valable (${fault})`;
  return fault;
}
