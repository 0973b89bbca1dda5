/** What is published, read from the content folder without a build: a digest needs words and dates, and no pictures. */
import { defaultLocale } from '../../config/locales.ts';
import { registeredIn } from '../../domain/addresses/register.ts';
import { buildCatalogue, type Entries, type Entry } from '../../domain/catalogue.ts';
import type { ContentTree } from '../../domain/content-tree.ts';
import { type HeldBackItems, heldBackItems, keyOfItem } from '../../domain/held-back.ts';
import { knownItems } from '../../domain/known-items.ts';
import { typesetFields } from '../../domain/typography/fields.ts';
import { contentTypes } from '../../schema/index.ts';
import type { SiteContext } from '../../views/context.ts';

function entriesOf({ files }: ContentTree, heldBack: HeldBackItems): Entries {
  const items = knownItems(files.filter((file) => !heldBack.has(keyOfItem(file))));
  const ofType = (type: string): Entry[] =>
    items
      .filter((item) => item.type === type)
      .map(({ id, type: itemType, data }) => ({ id, data: typesetFields(itemType, data) }) as Entry);
  return Object.fromEntries(contentTypes.map((type) => [type, ofType(type)])) as unknown as Entries;
}

/**
 * The site as it is at `now`, without anything that is held back, whatever a preview would show.
 * @param tree has passed the content check
 * @param origin without a slash at its end
 */
export function siteOfContent(tree: ContentTree, now: Temporal.Instant, origin: string): SiteContext {
  const heldBack = heldBackItems(tree.files, now, registeredIn(tree.lists));
  return { catalogue: buildCatalogue(entriesOf(tree, heldBack), now), locale: defaultLocale, origin };
}
