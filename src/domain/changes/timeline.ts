import type { ContentType } from '../../schema/index.ts';
import type { PublishedAddress } from '../addresses/register.ts';
import type { ContentFile } from '../content-tree.ts';
import { type HeldBackItems, heldBackJudge } from '../held-back.ts';
import { type KnownItem, type KnownItemOf, knownItems } from '../known-items.ts';
import { isLive, type Publishing } from '../publication.ts';

/** All items, and at which moments they are shown. */
export interface Timeline {
  /** Held-back ones included. */
  items: readonly KnownItem[];
  all: <T extends ContentType>(type: T) => readonly KnownItemOf<T>[];
  heldBackAt: (moment: Temporal.Instant) => HeldBackItems;
  /** Whether an item is shown right before a moment and from then on: what changes about it then can be seen. */
  isShownAround: (item: KnownItem, moment: Temporal.Instant) => boolean;
}

/** The last moment before this one. */
export const justBefore = (moment: Temporal.Instant): Temporal.Instant => moment.subtract({ nanoseconds: 1 });

/** What has a date depends on nobody else; only for the others all items have to be judged. */
const isShown = (item: KnownItem, moment: Temporal.Instant, heldBackAt: Timeline['heldBackAt']): boolean =>
  'date' in item.data ? isLive(item.data as Publishing, moment) : !heldBackAt(moment).has(item.key);

export function timelineOf(files: readonly ContentFile[], registered: readonly PublishedAddress[]): Timeline {
  const items = knownItems(files);
  const heldBackAt = heldBackJudge(files, registered);
  return {
    items,
    all: (type) => items.filter((item) => item.type === type) as never,
    heldBackAt,
    isShownAround: (item, moment) => isShown(item, justBefore(moment), heldBackAt) && isShown(item, moment, heldBackAt),
  };
}
