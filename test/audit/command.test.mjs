import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { root } from '../support/sources.mjs';
import { run } from '../support/run.mjs';

const program = join(root, 'dist/cli.js');
const page = (body) => `<!doctype html><html lang="fr"><title>Page</title><body>${body}<a href="/mentions">Cookies</a>`;
const pages = {
  '/': page('<h1>Accueil</h1>'),
  '/mentions': page('<h1>Mentions</h1>'),
  '/traceur': page(`<script>document.cookie = '_ga=1; Max-Age=86400';</script>`),
  '/seule': '<!doctype html><title>Seule</title><a href="/attente">Attente</a><a href="/dialogue">Dialogue</a>',
  '/dialogue': `<!doctype html><title>Dialogue</title><script>alert('Bonjour'); localStorage.setItem('_hjid', 1);</script>`,
  '/porte': `<!doctype html><title>Porte</title><div id="bandeau"><button id="non">Non</button></div>
    <script>non.onclick = () => { bandeau.remove(); document.cookie = '_fbp=1; Max-Age=86400'; };</script>`,
};

describe('charte-cookies audit', () => {
  let server;
  let origin;
  let folder;

  before(async () => {
    server = createServer((request, response) => {
      if (request.url === '/attente') return;
      const body = pages[request.url];
      response.writeHead(body ? 200 : 503, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://ville.localhost:${server.address().port}`;
    folder = mkdtempSync(join(tmpdir(), 'command-'));
  });
  after(async () => {
    rmSync(folder, { recursive: true, force: true });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const audit = async (path, ...args) => {
    const report = mkdtempSync(join(folder, 'report-'));
    const options = ['--report', report, '--phases', 'before', ...args];
    const { status, said } = await run(process.execPath, [program, 'audit', origin + path, ...options]);
    const json =
      readdirSync(report).includes('audit.json') && JSON.parse(readFileSync(join(report, 'audit.json'), 'utf8'));
    return { status, said, report, json, ids: json ? json.findings.map(({ id }) => id) : [] };
  };

  it('ends with 0 where nothing is amiss', async () => {
    const { status, said, json } = await audit('/', '--lang', 'en');
    assert.equal(status, 0, said);
    assert.deepEqual(
      json.pages.map(({ url }) => new URL(url).pathname),
      ['/', '/mentions'],
    );
    assert.match(said, /1\/\d+ before the choice: http/);
  });

  it('ends with 1 where something is, in every format; what a baseline knows or is ignored does not count', async () => {
    const first = await audit('/traceur', '--pages', '1', '--format', 'html,json,md,junit,sarif');
    assert.equal(first.status, 1, first.said);
    assert.ok(first.ids.includes('set-before-consent'), first.ids.join());
    const read = (name) => readFileSync(join(first.report, name), 'utf8');

    const schema = JSON.parse(readFileSync(join(root, 'dist/audit.schema.json'), 'utf8'));
    const validate = new Ajv({ strict: true }).compile(schema);
    assert.ok(validate(first.json), JSON.stringify(validate.errors));

    const html = read('audit.html');
    assert.match(html, /^<!doctype html>\n<html lang="fr">/);
    assert.match(html, /<code>_ga<\/code>/);
    assert.doesNotMatch(html, /<(?:script|link|iframe)\b|\s(?:href|src)="(?!data:)|url\(/);
    assert.match(read('audit.md'), /`_ga` \| A1 \|/);
    assert.match(read('audit.junit.xml'), /failures="[1-9]\d*"/);
    const sarif = JSON.parse(read('audit.sarif'));
    assert.equal(sarif.version, '2.1.0');
    const [{ tool, results }] = sarif.runs;
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
      assert.match(level, /^(error|warning|note)$/);
      assert.ok(message.text && locations[0].physicalLocation.artifactLocation.uri);
    }

    const [again, ignored] = await Promise.all([
      audit('/traceur', '--pages', '1', '--baseline', join(first.report, 'audit.json')),
      audit('/traceur', '--pages', '1', '--ignore', '_g*'),
    ]);
    assert.equal(again.status, 0, again.said);
    assert.ok(again.json.findings.every(({ known }) => known));
    assert.equal(ignored.status, 0, ignored.said);
  });

  it('counts warnings where it is told to', async () => {
    const { status, ids } = await audit('/', '--pages', '1', '--fail-on', 'warning');
    assert.equal(status, 1);
    assert.deepEqual(ids, ['no-declaration']);
  });

  it('names a page that never comes, and sees past a dialog', async () => {
    const { status, json, ids } = await audit('/seule', '--page-limit', '3');
    assert.equal(status, 1);
    const unseen = json.findings.find(({ id }) => id === 'page-not-seen');
    assert.equal(unseen.subject, `${origin}/attente`);
    assert.match(unseen.message, /pas répondu à temps/);
    assert.ok(
      json.traces.some(({ name, kind }) => name === '_hjid' && kind === 'local'),
      ids.join(),
    );
  });

  it('presses what it is told to, and takes no banner for no pass', async () => {
    const phases = ['--phases', 'refuse'];
    const [pressed, missing] = await Promise.all([
      audit('/porte', '--pages', '1', ...phases, '--refuse', '#non'),
      audit('/porte', '--pages', '1', ...phases, '--refuse', '#absent'),
    ]);
    assert.deepEqual(pressed.json.choices, [{ phase: 'refuse', page: `${origin}/porte`, by: 'selectors' }]);
    assert.ok(pressed.ids.includes('set-after-refusal'), pressed.ids.join());
    assert.ok(missing.ids.includes('banner-not-found'), missing.ids.join());
  });

  it('ends with 2 where it cannot look, and says why', async () => {
    const login = join(folder, 'login.mjs');
    writeFileSync(login, `export default () => Promise.reject(new Error('mot de passe'));`);
    const declaration = join(folder, 'cookies.json');
    writeFileSync(declaration, '{"site": {}}');
    const cases = [
      [['/panne'], /a répondu 503/],
      [['/attente', '--page-limit', '2'], /pas répondu à temps/],
      [['/', '--login', login], /mot de passe/],
      [['/', '--declaration', declaration], /\$\.site\.name/],
      [['/', '--declaration', join(folder, 'absent.json')], /absent\.json/],
      [['/', '--pages', '0'], /--pages.*1–5000/],
      [['/', '--phases', 'avant'], /before, refuse/],
      [['/', '--unknown'], /unknown/],
      [['/', '--chrome', join(folder, 'absent')], /absent/],
    ];
    for (const [args, expected] of cases) {
      const { status, said } = await audit(...args);
      assert.equal(status, 2, `${args}: ${said}`);
      assert.match(said, expected);
    }
  });
});
