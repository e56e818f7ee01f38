import type { ConsentSnapshot } from '../../consent/consent-store.js';
import type { Effect } from '../effect.js';
import { LazyEffect } from '../lazy-effect.js';
import type { LoadElement } from '../load-element.js';
import { gateMarks, markedElements, markedIn } from './gate-marks.js';
import { heldScripts } from './held-content.js';

/**
 * The gates of a page, whose code is loaded once there is something for them to do: something held back that could be seen, or
 * a script that may run. A script that may not run shows nothing, and can wait.
 */
export class Gating implements Effect {
  readonly #gates: LazyEffect;
  /** Open shadow roots that are known. */
  readonly #roots = new Set<ShadowRoot>();
  #snapshot: ConsentSnapshot | undefined;

  /** `ready` is waited for before anything is let in. */
  constructor(loadElement: LoadElement, ready: () => Promise<unknown>) {
    this.#gates = new LazyEffect(
      (snapshot) => this.#isGated(snapshot),
      async () => {
        const [module] = await Promise.all([import('./page-gates.js'), ready()]);
        return module.pageGates(loadElement, [...this.#roots]);
      },
    );
  }

  apply(snapshot: ConsentSnapshot): void {
    this.#snapshot = snapshot;
    this.#gates.apply(snapshot);
  }

  /** Looks into a part of the page that is new, until there was something to do: then gates look for themselves. */
  look(root: ParentNode): void {
    if (this.#gates.isLoaded) return;
    if (root instanceof ShadowRoot) this.#roots.add(root);
    if (this.#snapshot && markedIn(root).some((each) => each.matches(markedElements)))
      this.#gates.apply(this.#snapshot);
  }

  #isGated({ declaration, grants }: ConsentSnapshot): boolean {
    if (!declaration) return false;
    const mayRun = (script: Element) =>
      Object.keys(gateMarks)
        .flatMap((attribute) => script.getAttribute(attribute)?.split(/[\s,()&|]+/) ?? [])
        // An id that there is not is told of.
        .some((id) => id && (id.startsWith('!') || grants[id] !== false));
    const mayShow = (marked: Element) =>
      marked.localName === 'script' ? marked.matches(heldScripts) && mayRun(marked) : marked.matches(markedElements);
    return [document, ...this.#roots].some((root) => markedIn(root).some(mayShow));
  }
}
