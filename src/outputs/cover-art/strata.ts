/** What grew and shifted over time: the rings of a trunk, the layers of the ground. */
import { bands, curves, rounded } from './path-data.ts';
import { disc, filled, stroked } from './pen.ts';
import { type Point, polar } from './plane.ts';
import type { Random } from './random.ts';
import type { Sheet } from './sheet.ts';

const wavesOf = (random: Random, times: readonly number[], least: number, most: number) =>
  times.map((perUnit) => ({ perUnit, phase: random.between(0, 6.3), height: random.between(least, most) }));

/** The sum of the waves at a place; the later ring or layer, the further they have moved on. */
const swell = (waves: ReturnType<typeof wavesOf>, place: number, index: number): number =>
  waves.reduce((sum, { perUnit, phase, height }) => sum + Math.sin(place * perUnit + phase + index * 0.09) * height, 0);

export function rings({ random, focus }: Sheet): string[] {
  const count = random.whole(10, 16);
  const waves = wavesOf(random, [2, 3, 5], 0.02, 0.09);
  const drift = polar([0, 0], random.between(0, 6.3), random.between(0.5, 2.8));
  const years = Array.from({ length: count }, () => random.between(4, 10.5));
  const ring = (_: number, index: number): Point[] =>
    Array.from({ length: 12 }, (_, corner) => {
      const angle = (corner * Math.PI) / 6;
      const radius = years.slice(0, index + 1).reduce((sum, year) => sum + year, 8);
      const [x, y] = [focus[0] + drift[0] * index, focus[1] + drift[1] * index];
      return polar([x, y], angle, radius * (1 + swell(waves, angle, index) * Math.min(1, index / 5)));
    });
  const all = years.map(ring);
  const marked = random.whole(2, count - 5);
  const others = (isHeavy: boolean) =>
    rounded(all.filter((_, index) => index !== marked && (index % 4 === 0) === isHeavy));
  return [
    filled(rounded(all.slice(marked, marked + 1)), 0.14),
    stroked(others(false), { width: 0.7 }),
    stroked(others(true), { width: 1.4 }),
    stroked(rounded(all.slice(marked, marked + 1)), { width: 3 }),
    disc(focus, 5),
  ];
}

/** Layers of the ground, broken along a fault, with one seam. */
export function layers({ random, focus, open }: Sheet): string[] {
  const count = random.whole(9, 13);
  const top = random.between(34, 64);
  const fault = focus[0] + open * random.between(0, 40);
  const drop = random.between(9, 24) * random.pick([-1, 1]);
  const lean = random.between(-24, 24);
  const waves = wavesOf(random, [0.012, 0.026], 4, 14);
  const slope = random.between(-0.24, 0.24);
  const depth = (x: number, index: number): number =>
    top + (x - focus[0]) * slope + index ** 1.14 * 10 + swell(waves, x, index);
  const part = (index: number, from: number, to: number, shift: number): Point[] =>
    Array.from({ length: 8 }, (_, step) => {
      const x = from + ((to - from) * step) / 7;
      return [x, depth(x, index) + shift];
    });
  const sides = Array.from({ length: count }, (_, index) => {
    const cutAt = (shift: number): number => fault + ((depth(fault, index) + shift - 90) / 90) * lean;
    return [part(index, -4, cutAt(0) - 1.5, 0), part(index, cutAt(drop) + 1.5, 324, drop)];
  });
  const marked = random.whole(1, 4);
  const seam = [0, 1].map((side) => [sides[marked]?.[side] ?? [], sides[marked + 1]?.[side] ?? []] as const);
  const others = (isHeavy: boolean) => curves(sides.filter((_, index) => (index % 3 === 0) === isHeavy).flat());
  return [filled(bands(seam)), stroked(others(false), { width: 0.7 }), stroked(others(true), { width: 1.4 })];
}
