/** The only door to `astro:content`: the catalogue of this build, loaded once, with the build's `now`. */
import { getCollection } from 'astro:content';
import { nowOf } from '../config/environment.ts';
import { buildCatalogue, type Catalogue, type Entries, type Entry } from '../domain/catalogue.ts';
import { typesetFields } from '../domain/typography/fields.ts';
import { type ContentType, contentTypes } from '../schema/index.ts';

const load = async (type: ContentType): Promise<readonly Entry[]> =>
  (await getCollection(type)).map(
    ({ id, data }) =>
      ({ id, data: typesetFields(type, data.item), files: data.files, heldBack: data.heldBack }) as Entry,
  );

async function build(): Promise<Catalogue> {
  const lists = await Promise.all(contentTypes.map(async (type) => [type, await load(type)] as const));
  return buildCatalogue(Object.fromEntries(lists) as unknown as Entries, nowOf(process.env));
}

let built: Promise<Catalogue> | undefined;

/** In a build there is one catalogue; the dev server builds it anew, because files change under it. */
export function getCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}
