/** The ready themes, and the pages in which they are worn. */

export const themes = ['bootstrap', 'dsfr', 'high-contrast', 'material', 'minimal', 'wordpress'] as const;
export type Theme = (typeof themes)[number];

/** A page with a theme in one scheme: plain, or with the variables of the design system that the theme reads. */
export interface World {
  readonly theme: Theme;
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  /** The page has the variables of a design system. */
  readonly isInSystem?: boolean;
  /** What the page’s own style sheets say. */
  readonly css: string;
  /** How the page says its scheme where it does not by `color-scheme`. */
  readonly attribute?: readonly [string, string];
}

/** As `bootstrap.css` 5.3 writes them. */
const bootstrap = `
  :root, [data-bs-theme=light] {
    --bs-gray-500: #adb5bd; --bs-primary: #0d6efd; --bs-secondary: #6c757d; --bs-body-color: #212529; --bs-body-bg: #fff;
    --bs-secondary-color: rgba(33, 37, 41, 0.75); --bs-tertiary-bg: #f8f9fa; --bs-link-color: #0d6efd;
    --bs-link-hover-color: #0a58ca; --bs-border-color: #dee2e6; --bs-border-radius: 0.375rem;
    --bs-border-radius-lg: 0.5rem; --bs-box-shadow: 0 0.5rem 1rem rgba(0, 0, 0, 0.15);
  }
  [data-bs-theme=dark] {
    color-scheme: dark; --bs-body-color: #dee2e6; --bs-body-bg: #212529; --bs-secondary-color: rgba(222, 226, 230, 0.75);
    --bs-tertiary-bg: #2b3035; --bs-link-color: #6ea8fe; --bs-link-hover-color: #8bb9fe; --bs-border-color: #495057;
  }
  body { color: var(--bs-body-color); background: var(--bs-body-bg); }
`;

/** As the design system of the French State writes them; the dark ones in a style sheet of their own. */
const dsfr = `
  :root {
    --background-default-grey: #fff; --background-alt-grey: #f6f6f6; --text-default-grey: #3a3a3a;
    --text-mention-grey: #666; --border-default-grey: #ddd; --border-action-high-blue-france: #000091;
    --background-action-high-blue-france: #000091; --background-action-high-blue-france-hover: #1212ff;
    --text-inverted-blue-france: #f5f5fe; --text-action-high-blue-france: #000091;
  }
  :root[data-fr-theme=dark] {
    --background-default-grey: #161616; --background-alt-grey: #1e1e1e; --text-default-grey: #cecece;
    --text-mention-grey: #929292; --border-default-grey: #353535; --border-action-high-blue-france: #8585f6;
    --background-action-high-blue-france: #8585f6; --background-action-high-blue-france-hover: #b1b1f9;
    --text-inverted-blue-france: #000091; --text-action-high-blue-france: #8585f6;
  }
  body { color: var(--text-default-grey); background: var(--background-default-grey); }
`;

/** A green scheme, as a generator makes it from one colour. */
const material = `
  :root {
    --md-sys-color-primary: #4c662b; --md-sys-color-on-primary: #fff; --md-sys-color-secondary: #586249;
    --md-sys-color-surface: #f9faef; --md-sys-color-surface-container-low: #f3f4e9;
    --md-sys-color-surface-container-high: #e8e9de; --md-sys-color-on-surface: #1a1c16;
    --md-sys-color-on-surface-variant: #44483d; --md-sys-color-outline: #75796c; --md-sys-color-outline-variant: #c5c8ba;
  }
  :root.dark {
    --md-sys-color-primary: #b1d18a; --md-sys-color-on-primary: #1f3701; --md-sys-color-secondary: #bfcbad;
    --md-sys-color-surface: #12140e; --md-sys-color-surface-container-low: #1a1c16;
    --md-sys-color-surface-container-high: #282b24; --md-sys-color-on-surface: #e2e3d8;
    --md-sys-color-on-surface-variant: #c5c8ba; --md-sys-color-outline: #8f9285; --md-sys-color-outline-variant: #44483d;
  }
  body { color: var(--md-sys-color-on-surface); background: var(--md-sys-color-surface); }
`;

/** A block theme, and its dark variation, which says nothing of a scheme. */
const wordpress = (base: string, contrast: string) => `
  :root { --wp--preset--color--base: ${base}; --wp--preset--color--contrast: ${contrast}; }
  body { color: var(--wp--preset--color--contrast); background: var(--wp--preset--color--base); }
`;

/** Without a design system: what any page has that says its scheme. */
const plain = 'body { color: CanvasText; background: Canvas; }';

export const worlds: readonly World[] = [
  ...themes.flatMap((theme) =>
    (['light', 'dark'] as const).map((scheme) => ({ theme, scheme, name: `${theme}, ${scheme}`, css: plain })),
  ),
  ...inSystem('bootstrap', 'data-bs-theme', 'dark', bootstrap),
  ...inSystem('dsfr', 'data-fr-theme', 'dark', dsfr),
  ...inSystem('material', 'class', 'dark', material),
  {
    theme: 'wordpress',
    name: 'wordpress in a block theme',
    scheme: 'light',
    isInSystem: true,
    css: wordpress('#ffffff', '#111111'),
  },
  {
    theme: 'wordpress',
    name: 'wordpress in a warm one',
    scheme: 'light',
    isInSystem: true,
    css: wordpress('#f4ecdf', '#2b2118'),
  },
  {
    theme: 'wordpress',
    name: 'wordpress in its dark variation',
    scheme: 'dark',
    isInSystem: true,
    css: wordpress('#111111', '#ffffff'),
  },
];

function inSystem(theme: Theme, attribute: string, dark: string, css: string): World[] {
  const said: World['attribute'] = [attribute, dark];
  return [
    { theme, name: `${theme} with its design system, light`, scheme: 'light', isInSystem: true, css },
    { theme, name: `${theme} with its design system, dark`, scheme: 'dark', isInSystem: true, css, attribute: said },
  ];
}

/** Dresses the page, until `undress` is called. Answers the colour of its ground. */
export async function dress({ theme, scheme, isInSystem, css, attribute }: World): Promise<string> {
  const { documentElement: root } = document;
  const sheets = [css, await textOf(theme)].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  document.adoptedStyleSheets.push(...sheets);
  if (!isInSystem) root.style.colorScheme = scheme;
  if (attribute) root.setAttribute(...attribute);
  undo.push(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
    root.style.removeProperty('color-scheme');
    if (attribute) root.removeAttribute(attribute[0]);
  });
  return getComputedStyle(document.body).backgroundColor;
}

const undo: (() => void)[] = [];

export function undress(): void {
  for (const each of undo.splice(0)) each();
}

const texts = new Map<string, Promise<string>>();

/** A theme as it is written. */
export function textOf(theme: string): Promise<string> {
  const found = texts.get(theme) ?? fetch(`/src/themes/${theme}.css`).then((response) => response.text());
  texts.set(theme, found);
  return found;
}
