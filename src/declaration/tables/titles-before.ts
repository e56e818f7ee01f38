import { readCategory } from './category-words.js';

/** Elements that can be the title of what follows. */
const blocks = 'h1,h2,h3,h4,h5,h6,[role=heading],summary,legend,button,p,li,strong,b,div,table,dl';
/** Ranks behind those of headings: a line in bold, a summary or a button; and a paragraph. */
const bold = 7;
const paragraph = 8;
/** Paragraphs of more words are no titles, unless they lead over to the table by a colon. */
const longestTitle = 14;
const longestLead = 20;
/** So many paragraphs before a table may be about it. */
const nearParagraphs = 3;
/** What is shown and hidden as a whole has titles of its own. */
const panels = 'details, [role=tabpanel]';

interface Title {
  readonly element: Element;
  readonly text: string;
  readonly rank: number;
}

/**
 * The titles that stand over a table, nearest first: headings, lines in bold, summaries, names of tabs, and what a paragraph says.
 * A heading of one rank hides those of the same rank before it. Inside `mark`; before it too, where the mark holds nothing
 * but tables.
 */
export function titlesBefore(table: HTMLElement, mark: HTMLElement): readonly string[] {
  const isInside = mark.contains(table);
  const own = isInside ? titlesIn(mark, table) : [];
  const isBare = !isInside || !hasWords(mark);
  const before = isBare ? titlesIn(mark.ownerDocument.body, table).filter(({ rank }) => rank !== paragraph) : [];
  const titles = own.length ? own : before;
  const spoken = titles.filter(({ rank }) => rank !== paragraph).map(({ text }) => text);
  // A sentence may speak of anything: it is heard where no title says a category.
  return [...titles.filter(isTitle).map(({ text }) => text), ...sentences(titles, spoken)];
}

function isTitle({ text, rank }: Title): boolean {
  if (rank !== paragraph) return true;
  return /:\s*$/.test(text) ? wordsIn(text) <= longestLead : wordsIn(text) <= longestTitle && !/[.!?]\s*$/.test(text);
}

/** What sentences say, unless it is that nobody is asked: for that a title is needed. */
function sentences(titles: readonly Title[], spoken: readonly string[]): readonly string[] {
  if (spoken.some((text) => readCategory(text).category)) return [];
  const rest = titles.filter((title) => !isTitle(title)).map(({ text }) => text);
  return rest.filter((text) => {
    const { category, isAsked } = readCategory(text);
    return category !== 'necessary' && !isAsked;
  });
}

function titlesIn(scope: HTMLElement, table: HTMLElement): readonly Title[] {
  const found = [...scope.querySelectorAll<HTMLElement>(blocks)].filter((each) => isBefore(each, table)).reverse();
  const titles: Title[] = [];
  // The rank of the last title: only what is above it is heard from there on.
  let highest = paragraph + 1;
  let paragraphs = 0;
  let isPastTable = false;
  let isPastText = false;
  for (const each of found) {
    if (/^(table|dl)$/.test(each.localName)) {
      isPastTable = true;
      continue;
    }
    const title = titleOf(each, table);
    if (!title) continue;
    const isHeading = title.rank < bold;
    // Behind another table, words that are no heading are about that one.
    const isAboutOther = isPastTable && !isHeading && (title.rank === paragraph || isPastText);
    isPastText ||= !isHeading;
    if (isAboutOther || title.rank >= highest) continue;
    if (title.rank === paragraph) {
      if (++paragraphs > nearParagraphs) continue;
    } else highest = title.rank;
    titles.push(title);
  }
  const panel = panelOf(table, scope);
  if (!panel) return titles;
  const inPanel = titles.filter(({ element }) => panel.box.contains(element));
  // Of what stands before the panel, only what is the title of all panels.
  const above = titles.filter(({ element, rank }) => rank < bold && element.parentElement?.contains(panel.box));
  return [
    ...inPanel,
    { element: panel.box, text: panel.name, rank: bold },
    ...above.filter((title) => !inPanel.includes(title)),
  ];
}

/** Before the table, in no other table, and neither around it. */
function isBefore(element: HTMLElement, table: HTMLElement): boolean {
  const position = element.compareDocumentPosition(table);
  if (!(position & Node.DOCUMENT_POSITION_FOLLOWING) || position & Node.DOCUMENT_POSITION_CONTAINED_BY) return false;
  return ['table, dl, nav, [role=tablist]', panels].every((boxes) => {
    const around = element.parentElement?.closest(boxes);
    return !around || around.contains(table);
  });
}

function titleOf(element: HTMLElement, table: HTMLElement): Title | undefined {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (!text || !/\p{L}/u.test(text)) return undefined;
  const rank = rankOf(element, text, table);
  if (!rank) return undefined;
  return { element, text: rank === bold ? boldPart(element, text) : text, rank };
}

function rankOf(element: HTMLElement, text: string, table: HTMLElement): number | undefined {
  const [, level] = /^h([1-6])$/.exec(element.localName) ?? [];
  if (level) return Number(level);
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level')) || 2;
  const { localName, parentElement } = element;
  const isInTitle = parentElement?.closest('h1,h2,h3,h4,h5,h6,summary,legend,button,p,li');
  if (isInTitle && !isInTitle.contains(table)) return undefined;
  // Another part that opens has its own title.
  if (localName === 'summary' || localName === 'legend') return parentElement?.contains(table) ? bold : undefined;
  if (localName === 'button') return isOneOfMany(element) ? undefined : bold;
  if (localName === 'strong' || localName === 'b') return bold;
  if (localName === 'div' && element.querySelector('div,p,ul,ol,h1,h2,h3,h4,h5,h6,table,dl,button,form'))
    return undefined;
  const start = element.querySelector('strong, b');
  return start && text.startsWith((start.textContent ?? '').replace(/\s+/g, ' ').trim() || '\n') ? bold : paragraph;
}

/** A row of buttons is a list of tabs: none of them is the title of what follows. */
function isOneOfMany({ previousElementSibling, nextElementSibling }: Element): boolean {
  return [previousElementSibling, nextElementSibling].some((each) => each?.localName === 'button');
}

/** Of a paragraph that begins in bold, that beginning. */
function boldPart(element: HTMLElement, text: string): string {
  const start = element.querySelector('strong, b')?.textContent?.replace(/\s+/g, ' ').trim();
  return element.localName !== 'summary' && start && text.startsWith(start) ? start : text;
}

/** The panel in which a table stands, by the name of its label, or of the tab that opens it. */
function panelOf(table: HTMLElement, scope: HTMLElement): { box: Element; name: string } | undefined {
  for (let box = table.parentElement; box && scope.contains(box); box = box.parentElement) {
    const { id } = box;
    const labels = (box.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const openers = id
      ? [...scope.ownerDocument.querySelectorAll('[aria-controls],[href^="#"],[data-target],[data-bs-target]')].filter(
          (each) =>
            each.getAttribute('aria-controls') === id ||
            ['href', 'data-target', 'data-bs-target'].some((name) => each.getAttribute(name) === `#${id}`),
        )
      : [];
    const named = [...labels.map((label) => scope.ownerDocument.getElementById(label)), ...openers];
    const name = named.map((each) => each?.textContent?.replace(/\s+/g, ' ').trim()).find(Boolean);
    if (name) return { box, name };
  }
  return undefined;
}

/** Whether a mark holds more than its tables. */
function hasWords(mark: HTMLElement): boolean {
  if (/^(table|dl)$/.test(mark.localName)) return false;
  return [...mark.childNodes].some((node) => {
    if (node.nodeType === Node.TEXT_NODE) return Boolean(node.nodeValue?.trim());
    return node.nodeType === Node.ELEMENT_NODE && hasWords(node as HTMLElement);
  });
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}
