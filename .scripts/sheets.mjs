/**
 * Pictures of every element in every state, for people to look at, and for the tests to compare.
 *
 *   npm run sheets                      all sheets, into .sheets/: light, dark, forced colours and print; five widths; two
 *                                       directions; text of 100 and 200 %. Takes minutes
 *   npm run sheets -- banner table/Many only the stories whose names begin so
 *   npm run sheets -- --locales         one sheet for each language; with names, for these: --locales fr ar
 *   npm run sheets -- --compare         compares with test/visual/; what differs is drawn into .sheets/differences/
 *   npm run sheets -- --update          keeps the pictures of today as those to compare with
 *   npm run sheets -- --cover           draws the picture of README.md anew
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { canRunPacked } from '../test/support/browsers.mjs';
import { encode, halve, upper } from './sheets/compare.mjs';
import { inEveryLanguage, modes, references, textSizes, widths, writings } from './sheets/plan.mjs';
import { compareReference, differencesFolder, referencesFolder } from './sheets/references.mjs';
import { coverFolder, openStage, sheetsFolder } from './sheets/stage.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    locales: { type: 'boolean' },
    compare: { type: 'boolean' },
    update: { type: 'boolean' },
    cover: { type: 'boolean' },
  },
});
const isReference = values.compare || values.update || values.cover;
if (isReference && !canRunPacked) {
  throw new Error('Pictures are compared in the Chromium that a development dependency carries, on Linux x64 alone.');
}

const stage = await openStage({ isTheSameEverywhere: isReference });
try {
  if (values.update) await update();
  else if (values.compare) await compare();
  else if (values.cover) await drawCover();
  else if (values.locales) await drawLanguages();
  else await drawStates();
  for (const fault of new Set(stage.faults)) tell(`An error that nobody handled: ${fault}`);
} finally {
  await stage.close();
}

async function drawStates() {
  const wanted = stage.names.filter(
    (name) => !positionals.length || positionals.some((start) => name.startsWith(start)),
  );
  if (!wanted.length) throw new Error(`No story begins so. There are:\n${stage.names.join('\n')}`);
  for (const story of wanted) {
    const rows = [];
    // All of one language together: a story is shown once in each.
    for (const { language, direction } of writings) {
      for (const mode of modes) {
        const row = { title: `${mode}, ${direction} (${language})`, pictures: [] };
        for (const width of widths) {
          for (const text of textSizes) {
            row.pictures.push(await picture({ story, language, direction, mode, width, text }));
          }
        }
        rows.push(row);
      }
    }
    for (const mode of modes) {
      const own = rows.filter(({ title }) => title.startsWith(mode));
      keep(sheetsFolder, `${story.replace('/', '-')}-${mode.replace(' ', '-')}`, await stage.compose(story, own));
    }
    console.log(story);
  }
}

async function drawLanguages() {
  const wanted = stage.languages.filter(({ language }) => !positionals.length || positionals.includes(language));
  if (!wanted.length) throw new Error(`There are: ${stage.languages.map(({ language }) => language).join(' ')}`);
  for (const { language, direction } of wanted) {
    const pictures = [];
    for (const story of inEveryLanguage) {
      for (const width of [320, 768]) {
        pictures.push(await picture({ story, language, direction, mode: 'light', width, text: 100 }));
      }
    }
    keep(sheetsFolder, `language-${language}`, await stage.compose(language, [{ title: direction, pictures }]));
    console.log(language);
  }
}

async function picture(wish) {
  const { story, language, mode, width, text } = wish;
  const { png, overflow } = await stage.take(wish);
  // Paper is as wide as it is, and browsers shrink what they print.
  if (overflow > 0 && mode !== 'print')
    tell(`${story}, ${language}, ${mode}, ${width} px, text ${text} %: ${overflow} px wider than the window`);
  return { title: `${width} px, ${text} %`, png };
}

async function update() {
  for (const name of readdirSync(referencesFolder).filter((each) => each.endsWith('.png'))) {
    rmSync(join(referencesFolder, name));
  }
  for (const reference of references) {
    keep(referencesFolder, reference.name, encode(halve((await stage.take(reference)).png)));
  }
}

/** The banner and the charter, light and dark. */
async function drawCover() {
  const rows = [];
  for (const mode of ['light', 'dark']) {
    const pictures = [];
    for (const story of ['banner/FirstVisit', 'charter/Full']) {
      const { png } = await stage.take({ story, language: 'fr', direction: 'ltr', mode, width: 1366, text: 100 });
      pictures.push({ title: '', png: encode(upper(png, 768)) });
    }
    rows.push({ title: '', pictures });
  }
  const picture = await stage.compose('', rows, { type: 'webp', quality: 82 });
  mkdirSync(coverFolder, { recursive: true });
  writeFileSync(join(coverFolder, 'cover.webp'), picture);
}

async function compare() {
  rmSync(differencesFolder, { recursive: true, force: true });
  for (const reference of references) {
    const found = await compareReference(stage, reference);
    if (found) tell(found);
  }
  console.log(process.exitCode ? 'npm run sheets -- --update keeps what is right.' : 'Nothing differs.');
}

function keep(folder, name, png) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), png);
}

function tell(message) {
  console.error(message);
  process.exitCode = 1;
}
