/** The site that a build of these files would show at a moment, in memory: what is held back is left out as by the loader. */
import { buildCatalogue, type Entries } from '../domain/catalogue.ts';
import type { ContentFile } from '../domain/content-tree.ts';
import { heldBackJudge } from '../domain/held-back.ts';
import { knownItems } from '../domain/known-items.ts';
import { contentTypes } from '../schema/index.ts';
import type { SiteContext } from '../views/context.ts';

/** For many moments of the same files. */
export function siteThroughTime(files: readonly ContentFile[]): (now: Temporal.Instant) => SiteContext {
  const items = knownItems(files);
  const heldBackAt = heldBackJudge(files);
  return (now) => {
    const heldBack = heldBackAt(now);
    const isLetThrough = (key: string): boolean => [undefined, 'withdrawn'].includes(heldBack.get(key)?.state);
    const entries = contentTypes.map((type) => [
      type,
      items.filter((item) => item.type === type && isLetThrough(item.key)).map(({ id, data }) => ({ id, data })),
    ]);
    return {
      catalogue: buildCatalogue(Object.fromEntries(entries) as Entries, now),
      locale: 'de',
      origin: 'https://www.example.org',
    };
  };
}
