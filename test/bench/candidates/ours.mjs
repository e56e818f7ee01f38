import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { categories, services, site } from '../site.mjs';

/** The package in its recommended embed: `head.js` and `preload.html` inline, and the one script. */
export default {
  id: 'ours',
  name: 'charte-cookies',
  isOurs: true,
  accept: 'cookie-banner >>> [data-action="accept-all"]',
  refuse: 'cookie-banner >>> [data-action="refuse-all"]',
  preferences: 'cookie-banner >>> [data-action="preferences"]',
  opened: 'cookie-preferences >>> dialog [type="submit"], cookie-preferences >>> dialog [part~="save-button"]',

  async pages({ gated, dist }) {
    const head = await readFile(join(dist, 'cdn', 'head.js'), 'utf8');
    const preload = await readFile(join(dist, 'cdn', 'preload.html'), 'utf8');
    return {
      head: `${preload.replace(/<!--.*?-->/s, '').replace('/charte/', 'cdn/')}
<link rel="preload" as="fetch" href="cookies.json" crossorigin>
<script>${head}</script>
<script type="module" async src="cdn/auto.js" data-src="cookies.json"></script>`,
      foot: gated.map(marked).join('\n'),
      files: { ...(await cdn(dist)), 'cookies.json': JSON.stringify(declaration(services)) },
    };
  },

  /** A table, or the preferences, of a site that sets many cookies. */
  scale: [
    { name: 'charte-cookies: table', run: showTable },
    { name: 'charte-cookies: preferences', run: showPreferences },
    { name: 'charte-cookies: preferences, all services unfolded', run: showUnfoldedPreferences },
  ],
  async scalePage({ entries, dist }) {
    return {
      head: '<script type="module" async src="cdn/auto.js" data-src="cookies.json"></script>',
      files: { ...(await cdn(dist)), 'cookies.json': JSON.stringify(declaration(entries)) },
    };
  },
};

/** Every script of the build, as a site has it that copies the folder. */
async function cdn(dist) {
  const names = (await readdir(join(dist, 'cdn'), { recursive: true })).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [`cdn/${name}`, await readFile(join(dist, 'cdn', name), 'utf8')])),
  );
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

function marked({ category, src, text }) {
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
