import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain',
};

/** Runs first in every page: keeps what its console is told of errors, over reloads, and which errors nobody handled. */
function watch() {
  const keep = (words) => sessionStorage.setItem('told', JSON.stringify([...window.told(), words]));
  window.told = () => JSON.parse(sessionStorage.getItem('told') ?? '[]');
  const own = console.error;
  console.error = (...words) => {
    keep(words.map(String).join(' '));
    own.apply(console, words);
  };
  addEventListener('error', ({ message }) => message && keep(message));
  addEventListener('unhandledrejection', ({ reason }) => keep(String(reason)));
}

const blank = '<!doctype html><title>.</title><link rel="icon" href="data:," />';
const film = '<!doctype html><title>Film</title><link rel="icon" href="data:," /><p>Le film</p>';

/**
 * Serves what is built, by folder (`{'/vite/': folder}`), the films that gates hold back under /films/, and /blank, where a visitor’s
 * memory can be emptied.
 */
export async function serve(folders) {
  const films = [];
  const missing = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
    if (pathname === '/blank') return send(types['.html'], blank);
    if (pathname.startsWith('/films/')) {
      films.push(pathname);
      return send(types['.html'], film);
    }
    const path = fileOf(folders, decodeURIComponent(pathname));
    if (!path) {
      missing.push(pathname);
      return response.writeHead(404).end();
    }
    const type = types[extname(path)] ?? 'application/octet-stream';
    const file = readFileSync(path);
    return send(
      type,
      type === types['.html'] ? String(file).replace(/<head[^>]*>/, `$&<script>(${watch})()</script>`) : file,
    );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** The films that were asked for. */
    films,
    missing,
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

function fileOf(folders, pathname) {
  const [base, folder] = Object.entries(folders).find(([each]) => pathname.startsWith(each)) ?? [];
  if (!base) return undefined;
  const path = join(folder, pathname.slice(base.length));
  return [path, join(path, 'index.html'), `${path}.html`].find((each) => extname(each) && existsSync(each));
}
