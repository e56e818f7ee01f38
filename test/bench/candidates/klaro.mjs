import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { categories, services, site, texts } from '../site.mjs';

/** Its file with styles and translations inside, and settings in the page; deferred, as its documentation shows. */
export default {
  id: 'klaro',
  name: 'Klaro',
  package: 'klaro',
  accept: '.klaro .cookie-notice .cm-btn-success',
  refuse: '.klaro .cookie-notice .cm-btn-danger',
  preferences: '.klaro .cookie-notice .cm-link',
  opened: '.klaro .cookie-modal .cm-btn-accept',

  async pages({ gated, peers }) {
    return {
      ...(await files(peers, services)),
      foot: gated
        .map(
          ({ service, src, text }) =>
            `<script type="text/plain" data-type="application/javascript" data-name="${service}"${src ? ` data-src="${src}"` : ''}>${text ?? ''}</script>`,
        )
        .join('\n'),
    };
  },

  scale: [{ name: 'Klaro: list of services', run: showModal }],
  scalePage: ({ entries, peers }) => files(peers, entries),
};

async function files(peers, all) {
  const settings = {
    version: 1,
    lang: 'fr',
    acceptAll: true,
    cookieExpiresAfterDays: 183,
    showNoticeTitle: true,
    translations: {
      zz: { privacyPolicyUrl: site.policy },
      fr: {
        acceptAll: texts.accept,
        decline: texts.refuse,
        ok: texts.accept,
        save: texts.save,
        close: texts.close,
        consentNotice: { title: texts.title, description: texts.text, learnMore: texts.preferences },
        consentModal: { title: texts.title },
        purposes: Object.fromEntries(
          categories.map(({ id, label, description }) => [id, { title: label, description }]),
        ),
      },
    },
    services: all.map(({ id, name, category, cookies }) => ({
      name: id,
      title: name,
      description: cookies[0].purpose,
      purposes: [category],
      required: category === 'necessary',
      cookies: cookies.map((cookie) => cookie.name),
    })),
  };
  return {
    head: `<script>var klaroConfig=${JSON.stringify(settings)}</script>\n<script defer src="klaro.js"></script>`,
    files: { 'klaro.js': await readFile(join(peers, 'klaro/dist/klaro.js'), 'utf8') },
  };
}

async function showModal() {
  return {
    show: () => window.klaro.show(undefined, true),
    count: () => document.querySelectorAll('.klaro .cookie-modal li.cm-service').length,
  };
}
