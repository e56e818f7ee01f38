import type { CatalogueSource } from '../../catalogue/catalogue-entry.js';

/** What the command line says. */
export interface CommandWords {
  help(commands: readonly string[]): string;
  readonly commands: Readonly<Record<'audit' | 'add' | 'check' | 'init' | 'render', string>>;
  unknownCommand(name: string, known: readonly string[]): string;
  badSetting(fault: string): string;
  readonly oneFile: string;
  noFile(path: string): string;
  noJson(path: string, fault: string): string;
  noElement(name: string): string;
  noRender(fault: string): string;
  entry(id: string, name: string): string;
  notInCatalogue(ids: readonly string[], known: readonly string[]): string;
  added(path: string, added: readonly string[], kept: readonly string[]): string;
  about(name: string, decide: readonly string[], gate: string | undefined, sources: readonly CatalogueSource[]): string;
  stale(sources: readonly CatalogueSource[]): string;
  readonly questions: Readonly<Record<'name' | 'url' | 'controller' | 'contact' | 'services', string>>;
  nobodyToAsk(setting: string, question: string): string;
  badAnswer(answer: string, message: string, fix: string): string;
  exists(path: string): string;
  made(file: string, page: string): string;
  readonly pageTitle: string;
  readonly manage: string;
}

export const commandWordsFr: CommandWords = {
  help: (commands) =>
    [
      'charte-cookies <commande> [réglages] [--lang fr|en]',
      '',
      ...commands,
      '',
      'Se termine par 0 si tout va bien, par 1 s’il y a quelque chose à corriger, par 2 si la demande est mal écrite.',
    ].join('\n'),
  commands: {
    audit: [
      'charte-cookies audit https://… [réglages]',
      '  Parcourt un site avant et après chaque réponse, et dit ce qui est déposé. Réglages\u00a0: charte-cookies audit --help',
    ].join('\n'),
    add: [
      'charte-cookies add [service…] [--to cookies.json]',
      '  Copie des services du catalogue dans une déclaration. Sans service\u00a0: la liste du catalogue.',
    ].join('\n'),
    check: 'charte-cookies check cookies.json\n  Relit une déclaration, et dit ce qui est à corriger.',
    init: [
      'charte-cookies init [--to cookies.json] [--page charte-cookies.html]',
      '  Pose cinq questions, et écrit la déclaration et la page. Les réponses peuvent être données d’avance\u00a0:',
      '  --name, --url, --controller, --contact, --services "matomo youtube".',
    ].join('\n'),
    render: [
      'charte-cookies render cookies.json [--element charter|table] [--lang fr] [--heading-level 2]',
      '  Écrit la charte, ou ses tableaux, en HTML, pour les mettre dans la page.',
    ].join('\n'),
  },
  unknownCommand: (name, known) => `Pas de commande «\u00a0${name}\u00a0»\u00a0: ${known.join(', ')}, ou --help.`,
  badSetting: (fault) => `Un réglage est mal écrit (${fault}). --help dit lesquels il y a.`,
  oneFile: 'Nommez un fichier, et un seul, comme cookies.json.',
  noFile: (path) =>
    `Le fichier ${path} ne peut pas être lu. «\u00a0charte-cookies init\u00a0» en écrit un, «\u00a0--to\u00a0» en nomme un autre.`,
  noJson: (path, fault) => `Le fichier ${path} n’est pas du JSON (${fault}).`,
  noElement: (name) => `--element ${name}\u00a0: attendu charter ou table.`,
  noRender: (fault) => `Rien n’a été écrit\u00a0: ${fault}`,
  entry: (id, name) => `${id.padEnd(24)} ${name}`,
  notInCatalogue: (ids, known) => `Pas dans le catalogue\u00a0: ${ids.join(', ')}. Il connaît ${known.join(', ')}.`,
  added: (path, added, kept) =>
    [
      added.length
        ? `${path}\u00a0: ajouté ${added.join(', ')}. Ces textes sont les vôtres\u00a0: relisez-les.`
        : `${path}\u00a0: rien à ajouter.`,
      kept.length ? `Déjà là, et laissé tel quel\u00a0: ${kept.join(', ')}.` : '',
    ]
      .filter(Boolean)
      .join('\n'),
  about: (name, decide, gate, sources) =>
    [
      `\n${name}`,
      ...decide.map((each) => `  • ${each}`),
      ...(gate === undefined ? [] : ['  Dans la page, à la place du code fourni\u00a0:', indented(gate)]),
      ...sources.map(({ url, seen }) => `  Source lue le ${seen}\u00a0: ${url}`),
    ].join('\n'),
  stale: (sources) =>
    `  Attention\u00a0: ${sources.map(({ url }) => url).join(', ')} n’a pas été relu depuis plus d’un an.`,
  questions: {
    name: 'Comment s’appelle le site\u202f?',
    url: 'Quelle est son adresse (https://…)\u202f?',
    controller: 'Qui en est responsable (mairie, association, société)\u202f?',
    contact: 'Où lui écrire\u202f: une adresse e-mail, ou celle d’une page de contact\u202f?',
    services: 'Quels services utilise-t-il, séparés par des espaces (matomo youtube …, ou rien)\u202f?',
  },
  nobodyToAsk: (setting, question) => `Il manque --${setting}, et personne n’est là pour répondre\u00a0: ${question}`,
  badAnswer: (answer, message, fix) => `«\u00a0${answer}\u00a0»\u00a0: ${message} ${fix}`,
  exists: (path) => `${path} existe déjà, et n’est pas remplacé. --to et --page nomment d’autres fichiers.`,
  made: (file, page) =>
    `Écrit\u00a0: ${file} et ${page}. Déposez aussi le dossier dist/cdn/ du paquet sur le site, sous /charte/.`,
  pageTitle: 'Charte cookies',
  manage: 'Gérer mes cookies',
};

function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}
