/**
 * What `<event-clock>` decides, without a page: all moments are milliseconds since 1970, and one that there is not is
 * NaN, with which no comparison is true.
 */

/** As classes and lists name them; the element itself knows no other words. */
export type Phase = 'coming' | 'running' | 'past';

const YEAR = 365.25 * 24 * 60 * 60 * 1000;
const MOST_YEARS_LATE = 5;

/** Clocks are set, machines sleep and timers are late: so often the clock is read again. */
const LOOK_AGAIN = 15_000;

/**
 * The moment to believe in. The page was true at `asOf`: a clock before it counts as that moment, and so does one that is
 * years behind everything that the page knows of, because it is more likely wrong than the page that old.
 */
export function trustedNow(readerNow: number, asOf: number, moments: readonly number[]): number {
  const isNonsense = readerNow > Math.max(asOf, ...moments) + MOST_YEARS_LATE * YEAR;
  return readerNow < asOf || isNonsense ? asOf : readerNow;
}

/** How many of the moments have come: what a page shows changes only when this does. */
export const passed = (moments: readonly number[], now: number): number => moments.filter((at) => at <= now).length;

/** Milliseconds until the clock is to be read again. */
export const pause = (moments: readonly number[], now: number): number =>
  Math.min(LOOK_AGAIN, ...moments.filter((at) => at > now).map((at) => at - now));

/** @param begins NaN for what never runs: cancelled, or of unknown day */
export const phaseAt = (now: number, begins: number, ends: number): Phase =>
  now >= ends ? 'past' : now >= begins ? 'running' : 'coming';

/** @param from undefined: from ever; @param until undefined: for ever */
export const isShownAt = (now: number, from: number | undefined, until: number | undefined): boolean =>
  (from === undefined || now >= from) && (until === undefined || now < until);

/**
 * Where an event stands in a list that holds these phases one after the other.
 * @param order its places where the earliest comes first and where the latest does: "3 12"
 */
export function placeIn(phases: readonly string[], phase: Phase, order: string): readonly [number, number] {
  const [forward = 0, backward = 0] = order.split(' ').map(Number);
  return [phases.indexOf(phase), phase === 'past' ? backward : forward];
}

export const isBefore = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
