import assert from 'node:assert/strict';
import { all, inEveryEngine, isAsking, standing, toOthers } from './portal.mjs';

const today = new Date().toLocaleDateString('sv');
const tomorrow = new Date(Date.now() + 3 * 86_400_000).toLocaleDateString('sv');
const yes = { statistics: true, embeds: true };
const encode = (value) => encodeURIComponent(JSON.stringify(value));

/** What may stand under the name of the choice, and is none. */
const values = {
  empty: '',
  'cut short': encode({ v: 1, on: today, choices: yes, rev: {} }).slice(0, -9),
  'broken escapes': '%E0%A4%A',
  'a word': 'accepted',
  true: 'true',
  'a list': encode([true, true]),
  'of another library': encode({ analytics: true, marketing: true }),
  'of a version to come': encode({ v: 2, on: today, choices: yes, rev: {} }),
  'dated ahead': encode({ v: 1, on: tomorrow, choices: yes, rev: {} }),
  'of long ago': encode({ v: 1, on: '2020-01-01', choices: yes, rev: {} }),
  'with texts for booleans': encode({ v: 1, on: today, choices: { statistics: 'true', embeds: 1 }, rev: {} }),
};

inEveryEngine('a stored value that is no choice', (journey) => {
  journey.it('leaves the visitor undecided, and nothing is thrown: in the cookie', async () => {
    for (const [name, value] of Object.entries(values)) await isNothing(name, { cookie: value });
  });

  journey.it('leaves the visitor undecided, and nothing is thrown: in web storage', async () => {
    const oversized = encode({ v: 1, on: today, choices: yes, rev: { statistics: 'x'.repeat(9000) } });
    for (const [name, value] of Object.entries({ ...values, oversized })) await isNothing(name, { storage: value });
  });

  async function isNothing(name, memory) {
    const page = await journey.visit('/', memory);
    assert.deepEqual(await standing(page), all('undecided'), name);
    assert.equal(await isAsking(page), true, name);
    assert.deepEqual(toOthers(journey.portal), [], name);
  }
});
