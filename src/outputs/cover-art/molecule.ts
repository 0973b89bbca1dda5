/** Substances: a structural formula of rings and chains, and a peptide as a string of beads. */
import { circles, lines, polygons } from './path-data.ts';
import { disc, dotted, filled, stroked } from './pen.ts';
import { along, betweenRims, distance, isNear, type Point, polar } from './plane.ts';
import type { Sheet } from './sheet.ts';

const SIXTH = Math.PI / 3;

/** Rings that share sides: each further one lies beside exactly one that is there. */
function fusedRings({ random, focus }: Sheet, bond: number, turn: number): Point[] {
  const centres: Point[] = [[focus[0], 90 + (focus[1] - 90) * 0.6]];
  const wanted = random.whole(3, 5);
  for (let attempt = 0; attempt < 60 && centres.length < wanted; attempt++) {
    const from = centres[random.whole(0, centres.length - 1)] ?? focus;
    const next = polar(from, turn + SIXTH / 2 + random.whole(0, 5) * SIXTH, bond * Math.sqrt(3));
    const neighbours = centres.filter((centre) => distance(centre, next) < bond * 2).length;
    if (neighbours === 1 && isNear(next, -bond)) centres.push(next);
  }
  return centres;
}

/** A zigzag chain that leaves a corner outwards. */
function chain(corner: Point, away: number, bond: number, length: number): Point[] {
  const points: Point[] = [corner];
  for (let index = 0; index < length; index++) {
    points.push(polar(points.at(-1) ?? corner, away + (index % 2) * SIXTH, bond));
  }
  return points;
}

export function formula(sheet: Sheet): string[] {
  const { random, focus } = sheet;
  const bond = random.between(17, 31);
  const turn = random.between(0, SIXTH);
  const centres = fusedRings(sheet, bond, turn);
  const rings = centres.map((centre) => [0, 1, 2, 3, 4, 5].map((corner) => polar(centre, turn + corner * SIXTH, bond)));
  const free = centres.flatMap((centre, ring) =>
    (rings[ring] ?? [])
      .map((corner, index) => ({ corner, away: turn + index * SIXTH }))
      .filter(({ corner }) => centres.every((other) => other === centre || distance(other, corner) > bond * 1.2)),
  );
  const first = random.whole(0, 2);
  const tails = free.filter((_, index) => index % 3 === first).slice(0, 5);
  const chains = tails.map(({ corner, away }, index) =>
    chain(corner, away, bond, index % 2 === 0 ? random.whole(4, 9) : random.whole(1, 2)),
  );
  const doubled = rings.flatMap((ring, index) =>
    [0, 2, 4]
      .filter(() => random.chance(0.8))
      .map((side) => [side, side + 1].map((corner) => along(ring[corner] ?? focus, centres[index] ?? focus, 0.2))),
  );
  const ends = chains.slice(1).map((points) => points.at(-1) ?? focus);
  return [
    filled(polygons(rings.filter((_, index) => index % 3 === 0)), 0.16),
    stroked(polygons(rings), { width: 1.5 }),
    stroked(lines(doubled), { width: 0.8 }),
    stroked(lines(chains), { width: 1.5 }),
    dotted(
      free.filter((_, index) => index % 4 === first + 1).map(({ corner }) => corner),
      bond * 0.3,
    ),
    stroked(circles(ends.map((at) => ({ at, radius: bond * 0.2 }))), { fill: 0.2 }),
    disc(tails[0]?.corner ?? focus, bond * 0.36),
  ];
}

/** The way of a chain that meanders through the sheet from one edge on. */
function winding({ random, open }: Sheet, step: number): Point[] {
  const points: Point[] = [];
  const phase = random.between(0, 6.3);
  const length = random.between(95, 150);
  const swing = random.between(1.35, 1.82);
  let at: Point = [open === 1 ? -6 : 326, random.between(50, 130)];
  for (let index = 0; index < 54 && isNear(at, 60); index++) {
    points.push(at);
    const angle = Math.sin((index * step * 2 * Math.PI) / (length * 2.6) + phase) * swing + (90 - at[1]) * 0.008;
    at = [at[0] + Math.cos(angle) * step * open, at[1] + Math.sin(angle) * step];
  }
  return points.filter((point) => isNear(point));
}

export function peptide(sheet: Sheet): string[] {
  const { random, focus } = sheet;
  const radius = random.between(5, 9);
  const beads = winding(sheet, radius * 2 + 3.2);
  const bonds = beads
    .slice(1)
    .map((bead, index) => [beads[index] ?? bead, bead] as const)
    .filter(([a, b]) => distance(a, b) < radius * 4)
    .map(([a, b]) => betweenRims(a, b, radius, radius));
  const [marked = focus] = beads.toSorted((a, b) => distance(a, focus) - distance(b, focus));
  const others = beads.filter((bead) => bead !== marked);
  const shaded = others.filter(() => random.chance(0.26));
  const bridges = beads.flatMap((bead, index) => {
    const far = beads.slice(index + 6).find((other) => distance(bead, other) < radius * 8);
    return far && index % 3 === 0 ? [betweenRims(bead, far, radius + 2, radius + 2)] : [];
  });
  return [
    dotted(shaded, radius * 2, 0.2),
    stroked(lines(bonds), { width: 1.5 }),
    stroked(lines(bridges.slice(0, 3)), { width: 0.7, dashes: [3, 2] }),
    stroked(circles(others.map((at) => ({ at, radius })))),
    dotted(shaded, 3),
    disc(marked, radius * 1.45),
  ];
}
