/**
 * The building blocks of every content schema.
 *
 * Each field carries its German title, a sentence of help and an example as zod metadata: the content check quotes
 * them, and editors' tools (completion, web editor, scaffolding) are generated from the same words.
 * Keys are English, values are checked strictly, nothing is defaulted that an editor has to decide.
 */
import { z } from 'astro/zod';
import { site } from '../config/site.ts';

/** What the surroundings give a schema: Astro's `image()` in a build, a file test in the content check. */
export interface SchemaHelpers {
  /** A picture's path, relative to the item's folder. */
  image: () => z.ZodType;
}

/** The folder names under `content/`, each one content type. */
export const contentTypes = [
  'news',
  'events',
  'series',
  'projects',
  'organisations',
  'people',
  'venues',
  'topics',
  'pages',
] as const;
export type ContentType = (typeof contentTypes)[number];

/** What an author reads about a field. `de` is the label; `hint` one or two German sentences. */
export interface FieldDoc {
  de: string;
  en: string;
  hint?: string;
  example?: unknown;
  /** The content type that the field's value is an id of. */
  relation?: ContentType;
  /** A text for readers, which is set in good type; lines and paragraphs are, unless they say `false`. */
  prose?: boolean;
}

/** Ids and slugs: lower-case letters, digits and single hyphens, so that they survive URLs, file systems and feeds. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A calendar day, `2026-04-27`. Whether the day exists is checked by `isDay`. */
export const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
/** Wall-clock time in Europe/Berlin, `2026-04-27T18:00`. */
const WALL_TIME_PATTERN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::[0-5]\d)?$/;
/** A moment with its offset, `2026-04-27T18:00+02:00` or `…Z`; no zone is farther from UTC than 14 hours. */
const INSTANT_PATTERN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::[0-5]\d)?(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/;
/** A time of the day, `09:30`. */
export const CLOCK_PATTERN = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
/** An international telephone number (E.164) with spaces between its parts: `+49 341 123 45`. */
export const PHONE_PATTERN = /^\+[1-9][\d ]{5,20}\d$/;
/** A stretch of time known no better: `2022`, `2022-11`, `2023-Q1`, `2026-autumn`, `2022-11-mid`. */
const PERIOD_PATTERN = /^\d{4}(?:-(?:\d{2}(?:-(?:early|mid|late))?|Q[1-4]|spring|summer|autumn|winter))?$/;

/** Machine-readable reasons of a failed field, so that the check can word them (`params.code` of a zod issue). */
export type FieldCode =
  | 'id'
  | 'day'
  | 'day-or-time'
  | 'instant'
  | 'period'
  | 'url'
  | 'email'
  | 'phone'
  | 'reference'
  | 'clock'
  | 'path';

const fails = (code: FieldCode, more: Record<string, unknown> = {}) => ({ params: { code, ...more } });

/** Whether a question is answered with yes; one that throws is not. */
const isSo = (question: () => boolean): boolean => {
  try {
    return question();
  } catch {
    return false;
  }
};

const succeeds = (parse: () => unknown): boolean =>
  isSo(() => {
    parse();
    return true;
  });

/** Years a site about today's life sciences can mean; `12016` or `0206` is a typing error. */
const plausibleYear = (value: string): boolean => {
  const year = Number(value.slice(0, 4));
  return year >= 1900 && year <= 2100;
};

/** Whether `value` names an existing calendar day, `JJJJ-MM-TT`. */
export const isDay = (value: string): boolean =>
  DAY_PATTERN.test(value) && plausibleYear(value) && succeeds(() => Temporal.PlainDate.from(value));

/** Whether clocks in Europe/Berlin ever show this time. @throws RangeError for a text that is no time */
function isShown(value: string): boolean {
  const wall = Temporal.PlainDateTime.from(value);
  const zoned = wall.toZonedDateTime(site.timeZone, { disambiguation: 'earlier' });
  return zoned.toPlainDateTime().equals(wall);
}

/**
 * Whether `value` is an existing wall-clock time in Europe/Berlin. The hour skipped in spring does not exist; that which
 * is shown twice in autumn does, and means the first time.
 */
export const isWallTime = (value: string): boolean =>
  WALL_TIME_PATTERN.test(value) && plausibleYear(value) && isSo(() => isShown(value));

/** Whether `value` is a moment with its offset. */
export const isInstant = (value: string): boolean =>
  INSTANT_PATTERN.test(value) && plausibleYear(value) && succeeds(() => Temporal.Instant.from(value));

/** Adds the author's documentation to a field. */
export function doc<T extends z.ZodType>(type: T, { de, en, hint, example, relation, prose }: FieldDoc): T {
  return type.meta({
    title: de,
    titleEn: en,
    ...(hint === undefined ? {} : { description: hint }),
    ...(example === undefined ? {} : { examples: [example] }),
    ...(relation === undefined ? {} : { relation }),
    ...(prose === true ? { prose } : {}),
  }) as T;
}

const matching = (pattern: RegExp, code: FieldCode, more: Record<string, unknown> = {}) =>
  z.string().refine((value) => pattern.test(value), fails(code, more));

/** Reasons why fields do not go together (`params.code` of a zod issue). */
export type RelationCode =
  | 'contact-unreachable'
  | 'end-before-start'
  | 'end-precision'
  | 'end-with-period'
  | 'expires-before-date'
  | 'from-without-move'
  | 'link-target'
  | 'moved-without-from'
  | 'session-outside-event'
  | 'session-without-day'
  | 'source-unnamed'
  | 'start-or-period'
  | 'third-party-without-source'
  | 'updated-before-date'
  | 'withdrawn-before-date';

/**
 * A rule about several fields, reported beside the problems of single fields (zod would otherwise be silent about it
 * until every field is right); `holds` therefore may meet values of any type.
 */
export const together = <T>(path: string, code: RelationCode, holds: (value: T) => boolean) =>
  z.superRefine<T>(
    (value, context) => {
      if (typeof value === 'object' && value !== null && !holds(value)) {
        context.addIssue({ code: 'custom', path: [path], params: { code }, input: value });
      }
    },
    { when: () => true },
  );

/** A line of plain text, no Markdown. Lengths count characters. */
export const line = (about: FieldDoc, max = 200) => doc(z.string().trim().min(1).max(max), { prose: true, ...about });

/** A paragraph of plain text, no Markdown. */
export const paragraph = (about: FieldDoc, max = 600) =>
  doc(z.string().trim().min(1).max(max), { prose: true, ...about });

export const flag = (about: FieldDoc) => doc(z.boolean(), about);

export const count = (about: FieldDoc) => doc(z.number().multipleOf(1).positive(), about);

/** Our own ids, for slugs: the last part of an item's address. */
export const slug = (about: FieldDoc) => doc(matching(ID_PATTERN, 'id'), about);

/** A calendar day without time. */
export const day = (about: FieldDoc) =>
  doc(z.string().refine(isDay, fails('day')), { example: '2026-04-27', ...about });

/** A calendar day, or a wall-clock time in Europe/Berlin. */
export const dayOrTime = (about: FieldDoc) =>
  doc(
    z.string().refine((value) => isDay(value) || isWallTime(value), fails('day-or-time')),
    { example: '2026-04-27T18:00', ...about },
  );

/** A moment. An offset is required: an embargo must not depend on anybody's guess of a zone. */
export const instant = (about: FieldDoc) =>
  doc(z.string().refine(isInstant, fails('instant')), { example: '2026-04-27T18:00+02:00', ...about });

/** A time of the day, `09:30`. */
export const clock = (about: FieldDoc) => doc(matching(CLOCK_PATTERN, 'clock'), { example: '"09:30"', ...about });

/** Whether `value` is a stretch of time whose month, if it has one, exists. */
export const isPeriod = (value: string): boolean =>
  PERIOD_PATTERN.test(value) &&
  plausibleYear(value) &&
  (!/^\d{4}-\d{2}/.test(value) || succeeds(() => Temporal.PlainYearMonth.from(value.slice(0, 7))));

/** A stretch of time: year, month, part of a month, quarter or season. */
export const period = (about: FieldDoc) =>
  doc(z.string().refine(isPeriod, fails('period')), { example: '2022-11-mid', ...about });

/** A day, or a stretch of time where the day is not known. */
export const dayOrPeriod = (about: FieldDoc) =>
  doc(
    z.string().refine((value) => isDay(value) || isPeriod(value), fails('period')),
    { example: '2022-03', ...about },
  );

/** An address on the web, absolute, http or https. */
export const url = (about: FieldDoc) =>
  doc(
    z.string().refine((value) => /^https?:\/\/[^\s/]+\.[^\s]+$/.test(value) && URL.canParse(value), fails('url')),
    { example: 'https://www.example.org/', ...about },
  );

/** A path on this site, as an address has it behind the domain; a query or fragment cannot be redirected. */
const PATH_PATTERN = /^\/(?!\/)[^\s?#\\"'<>]*$/;

export const isPath = (value: string): boolean => PATH_PATTERN.test(value);

/** An address on this site, or where it once was. */
export const path = (about: FieldDoc) =>
  doc(z.string().refine(isPath, fails('path')), { example: '/aktuelles/alter-name.html', ...about });

export const email = (about: FieldDoc) =>
  doc(
    z.string().refine((value) => /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}$/.test(value), fails('email')),
    { example: 'presse@example.org', ...about },
  );

/** A telephone number as people write it, with country code; `+49 351 796 5500`. */
export const phone = (about: FieldDoc) =>
  doc(matching(PHONE_PATTERN, 'phone'), { example: '+49 341 123 45', ...about });

/** The id of another item: the name of its folder under `content/<type>/`. The check knows which ids exist. */
export const reference = (type: ContentType, about: FieldDoc) =>
  doc(matching(ID_PATTERN, 'reference', { type }), { ...about, relation: type });

/** The content type a field refers to, if it is a reference. */
export const relationOf = (type: z.ZodType): ContentType | undefined =>
  type.meta()?.relation as ContentType | undefined;

export const choice = <const T extends readonly [string, ...string[]]>(values: T, about: FieldDoc) =>
  doc(z.enum(values), about);

export const list = <T extends z.ZodType>(type: T, about: FieldDoc) => doc(z.array(type).default([]), about);

/** Money as it was granted or is charged; never added up across currencies. */
export const amount = (about: FieldDoc) => doc(z.number().nonnegative().multipleOf(0.01), about);

export { z };
