import type { Leftover } from '../consent/consent-events.js';
import type { ConsentSnapshot } from '../consent/consent-store.js';
import type { Effect } from './effect.js';
import { RefusedEraser } from './erase/refused-eraser.js';
import { Gating } from './gates/gating.js';
import { LazyEffect } from './lazy-effect.js';
import type { LoadElement } from './load-element.js';

/** Applies each decision to the page, in an order that matters, and loads what only some pages need. */
export class PageEffects implements Effect {
  /** What gates let in must find its host open, and tools told. */
  readonly #tools = [
    new LazyEffect(
      ({ declaration }) => declaration?.enforcement?.blockHosts === true,
      async () => {
        const module = await import('./host-blocker/host-blocker.js');
        return new module.HostBlocker();
      },
    ),
    new LazyEffect(
      ({ declaration }) => Object.keys(declaration?.signals ?? {}).some((tool) => tool !== 'gpc'),
      async () => {
        const module = await import('./signals/signal-effects.js');
        return new module.DeclaredSignals();
      },
    ),
  ];
  readonly #gating: Gating;
  readonly #eraser = new RefusedEraser();

  constructor(loadElement: LoadElement) {
    this.#gating = new Gating(loadElement, () => Promise.all(this.#tools.map(({ loading }) => loading)));
  }

  /** What refused services leave behind once it has been erased as far as that goes; undefined when there was nothing to erase. */
  get erasing(): Promise<readonly Leftover[]> | undefined {
    return this.#eraser.erasing;
  }

  apply(snapshot: ConsentSnapshot): void {
    for (const effect of [...this.#tools, this.#gating, this.#eraser]) effect.apply(snapshot);
  }

  /** Looks into a part of the page that is new for something to hold back. */
  look(root: ParentNode): void {
    this.#gating.look(root);
  }
}
