/**
 * When the site will differ next, and why. Between two of these moments a build of the same content gives the same
 * bytes, so that an operator need build at these moments only.
 */
import type { PublishedAddress } from './addresses/register.ts';
import { ageNotices, newsSitemapEnds } from './changes/ageing.ts';
import { type Candidate, type ChangeReason, changeReasons } from './changes/candidate.ts';
import { digestIssuesAppear } from './changes/digest.ts';
import { eventChanges } from './changes/events.ts';
import { milestones } from './changes/milestones.ts';
import { pictureRightsEnds } from './changes/pictures.ts';
import { pinEnds } from './changes/pins.ts';
import { dependentsAt, publications } from './changes/publications.ts';
import { renamings } from './changes/renamings.ts';
import { corrections, planChanges, updates } from './changes/revisions.ts';
import { type Timeline, timelineOf } from './changes/timeline.ts';
import { contactRenewals } from './contact-expiry.ts';
import type { ContentFile } from './content-tree.ts';

export { type ChangeReason, changeReasons } from './changes/candidate.ts';

/** One reason why the site differs from a moment on. */
export interface Change {
  at: Temporal.Instant;
  reason: ChangeReason;
  /** Keys of the items that it is about, sorted: `news/kick-off`. Empty for what is about the whole site. */
  items: readonly string[];
}

/** How many moments are told; after each of them a build tells the next. */
const MOST = 50;

const foreseen = [
  publications,
  eventChanges,
  pinEnds,
  pictureRightsEnds,
  updates,
  corrections,
  planChanges,
  newsSitemapEnds,
  ageNotices,
  renamings,
  milestones,
  digestIssuesAppear,
];

function candidatesAfter(timeline: Timeline, now: Temporal.Instant, most: number): Candidate[] {
  const renewals = contactRenewals(now, most).map(
    (at): Candidate => ({ at, reason: 'contact-renewed', items: [], isSeen: () => true }),
  );
  return [...foreseen.flatMap((candidates) => candidates(timeline)), ...renewals]
    .filter(({ at }) => Temporal.Instant.compare(at, now) > 0)
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at));
}

const APPEARING: readonly ChangeReason[] = ['published', 'embargo-lifts'];
const VANISHING: readonly ChangeReason[] = ['expires', 'withdrawn'];

/** Who is known only through an item appears and vanishes with it. */
function withDependents(timeline: Timeline, changes: Change[]): Change[] {
  const first = (reasons: readonly ChangeReason[]) => changes.find(({ reason }) => reasons.includes(reason));
  const [appearing, vanishing] = [first(APPEARING), first(VANISHING)];
  const some = appearing ?? vanishing;
  if (!some) return changes;
  const { appear, vanish } = dependentsAt(timeline, some.at);
  return changes.map((change) => ({
    ...change,
    items: [
      ...change.items,
      ...(change === appearing ? appear : []),
      ...(change === vanishing ? vanish : []),
    ].toSorted(),
  }));
}

/** What is seen of the candidates of one moment, by reason. */
function changesOf(timeline: Timeline, candidates: readonly Candidate[]): Change[] {
  const seen = Map.groupBy(
    candidates.filter(({ isSeen }) => isSeen()),
    ({ reason }) => reason,
  );
  const changes = changeReasons.flatMap((reason): Change[] => {
    const [first, ...more] = seen.get(reason) ?? [];
    const items = new Set([first, ...more].flatMap((candidate) => candidate?.items ?? []));
    return first ? [{ at: first.at, reason, items: [...items].sort() }] : [];
  });
  return withDependents(timeline, changes);
}

/**
 * The next moments after `now` at which the output differs, the earliest first, each with all its reasons.
 * @param files all content, held-back items included; it has passed the content check
 * @param registered the register of published addresses
 * @param most how many moments
 */
export function nextChanges(
  files: readonly ContentFile[],
  now: Temporal.Instant,
  registered: readonly PublishedAddress[] = [],
  most = MOST,
): Change[] {
  const timeline = timelineOf(files, registered);
  const moments = Map.groupBy(candidatesAfter(timeline, now, most), ({ at }) => at.epochMilliseconds);
  const found: Change[][] = [];
  for (const candidates of moments.values()) {
    if (found.length === most) break;
    const changes = changesOf(timeline, candidates);
    if (changes.length > 0) found.push(changes);
  }
  return found.flat();
}
