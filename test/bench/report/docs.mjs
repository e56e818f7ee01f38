import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../statistics.mjs';
import { behind, format, groups, measured, valueOf } from './figures.mjs';
import { goalHeadings, goalRows } from './goals.mjs';
import { reasons } from './reasons.mjs';
import { bars, lines } from './svg.mjs';

const stories = fileURLToPath(new URL('../../../stories/', import.meta.url));

const plots = [
  {
    file: 'bytes',
    group: 'bytes',
    title: 'Bytes that a page loads, brotli',
    keys: ['first.brotli', 'cold.brotli'],
    series: ['first visit', 'returning visit, empty cache'],
  },
  {
    file: 'banner',
    group: 'banner',
    title: 'Until the banner’s first frame, slow 4G',
    keys: ['slow1.first', 'slow4.first'],
    series: ['this processor', 'four times slower'],
  },
  {
    file: 'script',
    group: 'cost',
    title: 'Script above the page with nothing',
    keys: ['first.script', 'returning.script'],
    series: ['first visit', 'returning visit'],
  },
  {
    file: 'heap',
    group: 'cost',
    title: 'Heap above the page with nothing',
    keys: ['first.heap', 'returning.heap'],
    series: ['first visit', 'returning visit'],
  },
  {
    file: 'choice',
    group: 'many',
    title: 'Banner gone after a click, 30 gated scripts, four times slower processor',
    keys: ['many.fast4.accept.gone', 'many.fast4.refuse.gone'],
    series: ['accept', 'refuse'],
  },
  {
    file: 'returning',
    group: 'returning',
    title: 'Until allowed scripts have run on the next page, fast network',
    keys: ['many.fast1.returningRan', 'many.fast4.returningRan'],
    series: ['this processor', 'four times slower'],
  },
];

/** Writes stories/performance.mdx and its plots. */
export async function writeDocs(results) {
  const folder = join(stories, 'performance');
  mkdirSync(folder, { recursive: true });
  const columns = measured(results);
  const drawn = columns.length ? plots : [];
  for (const plot of drawn) writeFileSync(join(folder, `${plot.file}.svg`), draw(results, columns, plot));
  const listed = Object.keys(results.lists).length > 0;
  if (listed) writeFileSync(join(folder, 'lists.svg'), drawLists(results));
  writeFileSync(join(stories, 'performance.mdx'), page(results, columns, drawn, listed));
}

function draw(results, columns, { title, keys, series }) {
  const figures = keys.map((key) => groups.flatMap((group) => group.figures).find((figure) => figure.key === key));
  const rows = columns
    .filter(({ id }) => id !== 'nothing')
    .map(({ id, name, isOurs, isBound }) => ({
      name,
      kind: isOurs ? 'own' : isBound ? 'bound' : 'peer',
      values: figures.map((figure) => valueOf(results, figure, id)?.value),
    }));
  const [{ unit, digits }] = figures;
  return bars({ title, unit, digits, series, rows });
}

function drawLists({ lists }) {
  const rows = Object.entries(lists).map(([name, byCount]) => ({
    name,
    values: Object.values(byCount).map(({ all }) => median(all)),
  }));
  const counts = Object.keys(Object.values(lists)[0]).map(Number);
  return lines({ title: 'Until a list of so many entries is painted whole', unit: 'ms', counts, rows });
}

function page(results, columns, drawn, listed) {
  const { about } = results;
  const pictures = [...drawn.map(({ file }) => file), ...(listed ? ['lists'] : [])];
  const sections = groups.map((group) => section(results, columns, group, drawn));
  return `import { Meta } from '@storybook/addon-docs/blocks';
${pictures.map((file) => `import ${file}Plot from './performance/${file}.svg';`).join('\n')}

<Meta title="Guide/Performance" />

{/* Written by \`npm run bench\`: not by hand. */}

# Performance

Measured on ${about.date} in ${about.browser}, medians over ${about.rounds} ${about.rounds === 1 ? 'round' : 'rounds'}, all candidates in turn in each round, on ${about.machine}${about.commit ? `, at commit ${about.commit}` : ''}.
\`npm run bench\` writes this page again.

Every candidate asks on the same page, in French, with the same words, three categories and the same scripts, which wait for
consent: one, unless it says otherwise. Each is set up as its own documentation shows, minified, its settings bundled where it is made for bundlers, and
served by HTTP/2, compressed with brotli, all but pages cached for good. The versions are
${columns
  .filter(({ version }) => version)
  .map(({ name, version }) => `${name} ${version}`)
  .join(
    ', ',
  )} (with React ${about.react}). The hand-written banner is a lower bound, not a tool: it has no preferences, no
declaration, nothing that erases, and one question for both purposes.

“Slow 4G” is that of developer tools: 562 ms a request, 1.44 Mbit/s; the fast network has 20 ms and 50 Mbit/s. A banner is
*seen* in the first frame that shows any of its accept button, and can be *used* once that button is opaque and lies where a
click finds it. Bytes are all that a candidate adds: scripts, styles, settings, the declaration, and what stands in the page.
Script and layout are what the browser itself counts until the page has been still for 0.9 s. “Before the page is idle” means
without any idle callback, in which a candidate may fetch ahead what a choice needs.

${sections.join('\n\n')}
${listed ? `\n${listSection(results)}\n` : ''}
${goalSection(results, columns)}${behindSection(results, columns)}`;
}

function section(results, columns, { id, title, figures }, drawn) {
  if (!columns.length) return '';
  const pictures = drawn.filter(({ group }) => group === id).map(({ file, title: alt }) => picture(file, alt));
  const rows = figures.map((figure) => [
    figure.title,
    ...columns.map((column) => format(figure, valueOf(results, figure, column.id))),
  ]);
  return `## ${title}\n\n${table(['', ...columns.map(({ name }) => name)], rows)}${pictures.map((each) => `\n\n${each}`).join('')}`;
}

function listSection({ lists }) {
  const counts = Object.keys(Object.values(lists)[0]);
  const shown = (values) => (values?.length ? Math.round(median(values)).toLocaleString('en') : '–');
  const rows = Object.entries(lists).map(([name, byCount]) => [
    name,
    ...counts.map((count) => `${shown(byCount[count]?.first)} / ${shown(byCount[count]?.all)} ms`),
  ]);
  return `## Long lists

From the call that shows a list until its first rows are painted, and until every row is there and painted. Orejime, Klaro and
tarteaucitron list no cookies: theirs are lists of as many purposes or services. c15t lists neither. “–”: not there after three
minutes.

${table(['', ...counts.map((count) => Number(count).toLocaleString('en'))], rows)}

${picture('lists', 'Until a list of so many entries is painted whole')}`;
}

function goalSection(results, columns) {
  if (!columns.length) return '';
  return `## What the package is held to

The best of the others is that of the same run.

${table(goalHeadings(results), goalRows(results))}

`;
}

function behindSection(results, columns) {
  if (!columns.length) return '';
  const rows = behind(results).map(({ group, figure, own, best, peer, isWithinNoise }) => [
    `${group}: ${figure.title}`,
    format(figure, own),
    `${format(figure, best)}, ${peer.name}`,
    [reasons[figure.key], isWithinNoise && 'Rounds differ by more than this.'].filter(Boolean).join(' ') ||
      'No reason is known.',
  ]);
  const intro = rows.length
    ? table(['figure', 'charte-cookies', 'the best of the others', 'why'], rows)
    : 'In nothing, in this run.';
  return `## Where the package is behind\n\n${intro}\n`;
}

function picture(file, alt) {
  return `<img src={${file}Plot} alt="${alt}; the figures stand in the table" style={{ maxWidth: '100%', height: 'auto' }} />`;
}

function table(head, rows) {
  const cell = (content) => `<td>${escape(content)}</td>`;
  return [
    '<table>',
    '  <thead>',
    `    <tr>${head.map((content) => `<th scope="col">${escape(content)}</th>`).join('')}</tr>`,
    '  </thead>',
    '  <tbody>',
    ...rows.map(
      ([first, ...others]) => `    <tr><th scope="row">${escape(first)}</th>${others.map(cell).join('')}</tr>`,
    ),
    '  </tbody>',
    '</table>',
  ].join('\n');
}

function escape(content) {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('{', '&#123;').replaceAll('}', '&#125;');
}
