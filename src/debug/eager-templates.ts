const headElements = 'script, link, meta, style, base, title, noscript, template';

/**
 * What Firefox asks for although it stands in a template, as it looks ahead in the HTML of a page: pictures and posters, and
 * scripts and styles that come after something to see. (ESR 153; Chromium 143 and WebKitGTK 2.50 look ahead in no template.)
 */
export function eagerElements({ content }: HTMLTemplateElement): readonly Element[] {
  const children = [...content.children];
  const start = children.findIndex((child) => !child.matches(headElements));
  const inHead = new Set(children.slice(0, start < 0 ? children.length : start));
  const eager = [...content.querySelectorAll('img[src], [srcset], video[poster], script[src], link[href]')];
  return eager.filter((element) => !inHead.has(element) && element.getAttribute('loading') !== 'lazy');
}
