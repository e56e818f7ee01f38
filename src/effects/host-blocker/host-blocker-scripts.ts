import type { AddressTest } from './host-blocker-hosts.js';

/** A type that no browser runs, and that no gate takes for its own. */
const inertType = 'text/x-refused';
const runs = /^(|module|(text|application)\/(x-)?(java|ecma)script)$/i;

/**
 * Keeps scripts of markup from running by their type, and has them run once they may. Their address stays where it is:
 * Trusted Types would not let anybody set it again.
 */
export class HeldScripts {
  readonly #isRefused: AddressTest;
  /** Types as their authors wrote them, or null. */
  readonly #types = new Map<HTMLScriptElement, string | null>();

  constructor(isRefused: AddressTest) {
    this.#isRefused = isRefused;
  }

  take(script: HTMLScriptElement): void {
    if (!runs.test(script.type) || !this.#refuses(script)) return;
    this.#types.set(script, script.getAttribute('type'));
    script.type = inertType;
  }

  release(): void {
    for (const [script, type] of [...this.#types]) {
      if (this.#refuses(script)) continue;
      this.#types.delete(script);
      revive(script, type);
    }
  }

  #refuses(script: HTMLScriptElement): boolean {
    return this.#isRefused(script.getAttribute('src') ?? '');
  }
}

/** Browsers never run a script twice: one that had run in spite of all stays as it is. */
function revive(script: HTMLScriptElement, type: string | null): void {
  if (type === null) script.removeAttribute('type');
  else script.type = type;
  // One that no parser starts runs as soon as it is there, unless it is told to keep to the order.
  if (!script.hasAttribute('async')) script.async = false;
  // Put in anew, it starts.
  script.parentNode?.insertBefore(script, script.nextSibling);
}
