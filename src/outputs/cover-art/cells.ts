/** Tissue and colonies: cells with their nuclei, one of them marked. */
import { circles, rounded } from './path-data.ts';
import { disc, dotted, filled, filledAround, ring, stroked } from './pen.ts';
import { along, cellsOf, centreOf, distance, isNear, type Point, polar } from './plane.ts';
import type { Sheet } from './sheet.ts';

const COUNT = 25;

/** Sites whose cells grow from the focus outwards, and a rim of others that ends the outermost. */
function sitesAround({ random, focus }: Sheet): Point[] {
  const reach = random.between(70, 116);
  const stretch = random.between(1, 1.35);
  const turn = random.between(0, 6.3);
  const stretched = (angle: number, away: number): Point => {
    const [x, y] = polar([0, 0], angle, away);
    return [focus[0] + x * stretch, focus[1] + y];
  };
  const inner = Array.from({ length: COUNT }, (_, index) =>
    stretched(turn + index * 2.4 + random.between(-0.3, 0.3), reach * ((index + 0.4) / COUNT) ** 0.62),
  );
  const rim = Array.from({ length: 18 }, (_, index) =>
    stretched((index * Math.PI) / 9, reach * random.between(1.15, 1.35)),
  );
  return [...inner, ...rim];
}

const shrunk = (cell: readonly Point[], centre: Point, gap: number): Point[] =>
  cell.map((point) => along(point, centre, Math.min(0.5, gap / distance(point, centre))));

export function tissue(sheet: Sheet): string[] {
  const { random, focus } = sheet;
  const cells = cellsOf(sitesAround(sheet))
    .slice(0, COUNT)
    .filter((cell) => cell.some((point) => isNear(point, 0)))
    .map((cell) => shrunk(cell, centreOf(cell), 2.2));
  const nuclei = cells.map((cell) => along(centreOf(cell), focus, random.between(-0.04, 0.12)));
  const marked = random.whole(1, 4);
  const others = cells.filter((_, index) => index !== marked);
  const shaded = others.filter(() => random.chance(0.22));
  const [small, large] = [1, 0].map((kind) =>
    nuclei.filter((_, index) => index !== marked && Math.min(1, index % 3) === kind),
  );
  return [
    filled(rounded(shaded), 0.16),
    stroked(rounded(others)),
    dotted(small ?? [], 4),
    stroked(circles((large ?? []).map((at) => ({ at, radius: 3.6 }))), { width: 0.7 }),
    filledAround(rounded(cells.slice(marked, marked + 1)), circles([{ at: nuclei[marked] ?? focus, radius: 4 }])),
  ];
}

interface Disc {
  at: Point;
  radius: number;
}

/** Circles that touch nobody, the large one first; the further out, the smaller. */
function packed({ random, focus }: Sheet): [Disc, ...Disc[]] {
  const largest = random.between(24, 42);
  const discs: [Disc, ...Disc[]] = [{ at: focus, radius: largest }];
  for (let attempt = 0; attempt < 900 && discs.length < 38; attempt++) {
    const away = random.between(largest, 150);
    const at = polar(focus, random.between(0, 6.3), away);
    const room = Math.min(...discs.map((other) => distance(other.at, at) - other.radius)) - 1.6;
    const radius = Math.min(room, largest * (1.2 - away / 140) * random.between(0.4, 1));
    if (radius > 2 && room < 9 + radius && isNear(at)) discs.push({ at, radius });
  }
  return discs;
}

export function colony(sheet: Sheet): string[] {
  const { random } = sheet;
  const [mother, ...all] = packed(sheet);
  const big = all.filter(({ radius }) => radius > 7);
  const marked = big[random.whole(0, 3)] ?? all[0] ?? mother;
  const others = all.filter((other) => other !== marked);
  const shaded = others.filter(({ radius }) => radius > 5 && random.chance(0.25));
  const core = polar(mother.at, random.between(0, 6.3), mother.radius * 0.25);
  return [
    ring(mother.at, mother.radius, { width: 1.4, fill: 0.12 }),
    ring(mother.at, mother.radius - 3.5, { width: 0.5 }),
    ring(core, mother.radius * 0.36),
    dotted([core], mother.radius * 0.24),
    filled(circles(shaded), 0.16),
    stroked(circles(others)),
    dotted(
      big.filter((other) => other !== marked).map(({ at, radius }) => polar(at, random.between(0, 6.3), radius * 0.35)),
      3.6,
    ),
    disc(marked.at, marked.radius),
  ];
}
