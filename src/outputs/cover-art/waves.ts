/** Light and signals: stacked spectra, two sources that interfere, a lens and its rays. */
import { bands, circles, curves, lines } from './path-data.ts';
import { disc, dotted, filled, ring, stroked } from './pen.ts';
import { type Point, polar } from './plane.ts';
import type { Sheet } from './sheet.ts';

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

export function spectra({ random, focus }: Sheet): string[] {
  const count = random.whole(8, 13);
  const peaks = range(6).map((index) => ({
    x: focus[0] + (index - 2.5) * random.between(16, 40),
    width: random.between(9, 20),
    height: random.between(12, 46),
    row: random.between(0, count),
  }));
  const row = (index: number): Point[] =>
    range(32).map((step) => {
      const x = -6 + step * 10.8;
      const rise = peaks.reduce((sum, peak) => {
        const [across, down] = [(x - peak.x) / peak.width, (index - peak.row) / (count / 3.4)];
        return sum + peak.height * Math.exp(-(across ** 2) - down ** 2);
      }, 0);
      return [x, 44 + (index * 128) / count - rise];
    });
  const marked = random.whole(3, count - 3);
  const floor: Point[] = [
    [-6, 190],
    [160, 190],
    [326, 190],
  ];
  return [
    filled(bands([[row(marked), floor]]), 0.1),
    stroked(
      curves(
        range(count)
          .filter((index) => index !== marked)
          .map(row),
      ),
      { width: 0.8 },
    ),
    stroked(curves([row(marked)]), { width: 2.6 }),
  ];
}

export function interference({ random, focus, open }: Sheet): string[] {
  const step = random.between(7, 13);
  const apart = random.between(34, 80);
  const tilt = random.between(-0.9, 0.9);
  const [near, far] = [polar(focus, tilt, -apart * 0.4 * open), polar(focus, tilt, apart * 0.6 * open)];
  const count = Math.round(random.between(84, 112) / step);
  const waves = (every: (index: number) => boolean) =>
    circles(
      [near, far].flatMap((at) =>
        range(count)
          .filter(every)
          .map((index) => ({ at, radius: step * (index + 1) })),
      ),
    );
  return [
    disc(near, step * count, 0.1),
    stroked(
      waves((index) => index % 3 !== 0),
      { width: 0.6 },
    ),
    stroked(
      waves((index) => index % 3 === 0),
      { width: 1.3 },
    ),
    dotted([far], 4),
    disc(near, step * 0.5),
  ];
}

/** Parallel rays, a lens, the point in which they meet, and how they part again. */
export function lens({ random, focus: [x, y], open }: Sheet): string[] {
  const half = random.between(50, 68);
  const bulge = random.between(18, 34);
  const focal = open * random.between(40, 86);
  const count = random.whole(9, 15);
  const meeting: Point = [x + focal, y];
  const end = open === 1 ? 332 : -12;
  const rays = range(count).map((index): Point[] => {
    const height = ((index + 0.5) / count - 0.5) * half * 1.7;
    return [
      [open === 1 ? -10 : 330, y + height],
      [x, y + height],
      [end, y + (height * (meeting[0] - end)) / focal],
    ];
  });
  const rim = (side: number): Point[] => [
    [x, y - half],
    [x + bulge * side, y],
    [x, y + half],
  ];
  const glass = bands([[rim(1), rim(-1)]]);
  return [
    filled(glass, 0.16),
    stroked(lines(rays), { width: 0.7 }),
    stroked(glass, { width: 1.5 }),
    stroked(
      lines([
        [
          [0, y],
          [320, y],
        ],
        [
          [x, y - half - 12],
          [x, y + half + 12],
        ],
      ]),
      { width: 0.5, dashes: [6, 2, 0.5, 2] },
    ),
    ring(meeting, random.between(13, 22), { width: 0.7 }),
    disc(meeting, 6),
  ];
}
