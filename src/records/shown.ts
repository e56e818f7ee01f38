/** What is shown around a choice: the banner, the dialog, the preferences in the page, or a gate’s placeholder. */
const layers = '[part~="banner"], [part~="dialog"], [part~="panel"], [part~="placeholder"]';

/** What somebody saw who asked for a choice there. */
export function layerOf(target: HTMLElement): HTMLElement {
  return target.shadowRoot?.querySelector<HTMLElement>(layers) ?? target;
}

/** The language of what was shown there; the page’s where nothing says one, as where a script asked on the document. */
export function languageOf(target: HTMLElement | undefined): string {
  const language =
    target?.closest && (layerOf(target).closest<HTMLElement>('[lang]') ?? target.closest<HTMLElement>('[lang]'));
  return language?.lang ?? document.documentElement.lang;
}
