import { styles } from '../measure/insertion.mjs';
import { sizes } from '../measure/long-pages.mjs';
import { median, quartiles } from '../statistics.mjs';

const ms = { unit: 'ms', digits: 0 };
const fineMs = { unit: 'ms', digits: 1 };
const bytes = { unit: 'kB', digits: 1, scale: 1 / 1000 };
const number = { unit: '', digits: 0 };
const times = { unit: '×', digits: 2 };

const styleNames = { tasks: 'a task each', fragment: 'all at once', html: 'as HTML' };
export const profiles = ['fast1', 'fast4', 'slow1', 'slow4'];
const [few, many] = sizes;

/**
 * What is told, in groups: a name, where it stands in the results, and whether it counts above the page with nothing, as so
 * many times what it is there, or as so many times another figure of the same candidate.
 */
export const groups = [
  {
    id: 'bytes',
    title: 'What travels',
    figures: [
      { title: 'first visit, brotli', key: 'first.brotli', ...bytes },
      { title: 'first visit, gzip', key: 'first.gzip', ...bytes },
      { title: 'first visit, as it is', key: 'first.raw', ...bytes },
      { title: 'first visit, requests', key: 'first.requests', ...number },
      { title: 'returning visit with an empty cache, brotli', key: 'cold.brotli', ...bytes },
      { title: 'returning visit with an empty cache, gzip', key: 'cold.gzip', ...bytes },
      { title: 'returning visit with an empty cache, as it is', key: 'cold.raw', ...bytes },
      { title: 'returning visit with an empty cache, requests', key: 'cold.requests', ...number },
      { title: 'next page, requests', key: 'returning.requests', ...number },
    ],
  },
  {
    id: 'code',
    title: 'Scripts and styles alone, brotli',
    figures: [
      {
        title: 'first visit, nothing gated: what came until a click on the banner is kept',
        key: 'kept.code',
        ...bytes,
      },
      { title: 'first visit, before a choice and before the page is idle', key: 'beforeChoice.code', ...bytes },
      { title: 'first visit, whatever is fetched ahead as well', key: 'first.code', ...bytes },
      { title: 'returning visit with an empty cache', key: 'cold.code', ...bytes },
      { title: 'returning visit with an empty cache, nothing gated', key: 'ungated.cold.code', ...bytes },
      { title: 'first visit: how often the declaration is asked for', key: 'first.declarations', ...number },
      {
        title: 'next page, nothing gated: how often the declaration is asked for',
        key: 'ungated.returning.declarations',
        ...number,
      },
    ],
  },
  {
    id: 'banner',
    title: 'Until the banner can be seen, and used',
    figures: profiles.flatMap((profile) => [
      { title: `${profileName(profile)}: the page’s first paint`, key: `${profile}.paint`, isContext: true, ...ms },
      { title: `${profileName(profile)}: first frame of the banner`, key: `${profile}.first`, ...ms },
      { title: `${profileName(profile)}: can be clicked, opaque`, key: `${profile}.usable`, ...ms },
    ]),
  },
  {
    id: 'cost',
    title: 'Processor and memory, above the page with nothing',
    figures: [
      { title: 'first visit: script', key: 'first.script', isAbove: true, ...fineMs },
      { title: 'first visit: style and layout', key: 'first.layout', isAbove: true, ...fineMs },
      { title: 'first visit: main thread in all', key: 'first.tasks', isAbove: true, ...fineMs },
      { title: 'first visit: heap', key: 'first.heap', isAbove: true, ...bytes },
      { title: 'first visit: nodes', key: 'first.nodes', isAbove: true, ...number },
      { title: 'returning visit: script', key: 'returning.script', isAbove: true, ...fineMs },
      { title: 'returning visit: style and layout', key: 'returning.layout', isAbove: true, ...fineMs },
      { title: 'returning visit: main thread in all', key: 'returning.tasks', isAbove: true, ...fineMs },
      { title: 'returning visit: heap', key: 'returning.heap', isAbove: true, ...bytes },
      { title: 'returning visit: nodes', key: 'returning.nodes', isAbove: true, ...number },
      { title: 'returning visit, nothing gated: script', key: 'ungated.returning.script', isAbove: true, ...fineMs },
      {
        title: 'returning visit, nothing gated: main thread in all',
        key: 'ungated.returning.tasks',
        isAbove: true,
        ...fineMs,
      },
      { title: 'returning visit, nothing gated: heap', key: 'ungated.returning.heap', isAbove: true, ...bytes },
    ],
  },
  {
    id: 'choice',
    title: 'Choosing',
    figures: [
      ...['fast1', 'fast4'].flatMap((profile) => [
        { title: `${cpuName(profile)}: accept to next paint`, key: `${profile}.accept.next`, ...ms },
        { title: `${cpuName(profile)}: accept, event timing (INP)`, key: `${profile}.accept.inp`, ...ms },
        { title: `${cpuName(profile)}: preferences open and still`, key: `${profile}.preferences.open`, ...ms },
      ]),
      {
        title: `${profileName('slow4')}: preferences open and still, 2 s after the banner`,
        key: 'slow4.preferences.open',
        ...ms,
      },
      {
        title: `${profileName('slow1')}: navigation until the gated script has run, accepted as soon as possible`,
        key: 'slow1.hurry.ran',
        ...ms,
      },
    ],
  },
  {
    id: 'many',
    title: 'Choosing, with 30 gated scripts',
    figures: ['fast1', 'fast4'].flatMap((profile) => [
      { title: `${cpuName(profile)}: accept to next paint`, key: `many.${profile}.accept.next`, ...ms },
      { title: `${cpuName(profile)}: accept, event timing (INP)`, key: `many.${profile}.accept.inp`, ...ms },
      { title: `${cpuName(profile)}: banner gone after accept`, key: `many.${profile}.accept.gone`, ...ms },
      { title: `${cpuName(profile)}: all scripts have run after accept`, key: `many.${profile}.accept.ran`, ...ms },
      { title: `${cpuName(profile)}: refuse to next paint`, key: `many.${profile}.refuse.next`, ...ms },
      { title: `${cpuName(profile)}: refuse, event timing (INP)`, key: `many.${profile}.refuse.inp`, ...ms },
      { title: `${cpuName(profile)}: banner gone after refuse`, key: `many.${profile}.refuse.gone`, ...ms },
    ]),
  },
  {
    id: 'returning',
    title: 'Returning: from navigation until what was allowed has run',
    figures: [
      ...profiles.map((profile) => ({ title: profileName(profile), key: `${profile}.returningRan`, ...ms })),
      ...['fast1', 'fast4'].map((profile) => ({
        title: `${profileName(profile)}, 30 scripts`,
        key: `many.${profile}.returningRan`,
        ...ms,
      })),
    ],
  },
  {
    id: 'size',
    title: 'Long pages',
    figures: ['', 'ungated.'].flatMap((prefix) => [
      ...sizes.map((size) => ({
        title: `returning visit to ${count(size)} elements${gatedName(prefix)}: script`,
        key: `${prefix}elements.${size}.script`,
        ...fineMs,
      })),
      {
        title: `the same, ${count(many)} elements against ${count(few)}${gatedName(prefix)}`,
        key: `${prefix}elements.growth`,
        from: `${prefix}elements.${many}.script`,
        per: `${prefix}elements.${few}.script`,
        ...times,
      },
      ...styles.map((style) => ({
        title: `inserting 200 cards of 60 nodes, ${styleNames[style]}${gatedName(prefix)}: script, against the page with nothing`,
        key: `${prefix}insert.${style}.script`,
        isTimes: true,
        ...times,
      })),
    ]),
  },
  {
    id: 'vitals',
    title: 'Stability',
    figures: ['fast1', 'slow4'].flatMap((profile) => [
      { title: `${profileName(profile)}: layout shift (CLS)`, key: `${profile}.cls`, unit: '', digits: 3 },
      { title: `${profileName(profile)}: largest contentful paint`, key: `${profile}.lcp.at`, ...ms },
      { title: `${profileName(profile)}: its element`, key: `${profile}.lcp.element`, isText: true },
    ]),
  },
];

function gatedName(prefix) {
  return prefix ? ', nothing gated' : '';
}

function count(value) {
  return value.toLocaleString('en');
}

function profileName(profile) {
  return `${profile.startsWith('fast') ? 'fast network' : 'slow 4G'}, ${cpuName(profile)}`;
}

function cpuName(profile) {
  return profile.endsWith('4') ? '4× slower processor' : 'this processor';
}

/** A figure of a candidate, and between which values half of the rounds lie. Undefined where it has none. */
export function valueOf({ visits }, figure, id) {
  const key = figure.from ?? figure.key;
  const values = visits[id]?.[key];
  if (!values) return undefined;
  if (figure.isText) return { text: mostOften(values) };
  const medianOf = (id, key) => median(visits[id]?.[key] ?? []);
  const base = figure.isAbove ? medianOf('nothing', key) : 0;
  const unit = figure.isTimes ? medianOf('nothing', key) : figure.per ? medianOf(id, figure.per) : 1;
  if (base === undefined || !unit) return undefined;
  const scale = (figure.scale ?? 1) / unit;
  const shown = (value) => (value - base) * scale;
  return { value: shown(median(values)), range: quartiles(values).map(shown) };
}

export function format(figure, found) {
  if (!found) return '–';
  if (figure.isText) return found.text;
  const digits = { minimumFractionDigits: figure.digits, maximumFractionDigits: figure.digits };
  const text = found.value.toLocaleString('en', digits);
  return [text.replace('-', '−'), figure.unit].filter(Boolean).join('\u00a0');
}

/** Those that were measured, the package first among those that ask, and in the recommended way alone. */
export function measured({ visits, about }) {
  return Object.keys(about.candidates)
    .filter((id) => visits[id] && !about.candidates[id].wayOf)
    .map((id) => ({ id, ...about.candidates[id] }));
}

/** The others that can be compared with the package. */
export function peersIn(results) {
  return measured(results).filter(({ id, isOurs, isBound }) => id !== 'nothing' && !isOurs && !isBound);
}

/** Where a peer is ahead of the package, by how much, and whether rounds differ by more than that. */
export function behind(results) {
  const peers = peersIn(results);
  const ours = measured(results).find(({ isOurs }) => isOurs);
  if (!ours) return [];
  return groups
    .flatMap(({ title, figures }) => figures.map((figure) => ({ group: title, figure })))
    .filter(({ figure }) => !figure.isText && !figure.isContext)
    .flatMap(({ group, figure }) => {
      const own = valueOf(results, figure, ours.id);
      const ahead = peers
        .map((peer) => ({ peer, found: valueOf(results, figure, peer.id) }))
        .filter(({ found }) => own && found && format(figure, own) !== format(figure, found) && found.value < own.value)
        .sort((a, b) => a.found.value - b.found.value);
      if (!ahead.length) return [];
      const [{ peer, found }] = ahead;
      const isWithinNoise = found.range[1] >= own.range[0];
      return [{ group, figure, own, best: found, peer, count: ahead.length, isWithinNoise }];
    });
}

function mostOften(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0][0];
}
