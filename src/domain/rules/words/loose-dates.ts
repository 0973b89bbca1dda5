/** Days, times and periods as people write them, read generously: only to show the form in which they belong here. */

export interface LooseDate {
  year: number;
  month: number;
  day: number;
  /** `10:00`; minutes as typed, so that `25:00` stays visible. */
  time?: string;
  /** Written in figures only, so that day and month might be meant the other way round. */
  isNumeric: boolean;
}

const MONTHS = [
  'januar jänner january jan jän',
  'februar february feb',
  'märz maerz march mär mrz mar',
  'april apr',
  'mai may',
  'juni june jun',
  'juli july jul',
  'august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'dezember december dez dec',
].map((names) => names.split(' '));

/** "September", "Sept", "März", "Jänner" → number of the month. */
function monthNumber(name: string): number | undefined {
  const index = MONTHS.findIndex((names) => names.includes(name.toLowerCase()));
  return index < 0 ? undefined : index + 1;
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

type Day = Omit<LooseDate, 'time'>;

/** Forms of a day, and what their groups mean. Day before month, as in Germany, unless that cannot be. */
const FORMS: readonly (readonly [RegExp, (groups: string[]) => Day | undefined])[] = [
  [
    /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/,
    ([year = '', month, day]) => ({ year: Number(year), month: Number(month), day: Number(day), isNumeric: false }),
  ],
  [
    /^(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{4}|\d{2})(?!\d)/,
    ([first, second, year = '']) => {
      const isAmerican = Number(second) > 12 && Number(first) <= 12;
      const [day, month] = isAmerican ? [Number(second), Number(first)] : [Number(first), Number(second)];
      return { year: fullYear(year), month, day, isNumeric: true };
    },
  ],
  [
    /^(\d{1,2})\.?\s*(\p{L}{3,})\.?\s+(\d{4})(?!\d)/u,
    ([day, name = '', year = '']) => {
      const month = monthNumber(name);
      return month ? { year: Number(year), month, day: Number(day), isNumeric: false } : undefined;
    },
  ],
  [
    /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u,
    ([name = '', day, year = '']) => {
      const month = monthNumber(name);
      return month ? { year: Number(year), month, day: Number(day), isNumeric: false } : undefined;
    },
  ],
];

const two = (number: number | string): string => String(number).padStart(2, '0');

/** "10:00 Uhr", "10.30", "um 9 Uhr" → `10:00`, `10:30`, `09:00`. */
export function looseTime(text: string): string | undefined {
  const [, hour, minute = '00'] =
    /^\s*(?:um\s+|at\s+)?(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*(?:uhr|h)?\s*$/i.exec(text) ?? [];
  return hour === undefined ? undefined : `${two(hour)}:${minute}`;
}

const withoutWeekday = (text: string): string =>
  text
    .replace(/[\u{200b}\u{ad}\u{feff}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:am |den |vom )/i, '')
    .replace(/^(?:mo|di|mi|do|fr|sa|so)(?:\p{L}*tag|\p{L}*woch|\p{L}*abend)?\.?,?\s+(?:den )?/iu, '');

/** The day (and time) somebody most likely meant; it need not exist. */
export function looseDate(text: string): LooseDate | undefined {
  const plain = withoutWeekday(text);
  for (const [form, toDay] of FORMS) {
    const match = form.exec(plain);
    const day = match && toDay(match.slice(1));
    if (!match || !day) continue;
    const rest = plain
      .slice(match[0].length)
      .replace(/^(?:T|\s*,|\s)\s*/, '')
      .replace(/\s*(?:Z|[+-]\d{2}:?\d{2})$/, '');
    if (rest === '') return day;
    const time = looseTime(rest);
    return time ? { ...day, time } : undefined;
  }
  return undefined;
}

export const isoDay = ({ year, month, day }: LooseDate): string => `${year}-${two(month)}-${two(day)}`;

const SEASONS = new Map([
  ['frühjahr', 'spring'],
  ['frühling', 'spring'],
  ['sommer', 'summer'],
  ['herbst', 'autumn'],
  ['winter', 'winter'],
]);
const PARTS = new Map([
  ['anfang', '-early'],
  ['mitte', '-mid'],
  ['ende', '-late'],
]);

/** "Mitte November 2022" → `2022-11-mid`, "Q1 2023" → `2023-Q1`, "Herbst 2026" → `2026-autumn`, "11/2022" → `2022-11`. */
export function loosePeriod(text: string): string | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  const [, part, word = '', year] = /^(?:(Anfang|Mitte|Ende) )?(\p{L}+)\.? (\d{4})$/iu.exec(plain) ?? [];
  const season = SEASONS.get(word.toLowerCase());
  if (year && season) return `${year}-${season}`;
  const month = monthNumber(word);
  if (year && month) return `${year}-${two(month)}${PARTS.get(part?.toLowerCase() ?? '') ?? ''}`;
  const [, quarter, of] = /^(?:Q ?([1-4])|([1-4])\. ?Quartal)[ /]+(\d{4})$/i.exec(plain)?.filter(Boolean) ?? [];
  if (quarter && of) return `${of}-Q${quarter}`;
  const [, inFigures, ofYear] = /^(\d{1,2})[./-](\d{4})$/.exec(plain) ?? [];
  if (inFigures && Number(inFigures) <= 12) return `${ofYear}-${two(inFigures)}`;
  const [, fullDate] = /^(\d{4}-\d{2})-\d{2}$/.exec(plain) ?? [];
  return fullDate;
}
