/** What happens when: the programme of an event, by day. */
import type { Day } from '../domain/calendar.ts';
import { formatLongDay } from '../i18n/format.ts';
import type { EventData } from '../schema/index.ts';
import type { SiteContext } from './context.ts';
import { type PersonLine, personLines } from './people.ts';

export interface SessionRow {
  /** "09:30" */
  time?: string | undefined;
  end?: string | undefined;
  title: string;
  room?: string | undefined;
  people: PersonLine[];
}

export interface ProgrammeDay {
  /** "Dienstag, 26. April 2016"; undefined where the event has but one day, or nobody says on which a session is. */
  heading?: string | undefined;
  sessions: SessionRow[];
}

/** Days and sessions in the order in which they were given. @param named the day whose names count */
export const programmeDays = (context: SiteContext, { programme }: EventData, named: Day): ProgrammeDay[] =>
  [...Map.groupBy(programme, ({ day }) => day)].map(([day, sessions]) => ({
    heading: day === undefined ? undefined : formatLongDay(day, context.locale),
    sessions: sessions.map(({ time, end, title, room, people }) => ({
      time,
      end,
      title,
      room,
      people: personLines(context, people, named),
    })),
  }));
