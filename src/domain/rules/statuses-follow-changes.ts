import { eventStatuses } from '../../schema/events.ts';
import type { FrontMatter } from '../../schema/front-matter.ts';
import { dayOf, dayOfInstant } from '../calendar.ts';
import { type PlanStatus, statusAfter } from '../event-changes.ts';
import { type ChangeEntry, changesIn, isDayOrTime } from './reading/dated-entries.ts';
import { readableHead } from './reading/readable-head.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { valueAt } from './reading/schema-tree.ts';
import { sayMismatch } from './words/plan-changes.ts';

const isStatus = (value: unknown): value is PlanStatus => (eventStatuses as readonly unknown[]).includes(value);

/** The day that an entry made now would have: today, but not before the event was announced. */
function dayToday(data: unknown, now: Temporal.Instant): string {
  const today = dayOfInstant(now);
  const published = valueAt(data, ['date']);
  return isDayOrTime(published) && dayOf(published) > today ? dayOf(published) : today;
}

/** All changes, or undefined where one of them cannot be read: what they come to is not known until it is mended. */
function readableChanges(data: unknown): ChangeEntry[] | undefined {
  const written = valueAt(data, ['changes']);
  const changes = changesIn(data);
  return written === undefined || (Array.isArray(written) && written.length === changes.length) ? changes : undefined;
}

const placeOf = (head: FrontMatter, status: unknown) =>
  head.placeOf(status === undefined ? ['changes'] : ['status'], status === undefined ? 'key' : 'value');

/**
 * An event's status is what its changes made of it, so that nothing is called off without the day and a word to readers.
 * Changes that lie ahead count here: `status` is what the event will have after all of them.
 */
export const statusesFollowChanges = ruleOfFiles('statuses-follow-changes', (file, _, now): Finding[] => {
  if (file.type !== 'events') return [];
  const { head } = readableHead(file);
  const written = valueAt(head.data, ['status']);
  const status = written === undefined ? 'scheduled' : written;
  const changes = readableChanges(head.data);
  if (!isStatus(status) || !changes) return [];
  const told = statusAfter(changes);
  if (told === status) return [];
  const saying = sayMismatch({ status, told, day: dayToday(head.data, now), isFirst: changes.length === 0 });
  return [{ ...placeOf(head, written), field: 'status', value: status, ...saying }];
});
