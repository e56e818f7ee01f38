/** What of the page around it a banner must know. */

/** Whether something of the site is shown only after accepting: by the categories that are asked, or a gate of the page. */
export function holdsContent(asked: readonly string[]): boolean {
  return asked.some((id) => id === 'embeds' || id === 'social') || document.querySelector('cookie-gate') !== null;
}

/** Lets the keyboard scroll a text that is longer than its box and holds nothing that takes focus: WebKit does not by itself. */
export function makeScrollable(text: HTMLElement): void {
  if (text.scrollHeight > text.clientHeight && !text.querySelector('button')) text.tabIndex = 0;
}
