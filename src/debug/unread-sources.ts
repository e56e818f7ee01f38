import { pathOf } from '../conformity/page/elements.js';
import type { ConsentStore } from '../consent/consent-store.js';
import type { Source } from '../effects/declared-by.js';
import { sources } from '../effects/declared-by.js';
import { watchInsertions } from '../effects/gates/watch-insertions.js';
import { troubles } from '../effects/troubles.js';
import type { Point } from './point.js';
import { adviceWords } from './words/advice-words.js';

/** What a declaration and the properties of an element may take to come, in milliseconds. */
const settling = 2000;

const elements = ['banner', 'charter', 'gate', 'preferences', 'table'].map((kind) => `cookie-${kind}`).join();
const tag = 'script:is([src*="/auto."], [src*="/auto-"]):is([data-src], [data-declaration])';
const json = 'script[type="application/json"][data-cookie-declaration]';

/** Tells of declarations in the page that are not read, as another one is, and where none could be read. */
export function reportUnread(store: ConsentStore, tell: (point: Point, ...elements: Element[]) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    const source = sources().get(store);
    const { troubles: say } = adviceWords();
    if (store.snapshot.declaration) {
      for (const element of document.querySelectorAll(`${elements}, ${tag}, ${json}`)) {
        if (!source || !isUnread(element, source, store)) continue;
        const what = say.unread(nameOf(element), source.name);
        tell({ severity: 'error', what, why: say.whyOne, where: pathOf(element), fix: say.ownStore }, element);
      }
    } else if (!troubles().length) {
      const where = source && { where: source.name };
      tell({ severity: 'error', what: say.none, why: say.whyNone, ...where, fix: say.fixNone });
    }
  };
  const wait = () => {
    if (document.readyState === 'complete') timer ??= setTimeout(look, settling);
  };
  const ends = [store.subscribe(wait), watchInsertions(document, wait)];
  addEventListener('load', wait, { once: true });
  return () => {
    for (const end of ends) end();
    removeEventListener('load', wait);
    clearTimeout(timer);
  };
}

/** Whether an element, a tag or JSON of the page says something else than what is read. */
function isUnread(element: Element, { key, owner }: Source, store: ConsentStore): boolean {
  const own: unknown = Reflect.get(element, 'store');
  const said = saidBy(element);
  return said !== undefined && said !== key && owner !== element && (!own || own === store);
}

/** What an element declares, or the address where that stands, as sources have it. */
function saidBy(element: Element): string | undefined {
  if (element.matches(json)) return element.textContent ?? '';
  const isTag = element.matches(tag);
  const given = (name: string): unknown =>
    isTag ? element.getAttribute(`data-${name}`) : (Reflect.get(element, name) ?? element.getAttribute(name));
  const [declaration, src] = ['declaration', 'src'].map(given);
  if (declaration) return typeof declaration === 'string' ? declaration : JSON.stringify(declaration);
  return typeof src === 'string' && src && URL.canParse(src, document.baseURI)
    ? new URL(src, document.baseURI).href
    : undefined;
}

function nameOf(element: Element): string {
  const src = element.getAttribute(element.matches(tag) ? 'data-src' : 'src');
  return `<${element.localName}${src ? ` src="${src}"` : ''}>`;
}
