import { buildCatalogue, type Catalogue, type Entries } from '../../domain/catalogue.ts';
import type { ContentFile } from '../../domain/content-tree.ts';
import { type HeldBackItems, keyOfItem } from '../../domain/held-back.ts';
import { remainsOf } from '../../domain/withdrawn.ts';
import { z } from '../../schema/fields.ts';
import { type ContentType, contentTypes, schemas } from '../../schema/index.ts';

const publishedPart = ({ frontMatter: { data } }: ContentFile, isWithdrawn: boolean): unknown =>
  isWithdrawn ? remainsOf(data as object) : data;

/**
 * What is published, read from the sources anew: neither the loader nor Astro's store has a say in it.
 * @throws ZodError for a file that the content check has let through
 */
export function publishedCatalogue(
  files: readonly ContentFile[],
  heldBack: HeldBackItems,
  now: Temporal.Instant,
): Catalogue {
  const entriesOf = (type: ContentType) => {
    const schema = schemas[type]({ image: () => z.unknown() });
    return files.flatMap((file) => {
      const state = file.type === type ? heldBack.get(keyOfItem(file))?.state : 'draft';
      if (state !== undefined && state !== 'withdrawn') return [];
      return [{ id: file.id, data: schema.parse(publishedPart(file, state === 'withdrawn')) }];
    });
  };
  const entries = Object.fromEntries(contentTypes.map((type) => [type, entriesOf(type)]));
  return buildCatalogue(entries as unknown as Entries, now);
}
