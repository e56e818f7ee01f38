import { addEntries } from '../catalogue/add-entries.js';
import type { CatalogueEntry } from '../catalogue/catalogue-entry.js';
import { catalogueEntries } from '../catalogue/catalogue-entries.js';
import { staleSources } from '../catalogue/source-age.js';
import { today } from '../consent/calendar.js';
import { textIn } from '../declaration/text.js';
import type { Command, Terminal } from './command.js';
import { UsageError, textSetting } from './command.js';
import { declaredIn, readDeclarationFile, writeDeclarationFile } from './declaration-file.js';

/** `add matomo youtube --to cookies.json`: copies services of the catalogue into a declaration. */
export const command: Command = {
  options: { to: { type: 'string' } },
  async run(asked, terminal) {
    const { words } = terminal;
    if (!asked.words.length) {
      terminal.write(
        catalogueEntries.map(({ id, name }) => words.entry(id, textIn(name, terminal.language))).join('\n'),
      );
      return 0;
    }
    const entries = entriesNamed(asked.words, terminal);
    const path = textSetting(asked, 'to') ?? 'cookies.json';
    const file = await readDeclarationFile(path, terminal);
    const before = declaredIn(file, terminal);
    if (!before) return 1;
    const { declaration, added, kept } = addEntries(before, entries);
    if (added.length) await writeDeclarationFile(path, declaration, file.indent);
    terminal.write(words.added(path, added, kept));
    for (const entry of entries) tellOf(entry, terminal);
    return 0;
  },
};

/**
 * The entries of the catalogue by their ids.
 *
 * @throws UsageError where there is none of that id
 */
export function entriesNamed(ids: readonly string[], { words }: Terminal): readonly CatalogueEntry[] {
  const known = new Map(catalogueEntries.map((entry) => [entry.id, entry]));
  const lost = ids.filter((id) => !known.has(id));
  if (lost.length) throw new UsageError(words.notInCatalogue(lost, [...known.keys()]));
  return [...new Set(ids)].map((id) => known.get(id)!);
}

/** What the site has to decide itself, what waits for the choice, and where the facts are from. */
export function tellOf(entry: CatalogueEntry, { language, words, write }: Terminal): void {
  const decide = entry.decide.map((text) => text[language]);
  write(words.about(textIn(entry.name, language), decide, entry.gate, entry.sources));
  const stale = staleSources(entry, today());
  if (stale.length) write(words.stale(stale));
}
