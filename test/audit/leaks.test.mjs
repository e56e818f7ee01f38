import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startLeakSites } from './leak-sites.mjs';
import { leaks } from './leaks.mjs';

const { audit } = await import('../../dist/audit.js');

describe('an audit of a site that leaks, and of its clean twin [A1, A9, A10, A11, A12, A15, C4, D2]', () => {
  let sites;
  const reports = {};

  before(async () => {
    sites = await startLeakSites();
    const look = async (name) => {
      reports[name] = await audit({ url: `${sites.origin(name)}/`, pages: 30, stay: 1000 });
    };
    await Promise.all([look('leaky'), look('clean')]);
  });
  after(() => sites?.close());

  it('plants at least 35 leaks', () => assert.ok(Object.keys(leaks).length >= 35));

  for (const [name, { find, page }] of Object.entries(leaks)) {
    it(`finds ${name}`, () => {
      const { id, phase } = find;
      const host = id.startsWith('request') || id.startsWith('host');
      const subject = host ? `${find.subject}.localhost` : find.subject;
      const isMeant = (each) => (subject instanceof RegExp ? subject.test(each.subject) : each.subject === subject);
      const found = reports.leaky.findings.filter((each) => each.id === id && isMeant(each));
      const others = reports.leaky.findings.filter(isMeant).map((each) => `${each.id} ${each.phase}`);
      assert.ok(found.length, `not found; of this subject: ${others}`);
      if (phase)
        assert.ok(
          found.some((each) => each.phase === phase),
          `in ${found.map((each) => each.phase)}`,
        );
      if (page.startsWith('/') && !find.isAnywhere && /^(set|request|fingerprint)-/.test(id)) {
        const pages = found.flatMap((each) => each.pages.map((url) => new URL(url).pathname));
        assert.ok(pages.includes(page), `on ${pages}`);
      }
    });
  }

  it('finds nothing on the clean twin', () => {
    const told = reports.clean.findings.filter(({ severity }) => severity !== 'info');
    assert.deepEqual(
      told.map(({ id, subject, phase, by }) => `${id} ${subject} ${phase} ${by}`),
      [],
    );
    assert.equal(reports.clean.cut, undefined);
  });

  it('sees the same pages of the twin in each phase', () => {
    const { phases, pages } = reports.clean;
    const seen = phases.map((phase) => pages.filter((each) => each.phase === phase && each.fault === undefined));
    const [first, ...others] = seen.map((each) => [...new Set(each.map(({ url }) => new URL(url).pathname))].sort());
    for (const path of ['/', '/1', '/2', '/3', '/4', '/5', '/bare', '/deep/7']) assert.ok(first.includes(path), path);
    for (const other of others) assert.deepEqual(other, first);
  });

  it('keeps no value of what it has seen', () => {
    assert.doesNotMatch(JSON.stringify(reports.leaky.traces), /"value"/);
  });
});
