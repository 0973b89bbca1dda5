/** Builds the site at every moment at which it will differ, for a service that runs on and on. */
import { verdictOf } from './due.ts';
import type { NextChangeFile } from './next-change-file.ts';

/** The world around the service. */
export interface Surroundings {
  now: () => Temporal.Instant;
  read: () => NextChangeFile | undefined;
  /** Whether the build succeeded. */
  build: () => boolean;
  sleep: (milliseconds: number) => Promise<void>;
  say: (text: string) => void;
}

/**
 * No sleep is longer than a minute, so that a file that another build has written, a clock that was set, and a machine
 * that slept are noticed. It also keeps far from the 24.8 days after which `setTimeout` would not wait at all.
 */
const LONGEST_SLEEP = 60_000;

/** What fails now fails in a second, too. */
const AFTER_FAILURE = 300_000;

const untilNext = (next: Temporal.Instant | undefined, now: Temporal.Instant): number =>
  next === undefined ? LONGEST_SLEEP : Math.min(Math.ceil(next.since(now).total('milliseconds')), LONGEST_SLEEP);

/** A build that leaves no file has not told when the next is due. */
async function buildOrRest({ build, read, sleep, say }: Surroundings): Promise<void> {
  if (build() && read()) return;
  say(`Der Bau ist misslungen. Nächster Versuch in ${AFTER_FAILURE / 60_000} Minuten.`);
  await sleep(AFTER_FAILURE);
}

/**
 * Looks once: builds if that is due, else sleeps until then or a minute at most.
 * @param said what was said last; the same is not said again
 * @returns what has been said
 */
export async function buildOrSleep(around: Surroundings, said = ''): Promise<string> {
  const now = around.now();
  const { isDue, next, text } = verdictOf(around.read(), now);
  if (text !== said) around.say(text);
  if (isDue) {
    await buildOrRest(around);
    return '';
  }
  await around.sleep(untilNext(next, now));
  return text;
}
