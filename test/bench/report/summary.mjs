import { median } from '../statistics.mjs';
import { behind, format, groups, measured, valueOf } from './figures.mjs';
import { goalHeadings, goalRows } from './goals.mjs';

/** The same as in the docs, as Markdown, for whoever ran it. */
export function printSummary(results) {
  const columns = measured(results);
  for (const { title, figures } of columns.length ? groups : []) {
    console.log(`\n${title}\n`);
    print([
      ['', ...columns.map(({ name }) => name)],
      ...figures.map((figure) => [
        figure.title,
        ...columns.map(({ id }) => format(figure, valueOf(results, figure, id))),
      ]),
    ]);
  }
  const rows = Object.entries(results.lists);
  if (rows.length) {
    console.log('\nLists: first rows painted / all rows painted, ms\n');
    const sizes = Object.keys(rows[0][1]);
    print([
      ['', ...sizes],
      ...rows.map(([name, byCount]) => [
        name,
        ...sizes.map((count) =>
          ['first', 'all'].map((kind) => median(byCount[count]?.[kind] ?? [])?.toFixed(0) ?? '–').join(' / '),
        ),
      ]),
    ]);
  }
  if (!columns.length) return;
  console.log('\nBehind\n');
  for (const { group, figure, own, best, peer, isWithinNoise } of behind(results)) {
    const noise = isWithinNoise ? ' (rounds differ by more)' : '';
    console.log(`- ${group}: ${figure.title}: ${format(figure, own)}, ${peer.name} ${format(figure, best)}${noise}`);
  }
  console.log('\nWhat it is held to\n');
  print([goalHeadings(results), ...goalRows(results)]);
}

function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  rows.forEach((row, index) => {
    console.log(`| ${row.map((cell, column) => String(cell).padEnd(widths[column])).join(' | ')} |`);
    if (!index) console.log(`| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  });
}
