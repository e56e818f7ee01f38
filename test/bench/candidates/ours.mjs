import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { categories, services, site } from '../site.mjs';

/** What the banner and the preferences are found by, whichever way they came into the page. */
export const controls = {
  accept: 'cookie-banner >>> [data-action="accept-all"]',
  refuse: 'cookie-banner >>> [data-action="refuse-all"]',
  preferences: 'cookie-banner >>> [data-action="preferences"]',
  opened: 'cookie-preferences >>> dialog [type="submit"], cookie-preferences >>> dialog [part~="save-button"]',
};

/** The one script, with what its tag says besides. */
export const script = (attributes = '') => `<script type="module" async src="cdn/auto.js"${attributes}></script>`;

/** The package in its recommended embed: `head.js` inline, which hints what a first visit needs, and the one script. */
export default {
  id: 'ours',
  name: 'charte-cookies',
  isOurs: true,
  declaration: 'cookies.json',
  ...controls,

  async pages({ gated, dist }) {
    const head = await readFile(join(dist, 'cdn', 'head.js'), 'utf8');
    return {
      head: `<script data-charte="cdn/" data-src="cookies.json">${head}</script>\n${script(' data-src="cookies.json"')}`,
      foot: gated.map(marked).join('\n'),
      files: await files(dist),
    };
  },

  /** A table, or the preferences, of a site that sets many cookies. */
  scale: [
    { name: 'charte-cookies: table', run: showTable },
    { name: 'charte-cookies: preferences', run: showPreferences },
    { name: 'charte-cookies: preferences, all services unfolded', run: showUnfoldedPreferences },
  ],
  async scalePage({ entries, dist }) {
    return { head: script(' data-src="cookies.json"'), files: await files(dist, entries) };
  },
};

/** Every script of the build, as a site has it that copies the folder, and the declaration. */
export async function files(dist, declared = services) {
  const names = (await readdir(join(dist, 'cdn'), { recursive: true })).filter((name) => name.endsWith('.js'));
  const scripts = await Promise.all(
    names.map(async (name) => [`cdn/${name}`, await readFile(join(dist, 'cdn', name), 'utf8')]),
  );
  return { ...Object.fromEntries(scripts), 'cookies.json': JSON.stringify(declaration(declared)) };
}

function declaration(all) {
  const providers = [...new Set(all.map(({ provider }) => provider))];
  const idOf = (provider) => `prestataire-${providers.indexOf(provider)}`;
  return {
    site: { name: site.name, url: site.url, controller: site.controller },
    categories: categories.map(({ id }) => ({ id })),
    providers: providers.map((name) => ({ id: idOf(name), name, privacyPolicy: site.policy })),
    services: all.map((service) => ({ ...service, provider: idOf(service.provider) })),
  };
}

export function marked({ category, src, text }) {
  return `<script type="text/plain" data-category="${category}"${src ? ` src="${src}"` : ''}>${text ?? ''}</script>`;
}

/* Run in the page. Each makes ready what is not to be measured, and returns what is: it shows, then counts rows. */

async function showTable() {
  const ready = document.createElement('cookie-table');
  ready.setAttribute('category', 'none');
  document.body.append(ready);
  await customElements.whenDefined('cookie-table');
  await ready.updateComplete;
  ready.remove();
  const table = document.createElement('cookie-table');
  return {
    show: () => document.querySelector('main').prepend(table),
    count: () => table.shadowRoot?.querySelectorAll('tbody tr').length ?? 0,
  };
}

async function showPreferences() {
  const preferences = document.createElement('cookie-preferences');
  preferences.setAttribute('modal', '');
  document.body.append(preferences);
  await customElements.whenDefined('cookie-preferences');
  await preferences.updateComplete;
  return {
    show: () => preferences.open(),
    // Long lists are made when somebody unfolds them.
    count: () => (preferences.shadowRoot.querySelector('dialog[open] [part~="save-button"]') ? Infinity : 0),
  };
}

async function showUnfoldedPreferences() {
  const preferences = document.createElement('cookie-preferences');
  preferences.setAttribute('modal', '');
  document.body.append(preferences);
  await customElements.whenDefined('cookie-preferences');
  await preferences.updateComplete;
  const opener = document.createElement('button');
  opener.dataset.action = 'partners';
  return {
    show: () => preferences.open(opener),
    count: () => preferences.shadowRoot.querySelectorAll('dialog[open] [part~="service"]').length,
  };
}
