import type { Item } from '../domain/catalogue.ts';
import type { SiteContext } from './context.ts';

/** "Halle (Saale)", "BIO CITY LEIPZIG, Leipzig" */
export function placeName({ catalogue }: SiteContext, venueId: string | undefined): string | undefined {
  const venue = catalogue.find('venues', venueId);
  if (!venue) return undefined;
  const town = catalogue.find('venues', venue.data.partOf);
  return town && town.data.kind !== 'region' ? `${venue.data.name}, ${town.data.name}` : venue.data.name;
}

/** Places as the filters name them: those of the same name in two towns differ. */
export const placeNames = (context: SiteContext, places: readonly Item<'venues'>[]): string[] =>
  places.map(({ id, data }) => placeName(context, id) ?? data.name);
