import { ofPage } from '../of-page.js';
import { markedIn } from './gate-marks.js';
import { heldAddresses, heldAttributes } from './held-content.js';

interface Hold {
  /** What scripts of the page told the element to load meanwhile, by attribute. */
  readonly told: Map<string, string>;
  end(): void;
}

/** By element, known to `auto.js` and to gates. */
const holds = () => ofPage('holds', () => new WeakMap<Element, Hold>());

/**
 * Keeps an element from loading, whatever scripts of the page tell it to load: lazy loaders and sliders copy `data-src` to
 * `src`. What is told this element is not heard; what reaches its attributes otherwise is taken away at once.
 */
export function hold(element: Element): void {
  if (holds().has(element)) return;
  const own = heldAttributes.flatMap(([name, live]) => {
    const address = element.getAttribute(name);
    return address === null ? [] : [{ name, live, address }];
  });
  const names = own.map(({ live }) => live);
  const told = new Map<string, string>();
  for (const name of names) {
    const get = () => element.getAttribute(name) ?? '';
    Object.defineProperty(element, name, { configurable: true, get, set: (value) => told.set(name, value) });
  }
  const { setAttribute } = Element.prototype;
  const setAttributeOfOwn = (name: string, value: string) => {
    if (names.includes(name.toLowerCase())) told.set(name.toLowerCase(), value);
    else setAttribute.call(element, name, value);
  };
  Object.defineProperty(element, 'setAttribute', { configurable: true, writable: true, value: setAttributeOfOwn });
  const observer = new MutationObserver(() => {
    for (const name of names) {
      const value = element.getAttribute(name);
      if (value === null) continue;
      told.set(name, value);
      element.removeAttribute(name);
    }
    // Loaders take away what they have copied.
    for (const { name, live, address } of own) {
      if (told.has(live) && !element.hasAttribute(name)) setAttribute.call(element, name, address);
    }
  });
  observer.observe(element, { attributeFilter: own.flatMap(({ name, live }) => [name, live]) });
  const end = () => {
    observer.disconnect();
    for (const name of [...names, 'setAttribute']) Reflect.deleteProperty(element, name);
  };
  holds().set(element, { told, end });
}

/** Lets an element be told again what to load. */
export function release(element: Element): void {
  holds().get(element)?.end();
  holds().delete(element);
}

/** Gives an element back to its page, with what it was told meanwhile: it waits for no consent. */
export function giveBack(element: Element): void {
  const told = holds().get(element)?.told;
  release(element);
  told?.forEach((value, name) => element.setAttribute(name, value));
}

/**
 * Holds what is marked before gates have come, as loaders of the page do not wait for them. Which of it is ours only the
 * declaration tells: gates give the rest back.
 */
export function holdMarked(): void {
  for (const element of markedIn(document)) {
    const isOpen = heldAttributes.some(([, live]) => element.hasAttribute(live));
    if (element.matches(heldAddresses) && !isOpen) hold(element);
  }
}
