import { pathOf } from '../conformity/page/elements.js';
import type { Choices } from '../consent/consent.js';
import type { ConsentStore } from '../consent/consent-store.js';
import { ruleOf } from '../effects/gates/gate-rule.js';
import { heldEmbeds, heldScripts } from '../effects/gates/held-content.js';
import { watchInsertions } from '../effects/gates/watch-insertions.js';
import { nearestId } from './nearest-id.js';
import type { Point } from './point.js';
import { adviceWords } from './words/advice-words.js';

/** How markup says what it waits for, and what of that is declared. */
interface Mark {
  readonly text: string;
  readonly isKnown: boolean;
  /** Whether it may mean something else to the page. */
  readonly isForeign: boolean;
}

/** Placeholders of ours stand beside what is marked itself. */
const gates = 'cookie-gate:not([data-placeholder])';
const marked = [heldScripts, heldEmbeds, gates].join();

/** Tells, once each, of what waits for an id that the declaration does not know, now and when it is inserted. */
export function reportUnknownMarks(store: ConsentStore, tell: (point: Point, element: Element) => void): () => void {
  const told = new WeakSet<Element>();
  const look = (root: ParentNode) => {
    const { declaration, grants } = store.snapshot;
    if (!declaration) return;
    const own = root instanceof Element && root.matches(marked) ? [root] : [];
    for (const element of [...own, ...root.querySelectorAll(marked)]) {
      const point = told.has(element) ? undefined : adviseOnMark(element, grants);
      if (!point) continue;
      told.add(element);
      tell(point, element);
    }
  };
  const ends = [store.subscribe(() => look(document)), watchInsertions(document, look)];
  return () => {
    for (const end of ends) end();
  };
}

/** What is wrong with the ids of a marked element, or of a gate; undefined where they are known, or may be somebody else's. */
export function adviseOnMark(element: Element, grants: Choices): Point | undefined {
  const { marks: say } = adviceWords();
  const { text, isKnown, isForeign } = element.matches(gates) ? markOfGate(element, grants) : markOf(element, grants);
  if (isKnown || !text) return undefined;
  const known = Object.keys(grants);
  const id = idsIn(text).find((each) => !known.includes(each));
  const nearest = id === undefined ? undefined : nearestId(id, known);
  if (isForeign && !nearest) return undefined;
  return {
    severity: 'error',
    what: id === undefined ? say.unreadable(text) : say.unknown(id, text),
    why: say.why,
    where: pathOf(element),
    ...(id !== undefined && nearest
      ? { fix: say.nearest(nearest), copy: inQuotes(text, (value) => value.replace(id, () => nearest)) }
      : { fix: say.choose(known.join(', ')) }),
  };
}

function markOf(element: Element, grants: Choices): Mark {
  const rule = ruleOf(element);
  // Scripts of these types do nothing for anybody else.
  const isForeign = !element.matches(heldScripts) && rule.isForeign(grants);
  return { text: rule.text, isKnown: rule.isKnown(grants), isForeign };
}

/** Frameworks may set what it waits for as properties. */
function markOfGate(gate: Element, grants: Choices): Mark {
  const given = (['service', 'category'] as const).flatMap((name) => {
    const id: unknown = Reflect.get(gate, name) ?? gate.getAttribute(name);
    return typeof id === 'string' && id.trim() ? [{ name, id: id.trim() }] : [];
  });
  const text = given.map(({ name, id }) => `${name}="${id}"`).join(' ');
  return { text, isKnown: given.some(({ id }) => Object.hasOwn(grants, id)), isForeign: false };
}

/** The ids that attributes name; a name with spaces is one of a service. */
function idsIn(text: string): readonly string[] {
  const values = [...text.matchAll(/([\w-]+)="([^"]*)"/g)];
  return values.flatMap(([, name, value = '']) =>
    /service|name/.test(name!) ? [value.trim()] : (value.match(/[^\s,!&|()]+/g) ?? []),
  );
}

function inQuotes(text: string, change: (value: string) => string): string {
  return text.replace(/"[^"]*"/g, change);
}
