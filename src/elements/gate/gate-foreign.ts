const nothingToSee = 'script, link, meta, style, noscript';

/** Whether a child of a gate is neither a template nor what an author may put beside what is held. */
export function isForeign(child: Element): boolean {
  return !child.matches('template, noscript, [slot="placeholder"], [slot="poster"]');
}

/** Whether a person would miss it. */
export function isSeen(node: Node): boolean {
  return node instanceof Element ? !node.matches(nothingToSee) : Boolean(node instanceof Text && node.data.trim());
}
