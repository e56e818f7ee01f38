/** The handler as it is built. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHandler } from 'charte-cookies/server.js';
import { answersRequests, cookieOf, origin, right } from './requests.mjs';

const memory = () => {
  const records = [];
  return { records, append: async (record) => void records.push(record) };
};
const post = (body, headers = {}) =>
  new Request(`${origin}/preuves`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('createHandler', () => {
  const store = memory();
  const handle = createHandler({ records: store, origins: [origin] });
  answersRequests(
    it,
    async (options) => {
      const response = await handle(new Request(`${origin}/preuves`, options));
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
    () => store.records,
  );

  it('has what could not be kept sent again, and sets no cookie for it [E4]', async (test) => {
    const told = test.mock.method(console, 'error', () => {});
    const failing = createHandler({
      records: { append: async () => Promise.reject(new Error('full')) },
      origins: [origin],
    });
    const record = right();
    const { status, headers } = await failing(post(record, { cookie: `cookies_preferences=${cookieOf(record)}` }));
    assert.deepEqual([status, headers.get('set-cookie')], [503, null]);
    assert.equal(told.mock.callCount(), 1);
  });

  it('keeps, and sets no cookie, where keeping took so long that another choice may stand by now [E4]', async (test) => {
    let now = 0;
    test.mock.method(performance, 'now', () => now);
    const slow = { append: async () => void (now += 500) };
    const record = right();
    const request = post(record, { cookie: `cookies_preferences=${cookieOf(record)}` });
    const { status, headers } = await createHandler({ records: slow, origins: [origin] })(request);
    assert.deepEqual([status, headers.get('set-cookie')], [204, null]);
  });

  it('reads no more of a body without an end than it may have [E4]', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1000;
        controller.enqueue(new Uint8Array(1000).fill(32));
      },
    });
    const headers = { origin, 'content-type': 'application/json' };
    const { status } = await handle(
      new Request(`${origin}/preuves`, { method: 'POST', headers, body, duplex: 'half' }),
    );
    assert.equal(status, 413);
    assert.ok(sent < 100_000, `${sent} bytes were read`);
  });

  it('follows the terms of the declaration: name, domain, months; and is Secure on https alone [E4, E5]', async () => {
    const plain = 'http://www.example.fr';
    const terms = { cookie: 'choix', domain: 'example.fr', duration: 'P1M' };
    const own = createHandler({ records: memory(), origins: [origin, plain], consent: terms });
    const [year, month] = right().on.split('-').map(Number);
    const until = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
    const isLeft = until > new Date().toISOString().slice(0, 10);
    assert.ok(isLeft);
    const record = right({ until });
    const { status, headers } = await own(post(record, { origin: plain, cookie: `choix=${cookieOf(record)}` }));
    assert.equal(status, 204);
    const expires = new Date(Date.parse(`${until}T00:00Z`) + 86_400_000).toUTCString();
    const expected = `choix=${cookieOf(record)}; Path=/; Domain=example.fr; Expires=${expires}; SameSite=Lax`;
    assert.equal(headers.get('set-cookie'), expected);
    assert.equal((await own(post(right()))).status, 400, 'six months are too many here');
  });

  it('says what is wrong with a record, and with its own options', async () => {
    const { error } = await (await handle(post(right({ email: 'jeanne@example.fr' })))).json();
    assert.match(error, /^\$: found "email", expected no fields but v, id, package/);
    const records = memory();
    for (const wrong of ['www.example.fr', 'https://www.example.fr/', 'null', 'ftp://example.fr'])
      assert.throws(() => createHandler({ records, origins: [wrong] }), {
        name: 'TypeError',
        message: /expected an origin/,
      });
    const consent = { domain: 'example.fr; Secure' };
    assert.throws(() => createHandler({ records, origins: [origin], consent }), { message: /^consent\.domain: found/ });
  });
});
