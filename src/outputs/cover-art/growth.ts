/** Growth: a flower head in the golden angle, and a radiolarian of many equal rays. */
import { circles, lines, rounded } from './path-data.ts';
import { disc, dotted, ring, stroked, THOUGHT } from './pen.ts';
import { isNear, type Point, polar } from './plane.ts';
import type { Sheet } from './sheet.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Diameters of the seeds from the middle outwards, as parts of their distance. */
const SIZES = [0.34, 0.5, 0.64, 0.76, 0.84] as const;

export function flowerHead({ random, focus }: Sheet): string[] {
  const step = random.between(6.6, 11);
  const turn = random.between(0, 6.3);
  const count = Math.min(160, Math.round((random.between(70, 135) / step) ** 2));
  const marked = random.whole(14, 40);
  const seeds = Array.from({ length: count }, (_, index) => ({
    at: polar(focus, turn + index * GOLDEN_ANGLE, step * Math.sqrt(index + 0.5)),
    size: Math.floor((index / count) * 5),
    index,
  })).filter(({ at, index }) => isNear(at, 4) && index !== marked);
  // The outermost are open, like florets.
  const florets = seeds.slice(-Math.min(30, Math.round(count / 4)));
  const solid = seeds.slice(0, -florets.length);
  return [
    disc(focus, step * Math.sqrt(count) + 3, 0.1),
    ...SIZES.map((share, wanted) =>
      dotted(
        solid.filter(({ size }) => size === wanted).map(({ at }) => at),
        step * share,
      ),
    ),
    stroked(circles(florets.map(({ at }) => ({ at, radius: step * 0.48 }))), { width: 0.8 }),
    disc(polar(focus, turn + marked * GOLDEN_ANGLE, step * Math.sqrt(marked + 0.5)), step * 0.82),
  ];
}

export function radiolarian({ random, focus }: Sheet): string[] {
  const rays = random.whole(7, 18);
  const reach = random.between(54, 104);
  const turn = random.between(0, 6.3);
  const share = (2 * Math.PI) / rays;
  const core = reach * random.between(0.16, 0.28);
  const shell = reach * random.between(0.46, 0.66);
  const thorn = reach * random.between(1.12, 1.4);
  const at = (angle: number, radius: number): Point => polar(focus, angle, radius);
  const each = <T>(draw: (angle: number) => T): T[] =>
    Array.from({ length: rays }, (_, index) => draw(turn + index * share));
  const waist = random.between(0.6, 0.84);
  const petal = (angle: number): Point[] => [
    at(angle, core + 3),
    at(angle + share * 0.42, shell * waist),
    at(angle + share * 0.4, shell - 1),
    at(angle, shell + 1),
    at(angle - share * 0.4, shell - 1),
    at(angle - share * 0.42, shell * waist),
  ];
  return [
    ring(focus, shell + 3, { width: 1.6, fill: 0.12 }),
    stroked(rounded(each(petal))),
    stroked(
      lines(
        each((angle) => [at(angle + share * 0.12, shell + 4), at(angle, thorn), at(angle - share * 0.12, shell + 4)]),
      ),
      { width: 0.9 },
    ),
    stroked(lines(each((angle) => [at(angle + share / 2, shell + 4), at(angle + share / 2, reach - 2)])), {
      width: 0.6,
    }),
    dotted(
      each((angle) => at(angle + share / 2, reach)),
      4,
    ),
    dotted(
      each((angle) => at(angle, shell * 0.84)),
      reach * 0.05,
    ),
    ring(focus, reach, THOUGHT),
    ring(focus, core),
    disc(focus, core * 0.55),
  ];
}
