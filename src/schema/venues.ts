import { choice, doc, line, paragraph, reference, url, z } from './fields.ts';
import { addressing } from './publishing.ts';

export const venueKinds = ['building', 'campus', 'city', 'region'] as const;

/** A house, a campus or a town where things happen. Folder: `content/venues/<id>/`. */
export const venueSchema = () =>
  z.strictObject({
    name: line({ de: 'Name', en: 'Name', example: 'BIO CITY LEIPZIG' }),
    kind: choice(venueKinds, { de: 'Art', en: 'Kind' }),
    ...addressing,
    partOf: reference('venues', { de: 'Liegt in', en: 'Lies in', hint: 'Die Stadt oder das Gelände.' }).optional(),
    summary: paragraph({ de: 'Kurztext', en: 'Summary' }, 400).optional(),
    address: z
      .strictObject({
        street: line({ de: 'Straße und Hausnummer', en: 'Street', example: 'Deutscher Platz 5', prose: false }),
        postalCode: line(
          { de: 'Postleitzahl', en: 'Postal code', hint: 'In Anführungszeichen.', example: '"04103"', prose: false },
          10,
        ),
        city: line({ de: 'Stadt', en: 'City', example: 'Leipzig', prose: false }),
        country: line({ de: 'Land', en: 'Country', hint: 'Zwei Buchstaben.', example: 'DE', prose: false }, 2).default(
          'DE',
        ),
      })
      .meta({ title: 'Anschrift', titleEn: 'Address' })
      .optional(),
    coordinates: z
      .strictObject({
        latitude: doc(z.number().min(-90).max(90), { de: 'Breite', en: 'Latitude', example: 51.3167 }),
        longitude: doc(z.number().min(-180).max(180), { de: 'Länge', en: 'Longitude', example: 12.3964 }),
      })
      .meta({ title: 'Koordinaten', titleEn: 'Coordinates' })
      .optional(),
    access: paragraph(
      { de: 'Barrierefreiheit', en: 'Accessibility', hint: 'Stufenloser Zugang, Aufzug, Höranlage …' },
      400,
    ).optional(),
    transport: paragraph(
      { de: 'Anreise', en: 'Getting there', hint: 'Haltestelle, Bahnhof, Parkplatz.' },
      400,
    ).optional(),
    url: url({ de: 'Webseite', en: 'Website' }).optional(),
  });
