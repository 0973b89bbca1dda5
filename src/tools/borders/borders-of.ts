/** Common borders of areas whose outlines share their points, each line once. */
import type { Line, Point } from './simplify.ts';

export interface Area {
  id: string;
  rings: readonly Line[];
}

export interface Border {
  /** The areas on both sides, sorted; a single one where nothing known lies on the other side. */
  between: readonly string[];
  line: Line;
}

interface Edge {
  ends: readonly [string, string];
  areas: Set<string>;
}

const keyOf = ([x, y]: Point): string => `${x.toFixed(7)} ${y.toFixed(7)}`;
const pointOf = (key: string): Point => {
  const [x = 0, y = 0] = key.split(' ').map(Number);
  return [x, y];
};
const sides = ({ areas }: Edge): string => [...areas].sort().join(',');

function edgesOf(areas: readonly Area[]): Edge[] {
  const edges = new Map<string, Edge>();
  for (const { id, rings } of areas) {
    for (const ring of rings) {
      const keys = ring.map(keyOf);
      for (const [index, from] of keys.slice(0, -1).entries()) {
        const to = keys[index + 1] ?? from;
        if (from === to) continue;
        const ends = from < to ? ([from, to] as const) : ([to, from] as const);
        const edge = edges.get(ends.join(',')) ?? { ends, areas: new Set() };
        edge.areas.add(id);
        edges.set(ends.join(','), edge);
      }
    }
  }
  return [...edges.values()];
}

const edgesByEnd = (edges: readonly Edge[]): Map<string, Edge[]> => {
  const found = new Map<string, Edge[]>();
  for (const edge of edges) for (const end of edge.ends) found.set(end, [...(found.get(end) ?? []), edge]);
  return found;
};

/** A border ends where others begin: at every point that is not passed by exactly two edges with the same sides. */
const isPassed = (edges: readonly Edge[] = []): boolean =>
  edges.length === 2 && sides(edges[0] as Edge) === sides(edges[1] as Edge);

/** @param areas polygons' rings, closed as RFC 7946, 3.1.6 wants them */
export function bordersOf(areas: readonly Area[]): Border[] {
  const edges = edgesOf(areas);
  const byEnd = edgesByEnd(edges);
  const used = new Set<Edge>();
  const follow = (edge: Edge, start: string): Border => {
    const keys = [start];
    for (let next: Edge | undefined = edge; next; ) {
      used.add(next);
      const [a, b]: readonly [string, string] = next.ends;
      const end: string = keys.at(-1) === a ? b : a;
      keys.push(end);
      next = isPassed(byEnd.get(end)) ? byEnd.get(end)?.find((other) => !used.has(other)) : undefined;
    }
    return { between: [...edge.areas].sort(), line: keys.map(pointOf) };
  };
  const borders: Border[] = [];
  const startAt = (isStart: (key: string) => boolean) => {
    for (const edge of edges) {
      const start = edge.ends.find(isStart);
      if (start !== undefined && !used.has(edge)) borders.push(follow(edge, start));
    }
  };
  startAt((key) => !isPassed(byEnd.get(key)));
  // What is left are islands: one border all around.
  startAt(() => true);
  return borders;
}
