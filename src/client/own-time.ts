/** The one place beside i18n/ that formats with Intl: only the browser knows in which zone its reader is. */

/** A stretch of time in a zone; undefined is the reader's own. */
const print = (moments: readonly Date[], language: string, zone: string | undefined, hasZoneName: boolean): string => {
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...(zone === undefined ? {} : { timeZone: zone }),
    ...(hasZoneName ? { timeZoneName: 'short' } : {}),
  });
  const [start, end] = moments as [Date, Date?];
  return end ? format.formatRange(start, end) : format.format(start);
};

/**
 * "27. April 2026, 12:00–14:00 Uhr GMT-4"; undefined where the reader's clock shows the same as that of `zone`.
 * @param interval a moment, or two with `/` between them (ISO 8601-1, 5.5)
 */
export function ownTime(interval: string, zone: string, language: string): string | undefined {
  const moments = interval.split('/').map((text) => new Date(text));
  const isSame = print(moments, language, undefined, false) === print(moments, language, zone, false);
  return isSame ? undefined : print(moments, language, undefined, true);
}
