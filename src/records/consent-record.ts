import type { Choices } from '../consent/consent.js';
import type { ConsentChangeEvent } from '../consent/consent-events.js';
import type { ConsentAction, ConsentRequestEvent } from '../consent/request-events.js';
import { declarationDigest } from './declaration-digest.js';
import { canonicalJson } from './canonical-json.js';
import { Outbox } from './outbox.js';
import { packageVersion } from '../declaration/package-version.js';
import { providersAsked } from './providers-asked.js';
import { languageOf, layerOf } from './shown.js';

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
  /** The names of the providers that were asked for, by category id, in the language of the record. */
  readonly providers: Readonly<Record<string, readonly string[]>>;
  /** Digest of the declaration: see `declarationDigest`. Empty where none was read, as under one with faults. */
  readonly declaration: string;
}

type Shown = Pick<ConsentRecord, 'locale' | 'shown' | 'action'>;

/**
 * Hands over a record of every choice that is kept on this page, to a function or to an address of the page’s origin, to which it is
 * posted as JSON: each once, in order, also when the page is left; without a network it waits in web storage until it was answered.
 * Returns a function that stops it.
 *
 *     recordChoices('/preuves');
 *
 * @throws TypeError for an address of another origin
 */
export function recordChoices(to: string | ((record: ConsentRecord) => void)): () => void {
  const keep = typeof to === 'function' ? to : sendingTo(to);
  let shown: Shown | undefined;
  // Where the page prevents it, what it decides instead is its own code's.
  const onRequest = (event: ConsentRequestEvent) => (shown = event.defaultPrevented ? undefined : read(event));
  const onChange = ({ origin, snapshot: { consent, declaration } }: ConsentChangeEvent) => {
    const said = shown ?? { locale: document.documentElement.lang, shown: '', action: 'none' };
    shown = undefined;
    // What another tab decided, that one records; what is undecided again is no choice.
    if (origin !== 'page' || !consent) return;
    const page = location.origin + location.pathname;
    keep({
      v: 1,
      package: packageVersion,
      on: consent.on,
      page,
      ...said,
      choices: consent.choices,
      revisions: consent.rev,
      providers: providersAsked(declaration, Object.keys(consent.rev), said.locale),
      declaration: declaration ? declarationDigest(declaration) : '',
    });
  };
  document.addEventListener('cookie-consent-request', onRequest);
  document.addEventListener('cookie-consent-change', onChange);
  return () => {
    document.removeEventListener('cookie-consent-request', onRequest);
    document.removeEventListener('cookie-consent-change', onChange);
  };
}

function sendingTo(address: string): (record: ConsentRecord) => void {
  const outbox = new Outbox(address);
  outbox.flush();
  return (record) => outbox.send(canonicalJson(record));
}

function read(event: ConsentRequestEvent): Shown {
  const target = event.composedPath()[0] as HTMLElement;
  return {
    locale: languageOf(target),
    shown: (layerOf(target).innerText ?? '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n\s*/g, '\n')
      .trim(),
    action: event.action,
  };
}
