import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { holdPageLength } from './page-lengths.js';
import { distanceFrom, gap, isAtTop, scrollers } from './panel-geometry.js';

/**
 * Keeps what has focus clear of a panel that lies over the page's edge (CONFORMITY B4, WCAG 2.4.11): publishes the panel's
 * height as scroll padding; moves the page when focus still lands behind it; and where nothing can be moved, marks the
 * panel `data-yields`, for its styles to put it along the other edge.
 */
export class CoveredFocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #panel: () => HTMLElement | null;
  #start: readonly EventTarget[];
  readonly #resize: ResizeObserver | undefined;
  #observed: HTMLElement | null = null;

  /** `start` is the path of what has focus already, from the inside out. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    panel: () => HTMLElement | null,
    start: readonly EventTarget[] = [],
  ) {
    this.#host = host;
    this.#panel = panel;
    this.#start = start;
    if (typeof ResizeObserver === 'function') this.#resize = new ResizeObserver(() => this.#publish());
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const panel = this.#host.isConnected ? this.#panel() : null;
    if (panel !== this.#observed) {
      this.#release();
      this.#observed = panel;
      if (!panel) return;
      this.#resize?.observe(panel);
      document.addEventListener('focusin', this.#onFocusIn);
    }
    this.#publish();
    this.#onFocus(this.#start);
    this.#start = [];
  }

  hostDisconnected(): void {
    this.#release();
  }

  #release(): void {
    this.#resize?.disconnect();
    this.#observed?.removeAttribute('data-yields');
    this.#observed = null;
    document.removeEventListener('focusin', this.#onFocusIn);
    for (const name of ['scroll-padding-top', 'scroll-padding-bottom', 'padding-bottom']) {
      holdPageLength(this, name, undefined);
    }
  }

  #publish(): void {
    if (!this.#observed) return;
    const panel = this.#observed.getBoundingClientRect();
    const isShown = panel.height > 0;
    const atBottom = isShown && !isAtTop(panel) ? innerHeight - panel.top + gap : undefined;
    holdPageLength(this, 'scroll-padding-top', isShown && isAtTop(panel) ? panel.bottom + gap : undefined);
    holdPageLength(this, 'scroll-padding-bottom', atBottom);
    // The end of a page that scrolls can be scrolled clear, by mouse and finger too; a page that does not scroll must not
    // begin to, as a scroll bar would move everything.
    const { scrollHeight, clientHeight } = document.scrollingElement ?? document.documentElement;
    if (scrollHeight > clientHeight) holdPageLength(this, 'padding-bottom', atBottom);
  }

  readonly #onFocusIn = (event: FocusEvent) => this.#onFocus(event.composedPath());

  #onFocus(path: readonly EventTarget[]): void {
    if (!path.length || path.includes(this.#host)) return;
    this.#yield(false);
    this.#uncover(path);
    this.#uncoverAgain(path, 3);
  }

  /** Some browsers scroll to what has focus only after they have said so, in one of the next frames. */
  #uncoverAgain(path: readonly EventTarget[], frames: number): void {
    requestAnimationFrame(() => {
      if (!(path[0] as Partial<Element>).matches?.(':focus, :focus-within')) return;
      this.#uncover(path);
      if (frames > 1) this.#uncoverAgain(path, frames - 1);
    });
  }

  #uncover(path: readonly EventTarget[]): void {
    const [focused] = path;
    if (!this.#observed || !(focused instanceof Element)) return;
    const panel = this.#observed;
    const distance = () => distanceFrom(panel.getBoundingClientRect(), focused.getBoundingClientRect());
    const scroll = () => {
      for (const scroller of scrollers(path)) {
        const top = distance();
        // In WebKit even a scroll by nothing calls off the one that is to bring the focused element into sight.
        if (top) scroller.scrollBy({ top, behavior: 'instant' });
      }
      return distance() !== 0;
    };
    if (!scroll()) return;
    // The end of the page has nowhere to scroll to: make room, now that somebody moves there.
    if (distance() > 0) holdPageLength(this, 'padding-bottom', innerHeight - panel.getBoundingClientRect().top + gap);
    if (scroll()) this.#yield(true);
  }

  #yield(isYielding: boolean): void {
    if (!this.#observed || this.#observed.hasAttribute('data-yields') === isYielding) return;
    this.#observed.toggleAttribute('data-yields', isYielding);
    this.#publish();
  }
}
