import { median, quartiles } from '../statistics.mjs';

const ms = { unit: 'ms', digits: 0 };
const fineMs = { unit: 'ms', digits: 1 };
const bytes = { unit: 'kB', digits: 1, scale: 1 / 1000 };
const number = { unit: '', digits: 0 };

/** What is told, in groups: a name, where it stands in the results, and whether it counts above the page with nothing. */
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
    id: 'banner',
    title: 'Until the banner can be seen, and used',
    figures: ['fast1', 'fast4', 'slow1', 'slow4'].flatMap((profile) => [
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
    ],
  },
  {
    id: 'choice',
    title: 'Choosing, with 30 gated scripts',
    figures: ['fast1', 'fast4'].flatMap((profile) => [
      { title: `${cpuName(profile)}: accept to next paint`, key: `${profile}.accept.next`, ...ms },
      { title: `${cpuName(profile)}: accept, event timing (INP)`, key: `${profile}.accept.inp`, ...ms },
      { title: `${cpuName(profile)}: banner gone after accept`, key: `${profile}.accept.gone`, ...ms },
      { title: `${cpuName(profile)}: all scripts have run after accept`, key: `${profile}.accept.ran`, ...ms },
      { title: `${cpuName(profile)}: refuse to next paint`, key: `${profile}.refuse.next`, ...ms },
      { title: `${cpuName(profile)}: refuse, event timing (INP)`, key: `${profile}.refuse.inp`, ...ms },
      { title: `${cpuName(profile)}: banner gone after refuse`, key: `${profile}.refuse.gone`, ...ms },
      { title: `${cpuName(profile)}: preferences open and still`, key: `${profile}.preferences.open`, ...ms },
    ]),
  },
  {
    id: 'returning',
    title: 'Returning: from navigation until what was allowed has run',
    figures: ['fast1', 'fast4', 'slow1', 'slow4'].map((profile) => ({
      title: `${profileName(profile)}, ${profile.startsWith('fast') ? 30 : 6} scripts`,
      key: `${profile}.returningRan`,
      ...ms,
    })),
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

function profileName(profile) {
  return `${profile.startsWith('fast') ? 'fast network' : 'slow 4G'}, ${cpuName(profile)}`;
}

function cpuName(profile) {
  return profile.endsWith('4') ? '4× slower processor' : 'this processor';
}

/** A figure of a candidate, and between which values half of the rounds lie. Undefined where it has none. */
export function valueOf({ visits }, figure, id) {
  const values = visits[id]?.[figure.key];
  if (!values) return undefined;
  if (figure.isText) return { text: mostOften(values) };
  const base = figure.isAbove ? median(visits.nothing[figure.key]) : 0;
  const scale = figure.scale ?? 1;
  const shown = (value) => (value - base) * scale;
  return { value: shown(median(values)), range: quartiles(values).map(shown) };
}

export function format(figure, found) {
  if (!found) return '–';
  if (figure.isText) return found.text;
  const text = found.value.toLocaleString('en', {
    minimumFractionDigits: figure.digits,
    maximumFractionDigits: figure.digits,
  });
  return [text.replace('-', '−'), figure.unit].filter(Boolean).join('\u00a0');
}

/** Those that were measured, the package first among those that ask. */
export function measured({ visits, about }) {
  return Object.keys(about.candidates)
    .filter((id) => visits[id])
    .map((id) => ({ id, ...about.candidates[id] }));
}

/** Where a peer is ahead of the package, by how much, and whether rounds differ by more than that. */
export function behind(results) {
  const peers = measured(results).filter(({ id, isOurs, isBound }) => id !== 'nothing' && !isOurs && !isBound);
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
