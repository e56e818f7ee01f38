/** Contrast after WCAG, measured on what a page really computes. */

export type Rgba = readonly [number, number, number, number];

const known = new Map<string, Rgba>();

/** Any colour that CSS writes, in sRGB. */
export function read(color: string): Rgba {
  let found = known.get(color);
  if (!found) {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
    found = [r!, g!, b!, a! / 255];
    // System colours differ from scheme to scheme; computed values name none.
    known.set(color, found);
  }
  return found;
}

export function luminance([r, g, b]: Rgba): number {
  const [x, y, z] = [r, g, b].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!;
}

/** The contrast of a colour with an opaque one behind it, 1 to 21. */
export function contrast(front: string | Rgba, back: string | Rgba): number {
  const behind = asRgba(back);
  const [light, dark] = [luminance(over(asRgba(front), behind)), luminance(behind)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The colour behind an element's text, through shadow roots; at last the page's. */
export function ground(element: Element, page: string): Rgba {
  const layers: Rgba[] = [];
  for (let at: Element | null = element; at; at = outer(at)) {
    const color = read(getComputedStyle(at).backgroundColor);
    if (color[3] > 0) layers.push(color);
    if (color[3] === 1) break;
  }
  return layers.reduceRight((behind, layer) => over(layer, behind), read(page));
}

function outer(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function over([r, g, b, a]: Rgba, behind: Rgba): Rgba {
  const mix = (front: number, back: number) => front * a + back * (1 - a);
  return [mix(r, behind[0]), mix(g, behind[1]), mix(b, behind[2]), 1];
}

function asRgba(color: string | Rgba): Rgba {
  return typeof color === 'string' ? read(color) : color;
}
