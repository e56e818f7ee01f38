import { X509Certificate, createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** A certificate for tests alone, which the development server of the test runner carries. */
const folder = fileURLToPath(new URL('../../node_modules/@web/dev-server-core/', import.meta.url));
const cert = readFileSync(join(folder, '.self-signed-dev-server-ssl.cert'));
const key = readFileSync(join(folder, '.self-signed-dev-server-ssl.key'));

/** By which a browser knows this server’s key: what it then trusts it also caches. */
export const keyHash = createHash('sha256')
  .update(new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' }))
  .digest('base64');

/**
 * Serves texts as a CDN does: by HTTP/2, compressed beforehand, pages asked for again each time, all else kept for good. Tells what
 * was asked for since it was last asked to tell.
 */
export async function serve() {
  const files = new Map();
  let asked = [];
  const server = createSecureServer({ cert, key }, (request, response) => {
    // A query that no page of ours has is one that a candidate adds to its own files, for caches.
    const path = files.has(request.url) ? request.url : new URL(request.url, 'https://localhost').pathname;
    const file = files.get(path);
    asked.push({ path, isKnown: Boolean(file) });
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const { isPage, type, brotli } = file;
    response.writeHead(200, {
      'content-type': type,
      'content-encoding': 'br',
      'content-length': brotli.length,
      'cache-control': isPage ? 'no-cache' : 'public, max-age=31536000, immutable',
    });
    response.end(brotli);
  });
  const sessions = new Set();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));

  return {
    origin: `https://localhost:${server.address().port}`,
    add: (path, text) => files.set(path, weigh(path, text)),
    sizeOf: (path) => files.get(path),
    /** The paths that were asked for. */
    takeLog() {
      const log = asked;
      asked = [];
      const missing = log.filter(({ isKnown }) => !isKnown);
      if (missing.length) throw new Error(`Pages ask for what is not there: ${missing.map(({ path }) => path)}`);
      return log.map(({ path }) => path);
    },
    close() {
      for (const session of sessions) session.destroy();
      return new Promise((done) => server.close(done));
    },
  };
}

export function weigh(path, text) {
  const [, extension = 'html'] = /\.(\w+)$/.exec(path) ?? [];
  const weight = weights.get(text) ?? compress(Buffer.from(text));
  weights.set(text, weight);
  return { isPage: extension === 'html', isCode: ['js', 'css'].includes(extension), type: types[extension], ...weight };
}

/** Pages of one candidate have most of their files in common. */
const weights = new Map();

function compress(data) {
  const brotli = brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: data.length } });
  const sizes = { raw: data.length, gzip: gzipSync(data, { level: 9 }).length, brotli: brotli.length };
  return { brotli, sizes };
}
