/**
 * Serves sites whose folder /charte/ holds one of the two releases, with the caching that webmasters set.
 *
 *   const server = await startCachingServer();
 *   const site = server.site({ release: 'old' });
 *   site.release = 'new';                       // the folder is replaced
 *   site.hanging.add('parts/x-1a2b3c4d.js');    // accepted, and never answered
 *
 * Each site has a host of its own below localhost, and with it cookies, storage and a cache of its own: whoever comes to a
 * new site was never there, and no test needs to clear anything. Pages (pages.mjs) and cookies.json are never cached.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { declaration, page } from './pages.mjs';
import { twoReleases } from './two-releases.mjs';

const aMonth = 'max-age=2592000';

/** What is said of scripts with the same name in each release, and of the others. */
const cachings = {
  /** One line for all scripts, as many hosts have it. */
  month: { entries: aMonth, parts: aMonth },
  /** As it ought to be. */
  revalidated: { entries: 'no-cache', parts: `${aMonth}, immutable` },
  /** A cache that was full has lost the parts, and not the entries. */
  'entries alone': { entries: aMonth, parts: 'no-store' },
  none: { entries: 'no-store', parts: 'no-store' },
};

export async function startCachingServer() {
  const { releases, stable } = await twoReleases();
  const sites = new Map();
  const stuck = new Set();

  const server = createServer(async (request, response) => {
    const { pathname, host } = new URL(request.url, `http://${request.headers.host}`);
    const site = sites.get(host);
    if (!site) return response.writeHead(404).end();
    if (request.method === 'POST') return take(site, request, response, pathname);
    const told = { path: request.url, status: 200 };
    site.requests.push(told);
    const path = pathname.replace(/^\/charte\//, '');
    if (path === pathname) return answerPage(site, response, pathname, told);
    if (site.hanging.has(path)) {
      told.status = 'hangs';
      return stuck.add(response);
    }
    if (site.cut.has(path)) {
      told.status = 'cut';
      return request.socket.resetAndDestroy();
    }
    answerFile(site, request, response, path, told);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address();

  function answerFile(site, request, response, path, told) {
    const release = releases[site.releaseOf(path)];
    const body = site.missing.has(path) ? undefined : release.read(path);
    if (!body) {
      told.status = 404;
      return response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>404</title>');
    }
    const tag = `"${createHash('sha1').update(body).digest('base64url')}"`;
    response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/plain');
    response.setHeader('cache-control', cachings[site.caching][stable.includes(path) ? 'entries' : 'parts']);
    response.setHeader('etag', tag);
    told.status = request.headers['if-none-match'] === tag ? 304 : 200;
    told.release = release.name;
    response.writeHead(told.status).end(told.status === 304 ? undefined : body);
  }

  return {
    releases,
    stable,
    site(options = {}) {
      const host = `site-${sites.size + 1}.localhost:${port}`;
      const site = new Site(`http://${host}`, releases, options);
      sites.set(host, site);
      return site;
    },
    /** Lets go of what hangs, so that the connections are free. */
    letGo() {
      for (const response of stuck) response.destroy();
      stuck.clear();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };

  function answerPage(site, response, pathname, told) {
    response.setHeader('cache-control', 'no-store');
    if (pathname === '/cookies.json') {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
      return response.end(JSON.stringify(declaration));
    }
    const html = page(pathname, site.releases.old, site.loads.length);
    if (html === undefined) {
      told.status = 404;
      return response.writeHead(404).end();
    }
    if (pathname !== '/blank') site.loads.push(told.path);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  }

  /** What pages tell: that the tracker ran (`/ran`), and which events they heard (`/heard`). */
  async function take(site, request, response, pathname) {
    let body = '';
    for await (const piece of request) body += piece;
    if (pathname === '/ran') site.runs.push(JSON.parse(body));
    if (pathname === '/heard') site.heard.push(JSON.parse(body));
    response.writeHead(204).end();
  }
}

class Site {
  /** Paths below /charte/, with whatever query. */
  hanging = new Set();
  missing = new Set();
  cut = new Set();

  requests = [];
  /** Every page that was loaded; when the tracker ran, by load and clicks in it; every `cookie-consent-change` since the last act. */
  loads = [];
  runs = [];
  heard = [];

  /** `releaseOf(path)` tells from which release a file comes, where that is not the same for all. */
  constructor(origin, releases, { release = 'old', caching = 'month', releaseOf = () => this.release } = {}) {
    Object.assign(this, { origin, releases, release, caching, releaseOf });
  }

  /** The scripts that were asked for. */
  get scripts() {
    const paths = this.requests.map(({ path }) => path.replace(/^\/charte\/|\?.*$/g, ''));
    return [...new Set(paths.filter((path) => path.endsWith('.js')))].sort();
  }

  /** Since a number of requests, what was asked for in vain. For messages. */
  troubles(since = 0) {
    return this.requests
      .slice(since)
      .filter(({ status }) => status !== 200 && status !== 304)
      .map(({ path, status }) => `${path} (${status})`);
  }
}
