import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reportLoadError } from '../../effects/report-load-error.js';

/**
 * Remembers where focus came from when it entered an element, and brings it back when what held it goes away: never
 * to nowhere, where a keyboard or screen-reader user would have to start over.
 */
export class FocusReturn implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #origin: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether focus is inside the element. */
  get isInside(): boolean {
    return (this.#host.getRootNode() as Document | ShadowRoot).activeElement === this.#host;
  }

  hostConnected(): void {
    this.#host.addEventListener('focusin', this.#onFocusIn);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('focusin', this.#onFocusIn);
    this.#origin = undefined;
  }

  /** When focus is inside the element: back to where it came from, else to the page's main content. */
  restore(): void {
    if (!this.isInside) return;
    const origin = this.#origin;
    import('./focus.js').then(({ focusOn }) => focusOn(origin), reportLoadError);
  }

  readonly #onFocusIn = (event: FocusEvent) => {
    if (event.relatedTarget instanceof HTMLElement && event.relatedTarget !== this.#host) {
      this.#origin = event.relatedTarget;
    }
  };
}
