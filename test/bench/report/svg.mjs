/** Plots as SVG of their own: white ground, so that they can be read on any page, and printed. */

const colours = { own: '#00573f', peer: '#7a8ca8', bound: '#c9ced8', ink: '#1b1b2f', rule: '#dde2ea' };
const lineColours = ['#00573f', '#3f9b76', '#86c5a8', '#1b1b2f', '#b4541a', '#7a3d9c', '#2c6fb5', '#a3293d'];
const width = 760;

/** Horizontal bars, one group a candidate: `rows` of a name, a kind (`own`, `peer`, `bound`), and values, one a series. */
export function bars({ title, unit, digits, series, rows }) {
  const [left, right, barHeight, gap, top] = [190, 90, 16, 12, 56];
  const most = Math.max(...rows.flatMap(({ values }) => values.map((value) => value ?? 0)), 0.001);
  const groupHeight = series.length * barHeight + gap;
  const height = top + rows.length * groupHeight + 12;
  const length = (value) => (Math.max(value, 0) / most) * (width - left - right);
  const parts = rows.flatMap(({ name, kind, values }, row) => {
    const y = top + row * groupHeight;
    return [
      text(left - 10, y + (groupHeight - gap) / 2 + 5, name, { anchor: 'end', weight: kind === 'own' ? 700 : 400 }),
      ...values.flatMap((value, index) => {
        const at = y + index * barHeight;
        if (value === undefined) return [];
        return [
          `<rect x="${left}" y="${at}" width="${round(length(value))}" height="${barHeight - 3}" fill="${colours[kind]}" fill-opacity="${index ? 0.55 : 1}"/>`,
          text(left + length(value) + 6, at + 11, `${number(value, digits)} ${unit}`.trim(), { size: 12 }),
        ];
      }),
    ];
  });
  const legend = series.length > 1 ? text(20, 44, `${series[0]} (dark), ${series[1]} (light)`, { size: 13 }) : '';
  return svg(height, title, [text(20, 24, title, { weight: 700, size: 16 }), legend, ...parts]);
}

/** Lines over counts, both axes logarithmic: `rows` of a name and a value for each count. */
export function lines({ title, unit, counts, rows }) {
  const [left, right, top, bottom, height] = [90, 34, 50, 40, 460];
  const legendHeight = rows.length * 20;
  const values = rows.flatMap((row) => row.values).filter((value) => value > 0);
  const [least, most] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
  const x = (count) =>
    left +
    ((Math.log10(count) - Math.log10(counts[0])) / Math.log10(counts.at(-1) / counts[0])) * (width - left - right);
  const y = (value) => height - bottom - ((Math.log10(value) - least) / (most - least)) * (height - top - bottom);
  const grid = Array.from({ length: most - least + 1 }, (_, index) => 10 ** (least + index)).flatMap((value) => [
    `<line x1="${left}" x2="${width - right}" y1="${round(y(value))}" y2="${round(y(value))}" stroke="${colours.rule}"/>`,
    text(left - 8, y(value) + 4, `${number(value, 0)} ${unit}`, { anchor: 'end', size: 12 }),
  ]);
  const ticks = counts.map((count) =>
    text(x(count), height - bottom + 20, number(count, 0), { anchor: 'middle', size: 12 }),
  );
  const plotted = rows.flatMap(({ values: all }, index) => {
    const points = all.map((value, at) => [counts[at], value]).filter(([, value]) => value > 0);
    const colour = lineColours[index % lineColours.length];
    return [
      `<polyline fill="none" stroke="${colour}" stroke-width="2.5" points="${points.map(([count, value]) => `${round(x(count))},${round(y(value))}`).join(' ')}"/>`,
      ...points.map(
        ([count, value]) => `<circle cx="${round(x(count))}" cy="${round(y(value))}" r="3.5" fill="${colour}"/>`,
      ),
    ];
  });
  const legend = rows.flatMap(({ name }, index) => [
    `<rect x="${left}" y="${height + index * 20}" width="18" height="4" fill="${lineColours[index % lineColours.length]}"/>`,
    text(left + 26, height + index * 20 + 7, name, { size: 13 }),
  ]);
  return svg(height + legendHeight, title, [
    text(20, 24, title, { weight: 700, size: 16 }),
    ...grid,
    ...ticks,
    ...plotted,
    ...legend,
  ]);
}

function svg(height, title, parts) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" role="img">
<title>${escape(title)}</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${parts.filter(Boolean).join('\n')}
</svg>
`;
}

function text(x, y, content, { anchor = 'start', size = 14, weight = 400 } = {}) {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${colours.ink}">${escape(content)}</text>`;
}

function number(value, digits) {
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}

function round(value) {
  return Math.round(value * 10) / 10;
}

function escape(content) {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
