/** What genes are drawn as: the double helix, and the bands of a gel. */
import { curves, lines } from './path-data.ts';
import { disc, dotted, stroked } from './pen.ts';
import { along, isNear, type Point, turned } from './plane.ts';
import type { Sheet } from './sheet.ts';

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

/** A point of one of the two strands (1 and −1), so far along the axis from the focus. */
function strandsOf({ random, focus, open }: Sheet, radius: number, pitch: number) {
  const tilt = random.between(0.2, 1.15) * open * random.pick([-1, 1]);
  const phase = random.between(0, 6.3);
  const shift = random.between(-0.3, 0.3) * radius;
  return (position: number, side: number): Point => {
    const swing = Math.cos((position / pitch) * 2 * Math.PI + phase) * radius * side;
    return turned([focus[0] + position, focus[1] + shift + swing], focus, tilt);
  };
}

export function helix(sheet: Sheet): string[] {
  const { random, focus } = sheet;
  const radius = random.between(22, 58);
  const pitch = radius * random.between(3, 4.2);
  const at = strandsOf(sheet, radius, pitch);
  const strands = [1, -1].map((side) =>
    range(-252, 252, pitch / 8)
      .map((position) => at(position, side * 1.05))
      .filter((point) => isNear(point, 46)),
  );
  const rungs = range(-250, 250, Math.max(pitch / 10, 9))
    .map((position): [Point, Point] => [at(position, 1), at(position, -1)])
    .filter(([a, b]) => isNear(a, 4) || isNear(b, 4));
  const parted = rungs.map(([a, b]) => ({ a, b, share: random.pick([0.4, 0.6]) }));
  const [near] = rungs.toSorted(
    ([a], [b]) => Math.hypot(a[0] - focus[0], a[1] - 90) - Math.hypot(b[0] - focus[0], b[1] - 90),
  );
  return [
    stroked(curves(strands), { width: radius * 0.3, opacity: 0.14 }),
    stroked(lines(parted.map(({ a, b, share }) => [a, along(a, b, share - 0.04)])), { width: 1.8 }),
    stroked(lines(parted.map(({ a, b, share }) => [along(a, b, share + 0.04), b])), { width: 0.7 }),
    stroked(curves(strands), { width: 1.5 }),
    disc(near?.[0] ?? focus, radius * 0.24),
  ];
}

/** Lanes of a gel; the first is the ladder that measures the others. */
export function gel({ random, focus }: Sheet): string[] {
  const count = random.whole(6, 9);
  const step = random.between(19, 25);
  const left = focus[0] - ((count - 1) / 2) * step;
  const ladder = range(22, 160, random.between(9, 14));
  const lanes = range(0, count - 1, 1);
  const bar = (lane: number, y: number, width: number): [Point, Point] => [
    [left + (lane - width / 2) * step, y],
    [left + (lane + width / 2) * step, y],
  ];
  const runs = lanes
    .slice(1)
    .flatMap((lane) =>
      ladder
        .filter(() => random.chance(0.5))
        .map((y) => ({ bar: bar(lane, y + random.between(-3, 3), 0.62), weight: random.whole(0, 2) })),
    );
  const weighing = (weight: number) => lines(runs.filter((run) => run.weight === weight).map((run) => run.bar));
  const marked = random.whole(2, count - 2);
  const x = left + marked * step;
  return [
    stroked(
      lines([
        [
          [x, 0],
          [x, 180],
        ],
      ]),
      { width: step, opacity: 0.14, cap: 'butt' },
    ),
    stroked(
      lines(
        lanes.map((lane) => [
          [left + (lane - 0.5) * step, 0],
          [left + (lane - 0.5) * step, 180],
        ]),
      ),
      { width: 0.4 },
    ),
    stroked(lines(ladder.map((y) => bar(0, y, 0.62))), { cap: 'butt' }),
    ...[0.8, 2, 3.6].map((width, weight) =>
      stroked(weighing(weight), { width, cap: 'butt', opacity: weight === 2 ? 0.5 : 1 }),
    ),
    stroked(lines([bar(marked, random.between(60, 120), 1)]), { width: 10, cap: 'butt' }),
    dotted(
      lanes.map((lane): Point => [left + lane * step, 10]),
      2.4,
    ),
  ];
}
