/** Points of the plane, in units of the sheet; angles in radians, clockwise as in SVG. */
export type Point = readonly [x: number, y: number];

export const middle = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];

export const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

/** The point so far along the way from one to the other: 0 is `from`, 1 is `to`. */
export const along = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];

/** The point at this angle and distance from a centre. */
export const polar = ([x, y]: Point, angle: number, radius: number): Point => [
  x + Math.cos(angle) * radius,
  y + Math.sin(angle) * radius,
];

export const turned = (point: Point, centre: Point, angle: number): Point => {
  const [x, y] = [point[0] - centre[0], point[1] - centre[1]];
  return [centre[0] + x * Math.cos(angle) - y * Math.sin(angle), centre[1] + x * Math.sin(angle) + y * Math.cos(angle)];
};

/** A line between two circles' rims instead of their centres. */
export const betweenRims = (a: Point, b: Point, ra: number, rb: number): [Point, Point] => {
  const length = distance(a, b);
  return [along(a, b, ra / length), along(b, a, rb / length)];
};

/** What lies on the sheet or so close to it that a line may lead there. */
export const isNear = ([x, y]: Point, margin = 12): boolean =>
  x > -margin && x < 320 + margin && y > -margin && y < 180 + margin;

/** The part of a convex polygon that is nearer to `site` than to `other`. */
const cut = (polygon: readonly Point[], site: Point, other: Point): Point[] => {
  const [mx, my] = middle(site, other);
  const side = ([x, y]: Point): number => (x - mx) * (other[0] - site[0]) + (y - my) * (other[1] - site[1]);
  return polygon.flatMap((point, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? point;
    const [here, there] = [side(point), side(next)];
    const kept = here <= 0 ? [point] : [];
    return here * there < 0 ? [...kept, along(point, next, here / (here - there))] : kept;
  });
};

const FIELD: readonly Point[] = [
  [-80, -80],
  [400, -80],
  [400, 260],
  [-80, 260],
];

/** The Voronoi cells of the sites, in their order. */
export const cellsOf = (sites: readonly Point[]): Point[][] =>
  sites.map((site) =>
    sites.reduce<Point[]>((cell, other) => (other === site ? cell : cut(cell, site, other)), [...FIELD]),
  );

export const centreOf = (polygon: readonly Point[]): Point => [
  polygon.reduce((sum, [x]) => sum + x, 0) / polygon.length,
  polygon.reduce((sum, [, y]) => sum + y, 0) / polygon.length,
];
