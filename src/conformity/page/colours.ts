import { renderedIn, styleOf } from './elements.js';

/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * The contrast of an element's text with what is behind it, 1 to 21 after WCAG; undefined where that cannot be known: behind
 * an image, or where nothing can be drawn.
 */
export function textContrast(element: Element): number | undefined {
  const ink = read(styleOf(element).color, element.ownerDocument);
  const ground = groundOf(element);
  if (!ink || !ground) return undefined;
  const [light, dark] = [luminance(over(ink, ground)), luminance(ground)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour behind an element's text: what lies on top of what, down to the page. */
function groundOf(element: Element): Colour | undefined {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at; at = renderedIn(at)) {
    const { backgroundColor, backgroundImage } = styleOf(at);
    if (backgroundImage !== 'none') return undefined;
    const colour = read(backgroundColor, element.ownerDocument);
    if (!colour) return undefined;
    layers.push(colour);
    if (colour[3] === 1) break;
  }
  const paper = read('Canvas', element.ownerDocument) ?? [255, 255, 255, 1];
  return layers.reduceRight<Colour>((below, layer) => over(layer, below), paper);
}

/** Any colour that CSS writes, in sRGB: drawn, and looked at. */
function read(colour: string, page: Document): Colour | undefined {
  const context = page.createElement('canvas').getContext?.('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function over([r, g, b, a]: Colour, [x, y, z]: Colour): Colour {
  const mix = (above: number, below: number) => above * a + below * (1 - a);
  return [mix(r, x), mix(g, y), mix(b, z), 1];
}

function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
