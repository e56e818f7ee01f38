import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A phone, held upright. */
const narrow = '(max-width: 30em)';

/** Knows whether a screen is so narrow that long things are folded. Paper is never: nobody can unfold it. */
export class NarrowController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #query: MediaQueryList | undefined;
  #isPrinting = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isNarrow(): boolean {
    return Boolean(this.#query?.matches) && !this.#isPrinting;
  }

  hostConnected(): void {
    this.#query = matchMedia(narrow);
    this.#query.addEventListener('change', this.#onChange);
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#onChange);
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onChange = () => this.#host.requestUpdate();

  readonly #onPrint = ({ type }: Event) => {
    this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
