import type { AddressTest } from './host-blocker-hosts.js';
import { HeldScripts } from './host-blocker-scripts.js';
import type { Unwrap } from './wrapped-property.js';
import { wrapAccessor, wrapMethod } from './wrapped-property.js';

/** Which attributes make elements ask for something. */
const loading = [
  { type: 'HTMLScriptElement', tag: 'script', attributes: ['src'] },
  { type: 'HTMLIFrameElement', tag: 'iframe', attributes: ['src'] },
  { type: 'HTMLImageElement', tag: 'img', attributes: ['src', 'srcset'] },
  { type: 'HTMLSourceElement', tag: 'source', attributes: ['srcset'] },
] as const;

const selector = loading.flatMap(({ tag, attributes }) => attributes.map((name) => `${tag}[${name}]`)).join();

/**
 * Keeps elements from asking for refused addresses, and has them ask once they may: what a script sets is kept aside, what
 * stands in markup is taken away.
 */
export class HeldElements {
  readonly #isRefused: AddressTest;
  readonly #held = new Map<Element, Map<string, unknown>>();
  readonly #scripts: HeldScripts;

  constructor(isRefused: AddressTest) {
    this.#isRefused = isRefused;
    this.#scripts = new HeldScripts(isRefused);
  }

  /** Watches what scripts set, by property or by attribute. */
  wrap(): Unwrap {
    const unwraps = loading.flatMap(({ type, attributes }) => {
      const { prototype } = globalThis[type];
      const isLoading = (name: unknown) => attributes.some((each) => each === String(name).toLowerCase());
      return [
        ...attributes.map((name) => this.#wrapProperty(prototype, name)),
        wrapMethod(prototype, 'setAttribute', (self, [name, value], next) => {
          if (isLoading(name)) this.#set(self as Element, String(name).toLowerCase(), value, next);
          else next();
        }),
        wrapMethod(prototype, 'removeAttribute', (self, [name], next) => {
          this.#held.get(self as Element)?.delete(String(name).toLowerCase());
          next();
        }),
      ];
    });
    return () => {
      for (const unwrap of unwraps) unwrap();
    };
  }

  /** Takes the addresses away that stand in markup. Scripts only where they are new: others have run. */
  take(root: ParentNode, { isNew }: { isNew: boolean }): void {
    const itself = root instanceof Element && root.matches(selector) ? [root] : [];
    for (const element of [...itself, ...root.querySelectorAll(selector)]) {
      if (element instanceof HTMLScriptElement) {
        if (isNew) this.#scripts.take(element);
      } else this.#takeAddresses(element);
    }
  }

  /** Lets elements ask for what is refused no longer. */
  release(): void {
    this.#scripts.release();
    for (const [element, values] of [...this.#held]) {
      for (const [name, value] of [...values]) {
        if (this.#refuses(name, value)) continue;
        values.delete(name);
        // As the page said it, a TrustedScriptURL too.
        Reflect.set(element, name, value);
      }
      if (!values.size) this.#held.delete(element);
    }
  }

  #wrapProperty(prototype: object, name: string): Unwrap {
    return wrapAccessor(prototype, name, {
      get: (self, next) => {
        const value = this.#held.get(self as Element)?.get(name);
        if (value === undefined) return next();
        return name === 'src' ? new URL(String(value), document.baseURI).href : String(value);
      },
      set: (self, value, next) => this.#set(self as Element, name, value, next),
    });
  }

  #set(element: Element, name: string, value: unknown, next: () => unknown): void {
    if (this.#refuses(name, value)) {
      if (element instanceof HTMLScriptElement) rehearse(value);
      this.#hold(element, name, value);
    } else {
      this.#held.get(element)?.delete(name);
      next();
    }
  }

  #hold(element: Element, name: string, value: unknown): void {
    const values = this.#held.get(element) ?? new Map<string, unknown>();
    this.#held.set(element, values.set(name, value));
  }

  #refuses(name: string, value: unknown): boolean {
    if (name === 'src') return this.#isRefused(String(value));
    // Candidates are parted by spaces; a descriptor read as an address is one of the page's own.
    return String(value)
      .split(/\s+/)
      .some((each) => this.#isRefused(each.replace(/,+$/, '')));
  }

  #takeAddresses(element: Element): void {
    for (const name of ['src', 'srcset']) {
      const value = element.getAttribute(name);
      if (value === null || !this.#refuses(name, value)) continue;
      element.removeAttribute(name);
      this.#hold(element, name, value);
      // Put in anew, a frame leaves no page behind to which “back” would lead.
      if (element instanceof HTMLIFrameElement) element.parentNode?.insertBefore(element, element.nextSibling);
    }
  }
}

/** Throws where Trusted Types forbid the page to set this: kept aside, it must not come in by a back door. */
function rehearse(value: unknown): void {
  if (typeof value === 'string') document.createElement('script').setAttributeNS(null, 'src', value);
}
