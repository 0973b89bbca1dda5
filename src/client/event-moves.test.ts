import { describe, expect, test } from 'vitest';
import { isBefore, isShownAt, passed, pause, phaseAt, placeIn, trustedNow } from './event-moves.ts';

const at = (text: string): number => Date.parse(text);
const BUILT = at('2026-06-10T10:00:00Z');
const BEGINS = at('2026-06-10T16:00:00Z');
const ENDS = at('2026-06-10T18:00:00Z');
const MOMENTS = [BEGINS, ENDS];

describe('the reader’s clock', () => {
  test('is believed from the moment of the build on', () => {
    expect(trustedNow(BUILT, BUILT, MOMENTS)).toBe(BUILT);
    expect(trustedNow(ENDS, BUILT, MOMENTS)).toBe(ENDS);
    expect(trustedNow(at('2030-01-01T00:00:00Z'), BUILT, MOMENTS)).toBe(at('2030-01-01T00:00:00Z'));
  });

  test('never runs before the build: a dead battery in 1970 shows the page as it was built', () => {
    expect(trustedNow(0, BUILT, MOMENTS)).toBe(BUILT);
    expect(trustedNow(BUILT - 1, BUILT, MOMENTS)).toBe(BUILT);
  });

  test('is nonsense more than five years after all that the page knows of', () => {
    expect(trustedNow(at('2031-06-10T00:00:00Z'), BUILT, MOMENTS)).toBe(at('2031-06-10T00:00:00Z'));
    expect(trustedNow(at('2031-06-12T00:00:00Z'), BUILT, MOMENTS)).toBe(BUILT);
    expect(trustedNow(at('2099-01-01T00:00:00Z'), BUILT, [])).toBe(BUILT);
  });

  test('is believed about an event that lies far ahead of a page that has not changed for years', () => {
    const later = at('2033-01-01T00:00:00Z');
    expect(trustedNow(later, BUILT, [later])).toBe(later);
  });
});

describe('the next look', () => {
  test('is at the next moment, and never more than 15 seconds away', () => {
    expect(pause(MOMENTS, BEGINS - 4_000)).toBe(4_000);
    expect(pause(MOMENTS, BUILT)).toBe(15_000);
    expect(pause(MOMENTS, ENDS)).toBe(15_000);
    expect(pause([], BUILT)).toBe(15_000);
  });

  test('finds something to do only when a moment has come', () => {
    expect([BUILT, BEGINS - 1, BEGINS, ENDS - 1, ENDS].map((now) => passed(MOMENTS, now))).toEqual([0, 0, 1, 1, 2]);
  });
});

describe('an event', () => {
  test('runs from its first moment on, and is past at its last one', () => {
    expect(phaseAt(BEGINS - 1, BEGINS, ENDS)).toBe('coming');
    expect(phaseAt(BEGINS, BEGINS, ENDS)).toBe('running');
    expect(phaseAt(ENDS - 1, BEGINS, ENDS)).toBe('running');
    expect(phaseAt(ENDS, BEGINS, ENDS)).toBe('past');
  });

  test('that never runs is coming until it is past', () => {
    expect(phaseAt(ENDS - 1, Number.NaN, ENDS)).toBe('coming');
    expect(phaseAt(ENDS, Number.NaN, ENDS)).toBe('past');
  });
});

describe('a part of the page', () => {
  test('is shown from its first moment on and until its last one', () => {
    expect([BEGINS - 1, BEGINS, ENDS - 1, ENDS].map((now) => isShownAt(now, BEGINS, ENDS))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('without a limit has none on that side', () => {
    expect(isShownAt(0, undefined, ENDS)).toBe(true);
    expect(isShownAt(ENDS, BEGINS, undefined)).toBe(true);
    expect(isShownAt(ENDS, undefined, undefined)).toBe(true);
  });

  test('whose moment never comes is never shown', () => {
    expect(isShownAt(ENDS, Number.NaN, undefined)).toBe(false);
    expect(isShownAt(ENDS, Number.NaN, Number.NaN)).toBe(false);
  });
});

describe('the place in a list', () => {
  const lane = ['running', 'coming'];

  test('is by phase first, then by the earliest', () => {
    expect(isBefore(placeIn(lane, 'running', '4 0'), placeIn(lane, 'coming', '1 3'))).toBe(true);
    expect(isBefore(placeIn(lane, 'running', '2 9'), placeIn(lane, 'running', '10 1'))).toBe(true);
    expect(isBefore(placeIn(lane, 'coming', '10 1'), placeIn(lane, 'coming', '2 9'))).toBe(false);
  });

  test('is by the latest among those that are past', () => {
    expect(isBefore(placeIn(['past'], 'past', '10 1'), placeIn(['past'], 'past', '2 9'))).toBe(true);
  });

  test('is not before itself', () => {
    expect(isBefore(placeIn(lane, 'coming', '3 3'), placeIn(lane, 'coming', '3 3'))).toBe(false);
  });
});
