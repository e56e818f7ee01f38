import { styles } from '../measure/insertion.mjs';
import { median } from '../statistics.mjs';
import { format, groups, peersIn, valueOf } from './figures.mjs';

/**
 * What the package is held to, by the key of a figure, and the way into the page where it is not the recommended one: at
 * `most` so much, in the unit of the figure, or so many times the best of the others in the same run.
 */
const goals = [
  { key: 'ungated.cold.code', most: 1.8 },
  { key: 'ungated.cold.code', of: 'ours-element', most: 1.8 },
  { key: 'ungated.cold.code', of: 'ours-charter', most: 1.8 },
  { key: 'ungated.returning.declarations', of: 'ours-charter', most: 1 },
  { key: 'cold.code', most: 6 },
  { key: 'kept.code', most: 13.5 },
  { key: 'beforeChoice.code', most: 18 },
  { key: 'fast1.first', timesBest: 1 },
  { key: 'fast4.first', timesBest: 1 },
  { key: 'slow1.first', timesBest: 1 },
  { key: 'fast1.first', of: 'ours-tag', timesBest: 1 },
  { key: 'fast4.first', of: 'ours-tag', timesBest: 1 },
  { key: 'slow1.first', of: 'ours-tag', timesBest: 1.45 },
  { key: 'slow1.hurry.ran', most: 1_500 },
  { key: 'first.script', most: 7 },
  { key: 'first.heap', most: 250 },
  ...['', 'ungated.'].flatMap((prefix) => [
    { key: `${prefix}returning.script`, most: 2.5 },
    { key: `${prefix}returning.tasks`, most: 5 },
    { key: `${prefix}returning.heap`, most: 60 },
  ]),
  { key: 'fast4.accept.next', most: 25 },
  { key: 'fast4.accept.inp', most: 40 },
  { key: 'fast4.preferences.open', most: 80 },
  { key: 'slow4.preferences.open', most: 150 },
  ...['', 'ungated.'].flatMap((prefix) => [
    { key: `${prefix}elements.growth`, most: 1.3 },
    ...styles.map((style) => ({ key: `${prefix}insert.${style}.script`, most: 1.15 })),
  ]),
];

const listGoal = { title: 'Long lists: table of 10,000 rows, against a plain one', most: 0.3, unit: '×', digits: 2 };

/** What stands above the columns of `goalRows`. */
export function goalHeadings(results) {
  return ['', 'charte-cookies', ...peersIn(results).map(({ name }) => name), 'must be', 'in this run'];
}

/** Each goal as texts: what it is about, the package, each of the others, what it must be, and whether it is. */
export function goalRows(results) {
  return [...goals.map((goal) => goalRow(results, goal)), listGoalRow(results)];
}

function goalRow(results, { key, of = 'ours', most, timesBest }) {
  const figure = groups
    .flatMap(({ title: group, figures }) => figures.map((each) => ({ ...each, title: `${group}: ${each.title}` })))
    .find((each) => each.key === key);
  const way = of === 'ours' ? '' : ` (${results.about.candidates[of].name})`;
  const others = peersIn(results).map(({ id }) => valueOf(results, figure, id));
  const best = Math.min(...others.flatMap((other) => other?.value ?? []));
  const besides = timesBest === 1 ? ', the best' : `, ${timesBest} × the best`;
  return row({ ...figure, title: figure.title + way }, valueOf(results, figure, of), others, {
    limit: most ?? timesBest * best,
    besides: most ? '' : besides,
  });
}

function listGoalRow(results) {
  const [own, plain] = ['charte-cookies: table', 'plain HTML table'].map((name) =>
    median(results.lists[name]?.[10_000]?.all ?? []),
  );
  const others = peersIn(results).map(() => undefined);
  return row(listGoal, own && plain && { value: own / plain }, others, { limit: listGoal.most });
}

function row(figure, own, others, { limit, besides = '' }) {
  const texts = [figure.title, ...[own, ...others].map((found) => format(figure, found))];
  if (!own || !Number.isFinite(limit)) return [...texts, '–', 'not measured'];
  const over = own.value - limit;
  const isMet = over <= 0;
  const text = (value) => format(figure, { value });
  return [...texts, `≤ ${text(limit)}${besides}`, isMet ? 'met' : `missed by ${text(over)}`];
}
