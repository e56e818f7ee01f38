/** Records of decisions that pages send to `consent.endpoint`, by the built package. */
import assert from 'node:assert/strict';
import { createHandler } from 'charte-cookies/server.js';
import { auto, json, marked, page } from '../support/sites.mjs';
import { declaration } from '../support/town.mjs';
import { until } from '../support/deep-query.mjs';
import { chromium, inEngines } from '../support/visitor.mjs';

const endpoint = '/preuves';
const declared = (value = endpoint) => declaration((town) => (town.consent = { ...town.consent, endpoint: value }));

/** Takes what pages send; `respond(n)`: the status of the nth answer, or nothing where it hangs. */
function takes(site, respond = () => 204) {
  const bodies = [];
  site.answers[endpoint] = async (request, response) => {
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += part;
    bodies.push(text);
    const status = respond(bodies.length);
    if (status) response.writeHead(status).end();
  };
  return bodies;
}

/** Answers by the handler; what it sets, in order. */
function handles(site, append) {
  const handle = createHandler({ records: { append }, origins: [site.origin] });
  const cookies = [];
  site.answers[endpoint] = async (request, response) => {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    const answer = await handle(
      new Request(site.origin + endpoint, { method: 'POST', headers: request.headers, body }),
    );
    cookies.push(answer.headers.get('set-cookie'));
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end();
  };
  return cookies;
}

const serve = (site, text = declared(), head = '') =>
  Object.assign(site.files, { '/': page(head + auto()), '/cookies.json': json(text) });
const asking = (tab) => tab.until(({ isAsking }) => isAsking, 'the banner');
const sent = (bodies, count) => until(() => bodies.length >= count, `${count} records, of which ${bodies.length} came`);
const queue = (tab) => tab.evaluate((key) => localStorage.getItem(key), `outbox:${endpoint}`);
const senders = (site) => site.parts.filter((path) => path.includes('proof-sender'));
const decide = (tab, verb) =>
  tab.evaluate((name) => document[Symbol.for('charte-cookies/page-consent/1')][name](), verb);

inEngines('Records of decisions', chromium, ({ it }) => {
  it('are sent once each, with what was asked and what was decided, and nothing of who decided [E4]', async ({
    site,
    open,
  }) => {
    const bodies = takes(site);
    const text = declared();
    serve(site, text);
    const tab = await open('/');
    await asking(tab);
    assert.deepEqual(senders(site), [], 'nothing is loaded before something is decided');
    await tab.answer('refuse-all');
    await sent(bodies, 1);
    const record = JSON.parse(bodies[0]);
    const { consent } = await tab.report();
    const optional = Object.keys(consent.choices).sort();
    assert.deepEqual(Object.keys(record).sort(), [
      ...['action', 'choices', 'declaration', 'id', 'locale', 'on', 'package', 'providers', 'revisions', 'until', 'v'],
    ]);
    assert.deepEqual(record.choices, consent.choices);
    assert.deepEqual(record.revisions, consent.rev);
    assert.deepEqual([record.on, record.action, record.locale], [consent.on, 'refuse-all', 'fr']);
    assert.deepEqual(Object.keys(record.providers).sort(), optional);
    const { declaration: read } = await tab.report();
    const named = read.services.filter(({ category }) => optional.includes(category)).map(({ provider }) => provider);
    const names = read.providers.filter(({ id }) => named.includes(id)).map(({ name }) => name.fr ?? name);
    assert.deepEqual([...new Set(Object.values(record.providers).flat())].sort(), [...names].sort());
    const { declarationDigest } = await import('charte-cookies/record.js');
    assert.equal(record.declaration, declarationDigest(read));
    await until(async () => (await queue(tab)) === null, 'nothing to wait any more');
    await tab.go('/');
    await tab.upTo(500);
    assert.equal(bodies.length, 1, 'the next page sends nothing');
  });

  it('have the server set the cookie, and no script writes it again [E4, E5]', async ({ site, open }) => {
    const kept = [];
    const cookies = handles(site, async (record) => void kept.push(record));
    serve(site);
    const tab = await open('/');
    await asking(tab);
    await tab.answer('refuse-all');
    await until(() => cookies.length, 'the answer');
    assert.equal(kept.length, 1);
    const raw = await tab.evaluate(() => document.cookie.split('; ').find((each) => each.startsWith('cookies_pref')));
    assert.ok(cookies[0]?.startsWith(`${raw}; Path=/; Expires=`), `${cookies[0]} sets ${raw}`);
    const watching = `<script>
      window.written = [];
      const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
      Object.defineProperty(document, 'cookie', { get: () => cookie.get.call(document),
        set(value) { written.push(value); cookie.set.call(document, value); } });
    </script>`;
    serve(site, declared(), watching);
    for (let i = 0; i < 2; i++) {
      await tab.go('/');
      await tab.upTo(500);
      assert.deepEqual(await tab.evaluate(() => window.written), []);
    }
    assert.equal(cookies.length, 1);
  });

  it('are two, and right, of two decisions in quick succession, however slow the answer [E4]', async ({
    site,
    open,
  }) => {
    const bodies = takes(site);
    serve(site);
    const tab = await open('/');
    await asking(tab);
    await tab.evaluate((key) => {
      const store = document[Symbol.for(key)];
      store.acceptAll();
      store.refuseAll();
    }, 'charte-cookies/page-consent/1');
    await sent(bodies, 2);
    const [first, second] = bodies.map((body) => JSON.parse(body));
    assert.deepEqual(new Set(Object.values(first.choices)), new Set([true]));
    assert.deepEqual(new Set(Object.values(second.choices)), new Set([false]));
    assert.deepEqual([first.action, second.action], ['none', 'none']);
    assert.notEqual(first.id, second.id);
  });

  it('open nothing on the next page by an older choice that a late answer has set again [E4, A11, A13]', async ({
    site,
    open,
  }) => {
    takes(site);
    Object.assign(site.files, { '/': page(auto(), marked('statistics')), '/cookies.json': json(declared()) });
    const tab = await open('/');
    await asking(tab);
    await tab.answer('accept-all');
    await tab.until(({ stored }) => stored?.verdict, 'the acceptance, with what was read');
    const accepted = await tab.evaluate(() => document.cookie.split('; ').find((each) => each.includes('verdict')));
    await decide(tab, 'withdraw');
    await tab.until(({ stored }) => stored?.choices.statistics === false, 'the withdrawal');
    await tab.evaluate((pair) => (document.cookie = `${pair}; Path=/; Max-Age=9999`), accepted);
    await tab.go('/');
    const seen = await tab.until(({ stored }) => stored?.choices.statistics === false, 'the withdrawal to stand again');
    assert.deepEqual([seen.ran, seen.seen.granted.includes('statistics')], [[], false]);
  });

  it('bring back no choice that holds no more, when the answer to it comes late [E4, A11]', async ({ site, open }) => {
    const kept = [];
    const releases = [];
    const cookies = handles(site, async (record) => {
      kept.push(record);
      if (kept.length === 1) await new Promise((resolve) => releases.push(resolve));
    });
    serve(site);
    const tab = await open('/');
    await asking(tab);
    await tab.answer('accept-all');
    await until(() => kept.length, 'the first record');
    await decide(tab, 'withdraw');
    // Longer than an answer may take that sets the cookie.
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    for (const release of releases) release();
    await until(() => cookies.length >= 2, 'both answers');
    await until(async () => (await queue(tab)) === null, 'nothing to wait any more');
    const { stored, mirror } = await tab.report();
    for (const choice of [stored, mirror]) assert.deepEqual(new Set(Object.values(choice.choices)), new Set([false]));
    assert.equal(new Set(kept.map(({ id }) => id)).size, 2);
    const raw = await tab.evaluate(() => document.cookie.split('; ').find((each) => each.startsWith('cookies_pref')));
    assert.ok(
      cookies.some((each) => each?.startsWith(`${raw};`)),
      'and the one that holds is set',
    );
  });

  it('wait in the browser until the server has them, and the next page brings them [E4]', async ({ site, open }) => {
    const bodies = takes(site, (count) => (count < 3 ? 503 : 204));
    serve(site);
    const tab = await open('/');
    await asking(tab);
    await tab.answer('refuse-all');
    await sent(bodies, 1);
    for (let count = 2; count < 4; count++) {
      assert.equal(JSON.parse(await queue(tab)).length, 1);
      await tab.go('/');
      await sent(bodies, count);
    }
    await until(async () => (await queue(tab)) === null, 'nothing to wait any more');
    assert.equal(new Set(bodies).size, 1, 'it is one record, with one id');
    await tab.go('/');
    await tab.upTo(500);
    assert.equal(bodies.length, 3);
    const { told, consent } = await tab.report();
    assert.deepEqual(told, []);
    assert.ok(consent === null || Object.values(consent.choices).every((choice) => choice === false));
  });

  it('are dropped when the server does not want them [E4]', async ({ site, open }) => {
    const bodies = takes(site, () => 400);
    serve(site);
    const tab = await open('/');
    await asking(tab);
    await tab.answer('refuse-all');
    await sent(bodies, 1);
    await until(async () => (await queue(tab)) === null, 'nothing to wait any more');
    await tab.go('/');
    await tab.upTo(400);
    assert.equal(bodies.length, 1);
  });

  it('change nothing for the visitor where the endpoint hangs or sends elsewhere [E4]', async ({ site, open }) => {
    const bodies = takes(site, () => 0);
    serve(site);
    const tab = await open('/');
    await asking(tab);
    await tab.answer('accept-all');
    await tab.until(({ consent }) => consent, 'the choice');
    await sent(bodies, 1);
    await decide(tab, 'withdraw');
    const { stored, mirror, isAsking, told } = await tab.report();
    for (const kept of [stored, mirror]) assert.deepEqual(new Set(Object.values(kept.choices)), new Set([false]));
    assert.deepEqual([isAsking, told], [false, []]);
    site.answers[endpoint] = (request, response) => response.writeHead(302, { location: '/ailleurs' }).end();
    await tab.go('/');
    await until(() => site.count(endpoint) > 1, 'the next page to try');
    await tab.upTo(300);
    assert.equal(site.count('/ailleurs'), 0, 'no redirection is followed');
    assert.equal(JSON.parse(await queue(tab)).length, 2, 'both wait');
  });

  it('are sent, and the page starts anew all the same, when what ran is withdrawn [E4]', async ({ site, open }) => {
    const bodies = takes(site);
    const ran = '<script type="text/plain" data-category="statistics">ran.push("statistics")</script>';
    serve(site, declared(), '');
    site.files['/'] = page(auto(), ran);
    const tab = await open('/');
    await asking(tab);
    await tab.answer('accept-all');
    await tab.until(({ ran: list }) => list.includes('statistics'), 'what was accepted to run');
    await decide(tab, 'withdraw');
    await tab.until(({ reloads }) => reloads === 1, 'the page to ask whether it starts anew');
    await sent(bodies, 2);
    assert.deepEqual(new Set(Object.values(JSON.parse(bodies[1]).choices)), new Set([false]));
  });

  it('are sent once where nothing can be stored, without end [E4]', async ({ site, open }) => {
    const bodies = takes(site, () => 503);
    const refusing = `<script>Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };</script>`;
    serve(site, declared(), refusing);
    const tab = await open('/');
    await asking(tab);
    await tab.answer('refuse-all');
    await sent(bodies, 1);
    await tab.upTo(600);
    assert.equal(bodies.length, 1);
    assert.equal(await queue(tab), null);
  });

  it('are bounded, whatever waits [E4]', async ({ site, open }) => {
    const bodies = takes(site, () => 503);
    serve(site);
    const tab = await open('/');
    await asking(tab);
    await tab.evaluate(
      (key) => localStorage.setItem(key, JSON.stringify(Array(500).fill('"x"'))),
      `outbox:${endpoint}`,
    );
    await tab.answer('refuse-all');
    await sent(bodies, 1);
    assert.equal(JSON.parse(await queue(tab)).length, 20);
    await tab.evaluate((key) => localStorage.setItem(key, '{"length":1e9'), `outbox:${endpoint}`);
    await decide(tab, 'acceptAll');
    await until(
      async () => JSON.parse((await queue(tab)).replace('{"length":1e9', '[]')).length === 1,
      'what is broken to go',
    );
  });

  it('are written as they are, whatever a page did to JSON [E4]', async ({ site, open }) => {
    const bodies = takes(site);
    const prototype = `<script>
      Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
      String.prototype.toJSON = function () { return '"' + this + '"'; };
      Object.keys = (object) => { const keys = []; for (const key in object) keys.push(key); return keys; };
    </script>`;
    const text = declaration((town) => {
      town.consent = { ...town.consent, endpoint };
      for (const provider of town.providers) provider.name = `${provider.id} « \u0001\t"A\\B" »`;
    });
    serve(site, text, prototype);
    const tab = await open('/');
    await asking(tab);
    await tab.answer('refuse-all');
    await sent(bodies, 1);
    const { providers, choices } = JSON.parse(bodies[0]);
    const names = Object.values(providers).flat();
    assert.ok(names.length && names.every((name) => name.endsWith(' « \u0001\t"A\\B" »')), JSON.stringify(names));
    assert.ok(Object.values(choices).every((choice) => choice === false));
  });

  it('of a site’s own script wait for the network too, and say who was asked for and by which declaration [A17]', async ({
    site,
    open,
  }) => {
    let status = 503;
    const bodies = takes(site, () => status);
    const recording = `<script type="module">
      import { recordChoices } from '/cdn/record.js';
      recordChoices('${endpoint}');
      window.isRecording = true;
    </script>`;
    serve(site, declaration(), recording);
    const tab = await open('/');
    await asking(tab);
    await until(() => tab.evaluate(() => window.isRecording), 'the recording');
    await tab.answer('accept-all');
    await sent(bodies, 1);
    await until(() => tab.evaluate(async () => !(await navigator.locks.query()).held.length), 'the end of the try');
    status = 204;
    await tab.evaluate(() => dispatchEvent(new Event('online')));
    await sent(bodies, 2);
    await until(async () => (await queue(tab)) === null, 'nothing to wait any more');
    assert.equal(bodies[0], bodies[1]);
    const { shown, action, page: where, providers, declaration: digest } = JSON.parse(bodies[0]);
    assert.match(shown, /Tout accepter/);
    assert.deepEqual([action, where], ['accept-all', `${site.origin}/`]);
    assert.deepEqual(providers.embeds, ['Mesure SA']);
    const { declarationDigest } = await import('charte-cookies/record.js');
    assert.equal(digest, declarationDigest((await tab.report()).declaration));
  });

  for (const foreign of ['https://ailleurs.example/preuves', '//ailleurs.example/preuves', 'http://[']) {
    it(`are not sent to another origin, which the console says: ${foreign} [E4]`, async ({ site, open }) => {
      serve(site, declared(foreign));
      const tab = await open('/');
      await asking(tab);
      await tab.answer('refuse-all');
      const { errors } = await tab.until((report) => report.errors.length, 'the error');
      assert.match(errors[0], /consent\.endpoint: Records are not sent to/);
    });
  }

  it('load nothing where no endpoint is declared [E4]', async ({ site, open }) => {
    serve(site, declaration());
    const tab = await open('/');
    await asking(tab);
    await tab.answer('refuse-all');
    await tab.upTo(500);
    assert.deepEqual(senders(site), []);
    assert.deepEqual(await tab.evaluate(() => Object.keys(localStorage)), ['cookies_preferences']);
  });
});
