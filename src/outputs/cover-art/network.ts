/** Nodes and what joins them: a network around its hub, a family tree on rings. */
import { circles, curves, lines } from './path-data.ts';
import { disc, dotted, ring, stroked, THOUGHT } from './pen.ts';
import { betweenRims, distance, isNear, middle, type Point, polar } from './plane.ts';
import type { Sheet } from './sheet.ts';

interface Node {
  at: Point;
  radius: number;
}

/** Nodes with room between them, more of it further out; a long cluster, not a filled sheet. */
function nodesAround({ random, focus }: Sheet, hub: number): [Node, ...Node[]] {
  const apart = random.between(13, 21);
  const slope = random.between(0, 6.3);
  const nodes: [Node, ...Node[]] = [{ at: focus, radius: hub }];
  for (let attempt = 0; attempt < 600 && nodes.length < 40; attempt++) {
    const angle = random.between(0, 6.3);
    const away = random.between(apart, 62 + 84 * Math.abs(Math.cos(angle - slope)) ** 1.5);
    const at = polar(focus, angle, away);
    const room = apart * (1 + away / 120);
    const radius = random.pick([2, 2, 2, 3.4, 6]) * (away < 90 ? 1 : 0.75);
    if (isNear(at) && nodes.every((node) => distance(node.at, at) > room)) nodes.push({ at, radius });
  }
  return nodes;
}

/** Two nodes are joined where no third lies in the circle between them (a Gabriel graph): nothing crosses. */
const edgesOf = (nodes: readonly Node[]): [Point, Point][] =>
  nodes.flatMap((a, index) =>
    nodes.slice(index + 1).flatMap((b): [Point, Point][] => {
      const centre = middle(a.at, b.at);
      const half = distance(a.at, b.at) / 2;
      const isFree = nodes.every((other) => other === a || other === b || distance(other.at, centre) > half);
      return isFree && half < 32 ? [betweenRims(a.at, b.at, a.radius, b.radius)] : [];
    }),
  );

export function network(sheet: Sheet): string[] {
  const { random, focus } = sheet;
  const hub = random.between(7, 13);
  const [centre, ...nodes] = nodesAround(sheet, hub);
  const [large, small] = [nodes.filter(({ radius }) => radius > 2), nodes.filter(({ radius }) => radius <= 2)];
  const shaded = large.filter(() => random.chance(0.4));
  return [
    disc(focus, hub * 3.4, 0.12),
    ...[3.4, 6.4].map((share) => ring(focus, hub * share, THOUGHT)),
    dotted(
      shaded.map(({ at }) => at),
      5,
    ),
    stroked(lines(edgesOf([centre, ...nodes])), { width: 0.9 }),
    stroked(circles(large)),
    dotted(
      small.map(({ at }) => at),
      4,
    ),
    disc(focus, hub),
  ];
}

interface Branch {
  angle: number;
  /** The angle that it and all its branches may fill. */
  width: number;
  /** The angle it comes from. */
  from: number;
}

const FULL = 2 * Math.PI;

/** Every branch goes on as one or forks. */
const forked = (random: Sheet['random'], branches: readonly Branch[], most: number): Branch[] =>
  branches.flatMap(({ angle, width }) => {
    const count = random.whole(1, most);
    return Array.from({ length: count }, (_, index) => ({
      angle: angle + ((index + 0.5) / count - 0.5) * width,
      width: width / count,
      from: angle,
    }));
  });

export function familyTree({ random, focus }: Sheet): string[] {
  const count = random.whole(5, 8);
  const turn = random.between(0, FULL);
  const step = random.between(25, 38);
  const trunk = Array.from({ length: count }, (_, index): Branch => {
    const angle = turn + (index * FULL) / count;
    return { angle, width: FULL / count, from: angle };
  });
  const second = forked(random, trunk, 3);
  const third = forked(random, second, 2);
  const limbs = (branches: readonly Branch[], level: number) =>
    curves(
      branches.map(({ angle, from }) => [
        polar(focus, from, level * step),
        polar(focus, from, (level + 0.5) * step),
        polar(focus, angle, (level + 0.5) * step),
        polar(focus, angle, (level + 1) * step),
      ]),
    );
  const marked = second[random.whole(0, second.length - 1)]?.angle ?? 0;
  const at = (branches: readonly Branch[], radius: number) => branches.map(({ angle }) => polar(focus, angle, radius));
  return [
    disc(focus, step, 0.12),
    ...[2, 3].map((level) => ring(focus, step * level, THOUGHT)),
    stroked(lines(trunk.map(({ angle }) => [polar(focus, angle, 5), polar(focus, angle, step)])), { width: 1.8 }),
    stroked(limbs(second, 1), { width: 1.2 }),
    stroked(limbs(third, 2), { width: 0.8 }),
    dotted(at(third, step * 3), 3.6),
    dotted(at(trunk, step), 4.6),
    ring(focus, 5),
    disc(polar(focus, marked, step * 2), step * 0.24),
  ];
}
