import type { ConsentSnapshot } from '../../consent/consent-store.js';
import type { Effect } from '../effect.js';
import { LazyEffect } from '../lazy-effect.js';
import type { LoadElement } from '../load-element.js';
import { gateMarks, markedElements } from './gate-marks.js';

/**
 * The gates of a page, whose code is loaded once there is something for them to do: something held back that could be seen, or
 * a script that may run. A script that may not run shows nothing, and can wait.
 */
export class Gating implements Effect {
  readonly #gates: LazyEffect;
  #snapshot: ConsentSnapshot | undefined;

  /** `ready` is waited for before anything is let in. */
  constructor(loadElement: LoadElement, ready: () => Promise<unknown>) {
    this.#gates = new LazyEffect(isGated, async () => {
      const [module] = await Promise.all([import('./page-gates.js'), ready()]);
      return module.pageGates(loadElement);
    });
  }

  apply(snapshot: ConsentSnapshot): void {
    this.#snapshot = snapshot;
    this.#gates.apply(snapshot);
  }

  /** Looks again for something to do, until there was: then gates look for themselves. */
  look(): void {
    if (this.#snapshot && !this.#gates.isLoaded) this.#gates.apply(this.#snapshot);
  }
}

function isGated({ declaration, grants }: ConsentSnapshot): boolean {
  if (!declaration) return false;
  if (document.querySelector(`:not(script)${markedElements}`)) return true;
  const mayRun = (script: Element) =>
    Object.keys(gateMarks)
      .flatMap((attribute) => script.getAttribute(attribute)?.split(/[\s,()&|]+/) ?? [])
      .some((id) => id.startsWith('!') || grants[id] === true);
  return [...document.querySelectorAll(`script${markedElements}`)].some(mayRun);
}
