import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';
import { mergeConfig } from 'vite';

const lit = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize'];

/** The sideEffects of package.json speak of dist/: here the sources are imported, and an entry registers an element; so do
 * some of the docs' own helpers. */
const entriesAct: Plugin = {
  name: 'entries-act',
  transform: (_code, id) =>
    /\/src\/[^/]+\.ts$|\/stories\/support\//.test(id) ? { moduleSideEffects: true } : undefined,
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/elements/*.mdx', '../stories/recipes/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The policies of the demonstration's providers, for links to lead somewhere.
  staticDirs: [
    { from: '../stories/portal/confidentialite', to: '/confidentialite' },
    { from: '../stories/portal/portal.css', to: '/portal.css' },
    { from: '../stories/portal/icone.svg', to: '/icone.svg' },
    { from: '../stories/portal/cookies.json', to: '/cookies.json' },
    { from: '../stories/start', to: '/start' },
    { from: '../dist/cdn', to: '/cdn' },
  ],
  // A package about consent asks nobody about its own developers.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: {
    // The toolbar's scheme paints the page.
    backgrounds: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // Storybook imports Lit as it is, and bundled dependencies would bring a second copy.
      optimizeDeps: { exclude: lit },
      plugins: [entriesAct],
    }),
};

export default config;
