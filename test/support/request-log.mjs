/**
 * What a server sees. `/test/support/asked/<log>/<name>` answers on every host name of this machine, and is written
 * down: a script that says its own name in `window.ran`, a page, a picture, or an empty text, by its ending. What begins with
 * `slow` takes a while; `set-cookie.txt` sets the cookie `by-server`.
 * `/test/support/asked/<log>` tells what was asked for, as a list of `host/name`, without the port.
 *
 * `/test/support/late/<log>` is a page in two parts: the markup of its query, `first`, and, once `<log>/go` was asked for,
 * that of `then`.
 *
 * A middleware before all others, as the server answers from a memory of its own what it has answered before.
 */
import { PassThrough } from 'node:stream';

const logs = new Map();
const waiting = new Map();

const bodies = {
  js: (name) => `(globalThis.ran ??= []).push(${JSON.stringify(name)});`,
  html: (name) => `<!doctype html><title>${name}</title>`,
  svg: () => '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  txt: () => '',
};

export async function requestLog(context, next) {
  const [, place, id, name] = /^\/test\/support\/(asked|late)\/([^/]+)(?:\/([^/]+))?$/.exec(context.path) ?? [];
  if (!place) return next();
  // The runner has browsers keep everything for a year; what varies with everything is kept by none.
  // WebKit asks again for a script that was preloaded and varies; what is asked again each time it takes from the preload.
  if (name?.endsWith('.js')) context.set('Cache-Control', 'no-cache');
  else context.set('Vary', '*');
  context.set('Access-Control-Allow-Origin', '*');
  if (place === 'late') {
    context.type = 'html';
    context.body = late(id, context.query);
    return undefined;
  }
  if (!logs.has(id)) logs.set(id, []);
  const log = logs.get(id);
  if (!name) {
    context.body = log;
    return undefined;
  }
  log.push(`${context.hostname}/${name}`);
  if (name === 'set-cookie.txt') context.set('Set-Cookie', 'by-server=1; Path=/');
  if (name === 'go') waiting.get(id)?.();
  const ending = name.split('.').at(-1);
  if (name.startsWith('slow')) await new Promise((resolve) => setTimeout(resolve, 300));
  context.type = ending in bodies ? ending : 'txt';
  context.body = (bodies[ending] ?? bodies.txt)(name);
  return undefined;
}

function late(id, { first, then }) {
  const body = new PassThrough();
  body.write(first);
  waiting.set(id, () => body.end(then));
  return body;
}
