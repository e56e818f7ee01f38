/// <reference types="vite/client" />

const files = import.meta.glob<string>('../src/themes/*.css', { query: '?inline', import: 'default', eager: true });

/** The ready themes as style sheets, by the name of their file. */
export const themeSheets: ReadonlyMap<string, CSSStyleSheet> = new Map(
  Object.entries(files).map(([path, css]) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return [path.replace(/^.*\/|\.css$/g, ''), sheet];
  }),
);
