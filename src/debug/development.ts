import type { ConsentStore } from '../consent/consent-store.js';
import { formatFindings } from '../conformity/format-findings.js';
import { validateConformity } from '../conformity/validate-conformity.js';
import { eagerElements } from './eager-templates.js';
import { enforce } from '../effects/effect.js';
import { UndeclaredWatch } from './undeclared-watch.js';
import { EarlyRequestWatch } from './undeclared-watch-requests.js';
import { adviseOnRequest, adviseOnTemplate, adviseOnUndeclared } from './development-advice.js';
import { reportTexts } from './development-texts.js';
import { whenParsed } from '../effects/when-parsed.js';

/** What fonts, fading and late parts of a page may take, in milliseconds, before it is measured. */
const settling = 1500;

/**
 * Help while a site is made, on pages with `?cookie-debug` in their address: warns, once each, of cookies and storage keys
 * that are not declared, of requests to other sites before consent, and of texts that the page's language lacks; and tells
 * once what to mend in the declaration and in the page. Says nothing before a declaration is known. Returns what ends it.
 */
export function helpDevelopment(store: ConsentStore): () => void {
  const stored = new UndeclaredWatch((found) => warn(adviseOnUndeclared(found, store.snapshot.declaration!)));
  const requests = new EarlyRequestWatch((found) =>
    warn(adviseOnRequest(found, store.snapshot.declaration!), ...askers(found.url)),
  );
  void whenParsed().then(lookIntoTemplates);
  const ends = [
    stored.watch(),
    requests.watch(),
    enforce(store, stored),
    enforce(store, requests),
    reportConformity(store),
    reportTexts(store, warn),
  ];
  return () => {
    for (const end of ends) end();
  };
}

function warn(advice: string, ...rest: unknown[]): void {
  console.warn(`[cookie-debug] ${advice}`, ...rest);
}

/** Tells, once the page is loaded and has settled, what should be mended. */
function reportConformity(store: ConsentStore): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const report = () => {
    const { declaration } = store.snapshot;
    warn(formatFindings(validateConformity(declaration, { document })));
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

const held = 'cookie-gate > *, [data-cookie-gate] > *, [data-cookie-gate], [data-purpose], [data-consent]';

/** Tells of what a browser may ask for though a template holds it back. */
function lookIntoTemplates(): void {
  for (const template of document.querySelectorAll('template')) {
    const eager = template.matches(held) ? eagerElements(template) : [];
    if (eager.length) warn(adviseOnTemplate(), ...eager);
  }
}

/** The elements that a console can show along with the advice. */
function askers({ href }: URL): readonly Element[] {
  const elements = [...document.querySelectorAll('[src], link[href]')];
  return elements.filter((element) => Reflect.get(element, 'src') === href || Reflect.get(element, 'href') === href);
}
