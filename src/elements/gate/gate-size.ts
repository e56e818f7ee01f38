/**
 * Gives a placeholder the size of what it stands for, so that nothing moves when that comes (CONFORMITY E7): from the
 * `width` and `height` attributes, in pixels or per cent.
 */
export function takeSize(placeholder: HTMLElement, sized: Element | undefined): void {
  const width = length(sized, 'width');
  const height = length(sized, 'height');
  const isProportional = width?.endsWith('px') && height?.endsWith('px');
  set(placeholder, '--_embed-inline-size', width);
  set(placeholder, '--_embed-ratio', isProportional ? `${parseFloat(width!)} / ${parseFloat(height!)}` : undefined);
  set(placeholder, '--_embed-block-size', !isProportional && height?.endsWith('px') ? height : undefined);
}

function length(sized: Element | undefined, name: 'width' | 'height'): string | undefined {
  const [, number, unit] = /^\s*(\d+(?:\.\d+)?)\s*(px|%)?\s*$/.exec(sized?.getAttribute(name) ?? '') ?? [];
  return number && Number(number) > 0 ? `${number}${unit ?? 'px'}` : undefined;
}

function set({ style }: HTMLElement, name: string, value: string | undefined): void {
  if (value) style.setProperty(name, value);
  else style.removeProperty(name);
}
