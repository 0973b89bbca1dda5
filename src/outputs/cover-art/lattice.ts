/** Crystals and grids: a screen of dots that swells at the focus, and a sheet of hexagons that frays. */
import { lines, polygons } from './path-data.ts';
import { disc, dotted, filled, stroked } from './pen.ts';
import { distance, isNear, type Point, polar, turned } from './plane.ts';
import type { Sheet } from './sheet.ts';

/** The points of a triangular lattice around the focus, the focus among them. */
const latticeAround = (focus: Point, step: number, turn: number): Point[] =>
  Array.from({ length: 41 * 41 }, (_, index): Point => {
    const [column, row] = [(index % 41) - 20, Math.floor(index / 41) - 20];
    return turned([focus[0] + (column + row / 2) * step, focus[1] + (row * step * Math.sqrt(3)) / 2], focus, turn);
  });

/** Diameters of the dots, as parts of their distance. */
const SIZES = [0.12, 0.24, 0.4, 0.58, 0.76] as const;

export function screen({ random, focus }: Sheet): string[] {
  const step = random.between(13.5, 18);
  const reach = random.between(58, 92);
  const kind = random.pick(['disc', 'ring', 'band']);
  const slope = random.between(0, Math.PI);
  const strength = (point: Point): number => {
    const away = distance(point, focus);
    if (kind === 'disc') return 1 - away / reach;
    if (kind === 'ring') return 1 - Math.abs(away - reach * 0.62) / (reach * 0.6);
    return 1 - Math.abs(turned(point, focus, slope)[1] - focus[1]) / (reach * 0.6) - away / 380;
  };
  const points = latticeAround(focus, step, random.between(0, 1))
    .map((at) => ({ at, size: Math.min(4, Math.floor((strength(at) + 0.34) * 5)) }))
    .filter(({ at, size }) => size >= 0 && isNear(at, 3));
  const marked = points.filter(({ size }) => size >= 2)[random.whole(0, 12)]?.at ?? focus;
  return [
    ...SIZES.map((share, wanted) =>
      dotted(
        points.filter(({ at, size }) => size === wanted && at !== marked).map(({ at }) => at),
        step * share,
        wanted > 2 ? 0.34 : undefined,
      ),
    ),
    disc(marked, step * 0.46),
  ];
}

const keyOf = ([x, y]: Point): string => `${Math.round(x)},${Math.round(y)}`;

/** Every side of the hexagons once, though two of them share it. */
function sidesOf(hexagons: readonly Point[][]): [Point, Point][] {
  const sides = hexagons.flatMap((corners) =>
    corners.map((corner, index): [Point, Point] => [corner, corners[(index + 1) % 6] ?? corner]),
  );
  return [
    ...new Map(sides.map(([a, b]) => [[keyOf(a), keyOf(b)].sort().join(' '), [a, b] as [Point, Point]])).values(),
  ];
}

export function honeycomb({ random, focus, open }: Sheet): string[] {
  const side = random.between(12.5, 20);
  const turn = random.between(0, 1);
  const reach = random.between(66, 86);
  const centres = latticeAround(focus, side * Math.sqrt(3), turn)
    .filter((point) => {
      const away = distance(point, focus) + (point[0] - focus[0]) * open * 0.2;
      return (
        isNear(point, side) &&
        (away < reach * 0.75 || (away < reach * 1.5 && random.chance(0.75 - away / (reach * 2.1))))
      );
    })
    .toSorted((a, b) => distance(a, focus) - distance(b, focus))
    .slice(0, 32);
  const hexagon = (centre: Point, size = side): Point[] =>
    [0, 1, 2, 3, 4, 5].map((corner) => polar(centre, turn + Math.PI / 6 + (corner * Math.PI) / 3, size));
  const sides = sidesOf(centres.map((centre) => hexagon(centre)));
  const atoms = [...new Map(sides.flat().map((point) => [keyOf(point), point])).values()];
  const [first = focus, ...rest] = centres;
  return [
    filled(polygons(rest.filter(() => random.chance(0.2)).map((centre) => hexagon(centre))), 0.16),
    stroked(lines(sides)),
    dotted(
      atoms.filter((point) => distance(point, focus) < side * 2.8),
      3.8,
    ),
    filled(polygons([hexagon(first, side * 0.72)])),
  ];
}
