import { heldAttributes } from './held-content.js';

/** Elements that are held, with what ends it. */
const held = new WeakMap<Element, () => void>();

/**
 * Keeps an element from loading, whatever scripts of the page tell it to load: lazy loaders and sliders copy `data-src` to
 * `src`. What is told this element is not heard; what reaches its attributes otherwise is taken away at once.
 */
export function hold(element: HTMLElement): void {
  if (held.has(element)) return;
  const names = heldAttributes.filter(([name]) => element.hasAttribute(name)).map(([, live]) => live);
  for (const name of names) {
    const get = () => element.getAttribute(name) ?? '';
    Object.defineProperty(element, name, { configurable: true, get, set: () => {} });
  }
  const { setAttribute } = Element.prototype;
  const own = (name: string, value: string) => {
    if (!names.includes(name.toLowerCase())) setAttribute.call(element, name, value);
  };
  Object.defineProperty(element, 'setAttribute', { configurable: true, writable: true, value: own });
  const observer = new MutationObserver(() => {
    for (const name of names) element.removeAttribute(name);
  });
  observer.observe(element, { attributeFilter: names });
  held.set(element, () => {
    observer.disconnect();
    for (const name of [...names, 'setAttribute']) Reflect.deleteProperty(element, name);
  });
}

/** Lets an element be told again what to load. */
export function release(element: Element): void {
  held.get(element)?.();
  held.delete(element);
}
