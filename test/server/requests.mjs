/** One table of requests, which whatever answers for `consent.endpoint` must answer alike. */
import assert from 'node:assert/strict';

export const origin = 'https://www.example.fr';

const day = (days, now = new Date()) =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + days)).toISOString().slice(0, 10);
const today = day(0);

/** Some months after a day that every month has. */
function monthsLater(on, months) {
  const [year, month, date] = on.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10);
}

/** A day that has come, that every month has, and that six months later has not passed. */
const on = `${today.slice(0, 8)}01`;
const until = monthsLater(on, 6);

let count = 0;
/** A record that is right, with an id of its own. */
export const right = (changes = {}) => ({
  v: 1,
  id: (count += 1).toString(16).padStart(32, '0'),
  package: '0.1.0',
  on,
  until,
  locale: 'fr',
  action: 'accept-all',
  choices: { statistics: true, embeds: false },
  revisions: { statistics: 'abcd1234', embeds: 'efgh' },
  providers: { statistics: ['Mesure « É » / SA'], embeds: ['Films\u2028SAS', 'Vidéos 🎬'] },
  declaration: 'a'.repeat(64),
  ...changes,
});

/** The cookie of the choice that a record is about. */
export const cookieOf = (record, more = {}) =>
  encodeURIComponent(
    JSON.stringify({
      v: 1,
      on: record.on,
      choices: { embeds: false, statistics: true },
      rev: { embeds: 'efgh', statistics: 'abcd1234' },
      verdict: '1x2y3z_9q.2027-05-23',
      ...more,
    }),
  );

const without = (key) => {
  const record = right();
  delete record[key];
  return record;
};

/** By name: what is asked, and the status of the answer. */
const requests = {
  'a record that is right': [{ body: right() }, 204],
  'one of an end that is near': [{ body: right({ until: day(1) }) }, 204],
  'one whose type names UTF-8': [
    { body: right(), headers: { 'content-type': 'application/json; charset=utf-8' } },
    204,
  ],
  'one without providers of a category': [{ body: right({ providers: {} }) }, 204],
  'another method': [{ method: 'GET' }, 405],
  'another origin': [{ body: right(), headers: { origin: 'https://www.example.fr.evil.example' } }, 403],
  'the origin of a sandbox': [{ body: right(), headers: { origin: 'null' } }, 403],
  'no origin': [{ body: right(), headers: { origin: undefined } }, 403],
  'a form': [{ body: right(), headers: { 'content-type': 'text/plain' } }, 415],
  'a type that only begins alike': [{ body: right(), headers: { 'content-type': 'application/jsonx' } }, 415],
  'too many bytes': [{ text: JSON.stringify(right({ extra: 'x'.repeat(70_000) })) }, 413],
  'no text': [{ text: '' }, 400],
  'no JSON': [{ text: '{"v":1' }, 400],
  'bytes that are no UTF-8': [{ text: Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]) }, 400],
  'a list': [{ body: [right()] }, 400],
  nothing: [{ body: null }, 400],
  'an unknown field': [{ body: right({ email: 'jeanne@example.fr' }) }, 400],
  'a field by which prototypes are changed': [{ text: JSON.stringify(right()).replace('{', '{"__proto__":{},') }, 400],
  'another version': [{ body: right({ v: 2 }) }, 400],
  'a version as text': [{ body: right({ v: '1' }) }, 400],
  'an id of capitals': [{ body: right({ id: 'A'.repeat(32) }) }, 400],
  'an id with a line break': [{ body: right({ id: `${'a'.repeat(32)}\n` }) }, 400],
  'an action of another name': [{ body: right({ action: 'accept' }) }, 400],
  'a choice that is a text': [{ body: right({ choices: { statistics: 'yes' } }) }, 400],
  'choices as a list': [{ body: right({ choices: [true] }) }, 400],
  'a key that is no id': [{ body: right({ choices: { 'jeanne@example.fr': true } }) }, 400],
  'a revision that is words': [{ body: right({ revisions: { statistics: 'Jeanne Martin' } }) }, 400],
  'a provider with a control character': [{ body: right({ providers: { statistics: ['a\u0007b'] } }) }, 400],
  'a provider of 201 characters': [{ body: right({ providers: { statistics: ['x'.repeat(201)] } }) }, 400],
  'too many providers': [{ body: right({ providers: { statistics: Array(301).fill('x') } }) }, 400],
  'a language that is words': [{ body: right({ locale: 'en français' }) }, 400],
  'a digest that is short': [{ body: right({ declaration: 'abc' }) }, 400],
  'a day that does not exist': [{ body: right({ on: '2026-02-30' }) }, 400],
  'an end that does not exist': [{ body: right({ until: `${Number(today.slice(0, 4)) + 1}-02-30` }) }, 400],
  'an end that has passed': [{ body: right({ on: monthsLater(on, -7), until: monthsLater(on, -1) }) }, 400],
  'an end that is today': [{ body: right({ until: today }) }, 400],
  'an end one day too late': [{ body: right({ until: monthsLater(on, 6).replace(/01$/, '02') }) }, 400],
  'a day to come': [{ body: right({ on: day(3), until: day(90) }) }, 400],
  'a moment instead of a day': [{ body: right({ on: `${on}T10:00:00Z` }) }, 400],
  ...Object.fromEntries(Object.keys(right()).map((key) => [`no ${key}`, [{ body: without(key) }, 400]])),
};

/** By name: the cookies of the browser, and what is set of them. */
const cookies = {
  'the choice as it is there': (value) => [`a=1; cookies_preferences=${value}; b=2`, value],
  'no cookie': () => [undefined, undefined],
  'another choice': (value, record) => [
    `cookies_preferences=${cookieOf(record, { choices: { embeds: true } })}`,
    undefined,
  ],
  'two choices': (value, record) => [
    `cookies_preferences=${value}; cookies_preferences=${cookieOf(record, { on: '2026-01-01' })}`,
    undefined,
  ],
  'a name that only ends alike': (value) => [`x_cookies_preferences=${value}`, undefined],
  'what is no choice': () => ['cookies_preferences=%7B', undefined],
};

/**
 * Declares the tests. `ask(options)`: posts to what is tested, and answers `{status, headers, text}`; `kept()`: the records that it has.
 */
export function answersRequests(it, ask, kept) {
  const send = ({ method = 'POST', body, text = JSON.stringify(body), headers = {} }) => {
    const all = { origin, 'content-type': 'application/json', ...headers };
    const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    return ask({ method, headers: given, body: method === 'POST' ? text : undefined });
  };

  it('answers each request of the table as it should [E4]', async () => {
    const before = (await kept()).length;
    const wrong = [];
    const expected = [];
    for (const [name, [request, status]] of Object.entries(requests)) {
      const answer = await send(request);
      if (answer.status !== status) wrong.push(`${name}: ${answer.status} ${answer.text}`);
      if (status === 204) expected.push(request.body);
      else if (!JSON.parse(answer.text).error) wrong.push(`${name}: says nothing`);
      if (answer.headers.get('set-cookie')) wrong.push(`${name}: sets a cookie`);
    }
    assert.deepEqual(wrong, []);
    assert.deepEqual((await kept()).slice(before), expected, 'what is right is kept, and nothing else');
  });

  it('sets the cookie of the choice that stands, for the months that are left [E4, E5]', async () => {
    for (const [name, given] of Object.entries(cookies)) {
      const record = right();
      const [cookie, value] = given(cookieOf(record), record);
      const { status, headers, text } = await send({ body: record, headers: { cookie } });
      assert.equal(status, 204, `${name}: ${text}`);
      const expires = new Date(Date.parse(`${until}T00:00Z`) + 86_400_000).toUTCString();
      const expected = value && `cookies_preferences=${value}; Path=/; Expires=${expires}; SameSite=Lax; Secure`;
      assert.equal(headers.get('set-cookie') ?? undefined, expected, name);
    }
  });
}
