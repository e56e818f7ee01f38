import type { LitElement, ReactiveController } from 'lit';
import { isRendered } from '../../boot/is-rendered.js';
import { CustomStates } from './custom-states.js';
import { activeElement, focusOn } from './focus.js';

/**
 * Opens the `<dialog>` that an element renders while `isOpen`, modally; focus goes to its `#heading`, and comes back to the
 * opener (CONFORMITY B3). The element's `.place` keeps its height meanwhile, so that the page stays still.
 */
export class DialogController implements ReactiveController {
  readonly #host: LitElement;
  readonly #onClosed: () => void;
  readonly #states: CustomStates;
  #isOpen = false;
  #isShown = false;
  #opener: HTMLElement | undefined;

  /** `onClosed` is called when the dialog was closed, in whichever way. */
  constructor(host: LitElement, onClosed: () => void) {
    this.#host = host;
    this.#onClosed = onClosed;
    this.#states = new CustomStates(host);
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Whether what opened it was asked by `data-action` for this. */
  isOpenedBy(action: string): boolean {
    return this.#isOpen && this.#opener?.dataset['action'] === action;
  }

  /** Does nothing where nobody would see the dialog: a modal one would freeze the page. */
  open(opener: HTMLElement | undefined): void {
    if (this.#host.hasUpdated && !isRendered(this.#host)) return;
    this.#opener = opener ?? activeElement();
    const place = this.#place;
    place?.style.setProperty('block-size', `${place.getBoundingClientRect().height}px`);
    this.#isOpen = true;
    this.#host.requestUpdate();
  }

  close(): void {
    this.#dialog?.close();
  }

  hostUpdated(): void {
    this.#states.toggle('open', this.#isOpen);
    if (this.#isOpen) {
      // While the element waits for its language there is nothing to show.
      if (!this.#isShown && this.#dialog) this.#show();
    } else if (this.#place?.style.length) {
      // Laid out first: what depends on the size of its container is empty at first in WebKit, and the page would jump.
      this.#place.getBoundingClientRect();
      this.#place.style.removeProperty('block-size');
    }
  }

  hostConnected(): void {
    if (!this.#isShown) return;
    // It was moved: the browser has taken its dialog out of the top layer.
    this.#dialog?.removeAttribute('open');
    this.#isShown = false;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // The browser closes the dialog of what leaves the page, and says nothing. What is only moved is back by then.
    if (this.#isOpen) queueMicrotask(() => this.#isOpen && !this.#host.isConnected && this.onClose());
  }

  /** Listens to the dialog's `close`. */
  readonly onClose = (): void => {
    this.#isOpen = false;
    this.#isShown = false;
    this.#onClosed();
    this.#host.requestUpdate();
    // The opener may be gone with the banner.
    void this.#host.updateComplete.then(() => focusOn(this.#opener));
  };

  get #place(): HTMLElement | null {
    return this.#host.renderRoot?.querySelector<HTMLElement>('.place') ?? null;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  #show(): void {
    if (!isRendered(this.#host)) return this.onClose();
    this.#isShown = true;
    this.#dialog?.showModal();
    const heading = this.#host.renderRoot.querySelector<HTMLElement>('#heading');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
}
