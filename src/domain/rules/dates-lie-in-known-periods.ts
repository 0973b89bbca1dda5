import { isDay, isPeriod, isWallTime } from '../../schema/fields.ts';
import { dayOf, periodRange } from '../calendar.ts';
import { readableHead } from './reading/readable-head.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { say } from './words/words.ts';

/** The day by which a news item is ordered lies in the stretch of time that is printed in its place. */
export const datesLieInKnownPeriods = ruleOfFiles('dates-lie-in-known-periods', (file): Finding[] => {
  if (file.type !== 'news') return [];
  const { head } = readableHead(file);
  const { date, dateKnown } = (head.data ?? {}) as { date?: unknown; dateKnown?: unknown };
  if (typeof date !== 'string' || typeof dateKnown !== 'string') return [];
  if (!(isDay(date) || isWallTime(date)) || !isPeriod(dateKnown)) return [];
  const { first, last } = periodRange(dateKnown);
  if (first <= dayOf(date) && dayOf(date) <= last) return [];
  return [
    {
      ...head.placeOf(['date']),
      level: 'error',
      field: 'date',
      value: date,
      message: say(
        `Das Datum liegt nicht in dem Zeitraum, der statt seiner gezeigt wird (dateKnown: ${dateKnown}).`,
        `The date does not lie in the period that is shown in its place (dateKnown: ${dateKnown}).`,
      ),
      mend: say(
        `Einen Tag von ${first} bis ${last} angeben, oder „dateKnown“ anpassen.`,
        `Give a day from ${first} to ${last}, or change "dateKnown".`,
      ),
    },
  ];
});
