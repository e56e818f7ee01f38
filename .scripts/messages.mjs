/**
 * Keeps the catalogue of messages and the translations in step.
 *
 *   npm run messages         reads the messages in src/, brings locales/*.xlf up to date, writes src/i18n/generated/
 *   npm run messages:check   changes nothing; fails where the first would change something, or a translation is not right
 *
 * A message whose translation is the same word has `identical` in its description.
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
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const locales = join(root, 'locales');
const config = JSON.parse(readFileSync(join(locales, 'lit-localize.json'), 'utf8'));

const checking = process.argv.includes('--check');
const aside = mkdtempSync(join(tmpdir(), 'messages-'));
const faults = [];
try {
  const catalogue = extract();
  take(catalogue);
  take(await build());
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
  return new Map(config.targetLocales.map((locale) => [`locales/${locale}.xlf`, made(`${locale}.xlf`)]));
}

/** The generated modules as they should be: text by path from the root. */
async function build() {
  run('build');
  const modules = [['locale-codes.ts', made('locale-codes.ts')]];
  for (const locale of config.targetLocales) {
    modules.push([`locales/${locale}.ts`, plainText(made(`locales/${locale}.ts`))]);
  }
  const formatted = modules.map(async ([name, code]) => [`src/i18n/generated/${name}`, await format(code)]);
  return new Map(await Promise.all(formatted));
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

/** lit-localize writes `&` as `&amp;` in messages that are not HTML (lit/lit#3025): there they are put back. */
function plainText(code) {
  const file = ts.createSourceFile('messages.ts', code, ts.ScriptTarget.Latest, true);
  const spans = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node)) {
      const value = node.initializer;
      const tag = ts.isTaggedTemplateExpression(value) ? value.tag.getText(file) : undefined;
      if (tag !== 'html') spans.push([value.getStart(file), value.getEnd()]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return spans.reduceRight((text, [start, end]) => {
    const plain = text.slice(start, end).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    return text.slice(0, start) + plain + text.slice(end);
  }, code);
}

/** What is wrong with the translations; lit-localize itself refuses placeholders that differ. */
function translationFaults(catalogue) {
  return config.targetLocales.flatMap((locale) => {
    const path = `locales/${locale}.xlf`;
    return unitsOf(catalogue.get(path)).flatMap((unit) =>
      unitFaults(unit).map((fault) => `${path}: ${unit.id}: ${fault}`),
    );
  });
}

function unitFaults({ id, source, target, note }) {
  const faults = [];
  if (/^[sh][0-9a-f]{16}$/.test(id)) faults.push('the message has no id of its own');
  if (!note) faults.push('the message has no description');
  if (!target?.trim()) return [...faults, 'has no translation'];
  if (target === source && !/\bidentical\b/.test(note)) {
    faults.push('the translation is the source; say "identical" in the description where that is right');
  }
  return faults;
}

/** The units of an XLIFF file as lit-localize writes it. */
function unitsOf(xliff) {
  return [...xliff.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)].map(([, id, body]) => ({
    id,
    source: within(body, 'source'),
    target: within(body, 'target'),
    note: within(body, 'note'),
  }));
}

function within(body, tag) {
  return new RegExp(`<${tag}(?:\\s[^>]*)?>(.*?)</${tag}>`, 's').exec(body)?.[1];
}
