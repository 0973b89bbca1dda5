/**
 * Everything that is not to be seen at one moment: items by their own publishing fields, and whoever is known only
 * through them. An organisation entered for an embargoed release would give it away in the register of organisations.
 */

import { isDay, isInstant, isWallTime } from '../schema/fields.ts';
import type { ContentType } from '../schema/index.ts';
import { bodyReferences, type ItemKey } from './body-references.ts';
import type { ContentFile } from './content-tree.ts';
import { liveFrom, type Publishing, publicationState, type UnpublishedState } from './publication.ts';
import { referencesIn } from './references.ts';
import { remembered } from './remembered.ts';

/** Why an item is not shown; `dependent` if what names it is not. */
export type HeldBackState = UnpublishedState | 'dependent';

export interface HeldBack {
  state: HeldBackState;
  /** ISO instant from which it will be shown; undefined where that is not known, or it was shown before. */
  until?: string | undefined;
}

/** Why items are not shown, by `type/id`; what is not in it is live. */
export type HeldBackItems = ReadonlyMap<string, HeldBack>;

export const keyOfItem = ({ type, id }: ItemKey): string => `${type}/${id}`;

const NOTHING: HeldBackItems = new Map();

const dayOrTimeIn = (value: unknown): string | undefined =>
  typeof value === 'string' && (isDay(value) || isWallTime(value)) ? value : undefined;

/** What a file says of its publication, as far as it can be read: a bad value is for the content check to report. */
function publishingOf({ frontMatter }: ContentFile): Publishing {
  const { date, embargo, draft, expires, withdrawn } = (frontMatter.data ?? {}) as Record<string, unknown>;
  const withdrawnOn = dayOrTimeIn((withdrawn as { date?: unknown } | undefined)?.date);
  return {
    date: dayOrTimeIn(date),
    embargo: typeof embargo === 'string' && isInstant(embargo) ? embargo : undefined,
    draft: draft === true,
    expires: dayOrTimeIn(expires),
    withdrawn: withdrawnOn === undefined ? undefined : { date: withdrawnOn },
  };
}

function judged(file: ContentFile, now: Temporal.Instant): HeldBack | undefined {
  const publishing = publishingOf(file);
  const state = publicationState(publishing, now);
  if (state === 'live') return undefined;
  const isComing = state === 'embargoed' || state === 'scheduled';
  return { state, ...(isComing ? { until: liveFrom(publishing)?.toString() } : {}) };
}

/** The keys of `files` and of all they refer to, however far. */
function reach(files: readonly ContentFile[], named: (file: ContentFile) => ContentFile[]): Set<string> {
  const found = new Set(files.map(keyOfItem));
  const open = [...files];
  for (let file = open.pop(); file; file = open.pop()) {
    for (const other of named(file)) {
      if (found.has(keyOfItem(other))) continue;
      found.add(keyOfItem(other));
      open.push(other);
    }
  }
  return found;
}

/** Types that are never held back for others: they have a date of their own, or the law asks for them. */
const INDEPENDENT: readonly ContentType[] = ['news', 'events', 'projects', 'pages'];

const isDependent = ({ type }: ContentFile): boolean => !INDEPENDENT.includes(type);

/** Which items without a date of their own each file names. Read once: bodies are long. */
function dependentsNamedIn(files: readonly ContentFile[]): (file: ContentFile) => ContentFile[] {
  const byKey = new Map(files.map((file) => [keyOfItem(file), file]));
  return remembered((file: ContentFile) =>
    [...referencesIn(file.type, file.frontMatter.data), ...bodyReferences(file)]
      .flatMap((reference) => byKey.get(keyOfItem(reference)) ?? [])
      .filter(isDependent),
  );
}

function heldBackAmong(
  files: readonly ContentFile[],
  timeless: (file: ContentFile) => ContentFile[],
  now: Temporal.Instant,
): HeldBackItems {
  const own = new Map(
    files.flatMap((file) => {
      const state = judged(file, now);
      return state ? [[keyOfItem(file), state] as const] : [];
    }),
  );
  if (own.size === 0) return NOTHING;
  // Through what is held back no way leads on: it vouches for nobody.
  const suspects = reach(
    files.filter((file) => own.has(keyOfItem(file))),
    timeless,
  );
  const vouched = reach(
    files.filter((file) => !suspects.has(keyOfItem(file))),
    timeless,
  );
  const dependents = [...suspects].filter((key) => !own.has(key) && !vouched.has(key));
  return new Map([...own, ...dependents.map((key) => [key, { state: 'dependent' }] as const)]);
}

/** Tells of any moment who is held back then; for many moments of the same files. */
export function heldBackJudge(files: readonly ContentFile[]): (now: Temporal.Instant) => HeldBackItems {
  const timeless = dependentsNamedIn(files);
  return (now) => heldBackAmong(files, timeless, now);
}

/**
 * Who is held back at `now`. An item without a date of its own (organisation, person, venue, topic, series) is, if
 * something held back leads to it and nothing live does; whoever nobody names was entered to be seen.
 */
export const heldBackItems = (files: readonly ContentFile[], now: Temporal.Instant): HeldBackItems =>
  heldBackJudge(files)(now);
