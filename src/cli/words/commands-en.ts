import type { CommandWords } from './commands-fr.js';

export const commandWordsEn: CommandWords = {
  help: (commands) =>
    [
      'charte-cookies <command> [settings] [--lang fr|en]',
      '',
      ...commands,
      '',
      'Ends with 0 when all is well, with 1 when there is something to mend, with 2 when it was asked for wrongly.',
    ].join('\n'),
  commands: {
    audit: [
      'charte-cookies audit https://… [settings]',
      '  Walks a site before and after each answer, and says what is set. Settings: charte-cookies audit --help',
    ].join('\n'),
    add: [
      'charte-cookies add [service…] [--to cookies.json]',
      '  Copies services of the catalogue into a declaration. Without a service: the list of the catalogue.',
    ].join('\n'),
    check: 'charte-cookies check cookies.json\n  Reads a declaration, and says what is to be mended.',
    init: [
      'charte-cookies init [--to cookies.json] [--page charte-cookies.html]',
      '  Asks five questions, and writes the declaration and the page. Answers can be given beforehand:',
      '  --name, --url, --controller, --contact, --services "matomo youtube".',
    ].join('\n'),
    render: [
      'charte-cookies render cookies.json [--element charter|table] [--lang fr] [--heading-level 2]',
      '  Writes the charter, or its tables, as HTML, to be put into the page.',
    ].join('\n'),
  },
  unknownCommand: (name, known) => `No command “${name}”: ${known.join(', ')}, or --help.`,
  badSetting: (fault) => `A setting is not right (${fault}). --help says which there are.`,
  oneFile: 'Name one file, and only one, such as cookies.json.',
  noFile: (path) => `The file ${path} cannot be read. “charte-cookies init” writes one, “--to” names another.`,
  noJson: (path, fault) => `The file ${path} is no JSON (${fault}).`,
  noElement: (name) => `--element ${name}: expected charter or table.`,
  noRender: (fault) => `Nothing was written: ${fault}`,
  entry: (id, name) => `${id.padEnd(24)} ${name}`,
  notInCatalogue: (ids, known) => `Not in the catalogue: ${ids.join(', ')}. It knows ${known.join(', ')}.`,
  added: (path, added, kept) =>
    [
      added.length
        ? `${path}: added ${added.join(', ')}. These texts are yours: read them.`
        : `${path}: nothing to add.`,
      kept.length ? `There already, and left as it is: ${kept.join(', ')}.` : '',
    ]
      .filter(Boolean)
      .join('\n'),
  about: (name, decide, gate, sources) =>
    [
      `\n${name}`,
      ...decide.map((each) => `  • ${each}`),
      ...(gate === undefined
        ? []
        : ['  In the page, in place of the code that you were given:', gate.replace(/^/gm, '    ')]),
      ...sources.map(({ url, seen }) => `  Source, read on ${seen}: ${url}`),
    ].join('\n'),
  stale: (sources) => `  Beware: ${sources.map(({ url }) => url).join(', ')} was last read more than a year ago.`,
  questions: {
    name: 'What is the site called?',
    url: 'What is its address (https://…)?',
    controller: 'Who is responsible for it (town, association, company)?',
    contact: 'Where to write to them: an e-mail address, or that of a contact page?',
    services: 'Which services does it use, with spaces between (matomo youtube …, or none)?',
  },
  nobodyToAsk: (setting, question) => `--${setting} is missing, and nobody is there to answer: ${question}`,
  badAnswer: (answer, message, fix) => `“${answer}”: ${message} ${fix}`,
  exists: (path) => `${path} is there already, and is not replaced. --to and --page name other files.`,
  made: (file, page) =>
    `Written: ${file} and ${page}. Put the folder dist/cdn/ of the package on the site as well, under /charte/.`,
  pageTitle: 'Cookies',
  manage: 'Manage my cookies',
};
