/** The site that leaks, its clean twin, and the other sites that they speak to: one server, a host name for each. */
import { readFileSync, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leaks } from './leaks.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const pages = ['/', '/1', '/2', '/3', '/4', '/5', '/bare'];
/** Each leads to the next alone. */
const chain = [1, 2, 3, 4, 5, 6, 7].map((n) => `/deep/${n}`);
const others = 'third frame picture styles worker service beacon socket refused'.split(' ');

/** Starts them. `origin('leaky')` is where one of them is. */
export async function startLeakSites() {
  const server = createServer((request, response) => {
    const [name] = request.headers.host.split('.');
    const url = new URL(request.url, `http://${request.headers.host}`);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'no-store');
    (name === 'leaky' || name === 'clean' ? own : foreign)({ name, url, request, response });
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  const origin = (name) => `http://${name}.localhost:${port}`;

  function own({ name, url, request, response }) {
    const { pathname } = url;
    const isLeaky = name === 'leaky';
    const file = join(dist, pathname);
    if (pathname.startsWith('/cdn/') && existsSync(file)) {
      return send(response, pathname.endsWith('.css') ? 'text/css' : 'text/javascript', readFileSync(file));
    }
    if (pathname === '/cookies.json') return send(response, 'application/json', JSON.stringify(declaration(isLeaky)));
    if (pathname === '/confidentialite' && !isLeaky) return send(response, 'text/html', html('', 'Vie privée'));
    if (pathname === '/broken' && isLeaky) return response.writeHead(500).end('Panne');
    if (pathname === '/away' && isLeaky) return response.writeHead(302, { location: `${origin('away')}/` }).end();
    if (![...pages, ...chain].includes(pathname)) return foreign({ url, response });
    const isRefused = /"statistics":false/.test(decodeURIComponent(request.headers.cookie ?? ''));
    const parts = Object.values(leaks).filter(({ page }) => page === '*' || page === pathname);
    for (const leak of isLeaky ? parts : []) {
      for (const [key, value] of Object.entries(leak.send ?? {})) response.appendHeader(key, value);
      for (const [key, value] of Object.entries((isRefused && leak.sendWhenRefused) || {})) {
        response.appendHeader(key, value);
      }
    }
    const markup = parts.map((leak) => leak[isLeaky ? 'leaky' : 'clean'] ?? '');
    const body = markup
      .map((each) => (typeof each === 'function' ? each(origin, `${name}.localhost`) : each))
      .join('\n');
    const isBare = isLeaky && pathname === '/bare';
    return send(response, 'text/html; charset=utf-8', html(body + linksFrom(pathname, isLeaky), pathname, isBare));
  }
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function linksFrom(pathname, isLeaky) {
  const next = chain[chain.indexOf(pathname) + 1];
  const to = pathname === '/' ? [...pages, chain[0], ...(isLeaky ? ['/broken', '/away'] : [])] : next ? [next] : [];
  return `<ul>${to.map((path) => `<li><a href="${path}">${path}</a></li>`).join('')}</ul>`;
}

function html(body, title, isBare = false) {
  const footer = isBare ? '' : '<footer><a href="#cookie-preferences">Gérer mes cookies</a></footer>';
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page ${title}</title>
    <script type="module" async src="/cdn/auto.js" data-src="/cookies.json"></script></head>
    <body><main><h1>Page</h1>${body}<p style="height: 150vh"></p></main>${footer}</body></html>`;
}

/** What sites of all kinds answer: a cookie, a frame that stores, a worker, a point. */
function foreign({ url, response }) {
  const { pathname, searchParams: asked } = url;
  const name = asked.get('name');
  if (pathname === '/set') {
    response.setHeader('set-cookie', `${name}=1; Path=/; ${asked.get('attributes') ?? 'Max-Age=86400'}`);
    if (asked.has('to')) return response.writeHead(302, { location: asked.get('to') }).end();
    return response.writeHead(200, { 'content-type': 'text/html' }).end('');
  }
  if (pathname === '/set-by-script') {
    return send(response, 'text/html', `<script>document.cookie = '${name}=1; Path=/; Max-Age=86400'</script>`);
  }
  if (pathname === '/keep') return send(response, 'text/html', `<script>localStorage.setItem('${name}', 1)</script>`);
  if (pathname === '/worker.js') {
    const ask = asked.has('ask')
      ? `fetch(${JSON.stringify(asked.get('ask'))}, { mode: 'no-cors' }).catch(() => {});`
      : '';
    return send(response, 'text/javascript', ask);
  }
  if (pathname === '/point.gif') return send(response, 'image/gif', Buffer.from('R0lGODlhAQABAAAAACw=', 'base64'));
  if (pathname === '/') return send(response, 'text/html', 'Ailleurs');
  return response.writeHead(204).end();
}

function send(response, type, body) {
  response.writeHead(200, { 'content-type': type }).end(body);
}

/** Names by how they are kept: what every leak and twin sets, as a site would declare it. */
const kinds = {
  local: ['b_local', 'b_plain', 'b_frame', 'r_local'],
  session: ['b_session'],
  indexeddb: ['b_idb'],
  cache: ['b_cache'],
};
const cookies =
  'b_script b_http b_late b_scroll b_store b_path b_elsewhere b_domain b_redirect b_fetch b_nested b_third b_chips b_seven r_script r_http w_http w_third w_path w_again l_three'.split(
    ' ',
  );

function declaration(isLeaky) {
  const entry = (name, more) => ({ name, purpose: 'Compter les visites.', duration: 'P13M', ...more });
  const stored = Object.entries(kinds).flatMap(([storage, names]) => names.map((name) => entry(name, { storage })));
  return {
    site: { name: 'Ville', url: 'https://ville.example', controller: 'Commune', contact: 'dpo@ville.example' },
    updated: '2026-11-23',
    signals: { gpc: ['audience'] },
    categories: [
      { id: 'necessary', justification: 'Sans eux, le site ne fonctionne pas.' },
      { id: 'audience', label: 'Fréquentation', description: 'Compter.', exempt: true, justification: 'Ce site seul.' },
      { id: 'statistics' },
      { id: 'embeds' },
    ],
    providers: [{ id: 'ville', name: 'Commune', privacyPolicy: '/confidentialite' }],
    services: [
      {
        ...{ id: 'base', name: 'Base', provider: 'ville', category: 'necessary' },
        cookies: isLeaky ? [entry('_ga')] : [],
      },
      {
        ...{ id: 'audimetre', name: 'Audimètre', provider: 'ville', category: 'audience' },
        cookies: [entry('m_audience'), entry('g_audience')],
      },
      {
        ...{ id: 'compteur', name: 'Compteur', provider: 'ville', category: 'statistics' },
        hosts: others.filter((name) => name !== 'frame').map((name) => `${name}.localhost`),
        cookies: [
          ...cookies.map((name) => entry(name)),
          ...stored,
          entry('l_session', { duration: 'session' }),
          ...(isLeaky ? [entry('never')] : []),
        ],
      },
      {
        ...{ id: 'film', name: 'Films', provider: 'ville', category: 'embeds', hosts: ['frame.localhost'] },
        cookies: [entry('film')],
      },
    ],
  };
}
