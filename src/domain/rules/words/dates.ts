/** What is wrong with a day, a time or a period, and how it is written here. */
import { site } from '../../../config/site.ts';
import { CLOCK_PATTERN, type FieldCode, isDay, isWallTime } from '../../../schema/fields.ts';
import { type ClockChange, clockChangeAt, clockOf } from '../../calendar.ts';
import type { Words } from '../../content-tree.ts';
import { isoDay, type LooseDate, looseDate, loosePeriod, looseTime } from './loose-dates.ts';
import { type Saying, say, shorten, write } from './words.ts';

/** Puts a value on its line: `date: 2026-04-27`, or `- 2026-04-27` in a list. */
export type OnLine = (value: string) => string;

const MONTHS_DE = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const monthDe = ({ month }: LooseDate): string => MONTHS_DE[month - 1] ?? '';
const monthEn = ({ month }: LooseDate): string => MONTHS_EN[month - 1] ?? '';

function impossibleDay(date: LooseDate): Saying {
  const { year, month, day } = date;
  const form = say('Schreibweise: JJJJ-MM-TT, zum Beispiel 2026-04-27.', 'Form: YYYY-MM-DD, for example 2026-04-27.');
  if (month < 1 || month > 12) {
    return { message: say(`Einen ${month}. Monat gibt es nicht.`, `There is no month ${month}.`), mend: form };
  }
  if (year < 1900 || year > 2100) {
    return {
      message: say(`Das Jahr ${year} kann nicht gemeint sein.`, `The year ${year} cannot be meant.`),
      mend: say(`Bitte die Jahreszahl prüfen. ${form.de}`, `Please check the year. ${form.en}`),
    };
  }
  const days = Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
  return {
    message: say(`Den ${day}. ${monthDe(date)} ${year} gibt es nicht.`, `There is no ${day} ${monthEn(date)} ${year}.`),
    mend: say(
      `Bitte den Tag prüfen: Der ${monthDe(date)} ${year} hat ${days} Tage. ${form.de}`,
      `Please check the day: ${monthEn(date)} ${year} has ${days} days. ${form.en}`,
    ),
  };
}

/** Times beside those that a change of the clocks skips or shows twice: "vor 02:00 oder ab 03:00 Uhr". */
export const besideChange = ({ from, to }: ClockChange): Words =>
  say(`vor ${clockOf(from)} oder ab ${clockOf(to)} Uhr`, `before ${clockOf(from)} or from ${clockOf(to)} on`);

function impossibleTime(date: LooseDate): Saying {
  const { time = '' } = date;
  const change = CLOCK_PATTERN.test(time) ? clockChangeAt(`${isoDay(date)}T${time}`) : undefined;
  if (!change) {
    return {
      message: say(`Die Uhrzeit ${time} gibt es nicht.`, `There is no time ${time}.`),
      mend: say('Uhrzeiten gehen von 00:00 bis 23:59.', 'Times go from 00:00 to 23:59.'),
    };
  }
  const beside = besideChange(change);
  return {
    message: say(
      `${time} Uhr gibt es an diesem Tag nicht: Die Uhr wird vorgestellt.`,
      `There is no ${time} on that day: the clocks go forward.`,
    ),
    mend: say(`Eine Uhrzeit ${beside.de} angeben.`, `Give a time ${beside.en}.`),
  };
}

const inWords = (date: LooseDate) =>
  date.isNumeric
    ? say(`${date.day}. ${monthDe(date)} ${date.year}`, `${date.day} ${monthEn(date)} ${date.year}`)
    : undefined;

const withOffset = (time: string): string =>
  `${time}${Temporal.PlainDateTime.from(time).toZonedDateTime(site.timeZone).offset}`;

const isNoDate = (typed: string) => ({
  message: say(`„${shorten(typed)}“ ist kein gültiges Datum.`, `"${shorten(typed)}" is no valid date.`),
});

/** How the date belongs into a field of this kind: day, day with time, or moment with offset. */
function asIn(code: FieldCode, date: LooseDate): string | undefined {
  const day = isoDay(date);
  if (code === 'day') return day;
  const wall = `${day}T${date.time ?? '00:00'}`;
  if (code === 'instant') return isWallTime(wall) ? withOffset(wall) : undefined;
  if (date.time === undefined) return day;
  return isWallTime(wall) ? wall : undefined;
}

const EXAMPLES = {
  day: '2026-04-27',
  'day-or-time': '2026-04-27T18:00',
  instant: '2026-04-27T18:00+02:00',
  period: '2022-11',
} as const;

function withoutOffset(date: LooseDate, value: string, typed: string, onLine: OnLine): Saying {
  const [offset] = (date.time && /[+-]\d{2}:?\d{2}$/.exec(typed)) || [];
  if (offset) {
    return {
      message: say(
        `Die Zeitzone „${offset}“ gibt es nicht, oder sie wird anders geschrieben.`,
        `There is no time zone "${offset}", or it is written otherwise.`,
      ),
      mend: write(onLine(value)),
    };
  }
  const lacks = date.time ? say('die Zeitzone', 'the time zone') : say('Uhrzeit und Zeitzone', 'time and time zone');
  const isIso = typed.startsWith(isoDay(date));
  const message = say(
    `„${shorten(typed)}“: Hier ${date.time ? 'fehlt' : 'fehlen'} ${lacks.de}.`,
    `"${shorten(typed)}": ${lacks.en} ${date.time ? 'is' : 'are'} missing.`,
  );
  return { ...(isIso ? { message } : isNoDate(typed)), mend: write(onLine(value)) };
}

export function sayDate(code: 'day' | 'day-or-time' | 'instant', typed: string, onLine: OnLine): Saying {
  const date = looseDate(typed);
  if (!date) return { ...isNoDate(typed), mend: write(onLine(EXAMPLES[code])) };
  if (!isDay(isoDay(date))) return impossibleDay(date);
  const value = asIn(code, date);
  if (value === undefined) return impossibleTime(date);
  if (code === 'instant') return withoutOffset(date, value, typed, onLine);
  if (value === typed.trim()) return { ...isNoDate(typed), mend: write(onLine(EXAMPLES[code])) };
  return { ...isNoDate(typed), mend: write(onLine(value), inWords(date)) };
}

/** @param dayIsWelcome the field takes a day as well as a period */
export function sayPeriod(typed: string, onLine: OnLine, dayIsWelcome: boolean): Saying {
  const date = looseDate(typed);
  if (date && dayIsWelcome) return sayDate('day', typed, onLine);
  const guess = loosePeriod(date ? isoDay(date) : typed);
  return {
    message: say(`„${shorten(typed)}“ ist kein gültiger Zeitraum.`, `"${shorten(typed)}" is no valid period.`),
    mend: guess
      ? write(onLine(guess))
      : say(
          `Erlaubt sind zum Beispiel: 2022 · 2022-11 · 2022-11-mid · 2023-Q1 · 2026-autumn`,
          `Allowed are for example: 2022 · 2022-11 · 2022-11-mid · 2023-Q1 · 2026-autumn`,
        ),
  };
}

export function sayClock(typed: string, onLine: OnLine): Saying {
  const guess = looseTime(typed);
  const exists = guess !== undefined && CLOCK_PATTERN.test(guess);
  return {
    message: say(`„${shorten(typed)}“ ist keine gültige Uhrzeit.`, `"${shorten(typed)}" is no valid time.`),
    mend: write(onLine(`"${exists ? guess : '09:30'}"`)),
  };
}
