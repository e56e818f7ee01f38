import { pathOf } from '../conformity/page/elements.js';
import type { ConsentStore } from '../consent/consent-store.js';
import { enforce } from '../effects/effect.js';
import { whenParsed } from '../effects/when-parsed.js';
import { adviseOnRequest, adviseOnTemplate, adviseOnUndeclared, ownerOf } from './development-advice.js';
import type { Seen } from './completed-declaration.js';
import { reportTexts } from './development-texts.js';
import { eagerElements } from './eager-templates.js';
import { reportFaults } from './fault-points.js';
import { reportLoadErrors } from './load-errors.js';
import { reportPage } from './page-report.js';
import { Teller } from './teller.js';
import { UndeclaredWatch } from './undeclared-watch.js';
import { EarlyRequestWatch } from './undeclared-watch-requests.js';
import { reportUnknownMarks } from './unknown-marks.js';
import { reportUnread } from './unread-sources.js';

/**
 * Help while a site is made, on pages with `?cookie-debug` in their address: tells, once each, in the console and in a panel of
 * the page, of cookies and storage keys that are not declared, of requests to other sites before consent, of ids that markup
 * names and the declaration does not know, of texts that the page's language lacks, of declarations that could not be read, and
 * of code that did not come; and tells once what to mend in the declaration and in the page. Returns a function that stops it.
 */
export function helpDevelopment(store: ConsentStore): () => void {
  const teller = new Teller();
  const tell: Teller['tell'] = (point, ...elements) => teller.tell(point, ...elements);
  const seen: Seen[] = [];
  const stored = new UndeclaredWatch((found) => {
    const declaration = store.snapshot.declaration!;
    tell(adviseOnUndeclared(found, declaration));
    seen.push({ ...found, owner: ownerOf(found.by, declaration) });
    teller.overview(declaration, seen);
  });
  const requests = new EarlyRequestWatch((found) =>
    tell(adviseOnRequest(found, store.snapshot.declaration!), ...askers(found.url)),
  );
  void whenParsed().then(() => lookIntoTemplates(tell));
  const ends = [
    reportFaults(tell),
    reportLoadErrors(tell),
    reportUnread(store, tell),
    stored.watch(),
    requests.watch(),
    enforce(store, stored),
    enforce(store, requests),
    reportUnknownMarks(store, tell),
    reportPage(
      store,
      (look) => teller.measure(look),
      (points, text) => teller.tellAll(points, text),
    ),
    reportTexts(store, tell),
    store.subscribe(({ declaration }) => declaration && teller.overview(declaration, seen)),
    () => teller.end(),
  ];
  return () => {
    for (const end of ends) end();
  };
}

const held = 'cookie-gate > *, [data-cookie-gate] > *, [data-cookie-gate], [data-purpose], [data-consent]';

/** Tells of what a browser may ask for though a template holds it back. */
function lookIntoTemplates(tell: Teller['tell']): void {
  for (const template of document.querySelectorAll('template')) {
    const eager = template.matches(held) ? eagerElements(template) : [];
    if (eager.length) tell(adviseOnTemplate(pathOf(template)), ...eager);
  }
}

/** The elements that a console can show along with the advice. */
function askers({ href }: URL): readonly Element[] {
  const elements = [...document.querySelectorAll('[src], link[href]')];
  return elements.filter((element) => Reflect.get(element, 'src') === href || Reflect.get(element, 'href') === href);
}
