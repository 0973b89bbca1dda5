/** How days, ranges, amounts and numbers are written. The only place that uses `Intl`. */
import { type Locale, languageTags, locales } from '../config/locales.ts';
import { site } from '../config/site.ts';
import { clockOf, type Day, dayOf, hasTime, instantOfWallTime, isSingleDay } from '../domain/calendar.ts';

/** A no-break space: between a number and what it counts, a line must not break. */
const NBSP = '\u{a0}';

/** Formats by what they were made from: making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(languageTags[locale], { timeZone: 'UTC', ...options });
  formats.set(key, format);
  return format;
}

/** A day at UTC noon, only to be formatted in UTC again: the machine's zone has no say. */
const atNoon = (day: Day): Date => new Date(`${day}T12:00:00Z`);

const monthName = (day: Day, locale: Locale): string => dateFormat(locale, { month: 'long' }).format(atNoon(day));
const dayNumber = (day: Day): number => Number(day.slice(8, 10));
const yearOf = (day: Day): string => day.slice(0, 4);
const sameMonth = (a: Day, b: Day): boolean => a.slice(0, 7) === b.slice(0, 7);

/** "12. September 2024" */
export const formatDay = (day: Day, locale: Locale): string =>
  dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(atNoon(dayOf(day)));

/** "Sep": short enough for a date slip. */
export const formatMonthShort = (day: Day, locale: Locale): string =>
  dateFormat(locale, { month: 'short' }).format(atNoon(day)).replace(/\.$/, '');

/** "September", of a month `2024-09` or any of its days. */
export const formatMonthName = (month: string, locale: Locale): string => monthName(`${month.slice(0, 7)}-15`, locale);

/** "Donnerstag" */
export const formatWeekday = (day: Day, locale: Locale): string =>
  dateFormat(locale, { weekday: 'long' }).format(atNoon(day));

/** "MESZ" or "MEZ": the name that the site's zone has at that time, for readers who may be in another one. */
export const formatZone = (wallTime: string, locale: Locale): string => {
  const moment = new Date(instantOfWallTime(wallTime).epochMilliseconds);
  const parts = dateFormat(locale, { timeZone: site.timeZone, timeZoneName: 'short' }).formatToParts(moment);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
};

/** "Dienstag, 26. April 2016" */
export const formatLongDay = (day: Day, locale: Locale): string =>
  dateFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(atNoon(day));

/** "Do" */
export const formatWeekdayShort = (day: Day, locale: Locale): string =>
  dateFormat(locale, { weekday: 'short' }).format(atNoon(day)).replace(/\.$/, '');

/** "18:00 Uhr", "18:00" in English */
export const formatClock = (wallTime: string, locale: Locale): string => {
  const clock = clockOf(wallTime);
  return locale === 'de' ? `${clock}${NBSP}Uhr` : clock;
};

const isNextDay = (first: Day, last: Day): boolean =>
  Temporal.PlainDate.from(first).add({ days: 1 }).equals(Temporal.PlainDate.from(last));

/**
 * Days as good German print writes them: "26./27. April 2016" for two days in a row, "26.–28. April 2016",
 * "30. April – 2. Mai 2016", "31. Dezember 2016 – 1. Januar 2017".
 */
export function formatDays(first: Day, last: Day, locale: Locale): string {
  if (first === last) return formatDay(first, locale);
  if (locale !== 'de') {
    return dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
      atNoon(first),
      atNoon(last),
    );
  }
  const end = formatDay(last, locale);
  if (sameMonth(first, last)) return `${dayNumber(first)}.${isNextDay(first, last) ? '/' : '–'}${end}`;
  if (yearOf(first) === yearOf(last)) return `${dayNumber(first)}. ${monthName(first, locale)} – ${end}`;
  return `${formatDay(first, locale)} – ${end}`;
}

const SEASONS = {
  de: { spring: 'Frühjahr', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' },
  en: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
} as const;

const PARTS = {
  de: { early: 'Anfang', mid: 'Mitte', late: 'Ende' },
  en: { early: 'early', mid: 'mid', late: 'late' },
} as const;

const ORDINALS = { de: (n: string) => `${n}. Quartal`, en: (n: string) => `Q${n}` };

/** "Mitte November 2022", "1. Quartal 2023", "Herbst 2026", "Winter 2026/27", "November 2022", "2022". */
export function formatPeriod(period: string, locale: Locale): string {
  const [year = '', unit, part] = period.split('-');
  if (unit === undefined) return year;
  if (unit.startsWith('Q')) return `${ORDINALS[locale](unit.slice(1))} ${year}`;
  if (unit in SEASONS.de) {
    const season = SEASONS[locale][unit as keyof (typeof SEASONS)['de']];
    return unit === 'winter' ? `${season} ${year}/${String(Number(year) + 1).slice(2)}` : `${season} ${year}`;
  }
  const month = dateFormat(locale, { month: 'long', year: 'numeric' }).format(atNoon(`${year}-${unit}-15`));
  return part ? `${PARTS[locale][part as keyof (typeof PARTS)['de']]} ${month}` : month;
}

/** A day or a period, as milestones and terms have them. */
export const formatDayOrPeriod = (value: string, locale: Locale): string =>
  isSingleDay(value) ? formatDay(value, locale) : formatPeriod(value, locale);

/** "März bis Mai 2022": a year that both ends share is said once. */
export function formatDayOrPeriodRange(start: string, end: string | undefined, locale: Locale): string {
  const from = formatDayOrPeriod(start, locale);
  if (end === undefined) return from;
  const shared = start.slice(0, 4) === end.slice(0, 4) && start.length > 4;
  const word = locale === 'de' ? 'bis' : 'to';
  return `${shared ? from.replace(new RegExp(`\\s${start.slice(0, 4)}$`), '') : from} ${word} ${formatDayOrPeriod(end, locale)}`;
}

/** When an event takes place: days, days with clock times, or a period. */
export function formatWhen(
  { start, end, period }: { start?: string | undefined; end?: string | undefined; period?: string | undefined },
  locale: Locale,
): string {
  if (period !== undefined) return formatPeriod(period, locale);
  if (start === undefined) return '';
  if (!hasTime(start)) return formatDays(start, end ?? start, locale);
  const begins = `${formatDay(start, locale)}, ${formatClock(start, locale)}`;
  if (end === undefined) return begins;
  if (dayOf(end) !== dayOf(start)) return `${begins} – ${formatDay(end, locale)}, ${formatClock(end, locale)}`;
  return `${formatDay(start, locale)}, ${clockOf(start)}–${formatClock(end, locale)}`;
}

/** "166.000 €", cents only where there are any. */
export const formatAmount = (amount: number, currency: string, locale: Locale): string =>
  new Intl.NumberFormat(languageTags[locale], {
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);

const wholeNumbers = Object.fromEntries(
  locales.map((locale) => [locale, new Intl.NumberFormat(languageTags[locale])]),
) as Readonly<Record<Locale, Intl.NumberFormat>>;

/** "2.431" */
export const formatNumber = (value: number, locale: Locale): string => wholeNumbers[locale].format(value);

/** The size of a file, "4,2 MB" or "318 kB"; a megabyte has a million bytes, as storage is sold. */
export const formatBytes = (bytes: number, locale: Locale): string => {
  const rounded = Math.round(bytes / 100_000) / 10;
  if (rounded < 1) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)), locale)}${NBSP}kB`;
  return `${new Intl.NumberFormat(languageTags[locale], { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(rounded)}${NBSP}MB`;
};

/** "4.000 × 3.000" is hard to read; pixels are written without separators: "4000 × 3000". */
export const formatPixels = (width: number, height: number): string => `${width}${NBSP}×${NBSP}${height}`;

/** "21. November 2026, 20:28 Uhr", in the site's zone. */
export const formatInstant = (instant: Temporal.Instant, locale: Locale): string => {
  const local = instant.toZonedDateTimeISO(site.timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  return `${formatDay(local, locale)}, ${formatClock(local, locale)}`;
};
