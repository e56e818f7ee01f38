import { bannerStyles } from '../../src/elements/banner/banner.styles.js';
import { charterStyles } from '../../src/elements/charter/charter.styles.js';
import { tokens as styles } from '../../src/elements/shared/tokens.styles.js';

/** A public custom property. */
export interface Token {
  readonly name: string;
  readonly purpose: string;
  /** What holds where a page sets nothing, as CSS, and as one reads it. */
  readonly initial: string;
  readonly value: string;
}

const purposes: Readonly<Record<string, string>> = {
  '--cookie-surface': 'Background of banner, dialog and tables',
  '--cookie-surface-subtle': 'Background of what stands out a little: services, placeholders, column headings',
  '--cookie-text': 'Text',
  '--cookie-text-muted': 'Descriptions, states, what is said in passing',
  '--cookie-border': 'Hairlines',
  '--cookie-control': 'Outline of a switch that is off',
  '--cookie-accent': 'Buttons, switches that are on',
  '--cookie-accent-hover': 'The same, under the pointer',
  '--cookie-on-accent': 'What stands on the accent',
  '--cookie-focus': 'Outline of what has focus',
  '--cookie-link': 'Links',
  '--cookie-backdrop': 'What lies between the dialog and the page',
  '--cookie-shadow': 'Shadow of banner and dialog',
  '--cookie-radius': 'Rounding of banner, dialog and placeholders',
  '--cookie-radius-control': 'Rounding of buttons, tables and cards',
  '--cookie-space': 'The measure of which distances are multiples',
  '--cookie-target': 'Least height of what is clicked',
  '--cookie-font': 'Typeface',
  '--cookie-font-size': 'Size of text',
  '--cookie-line-height': 'Height of a line',
  '--cookie-weight-strong': 'Weight of titles and buttons',
  '--cookie-duration': 'How long movements last; none where less motion is wanted',
  '--cookie-banner-inline-size': 'Greatest width of the banner',
  '--cookie-charter-measure': 'Greatest length of a line of the charter',
};

/** The tokens that every element reads, from their own style sheet, and those of one element alone. */
export const tokens: readonly Token[] = [
  ...readTokens(styles.cssText),
  ...[...bannerStyles, ...charterStyles].flatMap(({ cssText }) => readOwnTokens(cssText)),
];

/** Reads `--_x: var(--cookie-x, value);`. A token may stand twice: the later value is for browsers that know `light-dark()`. */
export function readTokens(css: string): readonly Token[] {
  const values = [...css.matchAll(/:\s*var\((--cookie-[\w-]+),\s*(.+)\);/g)];
  const last = new Map(values.map(([, name = '', value = '']) => [name, value]));
  return [...last].map(([name, value]) => ({
    name,
    initial: value,
    value: readable(value),
    purpose: purposes[name] ?? '',
  }));
}

/** Reads `var(--cookie-x, value)` within a longer value, where an element reads a token by itself. */
function readOwnTokens(css: string): readonly Token[] {
  const found = [...css.matchAll(/var\((--cookie-[\w-]+),\s*([\w.%]+)\)/g)];
  return found.map(([, name = '', value = '']) => ({ name, initial: value, value, purpose: purposes[name] ?? '' }));
}

/** What a reader needs of a value: “#1d4580, dark #a9c8f8”. */
function readable(value: string): string {
  const [, light, dark] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
  return light && dark ? `${light}, dark ${dark}` : value.replace('var(--_accent)', 'the accent');
}

/** The colours that a value names, to be shown beside it. */
export function coloursIn(value: string): readonly string[] {
  return value.match(/#[0-9a-f]{6}/g) ?? [];
}
