import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { categories, durationText, services, site, texts } from '../site.mjs';

/** One module of the library and its settings, and its stylesheet. */
export default {
  id: 'vanilla-cookieconsent',
  name: 'vanilla-cookieconsent',
  package: 'vanilla-cookieconsent',
  accept: '#cc-main .cm [data-role="all"]',
  refuse: '#cc-main .cm [data-role="necessary"]',
  preferences: '#cc-main .cm [data-role="show"]',
  opened: '#cc-main .pm [data-role="save"]',

  async pages({ gated, peers, bundle }) {
    return {
      ...(await files(peers, bundle, services)),
      foot: gated
        .map(
          ({ category, src, text }) =>
            `<script type="text/plain" data-category="${category}"${src ? ` data-src="${src}"` : ''}>${text ?? ''}</script>`,
        )
        .join('\n'),
    };
  },

  scale: [{ name: 'vanilla-cookieconsent: cookie table', run: showPreferences }],
  scalePage: ({ entries, peers, bundle }) => files(peers, bundle, entries),
};

async function files(peers, bundle, all) {
  const app = `
    import { run, showPreferences } from 'vanilla-cookieconsent';
    window.showPreferences = showPreferences;
    run(${JSON.stringify(settings(all))});
  `;
  return {
    head: '<link rel="stylesheet" href="cookieconsent.css">\n<script type="module" src="app.js"></script>',
    files: {
      'app.js': await bundle(app),
      'cookieconsent.css': await readFile(join(peers, 'vanilla-cookieconsent/dist/cookieconsent.css'), 'utf8'),
    },
  };
}

function settings(all) {
  return {
    hideFromBots: false,
    guiOptions: { consentModal: { layout: 'bar', position: 'bottom' } },
    categories: Object.fromEntries(
      categories.map(({ id }) => [id, id === 'necessary' ? { enabled: true, readOnly: true } : {}]),
    ),
    language: {
      default: 'fr',
      translations: {
        fr: {
          consentModal: {
            title: texts.title,
            description: texts.text,
            acceptAllBtn: texts.accept,
            acceptNecessaryBtn: texts.refuse,
            showPreferencesBtn: texts.preferences,
            footer: `<a href="${site.policy}">${texts.policy}</a>`,
          },
          preferencesModal: {
            title: texts.title,
            acceptAllBtn: texts.accept,
            acceptNecessaryBtn: texts.refuse,
            savePreferencesBtn: texts.save,
            closeIconLabel: texts.close,
            sections: categories.map(({ id, label, description }) => ({
              title: label,
              description,
              linkedCategory: id,
              cookieTable: {
                headers: {
                  provider: 'Prestataire',
                  service: 'Service',
                  name: 'Nom',
                  purpose: 'Finalités',
                  duration: 'Durée',
                },
                body: all
                  .filter(({ category }) => category === id)
                  .flatMap(({ name: service, provider, cookies }) =>
                    cookies.map(({ name, purpose, duration }) => ({
                      provider,
                      service,
                      name,
                      purpose,
                      duration: durationText[duration],
                    })),
                  ),
              },
            })),
          },
        },
      },
    },
  };
}

async function showPreferences() {
  return {
    show: () => window.showPreferences(),
    count: () => document.querySelectorAll('#cc-main .pm tbody tr').length,
  };
}
