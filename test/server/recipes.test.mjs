/** The recipes for servers, as they stand in the docs: one table of requests for all, each with its real server. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer, request as requestOver } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { recordFile } from 'charte-cookies/record-file.js';
import { createHandler } from 'charte-cookies/server.js';
import pg from 'pg';
import { application } from '../../stories/recipes/proof/hono.mjs';
import { eraseBefore, recordTable, table } from '../../stories/recipes/proof/postgres.mjs';
import { until } from '../support/deep-query.mjs';
import { answersRequests, cookieOf, origin, right } from './requests.mjs';

const recipe = (name) => fileURLToPath(new URL(`../../stories/recipes/proof/${name}`, import.meta.url));
const recordsOf = (path) =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).record)
    : [];

/** By `fetch` nobody may say an origin. */
const askOver = (port) => (options) =>
  new Promise((resolve, reject) => {
    const { method, headers, body } = options;
    const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
    const asked = requestOver({ host: '127.0.0.1', port, path: '/preuves.php', method, headers: given }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += part));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: new Headers(Object.entries(response.headers).map(([key, value]) => [key, String(value)])),
          text,
        }),
      );
    });
    asked.on('error', reject).end(body);
  });

/** A port that was free a moment ago. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const answers = (port) =>
  until(
    () =>
      askOver(port)({ method: 'GET', headers: {} }).then(
        ({ status }) => status === 405,
        () => false,
      ),
    `an answer on port ${port}`,
    20_000,
  );

/** A process of the test’s own, that ends with it. */
function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], ...options });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return async () => {
    child.kill();
    await ended;
  };
}

/** Where a server is run from a recipe that writes a file. */
function servesFile(name, run) {
  describe(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
    const path = join(folder, 'preuves.jsonl');
    let port;
    let stop;
    before(async () => {
      port = await freePort();
      stop = run(port, { ...process.env, PORT: String(port), ORIGIN: origin, ORIGINS: origin, RECORDS: path });
      await answers(port);
    });
    after(async () => {
      await stop?.();
      rmSync(folder, { recursive: true, force: true });
    });

    answersRequests(
      it,
      (options) => askOver(port)(options),
      () => recordsOf(path),
    );

    it('writes a file that can be verified, also from several requests at once [E4]', async () => {
      const { records } = await recordFile(path).verify();
      const sent = Array.from({ length: 12 }, () => right());
      const statuses = await Promise.all(
        sent.map(async (record) => {
          const headers = { origin, 'content-type': 'application/json' };
          return (await askOver(port)({ method: 'POST', headers, body: JSON.stringify(record) })).status;
        }),
      );
      assert.deepEqual(new Set(statuses), new Set([204]));
      const then = await recordFile(path).verify();
      assert.deepEqual([then.records, then.faults], [records + 12, []]);
    });
  });
}

servesFile('the recipe for Node', (port, env) =>
  start(process.execPath, [recipe('node.mjs')], { env, stdio: 'ignore' }),
);

// Where there is PHP, as where everything is run.
if (spawnSync('php', ['--version']).status === 0) {
  servesFile('the recipe for PHP', (port, env) =>
    start('php', ['-S', `127.0.0.1:${port}`, '-t', recipe('.')], {
      env: { ...env, PHP_CLI_SERVER_WORKERS: '3' },
      stdio: 'ignore',
    }),
  );
}

describe('the recipe for Hono', () => {
  const records = [];
  const app = application({ append: async (record) => void records.push(record) });
  answersRequests(
    it,
    async (options) => {
      const response = await app.request(`${origin}/preuves`, options);
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
    () => records,
  );
});

const binaries = existsSync('/usr/lib/postgresql')
  ? readdirSync('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`)
  : [];
if (binaries.length) {
  describe('the recipe for PostgreSQL', () => {
    const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
    let pool;
    let stop;
    before(async () => {
      // It refuses to be run by root.
      const idOf = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
      const user = process.getuid() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
      if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
      const options = { ...user, cwd: folder, stdio: 'ignore' };
      const bin = binaries.at(-1);
      const data = join(folder, 'data');
      execFileSync(`${bin}/initdb`, ['-D', data, '-A', 'trust', '-U', 'postgres', '--no-sync', '-E', 'UTF8'], options);
      // By a socket in the folder alone.
      const end = start(`${bin}/postgres`, ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-F'], options);
      stop = end;
      pool = new pg.Pool({ host: folder, user: 'postgres', database: 'postgres' });
      await until(
        () =>
          pool.query('SELECT 1').then(
            () => true,
            () => false,
          ),
        'PostgreSQL to answer',
        20_000,
      );
      await pool.query(table);
    });
    after(async () => {
      await pool?.end();
      await stop?.();
      rmSync(folder, { recursive: true, force: true });
    });

    const handle = (request) => createHandler({ records: recordTable(pool), origins: [origin] })(request);
    const ask = async (options) => {
      const response = await handle(new Request(`${origin}/preuves`, options));
      return { status: response.status, headers: response.headers, text: await response.text() };
    };
    const kept = async () =>
      (await pool.query('SELECT preuve FROM preuves ORDER BY id')).rows.map(({ preuve }) => preuve);
    answersRequests(it, ask, kept);

    const headers = { origin, 'content-type': 'application/json' };
    const send = (record, more) =>
      ask({ method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify(record) });

    it('keeps once what comes twice, and erases what is before a day [E4]', async () => {
      const record = right({ on: '2026-01-15' });
      const [year, month] = right().on.split('-').map(Number);
      const inMonths = (months) => new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
      const lately = right({ on: inMonths(-2), until: inMonths(2) });
      assert.equal((await send(lately)).status, 204);
      assert.equal((await send(lately)).status, 204);
      const all = await kept();
      assert.equal(all.filter(({ id }) => id === lately.id).length, 1);
      assert.equal((await send(record)).status, 400, 'whose time is over');
      assert.equal(await eraseBefore(pool, right().on), 1);
      assert.equal((await kept()).length, all.length - 1);
    });

    it('has the browser send again while the database fails, and sets no cookie [E4]', async (test) => {
      test.mock.method(console, 'error', () => {});
      const record = right();
      const cookie = { cookie: `cookies_preferences=${cookieOf(record)}` };
      await pool.query('ALTER TABLE preuves RENAME TO elsewhere');
      const failed = await send(record, cookie);
      assert.deepEqual([failed.status, failed.headers.get('set-cookie')], [503, null]);
      await pool.query('ALTER TABLE elsewhere RENAME TO preuves');
      const { status, headers: told } = await send(record, cookie);
      assert.equal(status, 204);
      assert.match(told.get('set-cookie'), /^cookies_preferences=/);
    });
  });
}
