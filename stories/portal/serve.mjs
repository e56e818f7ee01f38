/**
 * Serves the demonstration portal: its pages as a CMS would send them, the built package under /cdn/, and under /tiers/
 * local stand-ins for what other companies would serve. Nothing else, and nothing from the network.
 *
 *   node stories/portal/serve.mjs [port]
 */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const portal = dirname(fileURLToPath(import.meta.url));
const cdn = join(portal, '../../dist/cdn');

/** The strictest that a page can ask for, and where it tells what it refused (CONFORMITY E1). */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "frame-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'report-uri /csp-report',
].join('; ');

/** What a page that says `nonce="{nonce}"` gets for each visit: inline scripts of its own may run, and plug-ins of this site. */
const policyWith = (nonce) => `${policy.replace("script-src 'self'", `$& 'nonce-${nonce}'`)}; object-src 'self'`;

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.wav': 'audio/wav',
};

/**
 * Starts the portal. `port` 0 takes a free one.
 *
 * `pages` adds files, or takes the place of those there are: by path, `{type, body, headers?, delay?}`, the delay in
 * milliseconds. `transform` may change the HTML of every page.
 *
 * Answered are `origin`, `requests` (`{method, path}` of all so far), `violations` (what pages refused by their policy),
 * and `close()`.
 */
export async function startPortal({ port = 0, host = '127.0.0.1', pages = {}, transform = (html) => html } = {}) {
  const requests = [];
  const violations = [];

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://portal');
    requests.push({ method: request.method, path: request.url });
    if (request.method === 'POST') return void take(request, response, pathname, violations);
    const file = pages[pathname] ?? find(pathname);
    if (file?.delay) await new Promise((resolve) => setTimeout(resolve, file.delay));
    const body = file && (file.type.startsWith('text/html') ? transform(String(file.body)) : file.body);
    answer(request, response, file ? { ...file, body } : notFound());
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, host, resolve));

  return {
    origin: `http://${host === '127.0.0.1' ? 'localhost' : host}:${server.address().port}`,
    requests,
    violations,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function find(pathname) {
  const inCdn = pathname.startsWith('/cdn/');
  const root = inCdn ? cdn : portal;
  const path = normalize(join(root, decode(inCdn ? pathname.slice(4) : pathname)));
  if (path !== root && !path.startsWith(root + sep)) return undefined;
  const full = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  const type = types[extname(full)];
  if (!type || !existsSync(full)) return undefined;
  return { type, body: readFileSync(full), headers: headersFor(pathname) };
}

function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return 'nowhere';
  }
}

/** Pages of other origins may use /cdn/; the map's company sets a cookie of its own from its servers. */
function headersFor(pathname) {
  if (pathname.startsWith('/cdn/')) return { 'access-control-allow-origin': '*' };
  if (pathname !== '/tiers/carte/carte.html') return {};
  return { 'set-cookie': 'atlas_session=serveur-2; Path=/; SameSite=Lax' };
}

function notFound() {
  const { type, body } = find('/404.html');
  return { type, body, status: 404 };
}

function answer(request, response, { type, body: raw, status = 200, headers = {} }) {
  const nonce = randomBytes(16).toString('base64');
  const isMarked = type.startsWith('text/html') && String(raw).includes('{nonce}');
  const body = isMarked ? String(raw).replaceAll('{nonce}', nonce) : raw;
  const tag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  response.setHeader('content-type', type);
  response.setHeader('etag', tag);
  // Asked again each time, and answered in a word when nothing changed. The back/forward cache stays possible.
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  if (type.startsWith('text/html')) {
    response.setHeader('content-security-policy', isMarked ? policyWith(nonce) : policy);
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (status === 200 && request.headers['if-none-match'] === tag) return response.writeHead(304).end();
  return response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
}

/** Takes what the measurement counts, and what a browser reports. */
async function take(request, response, pathname, violations) {
  let body = '';
  for await (const piece of request) body += piece;
  if (pathname === '/csp-report') violations.push(JSON.parse(body)['csp-report']);
  response.writeHead(pathname === '/csp-report' || pathname.startsWith('/tiers/') ? 204 : 405).end();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wanted = Number(process.argv[2] ?? process.env.PORT ?? 8080);
  const { origin } = await startPortal({ port: wanted }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${wanted} is taken.`);
    return startPortal();
  });
  console.log(`The portal is at ${origin}/`);
}
