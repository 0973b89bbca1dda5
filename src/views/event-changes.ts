/** What became of an event's plan, as its page, its card and the feed tell it. */
import type { Item } from '../domain/catalogue.ts';
import { previousStarts, tellingChange } from '../domain/event-changes.ts';
import { eventTiming } from '../domain/event-timing.ts';
import { revisionOf } from '../domain/revision.ts';
import { formatWhen } from '../i18n/format.ts';
import { fill } from '../i18n/index.ts';
import { isoDate } from '../outputs/iso-date.ts';
import { type PrintedDate, type SiteContext, wordsOf } from './context.ts';
import { whenText } from './event-when.ts';

type Event = Item<'events'>;
type Kind = Event['data']['changes'][number]['kind'];

/** One line of "Änderungen". */
export interface ChangeNote {
  date: PrintedDate;
  /** "Neuer Termin" */
  label: string;
  /** "bisher 10. Juni 2026" */
  was?: string | undefined;
  text: string;
}

/** What readers should know before anything else. */
export interface PlanNotice {
  /** "Abgesagt", "Neuer Termin: 3. Mai 2026" */
  label: string;
  text: string;
}

const labelOf = (context: SiteContext, kind: Kind): string => {
  const words = wordsOf(context);
  return { ...words.eventStatuses, ...words.changeKinds }[kind];
};

const printedMoment = ({ locale }: SiteContext, date: string): PrintedDate => ({
  iso: isoDate(date),
  text: formatWhen({ start: date }, locale),
});

/** One change as it is told. */
export const changeNote = (
  context: SiteContext,
  { date, kind, from, text }: Event['data']['changes'][number],
): ChangeNote => ({
  date: printedMoment(context, date),
  label: labelOf(context, kind),
  was:
    from === undefined
      ? undefined
      : fill(wordsOf(context).events.was, { date: formatWhen({ start: from }, context.locale) }),
  text,
});

/** Everything that was changed by now, the newest first. */
export const changeNotes = (context: SiteContext, item: Event): ChangeNote[] =>
  revisionOf(item, context.catalogue.now).changes.map((change) => changeNote(context, change));

/** "Neuer Termin" of an event that takes place, but not when it was first announced. */
export const newDateLabel = (context: SiteContext, { data }: Event): string | undefined =>
  data.status === 'scheduled' && previousStarts(data).length > 0 ? labelOf(context, 'moved') : undefined;

/** "10. Juni 2026": when it was to begin at first; undefined where that still holds. */
export function firstStart({ locale }: SiteContext, { data }: Event): string | undefined {
  const [first] = previousStarts(data);
  return first === undefined ? undefined : formatWhen({ start: first }, locale);
}

const isPast = ({ catalogue }: SiteContext, { data }: Event): boolean =>
  eventTiming(data, catalogue.now).phase === 'past';

/** What has become of the plan, whatever the time; undefined for an event that takes place as it was announced. */
export function planState(context: SiteContext, { data }: Event): PlanNotice | undefined {
  const change = tellingChange(data);
  if (data.status === 'scheduled' && !change) return undefined;
  const kind = change?.kind ?? data.status;
  const label = kind === 'scheduled' ? '' : labelOf(context, kind);
  const open = data.status === 'postponed' ? wordsOf(context).events.postponedOpen : '';
  return {
    label: kind === 'moved' ? `${label}: ${whenText(context, data)}` : label,
    text: [open, change?.text].filter(Boolean).join(' '),
  };
}

/** The same for readers of a page: once an event is past, of one that took place nothing is said any more. */
export function planNotice(context: SiteContext, item: Event): PlanNotice | undefined {
  const { status } = item.data;
  const takesPlace = status === 'scheduled' || status === 'moved-online';
  return takesPlace && isPast(context, item) ? undefined : planState(context, item);
}
