import { page } from './tools.js';

type Command = readonly [name: string, ...parameters: readonly unknown[]];

/** The order in which matomo.js carries out what waits for it: these by name, then the rest as it was queued. */
const first = [
  'forgetCookieConsentGiven',
  'requireCookieConsent',
  'disableCookies',
  'setCookieConsentGiven',
  'requireConsent',
  'setConsentGiven',
];

/** What matomo.js does with consent: who is tracked, and with cookies or without. */
export class FakeMatomo {
  /** Page views that were sent, each with or without cookies. */
  readonly sent: ('with cookies' | 'without cookies')[] = [];
  /** All that was carried out, in that order. */
  readonly done: Command[] = [];
  /** How often cookies were dropped while Matomo was at work. */
  drops = 0;
  #isTracked = true;
  #hasCookies = true;
  #waiting = 0;

  /** Takes the place of the queue, as the script does when it has loaded. */
  load(): this {
    const queue = (page['_paq'] ?? []) as Command[];
    const ordered = [
      ...first.flatMap((name) => queue.filter((command) => command[0] === name)),
      ...queue.filter((command) => !first.includes(command[0])),
    ];
    for (const command of ordered) this.#run(command);
    this.drops = 0;
    page['_paq'] = { push: (...commands: Command[]) => commands.forEach((command) => this.#run(command)) };
    return this;
  }

  get standing(): string {
    return this.#isTracked ? `tracked ${this.#hasCookies ? 'with' : 'without'} cookies` : 'not tracked';
  }

  #run(command: Command): void {
    this.done.push(command);
    const [name, parameter] = command;
    if (name === 'trackPageView') this.#send();
    else if (name === 'requireConsent') this.#require();
    else if (name === 'requireCookieConsent' || name === 'forgetCookieConsentGiven') this.#dropCookies();
    else if (name === 'setCookieConsentGiven') this.#hasCookies = true;
    else if (name === 'setConsentGiven') this.#consent(parameter !== false);
    else if (name === 'forgetUserOptOut') this.#consent(false);
    else if (name === 'forgetConsentGiven' || name === 'optUserOut') {
      this.#dropCookies();
      this.#require();
    } else if (/^remember/.test(name)) throw new Error(`${name}: Matomo is not to remember`);
  }

  #require(): void {
    this.#isTracked = false;
    this.#hasCookies = false;
  }

  #consent(allowsCookies: boolean): void {
    this.#isTracked = true;
    if (allowsCookies) this.#hasCookies = true;
    for (; this.#waiting; this.#waiting--) this.#send();
  }

  #dropCookies(): void {
    this.#hasCookies = false;
    this.drops += 1;
  }

  #send(): void {
    if (!this.#isTracked) this.#waiting += 1;
    else this.sent.push(this.#hasCookies ? 'with cookies' : 'without cookies');
  }
}
