import type { Choices } from '../consent/consent.js';
import type { ConsentChangeEvent } from '../consent/consent-events.js';
import type { ConsentAction, ConsentRequestEvent } from '../consent/request-events.js';

/** What proves a choice: what was shown, and what was decided. Names nobody, and no time finer than a day (CONFORMITY A14, A17). */
export interface ConsentRecord {
  /** Version of this shape. */
  readonly v: 1;
  /** Version of the package, whose messages and looks are known by it. */
  readonly package: string;
  /** ISO day of the decision. */
  readonly on: string;
  /** Address of the page, without its query and fragment. */
  readonly page: string;
  /** Language of what was shown. */
  readonly locale: string;
  /** The text that could be read when the choice was made; empty where code decided. */
  readonly shown: string;
  /** What was pressed; `none` where code decided. */
  readonly action: ConsentAction | 'none';
  /** The choice as it is stored: booleans by category id, and by service id where an exception was made. */
  readonly choices: Choices;
  /** What was asked, by category id: see `revision`. */
  readonly revisions: Readonly<Record<string, string>>;
}

/** Of package.json. */
const version = '0.1.0';

/** What is shown around a choice: the banner, the dialog, the preferences in the page, or a gate’s placeholder. */
const layers = '[part~="banner"], [part~="dialog"], [part~="panel"], [part~="placeholder"]';

type Shown = Pick<ConsentRecord, 'locale' | 'shown' | 'action'>;

/**
 * Hands over a record of every choice that is kept on this page. Where it goes is the site's to decide: the package makes no
 * request of its own. Returns a function that stops it.
 *
 *     recordChoices((record) => navigator.sendBeacon('/preuves', JSON.stringify(record)));
 */
export function recordChoices(keep: (record: ConsentRecord) => void): () => void {
  let shown: Shown | undefined;
  // Where the page prevents it, what it decides instead is its own code's.
  const onRequest = (event: ConsentRequestEvent) => (shown = event.defaultPrevented ? undefined : read(event));
  const onChange = ({ origin, snapshot: { consent } }: ConsentChangeEvent) => {
    const said = shown ?? { locale: document.documentElement.lang, shown: '', action: 'none' };
    shown = undefined;
    // What another tab decided, that one records; what is undecided again is no choice.
    if (origin !== 'page' || !consent) return;
    const page = location.origin + location.pathname;
    keep({ v: 1, package: version, on: consent.on, page, ...said, choices: consent.choices, revisions: consent.rev });
  };
  document.addEventListener('cookie-consent-request', onRequest);
  document.addEventListener('cookie-consent-change', onChange);
  return () => {
    document.removeEventListener('cookie-consent-request', onRequest);
    document.removeEventListener('cookie-consent-change', onChange);
  };
}

function read(event: ConsentRequestEvent): Shown {
  const target = event.composedPath()[0] as HTMLElement;
  const layer = target.shadowRoot?.querySelector<HTMLElement>(layers) ?? target;
  const language = layer.closest<HTMLElement>('[lang]') ?? target.closest<HTMLElement>('[lang]');
  return {
    locale: language?.lang ?? document.documentElement.lang,
    shown: (layer.innerText ?? '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n\s*/g, '\n')
      .trim(),
    action: event.action,
  };
}
