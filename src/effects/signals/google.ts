import type { ConsentSnapshot } from '../../consent/consent-store.js';
import type { GoogleSignals } from '../../declaration/declared-signals.js';
import type { Effect } from '../effect.js';
import { grantedTypes, pageGlobals, lastSent } from './signal-state.js';

const categories = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'statistics',
  functionality_storage: 'preferences',
  personalization_storage: 'preferences',
} as const;
const types = Object.keys(categories);

/** What a default for some regions alone tells of the others. */
const unknown = 'regional';

/**
 * Google consent mode v2: one `default` that denies all but `security_storage`, unless `head.js` or the page gave one, at
 * once an `update` with what is stored, then one `update` for each decision that changes a type. CONFORMITY C1.
 */
export class GoogleSignal implements Effect {
  readonly #terms: GoogleSignals;

  constructor(terms: GoogleSignals = {}) {
    this.#terms = terms;
  }

  apply(snapshot: ConsentSnapshot): void {
    const { layer = 'dataLayer' } = this.#terms;
    const told = lastSent();
    const tool = `google ${layer}`;
    const queue = (pageGlobals()[layer] ??= []) as Queue;
    const before = (told[tool] ??= heard(queue) ?? this.#pushDefault(queue));
    if (!told[`${tool} settings`]) this.#pushSettings(queue);
    told[`${tool} settings`] = 'given';
    const granted = grantedTypes(snapshot, { ...categories, ...this.#terms.categories });
    const isSilent = !granted.length && !snapshot.consent && !snapshot.optedOut.length;
    if (before === granted.join() || (before === unknown && isSilent)) return;
    told[tool] = granted.join();
    push(queue, 'consent', 'update', valuesOf(granted));
  }

  #pushDefault(queue: Queue): string {
    const { waitForUpdate, region = [] } = this.#terms;
    push(queue, 'consent', 'default', {
      ...valuesOf([]),
      ...(waitForUpdate ? { wait_for_update: waitForUpdate } : {}),
      ...(region.length ? { region } : {}),
    });
    return region.length ? unknown : '';
  }

  #pushSettings(queue: Queue): void {
    const { adsDataRedaction, urlPassthrough } = this.#terms;
    if (adsDataRedaction) push(queue, 'set', 'ads_data_redaction', true);
    if (urlPassthrough) push(queue, 'set', 'url_passthrough', true);
  }
}

type Queue = { push(command: ArrayLike<unknown>): void } & Iterable<ArrayLike<unknown> | undefined>;

/** What the layer says by now, where anybody has spoken. A type that nobody named is granted. */
function heard(queue: Queue): string | undefined {
  let values: Record<string, unknown> | undefined;
  for (const command of queue) {
    if (command?.[0] === 'consent') values = { ...values, ...Object(command[2]) };
  }
  if (!values || values['region']) return values && unknown;
  return types.filter((type) => values[type] !== 'denied').join();
}

function valuesOf(granted: readonly string[]): Record<string, string> {
  const values = types.map((type) => [type, granted.includes(type) ? 'granted' : 'denied'] as const);
  return { ...Object.fromEntries(values), security_storage: 'granted' };
}

/** A command as the function `gtag` of Google's own snippet gives it. */
function push(queue: Queue, ...command: readonly unknown[]): void {
  const gtag = function (..._command: readonly unknown[]) {
    // Google's tags pass over arrays: it must be the arguments themselves.
    // eslint-disable-next-line prefer-rest-params
    queue.push(arguments);
  };
  gtag(...command);
}
