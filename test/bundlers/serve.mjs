import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Runs first in every page: keeps what its console is told of errors, and over reloads. */
function watch() {
  window.told = () => JSON.parse(sessionStorage.getItem('told') ?? '[]');
  const own = console.error;
  console.error = (...words) => {
    sessionStorage.setItem('told', JSON.stringify([...window.told(), words.map(String).join(' ')]));
    own.apply(console, words);
  };
}

// Without an icon of its own a page has the browser ask for one.
const blank = '<!doctype html><title>.</title><link rel="icon" href="data:," />';

/** Serves the files of a folder, and /blank, where a visitor's memory can be emptied while no page uses it. */
export async function serve(folder) {
  const missing = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
    if (pathname === '/blank') return send(types['.html'], blank);
    const path = join(folder, pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(path)) {
      missing.push(pathname);
      return response.writeHead(404).end();
    }
    const type = types[extname(path)];
    const file = readFileSync(path);
    return send(
      type,
      type === types['.html'] ? String(file).replace('<head>', `$&<script>(${watch})()</script>`) : file,
    );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** What was asked for and is not there. */
    missing,
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
