import { isDay } from '../../schema/fields.ts';
import { dayOfInstant } from '../calendar.ts';
import type { ContentFile } from '../content-tree.ts';
import { mayBeShown } from '../picture-rights.ts';
import { readableHead } from './reading/readable-head.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { type Saying, say } from './words/words.ts';

/** How long before the last day editors are reminded: time enough to ask for more, or for another picture. */
const DAYS_AHEAD = 30;

const mend = say(
  'Die Rechte verlängern lassen und den Tag anpassen oder ein anderes Bild einsetzen.',
  'Have the rights extended and change the day, or take another picture.',
);

const inGerman = (day: string): string => `${Number(day.slice(8, 10))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}`;

function sayExpired(day: string): Saying {
  return {
    message: say(
      `Die Rechte an diesem Bild sind am ${inGerman(day)} abgelaufen; es wird nicht mehr gezeigt.`,
      `The rights to this picture ended on ${day}; it is no longer shown.`,
    ),
    mend,
  };
}

function sayEnding(day: string, left: number): Saying {
  const de = left === 0 ? 'enden heute' : left === 1 ? 'enden morgen' : `enden in ${left} Tagen`;
  const en = left === 0 ? 'end today' : left === 1 ? 'end tomorrow' : `end in ${left} days`;
  return {
    message: say(
      `Die Rechte an diesem Bild ${de}, am ${inGerman(day)}; danach verschwindet es von selbst.`,
      `The rights to this picture ${en}, on ${day}; after that it disappears by itself.`,
    ),
    mend,
  };
}

function sayingAbout(day: string, now: Temporal.Instant): Saying | undefined {
  if (!mayBeShown({ rightsUntil: day }, now)) return sayExpired(day);
  const left = Temporal.PlainDate.from(dayOfInstant(now)).until(day, { largestUnit: 'day' }).days;
  return left <= DAYS_AHEAD ? sayEnding(day, left) : undefined;
}

/** The pictures of a head with the day their rights end; what is no day is reported by the schema's rule. */
const pictureDays = (data: object): { field: string; day: string }[] =>
  Object.entries(data).flatMap(([field, value]) => {
    const day: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'rightsUntil') : undefined;
    return typeof day === 'string' && isDay(day) ? [{ field, day }] : [];
  });

function findIn(file: ContentFile, now: Temporal.Instant): Finding[] {
  const { head } = readableHead(file);
  return pictureDays(head.data ?? {}).flatMap(({ field, day }): Finding[] => {
    const saying = sayingAbout(day, now);
    const place = head.placeOf([field, 'rightsUntil']);
    return saying ? [{ ...place, level: 'advice', field: `${field}.rightsUntil`, value: day, ...saying }] : [];
  });
}

/** The rights to every picture last for another month. */
export const imageRightsAreValid = ruleOfFiles('image-rights-are-valid', (file, _, now) => findIn(file, now));
