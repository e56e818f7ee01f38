/** Tells pictures apart, at half their size: what a person would see, not how letters are smoothed. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** The share of points that may differ. Of one browser with one font, none do; processors round a few differently. */
const tolerance = 0.001;

/** At half its size, each point the middle of four, in sixteen shades of each colour: so they weigh half as much. */
export function halve(png) {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  const small = new PNG({ width: width >> 1, height: height >> 1 });
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      const from = (2 * y * width + 2 * x) * 4;
      const to = (y * small.width + x) * 4;
      for (let part = 0; part < 3; part++) {
        const at = from + part;
        const sum = data[at] + data[at + 4] + data[at + width * 4] + data[at + width * 4 + 4];
        small.data[to + part] = Math.round(sum / 4 / 17) * 17;
      }
      small.data[to + 3] = 255;
    }
  }
  return small;
}

/** The upper part of a picture. */
export function upper(png, height) {
  const image = PNG.sync.read(Buffer.from(png));
  const part = new PNG({ width: image.width, height: Math.min(height, image.height) });
  PNG.bitblt(image, part, 0, 0, part.width, part.height, 0, 0);
  return part;
}

/** As it is kept: without transparency, as small as can be. */
export function encode(image) {
  return PNG.sync.write(image, { colorType: 2, deflateLevel: 9, deflateChunkSize: 1 << 20 });
}

export function decode(png) {
  return PNG.sync.read(png);
}

/**
 * Nothing where two pictures are alike; else what differs, and a picture of it: the one that is kept, the differences in
 * red, the new one.
 */
export function difference(kept, taken) {
  const width = Math.max(kept.width, taken.width);
  const height = Math.max(kept.height, taken.height);
  const [one, other] = [kept, taken].map((image) => onto(width, height, image));
  const marks = new PNG({ width, height });
  const points = pixelmatch(one.data, other.data, marks.data, width, height, { threshold: 0.1 });
  const isSameSize = kept.width === taken.width && kept.height === taken.height;
  if (isSameSize && points <= tolerance * width * height) return undefined;

  const picture = new PNG({ width: 3 * width + 16, height });
  [one, marks, other].forEach((image, i) => PNG.bitblt(image, picture, 0, 0, width, height, i * (width + 8), 0));
  const what = isSameSize
    ? `${((100 * points) / (width * height)).toFixed(2)} % of it differs`
    : `it is ${2 * taken.width} × ${2 * taken.height}, and was ${2 * kept.width} × ${2 * kept.height}`;
  return { what, picture };
}

function onto(width, height, image) {
  const larger = new PNG({ width, height, fill: true });
  PNG.bitblt(image, larger, 0, 0, image.width, image.height, 0, 0);
  return larger;
}
