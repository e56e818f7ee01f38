import { answerFromWords, consentFromWords } from './answer-words.js';
import { readCategory } from './category-words.js';
import { likeness } from './cookie-names.js';
import { durationFromWords } from './duration-words.js';
import { partyFromWords } from './kind-words.js';
import type { TableCell } from './table-cell.js';
import type { Column } from './table-columns.js';
import { isFunction, isWeakPurpose, readColumn } from './table-columns.js';

type Rows = readonly (readonly TableCell[])[];

/** So many of a column's cells must look like what it shall hold. */
const most = 0.6;
/** Words of a title are few; a sentence that happens to name a category is none. */
const longestTitle = 40;

/**
 * What each column holds: by its heading, and by its cells where the heading is not known or says too little. Each kind is held
 * by one column, save what may be said twice: a second one is shown as it stands.
 */
export function assignColumns(headings: readonly string[], rows: Rows): readonly Column[] {
  const count = Math.max(headings.length, ...rows.map((row) => row.length));
  const cells: TableCell[][] = [];
  for (let i = 0; i < count; i++) cells.push(rows.flatMap((row) => row[i] ?? []));
  const columns = cells.map((column, i) => byHeading(headings[i] ?? '', column));
  giveName(columns, cells);
  giveService(columns, headings);
  giveByCells(columns, cells);
  // The best purpose first: others are shown under their own heading.
  const purposes = columns.flatMap((column, i) => (column === 'purpose' ? [i] : []));
  const best = purposes.find((i) => !isWeakPurpose(headings[i] ?? '')) ?? purposes[0];
  return columns.map((column, i) => {
    if (column === 'purpose') return i === best ? column : 'extra';
    return column === 'kind' || column === 'consent' || column === 'necessity' || columns.indexOf(column) === i
      ? column
      : 'extra';
  });
}

/** What a heading says, unless its cells say otherwise. */
function byHeading(heading: string, cells: readonly TableCell[]): Column {
  const column = readColumn(heading);
  const isMostly = (isMet: (text: string) => boolean) => shareOf(cells, isMet) >= most;
  if (column === 'consent' || column === 'necessity') {
    const answer = column === 'consent' ? consentFromWords : answerFromWords;
    if (isMostly((text) => answer(text) !== undefined)) return column;
    return column === 'necessity' && isMostly((text) => readCategory(text).category !== undefined) ? 'kind' : 'extra';
  }
  // “Propriétaire: première partie”.
  if (column === 'provider' && isMostly((text) => Boolean(partyFromWords(text)) && text.split(/\s/).length < 4))
    return 'kind';
  return column;
}

/** Of several columns that may hold names, the one whose cells look most like them; else any column whose cells do. */
function giveName(columns: Column[], cells: readonly (readonly TableCell[])[]): void {
  const looks = cells.map((column) => likeness(column));
  const indexes = (isMeant: (column: Column) => boolean) =>
    columns.flatMap((column, i) => (isMeant(column) ? [i] : []));
  const likest = (list: readonly number[]) => [...list].sort((a, b) => looks[b]!.sure - looks[a]!.sure)[0];
  const named = indexes((column) => column === 'name');
  const headed = likest(named);
  const other = likest(indexes((column) => column === 'extra' || column === 'service'));
  const isOther =
    other !== undefined && looks[other]!.sure >= most && (headed === undefined || !looks[headed]!.possible);
  const best = isOther ? other : headed;
  if (best === undefined) return;
  columns[best] = 'name';
  // “Nom” beside “Cookies”: what is called by that name is a service.
  for (const i of named) if (i !== best) columns[i] = columns.includes('service') ? 'extra' : 'service';
}

/** What a service does is no purpose where there is a better one. */
function giveService(columns: Column[], headings: readonly string[]): void {
  const isStrong = columns.some((column, i) => column === 'purpose' && !isWeakPurpose(headings[i] ?? ''));
  const found = columns.findIndex((column, i) => column === 'purpose' && isFunction(headings[i] ?? ''));
  if (isStrong && found >= 0 && !columns.includes('service')) columns[found] = 'service';
}

/** What no heading gave: a column whose cells are durations, categories, or sentences. */
function giveByCells(columns: Column[], cells: readonly (readonly TableCell[])[]): void {
  const give = (kind: Column, isMet: (text: string) => boolean) => {
    const found = columns.findIndex((column, i) => column === 'extra' && shareOf(cells[i]!, isMet) >= most);
    if (found >= 0) columns[found] = kind;
  };
  if (!columns.includes('duration')) give('duration', (text) => durationFromWords(text) !== undefined);
  if (!columns.includes('category')) {
    give('kind', (text) => text.length <= longestTitle && readCategory(text).category !== undefined);
  }
  if (!columns.includes('purpose')) give('purpose', (text) => text.split(/\s/).length > 2);
}

function shareOf(cells: readonly TableCell[], isMet: (text: string) => boolean): number {
  const filled = cells.filter(({ text }) => text);
  return filled.length ? filled.filter(({ text }) => isMet(text)).length / filled.length : 0;
}
