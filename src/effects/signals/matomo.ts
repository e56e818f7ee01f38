import type { ConsentSnapshot } from '../../consent/consent-store.js';
import type { MatomoSignals } from '../../declaration/declared-signals.js';
import type { Effect } from '../effect.js';
import { pageGlobals, lastSent } from './signal-state.js';

type Command = readonly [name: string, ...parameters: readonly unknown[]];
/** An array until Matomo has loaded, then what carries out each command at once. */
type Queue = Command[] | { push(command: Command): void };
type Fact = 'tracking' | 'cookies' | 'objected';

const consentCommands = [
  'requireConsent',
  'setConsentGiven',
  'forgetConsentGiven',
  'requireCookieConsent',
  'setCookieConsentGiven',
  'forgetCookieConsentGiven',
  'optUserOut',
  'forgetUserOptOut',
];

/**
 * Matomo: consent to tracking and consent to cookies, kept apart, and the opt-out of the exempt profile. The package
 * remembers the choice: Matomo is told it on every page, and never asked to remember. CONFORMITY C2.
 */
export class MatomoSignal implements Effect {
  readonly #tracking: string | false;
  readonly #cookies: string | false;
  readonly #exempt: string | undefined;

  constructor({ tracking, cookies, exempt }: MatomoSignals = {}) {
    const fallback = exempt ? false : 'statistics';
    this.#tracking = tracking ?? fallback;
    this.#cookies = cookies ?? fallback;
    this.#exempt = exempt;
  }

  apply(snapshot: ConsentSnapshot): void {
    const told = lastSent();
    const facts = this.#weigh(snapshot);
    const isFirst = told['matomo'] === undefined;
    const before = (told['matomo'] ?? '').split(',') as Fact[];
    if (told['matomo'] === facts.join()) return;
    told['matomo'] = facts.join();
    const queue = (pageGlobals()['_paq'] ??= []) as Queue;
    if (Array.isArray(queue)) this.#replace(queue, before, facts);
    else
      for (const command of [...(isFirst ? this.#needs(facts) : []), ...this.#news(before, facts)]) queue.push(command);
  }

  /** What holds now. Cookies are for those who are tracked. */
  #weigh({ grants }: ConsentSnapshot): readonly Fact[] {
    const says = (id: string | false | undefined, value: boolean) =>
      !!id && Object.hasOwn(grants, id) && grants[id] === value;
    const objected = says(this.#exempt, false);
    const tracking = !objected && says(this.#tracking, true);
    const cookies = !objected && says(this.#cookies, true) && (tracking || !this.#tracking);
    return [
      ...(tracking ? ['tracking'] : []),
      ...(cookies ? ['cookies'] : []),
      ...(objected ? ['objected'] : []),
    ] as Fact[];
  }

  /** What is required but for what is given: at work, Matomo would drop its cookies. */
  #needs(given: readonly Fact[] = []): readonly Command[] {
    return [
      ...(this.#tracking && !given.includes('tracking') ? [['requireConsent'] as const] : []),
      ...(this.#cookies && !given.includes('cookies') ? [['requireCookieConsent'] as const] : []),
    ];
  }

  #news(before: readonly Fact[], now: readonly Fact[]): readonly Command[] {
    const comes = (fact: Fact) => now.includes(fact) && !before.includes(fact);
    const goes = (fact: Fact) => before.includes(fact) && !now.includes(fact);
    const commands: Command[] = [];
    if (comes('objected')) commands.push(['optUserOut']);
    // It would grant what needs a consent of its own.
    if (goes('objected') && !this.#tracking) commands.push(['forgetUserOptOut']);
    // Without the parameter it would allow cookies as well.
    if (comes('tracking'))
      commands.push(this.#cookies && !now.includes('cookies') ? ['setConsentGiven', false] : ['setConsentGiven']);
    if (comes('cookies')) commands.push(['setCookieConsentGiven']);
    // One hour, in place of 30 years, for the cookie by which Matomo would remember the withdrawal itself.
    if (goes('tracking')) commands.push(['forgetConsentGiven', 1]);
    if (goes('cookies')) commands.push(['forgetCookieConsentGiven']);
    return commands;
  }

  /**
   * Matomo carries out a queue in an order of its own, in which a withdrawal may come before the consent that it followed:
   * as long as nothing was carried out, the queue says what holds now, and nothing of what held before, whoever said it.
   */
  #replace(queue: Command[], before: readonly Fact[], now: readonly Fact[]): void {
    const others = queue.filter((command) => !consentCommands.includes(command[0]));
    const objection = before.filter((fact) => fact === 'objected' && !now.includes(fact));
    queue.splice(0, queue.length, ...this.#needs(), ...this.#news(objection, now), ...others);
  }
}
