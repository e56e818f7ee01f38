import type { Preview } from '@storybook/web-components-vite';
import { FORCE_REMOUNT } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { storeInBrowser } from '../stories/support/stored-consent.js';
import { asAuthored } from './as-authored.js';
import { extractArgTypes, extractComponentDescription } from './arg-types.js';
import { followOuterToolbar } from './outer-toolbar.js';
import { theme as docsTheme } from './theme.js';
import { themeSheets } from './theme-sheets.js';
import type { Toolbar } from './toolbars.js';
import { toolbars } from './toolbars.js';

/** What was put into the browser for the story on show: a visitor's own choice is not undone by an argument's change. */
let stored: Toolbar['consent'] | undefined;

/** The story on show, and whether it is about to be shown anew with what the browser has stored. */
let storyId = '';
let startsAnew = false;

// Where a page would start anew, its story does: not Storybook.
document.addEventListener('cookie-reload-request', (event) => {
  event.preventDefault();
  startsAnew = true;
  addons.getChannel().emit(FORCE_REMOUNT, { storyId });
});

/** The theme is the page’s, as it would be on a site. */
function wear(theme: string): void {
  document.adoptedStyleSheets = [
    ...document.adoptedStyleSheets.filter((sheet) => ![...themeSheets.values()].includes(sheet)),
    ...[themeSheets.get(theme) ?? []].flat(),
  ];
}

// The docs are English from left to right, whatever the toolbar says of the page.
const docs = document.querySelector<HTMLElement>('#storybook-docs');
docs?.setAttribute('lang', 'en');
docs?.setAttribute('dir', 'ltr');

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: toolbars,
  initialGlobals: followOuterToolbar(),
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      extractArgTypes,
      extractComponentDescription,
      theme: docsTheme,
      toc: { headingSelector: 'h2, h3', ignoreSelector: '#stories, .docs-story *' },
      source: { transform: asAuthored },
    },
    options: {
      storySort: {
        order: [
          'Accueil',
          'Start',
          'Guide',
          [
            'Installer',
            'Introduction',
            'Embedding',
            'Reference',
            'Theming',
            'Theme gallery',
            'Essayer les jetons',
            'Store',
            'Languages',
            'Languages side by side',
            'Conformity',
            'Proof',
          ],
          'Elements',
          'Recipes',
          'Journeys',
          'States',
        ],
      },
    },
  },
  beforeEach: ({ id, globals, canvasElement }) => {
    storyId = id;
    const { language, direction, scheme, theme, consent } = globals as Toolbar;
    const { documentElement: page } = document;
    for (const element of [page, canvasElement]) {
      element.lang = language;
      element.dir = direction;
    }
    const value = scheme === 'system' ? 'light dark' : scheme;
    page.style.setProperty('color-scheme', value);
    page.style.setProperty('--story-scheme', value);
    wear(theme);
    if (stored !== consent) storeInBrowser(consent);
    stored = consent;
    return () => {
      if (!startsAnew) stored = undefined;
      startsAnew = false;
      // Preferences that a story opened stand at the end of the page.
      for (const opened of document.querySelectorAll('body > cookie-preferences')) opened.remove();
    };
  },
};

export default preview;
