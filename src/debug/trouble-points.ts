import { validateConformity } from '../conformity/validate-conformity.js';
import type { Trouble } from '../effects/troubles.js';
import { troubles } from '../effects/troubles.js';
import type { Point } from './point.js';
import { adviceLanguage, adviceWords } from './words/advice-words.js';

/** What is said of a fault, by whoever found it. */
interface Fault {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** Tells of what went wrong in the page before and from now on. */
export function reportTroubles(tell: (point: Point, ...elements: unknown[]) => void): () => void {
  const report = (trouble: Trouble) => {
    const elements = 'element' in trouble && trouble.element instanceof Element ? [trouble.element] : [];
    for (const point of pointsOf(trouble)) tell(point, ...elements);
  };
  const list = troubles();
  for (const trouble of list) report(trouble);
  list.push = (...more) => {
    more.forEach(report);
    return more.length;
  };
  return () => {
    list.push = () => 0;
  };
}

/** What to mend, for something that went wrong. */
export function pointsOf(trouble: Trouble): readonly Point[] {
  const { troubles: say } = adviceWords();
  if ('replacedBy' in trouble) {
    const what = say.replaced(trouble.name, trouble.replacedBy);
    return [{ severity: 'warning', what, why: say.whyOne, fix: say.takeAway }];
  }
  if ('unreadFor' in trouble) {
    const what = say.unread(trouble.name, trouble.unreadFor);
    return [{ severity: 'error', what, why: say.whyOne, fix: say.ownStore }];
  }
  if ('name' in trouble) return faultyPoints(trouble);
  return [{ severity: 'error', what: say.load, actual: messageOf(trouble.error), why: say.whyLoad, fix: say.fixLoad }];
}

function faultyPoints({ name, value, error }: { name: string; value: unknown; error: unknown }): readonly Point[] {
  const { troubles: say } = adviceWords();
  const { faults } = Object(error) as { faults?: readonly Fault[] };
  if (!faults) {
    const what = say.unreadable(name);
    return [{ severity: 'error', what, actual: messageOf(error), why: say.whyFault, fix: say.checkAddress }];
  }
  // A page whose tables are read has faults of its own kind.
  const isValue = value !== undefined && !(value instanceof Document);
  const found = isValue ? validateConformity(value, { language: adviceLanguage() }) : [];
  return faults.map(({ path, ...fault }) => {
    const finding = found.find((each) => each.path === path);
    return {
      severity: 'error',
      what: say.fault(path),
      actual: finding?.actual ?? fault.found,
      why: finding && finding.id !== 'declaration' ? finding.message : say.whyFault,
      where: name,
      fix: finding?.fix ?? say.expected(fault.expected),
    };
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
