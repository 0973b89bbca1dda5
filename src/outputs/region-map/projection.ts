/** From degrees to the map's units, which are whole numbers. */

/** Degrees of WGS 84, as in `content/venues/`. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

/** A place on the map: to the right and down from its upper left corner. */
export interface Spot {
  x: number;
  y: number;
}

const FRAME = { west: 9.72, east: 15.2, north: 53.14, south: 50.08 };
/** The parallel that is drawn true to scale. */
const TRUE_PARALLEL = 51.5;

const unitsPerLongitude = 1000 / (FRAME.east - FRAME.west);
const unitsPerLatitude = unitsPerLongitude / Math.cos((TRUE_PARALLEL * Math.PI) / 180);

export const MAP_SIZE = { width: 1000, height: Math.round((FRAME.north - FRAME.south) * unitsPerLatitude) };

/** Equirectangular projection: straight meridians and parallels; over 3° of latitude nobody sees the difference. */
export const project = ({ latitude, longitude }: Coordinates): Spot => ({
  x: Math.round((longitude - FRAME.west) * unitsPerLongitude),
  y: Math.round((FRAME.north - latitude) * unitsPerLatitude),
});

export const isOnMap = ({ latitude, longitude }: Coordinates): boolean =>
  latitude > FRAME.south && latitude < FRAME.north && longitude > FRAME.west && longitude < FRAME.east;
