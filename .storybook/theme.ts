import { create } from 'storybook/theming';

const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif';

/** The colours of the elements' own tokens, and the reader's own fonts. */
export const theme = create({
  base: 'light',
  brandTitle: 'charte-cookies',
  brandTarget: '_self',
  fontBase: font,
  fontCode: 'ui-monospace, "SFMono-Regular", Consolas, "Liberation Mono", monospace',

  colorPrimary: '#1d4580',
  colorSecondary: '#1d4580',

  appBg: '#f4f6fa',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#d3d9e4',
  appBorderRadius: 6,

  textColor: '#1b2333',
  textInverseColor: '#ffffff',
  textMutedColor: '#465066',

  barBg: '#ffffff',
  barTextColor: '#465066',
  barHoverColor: '#14335f',
  barSelectedColor: '#1d4580',

  inputBg: '#ffffff',
  inputBorder: '#66728a',
  inputTextColor: '#1b2333',
  inputBorderRadius: 6,
});
