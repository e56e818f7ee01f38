import type { PlainElement, PlainNode } from './plain-node.js';
import { isEmpty, isInline, plain } from './plain-node.js';

/** What a page without scripts keeps of an element's attributes; the rest is for styles and for scripts. */
const kept = ['href', 'lang', 'dir', 'scope', 'aria-label', 'data-category'];
/** What can be used by scripts alone, and what is about this visitor: who reads a page that is the same for all has none. */
const live = new Set(['button', 'nav', 'cookie-preferences']);
const boxes = new Set(['div', 'section', 'slot', 'span']);

/** What a page says without scripts and styles, of what a template says. */
export function documentNodes(nodes: readonly PlainNode[]): readonly PlainNode[] {
  const parts = nodes.map((node) => (typeof node === 'string' ? [node] : ownNodes(node)));
  // What styles would put side by side stands in lines.
  const isLaidOut = nodes.every((node) => typeof node !== 'string' || isEmpty(node)) && nodes.some(isSpan);
  if (!isLaidOut) return parts.flat();
  return parts.filter((part) => !part.every(isEmpty)).flatMap((part, i) => (i ? [plain('br', {}), ...part] : part));
}

function isSpan(node: PlainNode): boolean {
  return typeof node !== 'string' && node.tag === 'span';
}

function ownNodes({ tag, attributes, children }: PlainElement): readonly PlainNode[] {
  if (live.has(tag) || attributes['part'] === 'choice') return [];
  // A place that is filled later.
  if (tag === 'cookie-table') return [plain(tag, {})];
  const content = documentNodes(children);
  if (boxes.has(tag)) return content;
  if (tag === 'dl') return [termList(content)];
  const own = Object.fromEntries(Object.entries(attributes).filter(([name]) => kept.includes(name)));
  if (own['href']?.startsWith('#')) {
    // Sections have no ids here: the page's names are its own. What opens the controls works wherever scripts run.
    if (own['href'] !== '#controls') return content;
    own['href'] = '#cookie-preferences';
  }
  const element = plain(tag, own, ...content);
  return isEmpty(element) ? [] : [element];
}

/**
 * A list of terms as a list of lines: lists of terms can be a declaration of cookies, as tables can, and what a charter says of
 * kinds of cookies must not be taken for one. Few editors of a CMS keep them anyway.
 */
function termList(content: readonly PlainNode[]): PlainElement {
  const items: PlainNode[][] = [];
  for (const node of content) {
    if (typeof node === 'string') continue;
    if (node.tag === 'dt') items.push([plain('strong', {}, ...node.children)]);
    else {
      const isInLine = node.children.every(isInline);
      items.at(-1)?.push(...(isInLine ? [plain('br', {})] : []), ...node.children);
    }
  }
  return plain('ul', {}, ...items.map((item) => plain('li', {}, ...item)));
}
