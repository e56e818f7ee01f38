import { ofPage } from '../effects/of-page.js';
import { placeholders, tags } from './element-kinds.js';
import { loadSource } from './load-source.js';
import { ownScript } from './own-script.js';
import { whenParsed } from '../effects/when-parsed.js';

/** JSON text, or a page whose JSON or tables declare. */
export type Content = string | Document;

/** What declares for the whole page. */
export interface PageSource {
  /** Its address, or the attribute or markup where it stands: for messages. */
  readonly name: string;
  /** Asked for once; rejects where it cannot be had. */
  readonly content: Promise<Content>;
  /** Whether it stands in the page, and need not be waited for. */
  readonly isInline?: boolean;
  /** The element that points to it, where the page itself names nothing. */
  readonly element?: Element | undefined;
}

/** JSON of a declaration in the page's own markup. */
export const jsonSelector = 'script[type="application/json"][data-cookie-declaration]';

const pointing = ':is([src],[data-src],[declaration],[data-declaration])';
/** Tables of an element: inside it, where it says, or right behind it. */
const tabled = `${tags} :is(table,dl),${tags}:is([for],[data-for]),${tags}+:is(table,dl,:has(>:is(table,dl)))`;

/** Elements of ours that stand for placeholders. */
export function upgraded(): WeakSet<Element> {
  return ofPage('upgraded', () => new WeakSet());
}

/**
 * Whether a tag of ours declares, by what it points to or by tables. Then no placeholder does: filters of CMSs let plain tags
 * with `data-` through and none of ours, so that whoever may write a post writes placeholders (CONFORMITY E10).
 */
export function isDeclaredByTag(): boolean {
  return [...document.querySelectorAll(`${tags}${pointing},${tabled}`)].some(
    (element) => !upgraded().has(element.closest(tags) ?? element.previousElementSibling!),
  );
}

/**
 * The page's one source: what the tag of the one script names, else JSON in the markup, else what the first of our tags points
 * to, on this origin alone; where none declares, the first of their placeholders. Undefined where nothing does: then tables of
 * the page may declare, or a script.
 */
export function pageSource(): Promise<PageSource | undefined> {
  return ofPage('source', find);
}

async function find(): Promise<PageSource | undefined> {
  const tag = ofTag();
  if (tag) return tag;
  // What follows it shows that all of it is there.
  if (!document.querySelector(jsonSelector)?.nextElementSibling) await whenParsed();
  const json = document.querySelector(jsonSelector)?.textContent;
  // A second copy of the script may have brought the settings meanwhile.
  return ofTag() ?? (json ? inline(jsonSelector, json) : ofElement());
}

function ofTag(): PageSource | undefined {
  const { declaration, src } = { ...ownScript()?.dataset };
  if (declaration) return inline('data-declaration', declaration);
  return src ? addressed(src) : undefined;
}

function ofElement(): PageSource | undefined {
  const element = document.querySelector((isDeclaredByTag() ? tags : placeholders) + pointing);
  if (!element) return undefined;
  const attribute = (name: string) => element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
  const declaration = attribute('declaration');
  if (declaration) return { ...inline(`<${element.localName}>`, declaration), element };
  const source = addressed(attribute('src')!, isOwn);
  return source && { ...source, element };
}

function isOwn({ href, origin }: URL): boolean {
  if (origin === location.origin) return true;
  console.error(`src="${href}" is not read. Only the tag of auto.js can name another origin.`);
  return false;
}

function inline(name: string, text: string): PageSource {
  return { name, content: Promise.resolve(text), isInline: true };
}

function addressed(src: string, isMeant: (address: URL) => boolean = () => true): PageSource | undefined {
  try {
    const address = new URL(src, document.baseURI);
    if (!isMeant(address)) return undefined;
    const content = loadSource(address.href);
    // Whoever reads it says what is wrong.
    content.catch(() => {});
    return { name: address.href, content };
  } catch {
    console.error(`src="${src}" is no address.`);
    return undefined;
  }
}
