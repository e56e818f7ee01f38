/** All elements below a root that match, in open shadow roots too. */
export function deepAll(root: ParentNode, selector: string): readonly HTMLElement[] {
  const own = [...root.querySelectorAll<HTMLElement>(selector)];
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? deepAll(shadowRoot, selector) : [],
  );
  return [...own, ...inside];
}

/** What an element is rendered in: its slot, its parent, or the host of its shadow root. */
export function renderedIn(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
}

export function styleOf(element: Element): CSSStyleDeclaration {
  return element.ownerDocument.defaultView!.getComputedStyle(element);
}

/** Why nobody sees an element: a declaration of CSS, that of which element where it is another, or the size of its box. */
export interface Hiding {
  readonly css?: string;
  readonly of?: string;
  readonly box?: string;
}

/** Why nobody sees an element; undefined when somebody could. */
export function hiddenBy(element: Element): Hiding | undefined {
  if (styleOf(element).visibility !== 'visible') return { css: `visibility: ${styleOf(element).visibility}` };
  for (let at: Element | null = element; at; at = renderedIn(at)) {
    const { display, opacity } = styleOf(at);
    if (display === 'none') return { css: 'display: none', of: pathOf(at) };
    if (Number(opacity) < 0.5) return { css: `opacity: ${opacity}`, of: pathOf(at) };
  }
  const { width, height } = element.getBoundingClientRect();
  return width < 1 || height < 1 ? { box: `${Math.round(width)} × ${Math.round(height)}` } : undefined;
}

/** A CSS path that finds an element again, with `>>>` where a shadow root begins. */
export function pathOf(element: Element): string {
  const root = element.getRootNode();
  const own = pathInRoot(element, root as ParentNode);
  return 'host' in root ? `${pathOf((root as ShadowRoot).host)} >>> ${own}` : own;
}

function pathInRoot(element: Element, root: ParentNode): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { localName, id, parentElement: parent } = at;
    const action = at.getAttribute('data-action') ?? at.getAttribute('data-cookie-action');
    const key = at.hasAttribute('data-action') ? 'data-action' : 'data-cookie-action';
    const siblings = [...(parent ?? root).children].filter((each) => each.localName === localName);
    const unique = id ? `#${at.ownerDocument.defaultView!.CSS.escape(id)}` : action ? `[${key}="${action}"]` : '';
    const place = siblings.length > 1 ? `:nth-of-type(${siblings.indexOf(at) + 1})` : '';
    steps.unshift(unique || `${localName}${place}`);
    const path = steps.join(' > ');
    if (localName === 'body' || (unique && root.querySelectorAll(path).length === 1)) return path;
  }
  return steps.join(' > ');
}
