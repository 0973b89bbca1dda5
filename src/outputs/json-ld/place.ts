import type { Place, PostalAddressLeaf } from 'schema-dts';
import type { Item } from '../../domain/catalogue.ts';
import { guidOf, itemPath } from '../../urls/urls.ts';
import { type SiteContext, wordsOf } from '../../views/context.ts';
import { itemNodeId, pageNodeId } from './ids.ts';
import { titled } from './references.ts';

type Venue = Item<'venues'>;

export const placeTypes = { building: 'Place', campus: 'Place', city: 'City', region: 'AdministrativeArea' } as const;

/** The address; of a house without one at least its town, where that is known. */
function addressOf({ catalogue }: SiteContext, { data }: Venue): PostalAddressLeaf | undefined {
  if (data.address) {
    const { street, postalCode, city, country } = data.address;
    return {
      '@type': 'PostalAddress',
      streetAddress: street,
      postalCode,
      addressLocality: city,
      addressCountry: country,
    };
  }
  const whole = catalogue.find('venues', data.partOf);
  const town = data.kind === 'city' ? data.name : whole?.data.kind === 'city' ? whole.data.name : undefined;
  return town === undefined ? undefined : { '@type': 'PostalAddress', addressLocality: town };
}

/** A place as an event or an organisation names it: enough to find it on a map. */
export const locationNode = (context: SiteContext, item: Venue): Exclude<Place, string> => {
  const { kind, name, coordinates } = item.data;
  return {
    '@type': placeTypes[kind],
    '@id': itemNodeId(context, item),
    name,
    address: addressOf(context, item),
    geo: coordinates && { '@type': 'GeoCoordinates', ...coordinates },
  };
};

/** https://schema.org/Place, with what is known of its accessibility. */
export function placeNode(context: SiteContext, item: Venue): Exclude<Place, string> {
  const { data } = item;
  const whole = context.catalogue.find('venues', data.partOf);
  return {
    ...locationNode(context, item),
    identifier: guidOf(item),
    url: data.url,
    mainEntityOfPage: { '@id': pageNodeId(context, itemPath(item), 'page') },
    description: data.summary,
    containedInPlace: whole && titled(context, placeTypes[whole.data.kind], whole, whole.data.name),
    amenityFeature:
      data.access === undefined
        ? undefined
        : { '@type': 'LocationFeatureSpecification', name: wordsOf(context).item.access, value: data.access },
  };
}
