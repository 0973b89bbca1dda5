import { readableHead } from './reading/readable-head.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { type Saying, say } from './words/words.ts';

/** Central Europe with room around it, from Brittany to Kyiv and from Rome to Stockholm. */
const AROUND = { south: 41, north: 60, west: -5, east: 31 };

const isNear = (latitude: number, longitude: number): boolean =>
  latitude >= AROUND.south && latitude <= AROUND.north && longitude >= AROUND.west && longitude <= AROUND.east;

const saySwapped = (latitude: number, longitude: number): Saying => ({
  message: say(
    `Breite ${latitude} und Länge ${longitude} liegen weit weg von Mitteleuropa; sie sind wohl vertauscht.`,
    `Latitude ${latitude} and longitude ${longitude} are far from Central Europe; they are probably swapped.`,
  ),
  mend: say(
    `Vertauschen: latitude: ${longitude} und longitude: ${latitude}`,
    `Swap them: latitude: ${longitude} and longitude: ${latitude}`,
  ),
});

const sayFar = (latitude: number, longitude: number): Saying => ({
  message: say(
    `Breite ${latitude} und Länge ${longitude} liegen weit weg von Mitteleuropa.`,
    `Latitude ${latitude} and longitude ${longitude} are far from Central Europe.`,
  ),
  mend: say(
    'Bitte prüfen; Leipzig hat zum Beispiel latitude: 51.340 und longitude: 12.375. Stimmt der Ort, ist nichts zu tun.',
    'Please check; Leipzig, for example, has latitude: 51.340 and longitude: 12.375. If the place is right, leave it.',
  ),
});

/** A venue lies where venues lie; latitude and longitude are not in each other's place. */
export const coordinatesAreNear = ruleOfFiles('coordinates-are-near', (file): Finding[] => {
  if (file.type !== 'venues') return [];
  const { head } = readableHead(file);
  const { latitude, longitude } = (head.data as { coordinates?: Record<string, unknown> }).coordinates ?? {};
  if (typeof latitude !== 'number' || typeof longitude !== 'number' || isNear(latitude, longitude)) return [];
  const isSwapped = isNear(longitude, latitude);
  return [
    {
      ...head.placeOf(['coordinates', 'latitude']),
      level: isSwapped ? 'error' : 'advice',
      field: 'coordinates.latitude',
      value: String(latitude),
      ...(isSwapped ? saySwapped : sayFar)(latitude, longitude),
    },
  ];
});
