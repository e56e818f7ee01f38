import { formatFindings } from '../conformity/format-findings.js';
import type { Finding } from '../conformity/finding.js';
import { validateConformity } from '../conformity/validate-conformity.js';
import type { ConsentStore } from '../consent/consent-store.js';
import type { Point } from './point.js';
import { adviceLanguage } from './words/advice-words.js';

/** What fonts, fading and late parts of a page may take, in milliseconds, before it is measured. */
const settling = 1500;

/**
 * Tells once, when the page is loaded and has settled, what should be mended in the declaration and in the page.
 * `measure`: within it nothing of this help is in the way.
 */
export function reportPage(
  store: ConsentStore,
  measure: <Result>(look: () => Result) => Result,
  tell: (points: readonly Point[], text: string) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const report = () => {
    const language = adviceLanguage();
    const { declaration } = store.snapshot;
    const findings = measure(() => validateConformity(declaration, { document, language }));
    tell(findings.map(pointOf), formatFindings(findings, language));
  };
  const whenLoaded = () => (timer = setTimeout(report, settling));
  let isWaiting = true;
  const end = store.subscribe(({ declaration }) => {
    if (!declaration || !isWaiting) return;
    isWaiting = false;
    if (document.readyState === 'complete') whenLoaded();
    else addEventListener('load', whenLoaded, { once: true });
  });
  return () => {
    end();
    removeEventListener('load', whenLoaded);
    clearTimeout(timer);
  };
}

function pointOf({ id, severity, path, actual, message, fix, source }: Finding): Point {
  return { id, severity, what: message, actual, where: path, fix, source };
}
