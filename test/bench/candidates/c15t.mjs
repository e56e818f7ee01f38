import { categories, site, texts } from '../site.mjs';

const names = { necessary: 'necessary', statistics: 'measurement', marketing: 'marketing' };

/** `@c15t/react` with React, bundled for production, without a server of its own; its banner and its dialog. */
export default {
  id: 'c15t',
  name: 'c15t (React)',
  package: '@c15t/react',
  accept: '[data-testid="consent-banner-accept-button"]',
  refuse: '[data-testid="consent-banner-reject-button"]',
  preferences: '[data-testid="consent-banner-customize-button"]',
  opened: '[data-testid="consent-dialog-root"] [data-testid="consent-widget-footer-save-button"]',

  async pages({ gated, bundle }) {
    const scripts = gated.map(({ id, category, src, text }) => ({
      id: `gated-${id}`,
      category: names[category],
      ...(src ? { src } : { textContent: text }),
    }));
    return {
      head: '<link rel="stylesheet" href="styles.css">\n<script type="module" src="app.js"></script>',
      files: {
        'app.js': await bundle(app(scripts)),
        'styles.css': await bundle('@import "@c15t/react/styles.css";', 'css'),
      },
    };
  },
};

function app(scripts) {
  const words = {
    common: { acceptAll: texts.accept, rejectAll: texts.refuse, customize: texts.preferences, save: texts.save },
    cookieBanner: { title: texts.title, description: texts.text },
    consentManagerDialog: { title: texts.title, description: texts.text },
    consentTypes: Object.fromEntries(
      categories.map(({ id, label, description }) => [names[id], { title: label, description }]),
    ),
    legalLinks: { privacyPolicy: texts.policy, cookiePolicy: texts.policy, termsOfService: texts.policy },
  };
  return `
    import { createElement as h } from 'react';
    import { createRoot } from 'react-dom/client';
    import { ConsentBanner, ConsentDialog, ConsentManagerProvider, policyPackPresets } from '@c15t/react';
    const options = {
      mode: 'offline',
      consentCategories: ${JSON.stringify(Object.values(names))},
      overrides: { country: 'FR', language: 'fr' },
      offlinePolicy: { policyPacks: [policyPackPresets.europeOptIn()] },
      i18n: { locale: 'fr', detectBrowserLanguage: false, messages: { fr: ${JSON.stringify(words)} } },
      legalLinks: { privacyPolicy: { href: ${JSON.stringify(site.policy)} } },
      scripts: ${JSON.stringify(scripts)},
    };
    const root = document.body.appendChild(document.createElement('div'));
    createRoot(root).render(h(ConsentManagerProvider, { options }, h(ConsentBanner), h(ConsentDialog)));
  `;
}
