import { access } from 'node:fs/promises';
import { addEntries } from '../catalogue/add-entries.js';
import type { CatalogueEntry } from '../catalogue/catalogue-entry.js';
import { formatFindings } from '../conformity/format-findings.js';
import { validateConformity } from '../conformity/validate-conformity.js';
import { today } from '../consent/calendar.js';
import type { Declaration } from '../declaration/declaration.js';
import { entriesNamed, tellOf } from './add-command.js';
import { writeCharterPage } from './charter-page.js';
import type { Asked, Command, Terminal } from './command.js';
import { UsageError, textSetting } from './command.js';
import { writeDeclarationFile } from './declaration-file.js';

type Question = 'name' | 'url' | 'controller' | 'contact';

/** `init`: a declaration and its page, from five answers. */
export const command: Command = {
  options: {
    name: { type: 'string' },
    url: { type: 'string' },
    controller: { type: 'string' },
    contact: { type: 'string' },
    services: { type: 'string' },
    to: { type: 'string' },
    page: { type: 'string' },
  },
  async run(asked, terminal) {
    const [path, page] = [
      textSetting(asked, 'to') ?? 'cookies.json',
      textSetting(asked, 'page') ?? 'charte-cookies.html',
    ];
    for (const each of [path, page]) if (await isThere(each)) throw new UsageError(terminal.words.exists(each));
    const site = {
      name: await answer('name', asked, terminal),
      url: await answer('url', asked, terminal),
      controller: await answer('controller', asked, terminal),
      contact: await answer('contact', asked, terminal),
    };
    const entries = await chosenEntries(asked, terminal);
    const base: Declaration = {
      site,
      updated: today(),
      categories: [{ id: 'necessary' }],
      services: [],
      providers: [],
    };
    const { declaration } = addEntries(base, entries);
    await writeDeclarationFile(path, declaration);
    await writeCharterPage(page, declaration, path, terminal);
    terminal.write(terminal.words.made(path, page));
    for (const entry of entries) tellOf(entry, terminal);
    const findings = validateConformity(declaration, { language: terminal.language });
    terminal.write(`\n${formatFindings(findings, terminal.language)}`);
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

/** An answer that can stand in a declaration. Who gave a wrong one on the line is told; who sits there is asked again. */
async function answer(question: Question, asked: Asked, terminal: Terminal): Promise<string> {
  const given = textSetting(asked, question);
  if (given !== undefined) {
    const fault = faultOf(question, given, terminal);
    if (fault) throw new UsageError(`--${question} ${fault}`);
    return given;
  }
  for (;;) {
    const said = await askFor(question, terminal);
    const fault = faultOf(question, said, terminal);
    if (!fault) return said;
    terminal.tell(fault);
  }
}

async function askFor(question: keyof Terminal['words']['questions'], { ask, words }: Terminal): Promise<string> {
  if (!ask) throw new UsageError(words.nobodyToAsk(question, words.questions[question]));
  return ask(words.questions[question]);
}

/** What is wrong with an answer, by the rules of declarations themselves. */
function faultOf(question: Question, said: string, { language, words }: Terminal): string | undefined {
  const site = { name: 'x', url: 'https://example.org', [question]: said };
  const draft = { site, categories: [], services: [], providers: [] };
  const fault = validateConformity(draft, { language }).find(
    ({ path, severity }) => path === `$.site.${question}` && severity === 'error',
  );
  return fault && words.badAnswer(said, fault.message, fault.fix);
}

async function chosenEntries(asked: Asked, terminal: Terminal): Promise<readonly CatalogueEntry[]> {
  const given = textSetting(asked, 'services');
  const idsIn = (text: string) => text.split(/[\s,]+/).filter(Boolean);
  if (given !== undefined) return entriesNamed(idsIn(given), terminal);
  for (;;) {
    const said = await askFor('services', terminal);
    try {
      return entriesNamed(idsIn(said), terminal);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      terminal.tell(error.message);
    }
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
