import { waitUntil } from './wait-until.js';

let count = 0;

/** The log of a server that answers under this page's host name and under another: see request-log.mjs. */
export class Asked {
  readonly #path = `/test/support/asked/${Date.now()}-${++count}`;
  /** The host of another site. */
  readonly foreign = location.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1';

  /** The log's own name, for addresses that are written by hand. */
  get id(): string {
    return this.#path.split('/').at(-1)!;
  }

  /** An address of the other site. */
  theirs(name: string): string {
    return `${location.protocol}//${this.foreign}:${location.port}${this.#path}/${name}`;
  }

  /** An address of this site. */
  ours(name: string): string {
    return `${location.origin}${this.#path}/${name}`;
  }

  /** Names of what was asked of the other site. */
  async ofTheirs(): Promise<readonly string[]> {
    const log = (await (await fetch(this.#path)).json()) as string[];
    return log.filter((each) => each.startsWith(`${this.foreign}/`)).map((each) => each.slice(this.foreign.length + 1));
  }

  /** Waits until these were asked of the other site, in any order. */
  async until(...names: readonly string[]): Promise<void> {
    const isThere = async () => {
      const log = await this.ofTheirs();
      return names.every((name) => log.includes(name));
    };
    await waitUntil(isThere, `the other site is asked for ${names.join()}`);
  }

  /** Long enough for anything that is under way to arrive. */
  async settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
