import type { ReactiveController, ReactiveControllerHost } from 'lit';

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

  hostConnected(): void {
    this.#host.addEventListener('focusin', this.#onFocusIn);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('focusin', this.#onFocusIn);
    this.#origin = undefined;
  }

  /** When focus is inside the element: back to where it came from, else to the page's main content. */
  restore(): void {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    if (root.activeElement === this.#host) focusOn(this.#origin);
  }

  readonly #onFocusIn = (event: FocusEvent) => {
    if (event.relatedTarget instanceof HTMLElement && event.relatedTarget !== this.#host) {
      this.#origin = event.relatedTarget;
    }
  };
}

/** Focuses an element if it can have focus, else the page's main content. */
export function focusOn(element: HTMLElement | undefined): void {
  element?.focus({ preventScroll: true });
  if (element?.matches(':focus-within, :focus')) return;
  const main = document.querySelector<HTMLElement>('main, [role="main"], h1') ?? document.body;
  if (!main.hasAttribute('tabindex')) {
    main.tabIndex = -1;
    main.addEventListener('blur', () => main.removeAttribute('tabindex'), { once: true });
  }
  main.focus({ preventScroll: true });
}
