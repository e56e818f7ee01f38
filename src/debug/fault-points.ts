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

/** Tells of declarations that have faults, before and from now on. */
export function reportFaults(tell: (point: Point) => void): () => void {
  const list = troubles();
  const report = (trouble: Trouble) => faultPoints(trouble).forEach(tell);
  list.forEach(report);
  list.push = (...more) => {
    more.forEach(report);
    return Array.prototype.push.apply(list, more);
  };
  return () => Reflect.deleteProperty(list, 'push');
}

/** What to mend in a declaration, in the page's language where the fault has words of it. */
export function faultPoints({ name, value, error }: Trouble): readonly Point[] {
  const { troubles: say } = adviceWords();
  const { faults = [] } = error as { faults?: readonly Fault[] };
  const found = validateConformity(value, { language: adviceLanguage() });
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
