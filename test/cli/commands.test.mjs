/** The command `charte-cookies`, as it is published. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const portal = readFileSync(new URL('../../stories/portal/cookies.json', import.meta.url), 'utf8');

describe('charte-cookies', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'charte-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const at = (name) => join(folder, name);
  const write = (name, value) => writeFileSync(at(name), typeof value === 'string' ? value : JSON.stringify(value));
  const read = (name) => readFileSync(at(name), 'utf8');

  /** Runs a line; answers its exit code, and what it wrote and told. Nobody sits at its terminal. */
  async function run(...args) {
    const { LANG, LC_ALL, LC_MESSAGES, ...env } = process.env;
    const child = spawn(process.execPath, [cli, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, told] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (told += text));
    const code = await new Promise((resolve) => child.once('close', resolve));
    return { code, out, told };
  }

  it('says what it can do, in two languages, and refuses what it does not know', async () => {
    const french = await run('--help');
    assert.equal(french.code, 0);
    for (const name of ['add', 'check', 'init', 'render'])
      assert.match(french.out, new RegExp(`charte-cookies ${name}`));
    assert.match(french.out, /Se termine par 0/);
    assert.match((await run('help', '--lang', 'en')).out, /Ends with 0/);
    assert.match((await run('render', '--help')).out, /^charte-cookies render/);
    const unknown = await run('repair');
    assert.equal(unknown.code, 2);
    assert.match(unknown.told, /Pas de commande «\u00a0repair\u00a0»/);
    const setting = await run('check', 'x.json', '--loud');
    assert.equal(setting.code, 2);
    assert.match(setting.told, /--loud/);
  });

  describe('check', () => {
    it('ends with 0 for a right declaration, with 1 for a faulty one, with 2 where there is none', async () => {
      write('right.json', portal);
      const right = await run('check', 'right.json');
      assert.equal(right.code, 0, right.out + right.told);
      write('faulty.json', { site: { name: 'x' } });
      const faulty = await run('check', 'faulty.json');
      assert.equal(faulty.code, 1);
      assert.match(faulty.out, /\$\.site\.url/);
      assert.match((await run('check', 'faulty.json', '--lang', 'en')).out, /expected|found/i);
      for (const [args, told] of [
        [['check', 'nowhere.json'], /nowhere\.json ne peut pas être lu/],
        [['check'], /Nommez un fichier/],
        [['check', 'right.json', 'faulty.json'], /Nommez un fichier/],
      ]) {
        const refused = await run(...args);
        assert.equal(refused.code, 2);
        assert.match(refused.told, told);
      }
      write('broken.json', '{"site":');
      const broken = await run('check', 'broken.json');
      assert.equal(broken.code, 2);
      assert.match(broken.told, /n’est pas du JSON/);
    });
  });

  describe('render', () => {
    it('writes what render.js writes', async () => {
      const { renderCharter, renderTable } = await import('../../dist/render.js');
      write('portal.json', portal);
      const charter = await run('render', 'portal.json');
      assert.equal(charter.code, 0, charter.told);
      assert.equal(charter.out, `${await renderCharter(portal)}\n`);
      const table = await run('render', 'portal.json', '--element', 'table', '--lang', 'pt-BR', '--heading-level=4');
      assert.equal(table.out, `${await renderTable(portal, { lang: 'pt-BR', headingLevel: 4 })}\n`);
    });

    it('writes nothing of a faulty declaration, an unknown element, language or level', async () => {
      write('portal.json', portal);
      write('unexplained.json', {
        ...JSON.parse(portal),
        categories: [{ id: 'necessary' }, { id: 'own', exempt: true }],
      });
      const faulty = await run('render', 'unexplained.json');
      assert.deepEqual([faulty.code, faulty.out], [1, '']);
      assert.match(faulty.told, /\$\.categories\[1\]/);
      for (const args of [
        ['--element', 'banner'],
        ['--lang', 'tlh'],
        ['--heading-level', 'two'],
      ]) {
        const refused = await run('render', 'portal.json', ...args);
        assert.deepEqual([refused.code, refused.out], [2, '']);
        assert.notEqual(refused.told, '');
      }
    });
  });

  describe('add', () => {
    it('lists the catalogue', async () => {
      const { code, out } = await run('add');
      assert.equal(code, 0);
      assert.match(out, /^matomo +Matomo$/m);
    });

    it('copies services into the file as it is written, keeps what is there, and tells what to decide', async () => {
      const own = JSON.parse(portal);
      write('cookies.json', JSON.stringify(own, null, 4));
      const { code, out } = await run('add', 'matomo', 'youtube');
      assert.equal(code, 0);
      assert.match(out, /ajouté matomo, youtube/);
      assert.match(out, /Source lue le \d{4}-\d{2}-\d{2}\u00a0: https:\/\//);
      assert.match(read('cookies.json'), /^ {4}"site"/m);
      const now = JSON.parse(read('cookies.json'));
      assert.deepEqual(now.services.slice(0, own.services.length), own.services);
      assert.deepEqual(now.categories.slice(0, own.categories.length), own.categories);
      assert.deepEqual(
        now.services.slice(own.services.length).map(({ id }) => id),
        ['matomo', 'youtube'],
      );
      const again = await run('add', 'youtube', '--to', 'cookies.json');
      assert.match(again.out, /rien à ajouter/);
      assert.match(again.out, /laissé tel quel\u00a0: youtube/);
      assert.deepEqual(JSON.parse(read('cookies.json')), now);
    });

    it('leaves alone what the site wrote under the same ids', async () => {
      const own = JSON.parse(portal);
      own.providers.push({ id: 'google', name: 'Google, à ma façon', privacyPolicy: '/google', country: 'IE' });
      own.signals = { matomo: { tracking: false } };
      write('own.json', own);
      const { out } = await run('add', 'youtube', 'matomo', '--to', 'own.json');
      const now = JSON.parse(read('own.json'));
      assert.deepEqual(
        now.providers.find(({ id }) => id === 'google'),
        own.providers.at(-1),
      );
      assert.deepEqual(now.signals, own.signals);
      assert.match(out, /laissé tel quel\u00a0: google/);
    });

    it('writes nothing for an unknown service, or into what is no declaration', async () => {
      write('none.json', '{}');
      assert.equal((await run('add', 'matomo', '--to', 'none.json')).code, 1);
      assert.equal(read('none.json'), '{}');
      const unknown = await run('add', 'matomoo', '--to', 'none.json');
      assert.equal(unknown.code, 2);
      assert.match(unknown.told, /Pas dans le catalogue\u00a0: matomoo/);
      assert.equal((await run('add', 'matomo', '--to', 'missing.json')).code, 2);
    });
  });

  describe('init', () => {
    const answers = ['--name', 'Bourg', '--url', 'https://bourg.example', '--controller', 'Mairie de Bourg'];
    const all = [...answers, '--contact', 'mairie@bourg.example', '--services', 'youtube'];

    it('writes a declaration without a fault, and a page that is read without scripts', async () => {
      const made = await run('init', ...all, '--to', 'new.json', '--page', 'new.html');
      assert.equal(made.code, 0, made.out + made.told);
      assert.equal((await run('check', 'new.json')).code, 0);
      const page = read('new.html');
      assert.match(page, /<script type="module" async src="\/charte\/auto\.js" data-src="\/new\.json">/);
      assert.match(page, /<cookie-charter>\n<div lang="fr">[^]*Mairie de Bourg[^]*<\/div>\n<\/cookie-charter>/);
      assert.match(page, /href="#cookie-preferences">Gérer mes cookies</);
      const again = await run('init', ...all, '--to', 'new.json', '--page', 'other.html');
      assert.equal(again.code, 2);
      assert.match(again.told, /new\.json existe déjà/);
    });

    it('asks for what is missing, and takes no answer that cannot stand there', async () => {
      const missing = await run('init', ...answers, '--to', 'a.json', '--page', 'a.html');
      assert.equal(missing.code, 2);
      assert.match(missing.told, /--contact/);
      const wrong = await run('init', ...all, '--url', 'bourg', '--to', 'a.json', '--page', 'a.html');
      assert.equal(wrong.code, 2);
      assert.match(wrong.told, /https:\/\/www\.example\.fr/);
    });
  });
});
