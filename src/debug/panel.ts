import { whenParsed } from '../effects/when-parsed.js';
import type { Point } from './point.js';
import { make, panelPoint } from './panel-point.js';
import { panelStyles } from './panel-styles.js';
import { adviceLanguage, adviceWords } from './words/advice-words.js';

/** Where less is free, it begins folded: the page comes first. */
const roomy = '(min-width: 40em) and (min-height: 30em)';

/**
 * What is to be mended, in the page itself: in its upper corner, below all dialogs and the banner, which are in the top layer.
 * There from the first point on; once closed, it stays closed. What comes later is put in and moves no focus.
 */
export class Panel {
  readonly #counts = { error: 0, warning: 0 };
  readonly #points = make('ol');
  readonly #overview = make('div');
  #host: HTMLElement | undefined;
  readonly #title = make('span');
  #isClosed = false;

  add(point: Point): void {
    if (this.#isClosed) return;
    const { panel: say } = adviceWords();
    this.#counts[point.severity] += 1;
    const item = panelPoint(point, say);
    // Errors first, each kind in the order in which it came.
    const next = point.severity === 'error' ? this.#points.querySelector('[data-severity="warning"]') : null;
    this.#points.insertBefore(item, next);
    this.#title.textContent = say.count(this.#counts.error, this.#counts.warning);
    this.#host ??= this.#render();
    void whenParsed().then(() => this.#show());
  }

  /** What is declared and what was seen, below what is to be mended. */
  overview(content: HTMLElement): void {
    this.#overview.replaceChildren(content);
  }

  /** Looks at the page as if the panel were not there, without moving a focus that is in it. */
  stepAside<Result>(look: () => Result): Result {
    this.#host?.style.setProperty('pointer-events', 'none');
    try {
      return look();
    } finally {
      this.#host?.style.removeProperty('pointer-events');
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#host?.remove();
  }

  #show(): void {
    // A framework may have taken it away with all the rest.
    if (!this.#isClosed && !this.#host!.isConnected) document.body.append(this.#host!);
  }

  #render(): HTMLElement {
    const { panel: say } = adviceWords();
    const host = make('div');
    host.dataset['cookieDebug'] = '';
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(panelStyles);
    root.adoptedStyleSheets = [sheet];

    const toggle = make('button', 'toggle', this.#title);
    const close = make('button', 'close', '✕');
    const body = make('div', 'body', this.#points, this.#overview);
    const panel = make('div', 'panel', make('div', 'head', toggle, close), body);
    toggle.type = 'button';
    toggle.setAttribute('aria-controls', 'points');
    close.type = 'button';
    close.title = say.close;
    close.ariaLabel = say.close;
    body.id = 'points';
    // What scrolls can be reached by keyboard in every engine.
    body.tabIndex = 0;
    body.role = 'group';
    body.ariaLabel = say.label;
    panel.role = 'region';
    panel.ariaLabel = say.label;
    panel.lang = adviceLanguage();
    panel.dir = 'ltr';
    // The style of a list takes its role away in Safari.
    this.#points.role = 'list';

    const fold = (isOpen: boolean) => {
      body.hidden = !isOpen;
      toggle.ariaExpanded = String(isOpen);
    };
    toggle.addEventListener('click', () => fold(body.hidden !== false));
    close.addEventListener('click', () => this.close());
    fold(matchMedia(roomy).matches);
    root.append(panel);
    return host;
  }
}
