import type { ReactiveController, ReactiveControllerHost } from 'lit';

const gap = 8;

/**
 * Keeps what has focus clear of a panel that lies over the page's edge: publishes its height as scroll padding and moves
 * the page when focus still lands behind it (CONFORMITY B4, WCAG 2.4.11).
 */
export class CoveredFocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #panel: () => HTMLElement | null;
  readonly #resize: ResizeObserver | undefined;
  #observed: HTMLElement | null = null;
  #before = new Map<string, string>();

  constructor(host: ReactiveControllerHost & HTMLElement, panel: () => HTMLElement | null) {
    this.#host = host;
    this.#panel = panel;
    if (typeof ResizeObserver === 'function') this.#resize = new ResizeObserver(() => this.#publish());
    host.addController(this);
  }

  hostUpdated(): void {
    const panel = this.#host.isConnected ? this.#panel() : null;
    if (panel === this.#observed) return;
    this.#release();
    if (!panel) return;
    this.#observed = panel;
    this.#resize?.observe(panel);
    document.addEventListener('focusin', this.#onFocusIn);
    this.#publish();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#release();
  }

  #release(): void {
    this.#resize?.disconnect();
    this.#observed = null;
    document.removeEventListener('focusin', this.#onFocusIn);
    const { style } = document.documentElement;
    for (const [name, value] of this.#before) style.setProperty(name, value);
    this.#before.clear();
  }

  #publish(): void {
    if (!this.#observed) return;
    const box = this.#observed.getBoundingClientRect();
    if (box.top <= gap * 2) this.#set('scroll-padding-top', box.bottom + gap);
    else this.#set('scroll-padding-bottom', innerHeight - box.top + gap);
  }

  /** Remembers what the page had, to give it back. */
  #set(name: string, pixels: number): void {
    const { style } = document.documentElement;
    if (!this.#before.has(name)) this.#before.set(name, style.getPropertyValue(name));
    style.setProperty(name, `${Math.ceil(pixels)}px`);
  }

  readonly #onFocusIn = (event: FocusEvent) => {
    const focused = event.composedPath()[0];
    if (!this.#observed || !(focused instanceof Element) || event.composedPath().includes(this.#host)) return;
    const panel = this.#observed.getBoundingClientRect();
    const box = focused.getBoundingClientRect();
    const isBeside = box.right <= panel.left || box.left >= panel.right;
    if (isBeside || box.bottom <= panel.top || box.top >= panel.bottom) return;
    if (panel.top <= gap * 2) {
      scrollBy({ top: box.top - panel.bottom - gap, behavior: 'instant' });
      return;
    }
    const distance = box.bottom - panel.top + gap;
    const root = document.scrollingElement ?? document.documentElement;
    // The end of the page has nowhere to scroll to: make room, now that somebody moves there.
    if (root.scrollHeight - root.clientHeight - root.scrollTop < distance) {
      this.#set('padding-bottom', innerHeight - panel.top + gap);
    }
    scrollBy({ top: distance, behavior: 'instant' });
  };
}
