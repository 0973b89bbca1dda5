/** What became of an event's plan after it was announced. */
import { isWallTime } from '../schema/fields.ts';
import type { EventData } from '../schema/index.ts';
import { hasTime } from './calendar.ts';
import { hasCome, oldestFirst } from './dated-notes.ts';

export type PlanChange = EventData['changes'][number];
export type PlanStatus = EventData['status'];
/** The fields of an event that its changes tell of. */
export type EventPlan = Pick<EventData, 'start' | 'end' | 'period' | 'status' | 'changes'>;

type Told = Pick<PlanChange, 'kind' | 'date'>;

/**
 * A new date answers what was postponed or cancelled, a new place what was moved online; each leaves the rest as it was.
 */
function after(status: PlanStatus, { kind }: Told): PlanStatus {
  switch (kind) {
    case 'cancelled':
    case 'postponed':
    case 'moved-online':
      return kind;
    case 'resumed':
      return 'scheduled';
    case 'moved':
      return status === 'moved-online' ? status : 'scheduled';
    case 'relocated':
      return status === 'moved-online' ? 'scheduled' : status;
    case 'details':
      return status;
  }
}

/** The status that an event has after these changes, whatever their order in the file. */
export const statusAfter = (changes: readonly Told[]): PlanStatus =>
  oldestFirst(changes).reduce<PlanStatus>(after, 'scheduled');

/** Days and times at which an event was to begin before it was moved, the first one first. */
export const previousStarts = ({ start, changes }: Pick<EventPlan, 'start' | 'changes'>): string[] => [
  ...new Set(oldestFirst(changes).flatMap(({ from }) => (from === undefined || from === start ? [] : [from]))),
];

/** The change that made the status what it is; of an event that takes place, the newest that says when, where or that. */
export function tellingChange({ status, changes }: Pick<EventPlan, 'status' | 'changes'>): PlanChange | undefined {
  const kinds: readonly string[] = status === 'scheduled' ? ['moved', 'relocated', 'resumed'] : [status];
  return oldestFirst(changes).findLast(({ kind }) => kinds.includes(kind));
}

/** The end that goes with a former start. Nobody wrote it down; an event that is moved lasts as long as before. */
function formerEnd({ start, end }: EventPlan, from: string): string | undefined {
  if (start === undefined || end === undefined || hasTime(start) !== hasTime(from)) return undefined;
  const lasts = Temporal.PlainDateTime.from(start).until(Temporal.PlainDateTime.from(end));
  const was = Temporal.PlainDateTime.from(from).add(lasts);
  if (!hasTime(from)) return was.toPlainDate().toString();
  const time = was.toString({ smallestUnit: 'minute' });
  return isWallTime(time) ? time : undefined;
}

/** Before it was moved an event began when the move says that it did. */
function timeBefore(plan: EventPlan, later: readonly PlanChange[]): Partial<EventPlan> {
  const from = later.find(({ kind }) => kind === 'moved')?.from;
  return from === undefined ? {} : { start: from, end: formerEnd(plan, from), period: undefined };
}

/**
 * An event's plan as it was at `now`, before the changes that count only later: a cancellation that is dated tomorrow is
 * none today, whatever `status` says. Its house, programme and text have no history; they stay as they are written.
 */
export function planAt<T extends EventPlan>(plan: T, now: Temporal.Instant): T {
  const changes = plan.changes.filter((change) => hasCome(change, now));
  if (changes.length === plan.changes.length) return plan;
  const later = oldestFirst(plan.changes).filter((change) => !hasCome(change, now));
  return { ...plan, ...timeBefore(plan, later), status: statusAfter(changes), changes };
}
