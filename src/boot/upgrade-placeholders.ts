import { elementKinds, placeholders } from './element-kinds.js';
import { upgraded } from './page-source.js';

/** These cannot lend their children to another element: they go into it whole. */
const isWhole = 'table, template';

/**
 * Replaces plain elements that are marked `data-cookie-banner|charter|gate|preferences|table` by the real ones, for authors
 * whose tags are filtered (DESIGN 9). Children move, attributes come along; a marked table or template goes inside.
 */
export function upgradePlaceholders(root: ParentNode): void {
  const own = root instanceof Element && root.matches(placeholders) ? [root] : [];
  const marked = [...own, ...root.querySelectorAll(placeholders)];
  for (const element of marked) if (element instanceof HTMLElement) upgrade(element);
}

function upgrade(plain: HTMLElement): void {
  const kind = elementKinds.find((each) => plain.hasAttribute(`data-cookie-${each}`));
  // The real thing may carry the mark too.
  if (!kind || plain.localName.startsWith('cookie-')) return;
  const real = document.createElement(`cookie-${kind}`);
  upgraded().add(real);
  if (plain.matches(isWhole)) {
    copyAttributes(plain, real, (name) => name.startsWith('data-'));
    plain.removeAttribute(`data-cookie-${kind}`);
    plain.before(real);
    real.append(plain);
  } else {
    copyAttributes(plain, real, (name) => name !== 'style' && !name.startsWith('on'));
    // As an attribute a strict page refuses it.
    if (plain.style.cssText) real.style.cssText = plain.style.cssText;
    real.append(...plain.childNodes);
    plain.replaceWith(real);
  }
  real.removeAttribute(`data-cookie-${kind}`);
}

/** Settings stay `data-*`, which every element reads; its language alone is none of its own. */
function copyAttributes(from: HTMLElement, to: HTMLElement, isWanted: (name: string) => boolean): void {
  for (const attribute of from.attributes) {
    if (isWanted(attribute.name)) to.setAttributeNode(attribute.cloneNode() as Attr);
  }
  const { lang } = from.dataset;
  if (lang && !to.lang) to.lang = lang;
}
