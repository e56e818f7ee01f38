import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Fragment links do not reach into shadow roots. This makes them reach the sections of a document in one: its own links
 * `#name`, links of the page, and an address such as `/charte#partners`, unless that names something else in the page.
 */
export class FragmentLinks implements ReactiveController {
  readonly #host: ReactiveElement;
  #hasArrived = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('click', this.#onClick);
    window.addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHashChange);
  }

  hostUpdated(): void {
    if (this.#hasArrived || !this.#host.renderRoot.querySelector('nav')) return;
    this.#hasArrived = true;
    // What is in the sections takes its place first. Nobody who does something already is moved.
    requestAnimationFrame(() => document.activeElement === document.body && this.#onHashChange());
  }

  /** The section that a fragment names, once it says something. */
  #section(fragment: string): HTMLElement | undefined {
    const sections = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('section[id]')];
    return sections.find((section) => `#${section.id}` === fragment && headingOf(section));
  }

  readonly #onClick = (event: Event) => {
    if (!(event instanceof MouseEvent) || !(event.target instanceof Element) || event.defaultPrevented) return;
    // A new tab shows the section by its address.
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest('a[href^="#"]');
    if (link?.getRootNode() !== this.#host.renderRoot) return;
    const section = this.#section(link.getAttribute('href') ?? '');
    if (!section) return;
    event.preventDefault();
    show(section);
  };

  readonly #onHashChange = () => {
    const section = this.#host.isConnected && this.#section(location.hash);
    if (section && !document.getElementById(section.id)) show(section);
  };
}

/** The heading that an editor wrote in a slot. */
export function writtenHeading(slot: HTMLSlotElement): HTMLElement | undefined {
  return slot
    .assignedElements({ flatten: true })
    .map((element) => (element.matches(headings) ? element : element.querySelector(headings)))
    .find((found): found is HTMLElement => found instanceof HTMLElement);
}

const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** The heading of a section, the section itself where an editor's has none; nothing where there is neither. */
function headingOf(section: HTMLElement): HTMLElement | undefined {
  const slot = section.querySelector('slot');
  if (slot?.assignedNodes().length) return writtenHeading(slot) ?? section;
  return slot?.querySelector<HTMLElement>('[part~="heading"]') ?? undefined;
}

/** Scrolls to a section, and puts the focus on its heading. */
function show(section: HTMLElement): void {
  const target = headingOf(section) ?? section;
  const folded = section.querySelector('details');
  if (folded) folded.open = true;
  if (!target.hasAttribute('tabindex')) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus({ preventScroll: true });
  section.scrollIntoView();
}
