export function median(values) {
  const sorted = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  if (!sorted.length) return undefined;
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The quarter points: how far apart rounds are. */
export function quartiles(values) {
  const sorted = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  return [0.25, 0.75].map((part) => sorted[Math.round(part * (sorted.length - 1))]);
}
