/**
 * Everything that is not to be seen at one moment: items by their own publishing fields, and whoever is known only
 * through them. An organisation entered for an embargoed release would give it away in the register of organisations.
 */

import { isDay, isInstant, isWallTime } from '../schema/fields.ts';
import type { ContentType } from '../schema/index.ts';
import type { PublishedAddress } from './addresses/register.ts';
import { bodyReferences, type ItemKey } from './body-references.ts';
import { type Day, dayOfInstant } from './calendar.ts';
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

/** Since when items have been public at an address, by `type/id`. */
function publicSince(registered: readonly PublishedAddress[], now: Temporal.Instant): ReadonlyMap<string, Day> {
  const today = dayOfInstant(now);
  const found = new Map<string, Day>();
  for (const { owner, since } of registered) {
    const known = found.get(owner);
    if (since <= today && (known === undefined || since < known)) found.set(owner, since);
  }
  return found;
}

/**
 * Who was public before anything of what is held back now that leads there: a draft that names an organisation must not
 * take its page away. Whoever came with a release goes with it when the release is called back.
 */
function longKnown(
  named: readonly ContentFile[],
  own: ReadonlyMap<string, HeldBack>,
  since: ReadonlyMap<string, Day>,
  timeless: (file: ContentFile) => ContentFile[],
): ContentFile[] {
  const dayOf = (file: ContentFile): Day | undefined => since.get(keyOfItem(file));
  return named.filter((file) => {
    const day = dayOf(file);
    if (day === undefined || own.has(keyOfItem(file))) return false;
    const older = named.filter((other) => own.has(keyOfItem(other)) && (dayOf(other) ?? '~') <= day);
    return !reach(older, timeless).has(keyOfItem(file));
  });
}

interface Content {
  files: readonly ContentFile[];
  timeless: (file: ContentFile) => ContentFile[];
  registered: readonly PublishedAddress[];
}

function heldBackAmong({ files, timeless, registered }: Content, now: Temporal.Instant): HeldBackItems {
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
  const named = files.filter((file) => suspects.has(keyOfItem(file)) && !vouched.has(keyOfItem(file)));
  const known = reach(longKnown(named, own, publicSince(registered, now), timeless), timeless);
  const dependents = [...suspects].filter((key) => !own.has(key) && !vouched.has(key) && !known.has(key));
  return new Map([...own, ...dependents.map((key) => [key, { state: 'dependent' }] as const)]);
}

/** Tells of any moment who is held back then; for many moments of the same files. */
export function heldBackJudge(
  files: readonly ContentFile[],
  registered: readonly PublishedAddress[] = [],
): (now: Temporal.Instant) => HeldBackItems {
  const content = { files, timeless: dependentsNamedIn(files), registered };
  return (now) => heldBackAmong(content, now);
}

/**
 * Who is held back at `now`. An item without a date of its own (organisation, person, venue, topic, series) is, if
 * something held back leads to it and nothing live does; whoever nobody names was entered to be seen.
 * @param registered the register of published addresses: who has been public all along stays so
 */
export const heldBackItems = (
  files: readonly ContentFile[],
  now: Temporal.Instant,
  registered: readonly PublishedAddress[] = [],
): HeldBackItems => heldBackJudge(files, registered)(now);
