/**
 * Until when the contact of security.txt holds. RFC 9116 (section 2.5.5) recommends less than a year, and a file whose
 * time is over counts for nothing. The time is told from the half-year, not from the build: an operator is woken for it
 * twice a year, and a site that nobody builds any more still has at least five months.
 */

const MONTHS_TO_RENEWAL = 6;
const MONTHS_TO_EXPIRY = 11;

/** The first of January or July, UTC, that `now` comes after. */
function halfYear(now: Temporal.Instant): Temporal.ZonedDateTime {
  const utc = now.toZonedDateTimeISO('UTC');
  return utc.with({ month: utc.month > MONTHS_TO_RENEWAL ? MONTHS_TO_RENEWAL + 1 : 1, day: 1 }).startOfDay();
}

/** When the contact expires that is published at `now`: five to eleven months later. */
export const contactExpiresAt = (now: Temporal.Instant): Temporal.Instant =>
  halfYear(now).add({ months: MONTHS_TO_EXPIRY }).toInstant();

/** The moments after `now` from which the contact holds for longer, the earliest first. */
export const contactRenewals = (now: Temporal.Instant, count: number): Temporal.Instant[] =>
  Array.from({ length: count }, (_, index) =>
    halfYear(now)
      .add({ months: MONTHS_TO_RENEWAL * (index + 1) })
      .toInstant(),
  );
