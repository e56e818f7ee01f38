/**
 * Keeps the catalogue of messages and the translations in step.
 *
 *   npm run messages         reads the messages in src/, brings locales/*.xlf up to date, writes src/i18n/generated/
 *   npm run messages:check   changes nothing; fails where the first would change something, or where a translation is
 *                            missing or not right
 *
 * A language is added by its code in locales/lit-localize.json. What a file of it tells of its state: xliff.mjs.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { catalogueModules } from './catalogue-modules.mjs';
import { placeholders, unitsOf, tidied } from './xliff.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const locales = join(root, 'locales');
const generated = 'src/i18n/generated';
const config = JSON.parse(readFileSync(join(locales, 'lit-localize.json'), 'utf8'));

const checking = process.argv.includes('--check');
const aside = mkdtempSync(join(tmpdir(), 'messages-'));
const faults = [];
try {
  const catalogue = extract();
  take(catalogue);
  const modules = await build(catalogue);
  take(modules);
  removeOthers(modules);
  faults.push(...translationFaults(catalogue));
} catch (error) {
  faults.push(error.message);
} finally {
  rmSync(aside, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
if (faults.length) process.exitCode = 1;
else console.log('The messages and their translations are in step.');

/** The XLIFF files as they should be: text by path from the root. */
function extract() {
  for (const name of readdirSync(locales).filter((each) => each.endsWith('.xlf'))) {
    copyFileSync(join(locales, name), join(aside, name));
  }
  const { $schema: _, ...rest } = config;
  const settings = {
    ...rest,
    tsConfig: relative(aside, resolve(locales, config.tsConfig)),
    // Unlike every other path, that of the module is resolved from the working directory.
    output: { ...config.output, outputDir: 'locales', localeCodesModule: 'locale-codes.ts' },
    interchange: { ...config.interchange, xliffDir: '.' },
  };
  writeFileSync(join(aside, 'lit-localize.json'), JSON.stringify(settings));
  run('extract');
  return new Map(config.targetLocales.map((locale) => [`locales/${locale}.xlf`, tidied(made(`${locale}.xlf`))]));
}

/** The generated modules as they should be: text by path from the root. lit-localize builds to find what is wrong. */
async function build(catalogue) {
  run('build');
  const source = byId(unitsOf(catalogue.get(pathOf(config.targetLocales[0]))));
  const texts = (locale) =>
    Object.fromEntries(
      byId(unitsOf(catalogue.get(pathOf(locale)))).flatMap(({ id, target }) => (target ? [[id, target]] : [])),
    );
  const translations = new Map(config.targetLocales.map((locale) => [locale, texts(locale)]));
  const modules = [['locale-codes.ts', made('locale-codes.ts')], ...catalogueModules(source, translations, root)];
  const formatted = modules.map(async ([name, code]) => [`${generated}/${name}`, await format(code)]);
  return new Map(await Promise.all(formatted));
}

function byId(units) {
  return units.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function pathOf(locale) {
  return `locales/${locale}.xlf`;
}

/** Writes the files, or tells which are not like that. */
function take(files) {
  for (const [path, text] of files) {
    const target = join(root, path);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    if (checking) {
      faults.push(`${path} is not up to date: run npm run messages`);
    } else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
      console.log(`wrote ${path}`);
    }
  }
}

/** What is generated no more goes. */
function removeOthers(modules) {
  for (const name of readdirSync(join(root, generated), { recursive: true })) {
    const path = `${generated}/${name.replaceAll('\\', '/')}`;
    if (!path.endsWith('.ts') || modules.has(path)) continue;
    if (checking) faults.push(`${path} is of no language: run npm run messages`);
    else rmSync(join(root, path));
  }
}

function made(name) {
  return readFileSync(join(aside, name), 'utf8');
}

function run(command) {
  const bin = join(root, 'node_modules', '@lit', 'localize-tools', 'bin', 'lit-localize.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, command, '--config', 'lit-localize.json'], {
    cwd: aside,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`lit-localize ${command}: ${stderr.trim() || stdout}`);
}

async function format(code) {
  const options = await prettier.resolveConfig(join(root, 'src', 'index.ts'));
  return prettier.format(code, { ...options, parser: 'typescript' });
}

/** What is wrong with the translations. */
function translationFaults(catalogue) {
  return config.targetLocales.flatMap((locale) => {
    const path = pathOf(locale);
    return unitsOf(catalogue.get(path)).flatMap((unit) =>
      unitFaults(unit).map((fault) => `${path}: ${unit.id}: ${fault}`),
    );
  });
}

function unitFaults({ id, source, target, note, isIdentical }) {
  const faults = [];
  if (/^[sh][0-9a-f]{16}$/.test(id)) faults.push('the message has no id of its own');
  if (!note) faults.push('the message has no description');
  if (!target?.trim()) return [...faults, 'has no translation'];
  if (String(placeholders(target)) !== String(placeholders(source)))
    faults.push('its placeholders are not the source’s');
  const isWordless = !/\p{L}/u.test(source.replace(/\{\d\}/g, ''));
  if (target === source && !isIdentical && !isWordless) {
    faults.push('the translation is the source: where that is right, its target has state-qualifier="x-identical"');
  }
  if (target !== source && isIdentical) faults.push('is marked as identical to the source, and is not');
  return faults;
}
