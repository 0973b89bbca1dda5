/** A point as GeoJSON has it (RFC 7946, 3.1.1): longitude, then latitude, in degrees of WGS 84. */
export type Point = readonly [longitude: number, latitude: number];
export type Line = readonly Point[];

const KM_PER_DEGREE = 111.2;
/** Degrees of longitude are this much shorter than those of latitude at 51.5° N. */
const SHORTENING = Math.cos((51.5 * Math.PI) / 180);

/** Kilometres from a point to the stretch between two others, on a flat map: good enough for a region. */
export function distanceTo([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const along = [(toX - fromX) * SHORTENING, toY - fromY] as const;
  const away = [(x - fromX) * SHORTENING, y - fromY] as const;
  const square = along[0] ** 2 + along[1] ** 2;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, (away[0] * along[0] + away[1] * along[1]) / square));
  return KM_PER_DEGREE * Math.hypot(away[0] - share * along[0], away[1] - share * along[1]);
}

/**
 * The line with as few points as keep every left-out one within `tolerance` kilometres of it
 * (Douglas and Peucker 1973). Both ends stay, so lines that met still meet.
 */
export function simplified(line: Line, tolerance: number): Line {
  const kept = new Set([0, line.length - 1]);
  const stretches: (readonly [from: number, to: number])[] = [[0, line.length - 1]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [from, to] = stretch;
    let farthest = { index: -1, distance: tolerance };
    for (let index = from + 1; index < to; index += 1) {
      const distance = distanceTo(line[index] as Point, line[from] as Point, line[to] as Point);
      if (distance > farthest.distance) farthest = { index, distance };
    }
    if (farthest.index < 0) continue;
    kept.add(farthest.index);
    stretches.push([from, farthest.index], [farthest.index, to]);
  }
  return line.filter((_, index) => kept.has(index));
}
