/**
 * Sites of other people, on which the built package is tried: each on a host of its own (`s1.localhost`, `s2.localhost`,
 * …), which browsers find on this machine. So each begins without a cookie, and each is another origin to every other.
 */
/* global changes, ran, reloads:writable, seen, told */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** One site. Its `files` may be changed at any time. */
class Site {
  /** By path: `{type, body, status?, held?}`; what is held is answered when that promise resolves. */
  files = {};
  /** By path: what answers by itself, `(request, response) => …`. */
  answers = {};
  /** Paths that were asked for, in order, without their queries. */
  requests = [];
  /** Tells which paths are taken and never answered. */
  hangs = () => false;
  /** Tells which paths are missing. */
  lacks = () => false;

  constructor(origin) {
    this.origin = origin;
  }

  /** How many times a path was asked for. */
  count(path) {
    return this.requests.filter((each) => each === path).length;
  }

  /** The parts of the built package that were asked for, once each. */
  get parts() {
    return [...new Set(this.requests)].filter((path) => path.startsWith('/cdn/') && path.endsWith('.js'));
  }

  async answer(request, response) {
    const { pathname } = new URL(request.url, this.origin);
    this.requests.push(pathname);
    if (this.hangs(pathname)) return;
    if (this.answers[pathname]) return void this.answers[pathname](request, response);
    const file = this.lacks(pathname) ? undefined : (this.files[pathname] ?? built(pathname));
    await file?.held;
    const { type, body, status } = file ?? { type: types['.html'], body: 'Rien ici.', status: 404 };
    const tag = `"${createHash('sha1').update(body).digest('base64url')}"`;
    response.setHeader('content-type', type);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'no-cache');
    response.setHeader('etag', tag);
    if (!status && request.headers['if-none-match'] === tag) response.writeHead(304).end();
    else response.writeHead(status ?? 200).end(body);
  }
}

/** The package as it was built: `/cdn/` for pages, `/dist/` for their modules. */
function built(pathname) {
  const root = pathname.startsWith('/cdn/') ? dist : pathname.startsWith('/dist/') ? join(dist, '..') : undefined;
  const path = root && normalize(join(root, pathname));
  const type = types[extname(pathname)];
  if (!type || !path?.startsWith(root + sep) || !existsSync(path) || !statSync(path).isFile()) return undefined;
  return { type, body: readFileSync(path) };
}

/** Starts a server of sites: `site()` makes one, with a host of its own or with the one that is named, `close()` ends them all. */
export async function startSites() {
  const sites = new Map();
  const server = createServer((request, response) => {
    const site = sites.get(request.headers.host);
    if (site) void site.answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    site(name = `s${sites.size + 1}.localhost`) {
      const host = `${name}:${server.address().port}`;
      const site = new Site(`http://${host}`);
      sites.set(host, site);
      return site;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

export const json = (value) => ({
  type: types['.json'],
  body: typeof value === 'string' ? value : JSON.stringify(value),
});

export const attribute = (value) =>
  (typeof value === 'string' ? value : JSON.stringify(value))
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;');

/** A page in which `watch` runs first. */
export function page(head, body = '') {
  return {
    type: types['.html'],
    body: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>
      <script>(${watch})()</script>${head}</head><body><main><h1>Page</h1>${body}</main></body></html>`,
  };
}

/** The one script, with more attributes. */
export const auto = (attributes = 'data-src="/cookies.json"') =>
  `<script type="module" async src="/cdn/auto.js" ${attributes}></script>`;

/** A script that waits for a category or service, and then tells that it ran. */
export const marked = (id, kind = 'category') =>
  `<script type="text/plain" data-${kind}="${id}">ran.push(${JSON.stringify(id)})</script>`;

/** Runs in pages, before anything else: notes what is told, what runs, and what was ever granted or asked. */
function watch() {
  const key = Symbol.for('charte-cookies/page-consent/1');
  // Pages of tests replace these.
  const find = document.querySelectorAll.bind(document);
  const readCookies = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').get.bind(document);
  window.told = [];
  window.ran = [];
  window.changes = [];
  window.seen = { granted: [], asking: false };
  const tell = (kind, words) => told.push(`${kind}: ${words.map(textOf).join(' ')}`);
  const textOf = (word) => {
    try {
      return word instanceof Error ? `${word.name}: ${word.message}` : String(word);
    } catch {
      return typeof word;
    }
  };
  for (const kind of ['error', 'warn']) {
    const own = console[kind];
    console[kind] = (...words) => {
      tell(kind, words);
      own.apply(console, words);
    };
  }
  addEventListener('error', (event) => event.message && tell('uncaught', [event.message]));
  addEventListener('unhandledrejection', (event) => tell('unhandled', [event.reason]));
  document.addEventListener('cookie-consent-change', () => changes.push(Math.round(performance.now())));
  // A page that starts anew under a test's hands leaves it nothing to ask.
  window.reloads = 0;
  document.addEventListener('cookie-reload-request', (event) => {
    reloads += 1;
    event.preventDefault();
  });

  const isAsking = () =>
    [...find('cookie-banner')].some((banner) =>
      Boolean(banner.shadowRoot?.querySelector('[data-action="accept-all"]')?.getClientRects().length),
    );
  let followed;
  const look = () => {
    const store = document[key];
    // What is granted and taken back in between is seen as well.
    if (store && store !== followed) (followed = store).subscribe(note);
    seen.asking ||= isAsking();
  };
  const note = () => {
    for (const [id, isGranted] of Object.entries(document[key]?.snapshot.grants ?? {})) {
      if (isGranted !== false && !seen.granted.includes(id)) seen.granted.push(id);
    }
  };
  setInterval(look, 20);

  /** All that a test may want to know, as JSON. */
  window.report = () => {
    look();
    const { declaration, pending = [], grants = {}, consent } = document[key]?.snapshot ?? {};
    const pair = readCookies()
      .split('; ')
      .find((each) => each.startsWith('cookies_preferences='));
    const stored = pair?.slice('cookies_preferences='.length);
    const mirror = localStorage.getItem('cookies_preferences');
    const read = (text) => (text ? JSON.parse(decodeURIComponent(text)) : null);
    return {
      told,
      errors: told.filter((each) => each.startsWith('error: ')),
      thrown: told.filter((each) => /^(uncaught|unhandled): /.test(each)),
      ran,
      seen,
      changes,
      reloads,
      isAsking: isAsking(),
      hasStore: document[key] !== undefined,
      declaration: declaration ?? null,
      asked: pending,
      grants,
      isGranted: ['necessary', 'audience', 'statistics', 'embeds'].filter((id) => document[key]?.isGranted(id)),
      consent: consent ?? null,
      stored: read(stored),
      mirror: read(mirror),
    };
  };
}
