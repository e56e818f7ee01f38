/** The pages of the sites: any path below these, so that each visit can lead to another page. */
import { deepQuery } from '../support/deep-query.mjs';

export const declaration = {
  site: { name: 'Exemple', url: 'https://www.example.fr' },
  categories: [{ id: 'necessary' }, { id: 'statistics' }],
  providers: [{ id: 'exemple', name: 'Exemple', privacyPolicy: '/confidentialite' }],
  services: [
    {
      id: 'compteur',
      name: 'Compteur',
      provider: 'exemple',
      category: 'statistics',
      cookies: [{ name: '_ct_*', purpose: 'Compter.', duration: 'P1M' }],
    },
  ],
};

/** Runs first in each page. With it comes `deep(selector)`. */
function watch() {
  // Somebody who saves data gets nothing ahead of need.
  if (location.search === '?frugal') {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, addEventListener() {} } });
  }
  window.clicks = 0;
  addEventListener('click', () => (window.clicks += 1), true);
  document.addEventListener('cookie-consent-change', ({ revoked = [] }) =>
    navigator.sendBeacon('/heard', JSON.stringify({ revoked })),
  );
}

/** What the declaration speaks of: a script that counts, and goes on counting. */
function tracker() {
  document.cookie = '_ct_1=1; Path=/';
  window.hasRun = true;
  navigator.sendBeacon('/ran', JSON.stringify({ load: Number(document.body.dataset.load), clicks: window.clicks }));
}

const kinds = {
  /** The one tag of the README, and something to hold back. */
  plain: { lang: 'fr' },
  /** All that a page may have, in a language that comes in files of its own. */
  full: {
    lang: 'de',
    head: () => '<script src="/charte/head.js" data-signals="google"></script>',
    body: `<cookie-gate category="statistics"><template><p id="let-in">.</p></template></cookie-gate>
      <cookie-table></cookie-table>`,
  },
  /** `head.js` as somebody copied it into the page when the old release was new. */
  pasted: {
    lang: 'fr',
    head: (old) => `<script data-signals="google">${old.read('head.js')}</script>`,
  },
};

/** `load` counts the pages of the site, so that a run of the tracker can tell which one it was in. */
export function page(pathname, old, load) {
  if (pathname === '/blank') return '<!doctype html><title>.</title><link rel="icon" href="data:,">';
  const kind = kinds[pathname.split('/')[1]];
  if (!kind) return undefined;
  return `<!doctype html><html lang="${kind.lang}"><head><meta charset="utf-8">
    ${kind.head?.(old) ?? ''}
    <title>Exemple</title>
    <link rel="icon" href="data:,">
    <script>window.deep = ${deepQuery}; (${watch})();</script>
    <script type="module" async src="/charte/auto.js" data-src="/cookies.json" data-accept-links></script></head>
    <body data-load="${load}"><h1>Exemple</h1>
    <p><a href="#cookie-preferences">Gérer mes cookies</a>
      <a href="#" data-cookie-action="accept-all">Tout accepter</a>
      <a href="#" data-cookie-action="refuse-all">Tout refuser</a></p>
    ${kind.body ?? ''}
    <script type="text/plain" data-category="statistics">(${tracker})();</script>
    </body></html>`;
}
