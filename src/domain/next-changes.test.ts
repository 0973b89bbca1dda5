import { describe, expect, test } from 'vitest';
import {
  contentTree,
  eventWith,
  markdown,
  newsWith,
  newsWithBody,
  organisation,
  projectWith,
} from '../testing/content-builders.ts';
import { nextChanges } from './next-changes.ts';

const NOW = '2026-06-01T12:00+02:00';

/** The next changes as lines; what is about the whole site is left out unless a test is about that. */
const changesOf = (files: Record<string, string>, now = NOW): string[] =>
  nextChanges(contentTree(files).files, Temporal.Instant.from(now))
    .filter(({ reason }) => reason !== 'contact-renewed' && reason !== 'digest-appears')
    .map(({ at, reason, items }) => [at, reason, ...items].join(' '));

/** Those of one item at `news/x`, `events/x` … for some reasons only: every news item also gets old one day. */
const ofNews = (...lines: string[]): string[] =>
  changesOf({ 'news/x/index.md': newsWith(...lines) }).filter((change) => !/gets-old|leaves-news/.test(change));
const ofEvent = (...lines: string[]): string[] => changesOf({ 'events/x/index.md': eventWith(...lines) });
const ofProject = (...lines: string[]): string[] => changesOf({ 'projects/x/index.md': projectWith(...lines) });

const scheduled = (date: string, ...lines: string[]): string =>
  newsWith(...lines).replace('date: 2026-04-27', `date: ${date}`);

const PICTURE = ['src: ./a.png', 'alt: Labor', 'credit: Erika Mustermann', 'licence: CC0'];
const picture = (field: string, rightsUntil: string): string[] => [
  `${field}:`,
  ...[...PICTURE, `rightsUntil: ${rightsUntil}`].map((line) => `  ${line}`),
];

describe('an issue of the digest', () => {
  const issues = (files: Record<string, string>): string[] =>
    nextChanges(contentTree(files).files, Temporal.Instant.from(NOW))
      .filter(({ reason }) => reason === 'digest-appears')
      .map(({ at, items }) => [at, ...items].join(' '));

  test('appears once at the beginning of each month after one in which something happens', () => {
    const files = {
      'news/x/index.md': scheduled('2026-06-02'),
      'news/y/index.md': scheduled('2026-06-30T23:59', 'corrections:', '  - date: 2026-08-03', '    text: Drei Euro.'),
    };
    expect(issues(files)).toEqual(['2026-07-01T04:00:00Z', '2026-09-01T04:00:00Z']);
  });

  test('does not appear for what will be gone by then, or is not out', () => {
    const files = {
      'news/x/index.md': scheduled('2026-06-02', 'expires: 2026-06-20'),
      'news/y/index.md': scheduled('2026-06-03', 'draft: true'),
    };
    expect(issues(files)).toEqual([]);
  });
});

describe('an item', () => {
  test('appears when its date is reached: a day at six, a clock time to the second', () => {
    const files = {
      'news/x/index.md': scheduled('2026-06-02'),
      'events/y/index.md': eventWith('start: 2020-01-01').replace('date: 2026-01-01', 'date: 2026-06-02T09:30:15'),
    };
    expect(changesOf(files).slice(0, 2)).toEqual([
      '2026-06-02T04:00:00Z published news/x',
      '2026-06-02T07:30:15Z published events/y',
    ]);
  });

  test('appears when its embargo lifts, and not when a date before that is reached', () => {
    expect(changesOf({ 'news/x/index.md': scheduled('2026-06-02', 'embargo: 2026-06-03T10:00:01+02:00') })[0]).toBe(
      '2026-06-03T08:00:01Z embargo-lifts news/x',
    );
  });

  test('appears when its date is reached, and not when an embargo before that lifts', () => {
    expect(changesOf({ 'news/x/index.md': scheduled('2026-06-04', 'embargo: 2026-06-03T10:00+02:00') })[0]).toBe(
      '2026-06-04T04:00:00Z published news/x',
    );
  });

  test('vanishes when its last day is over, or at the written time', () => {
    expect(ofNews('expires: 2026-06-05')).toEqual(['2026-06-05T22:00:00Z expires news/x']);
    expect(ofNews('expires: 2026-06-05T18:00')).toEqual(['2026-06-05T16:00:00Z expires news/x']);
  });

  test('gives way to a notice when it is withdrawn, and the notice vanishes when the item would have', () => {
    expect(ofNews('expires: 2026-06-09', 'withdrawn:', '  date: 2026-06-05', '  reason: Falsche Zahlen.')).toEqual([
      '2026-06-05T04:00:00Z withdrawn news/x',
      '2026-06-09T22:00:00Z expires news/x',
    ]);
  });

  test('that is a draft, or gone for good, changes nothing any more', () => {
    expect(ofNews('draft: true', 'expires: 2026-06-05', 'updated: 2026-06-03', 'pinnedUntil: 2026-06-03')).toEqual([]);
    expect(ofNews('expires: 2026-05-05', 'updated: 2026-06-03', ...picture('cover', '2026-06-04'))).toEqual([]);
  });

  test('brings those with it who are known only through it, and takes them along', () => {
    const expiring = ['organisations: [neu]', 'expires: 2026-06-20'];
    const files = {
      'news/x/index.md': scheduled('2026-06-02', ...expiring),
      'news/y/index.md': newsWith('organisations: [alt]'),
      'organisations/neu/index.md': organisation('Neu GmbH'),
      'organisations/alt/index.md': organisation('Alt GmbH'),
    };
    expect(changesOf(files).filter((change) => !/gets-old|leaves-news/.test(change))).toEqual([
      '2026-06-02T04:00:00Z published news/x organisations/neu',
      '2026-06-20T22:00:00Z expires news/x organisations/neu',
    ]);
  });
});

describe('an event', () => {
  test('begins, ends, and can no longer be booked', () => {
    expect(
      ofEvent(
        'start: 2026-07-01T09:00',
        'end: 2026-07-02T17:00',
        'registration:',
        '  url: https://www.example.org/',
        '  until: 2026-06-24',
        'tickets:',
        '  - { name: Karte, price: 10, until: "2026-06-30T18:00" }',
        '  - { name: Freikarte, price: 0, until: "2026-06-30T18:00" }',
      ),
    ).toEqual([
      '2026-06-24T22:00:00Z registration-closes events/x',
      '2026-06-30T16:00:00Z tickets-close events/x',
      '2026-07-01T07:00:00Z event-begins events/x',
      '2026-07-02T15:00:00Z event-ends events/x',
    ]);
  });

  test('that is cancelled never begins, and nobody can register for it; that it ends is seen', () => {
    expect(
      ofEvent(
        'start: 2026-07-01',
        'status: cancelled',
        'registration:',
        '  url: https://www.example.org/',
        '  until: 2026-06-24',
      ),
    ).toEqual(['2026-07-01T22:00:00Z event-ends events/x']);
  });

  test('whose new date is open changes nothing by itself', () => {
    expect(ofEvent('start: 2026-07-01', 'status: postponed')).toEqual([]);
  });

  test('of which only a period is known ends with it', () => {
    expect(ofEvent('period: 2026-Q3')).toEqual(['2026-09-30T22:00:00Z event-ends events/x']);
  });

  test('changes nothing while it is held back', () => {
    expect(ofEvent('start: 2026-07-01', 'end: 2026-07-09', 'embargo: 2026-07-04T10:00+02:00')).toEqual([
      '2026-07-04T08:00:00Z embargo-lifts events/x',
      '2026-07-09T22:00:00Z event-ends events/x',
    ]);
    expect(ofEvent('start: 2026-07-01', 'end: 2026-07-09', 'expires: 2026-07-04')).toEqual([
      '2026-06-30T22:00:00Z event-begins events/x',
      '2026-07-04T22:00:00Z expires events/x',
    ]);
  });
});

describe('a pin ends', () => {
  const files = (pinned: string, other: string) =>
    changesOf({
      'news/oben/index.md': scheduled('2026-05-01', `pinnedUntil: ${pinned}`),
      'news/neu/index.md': scheduled('2026-05-02', other),
    }).filter((change) => change.includes('pin-ends'));

  test('when its last day is over', () => {
    expect(files('2026-06-05', '')).toEqual(['2026-06-05T22:00:00Z pin-ends news/oben']);
  });

  test('unseen where a newer item is kept on top, too', () => {
    expect(files('2026-06-05', 'pinnedUntil: 2026-06-06')).toEqual([]);
    expect(files('2026-06-07', 'pinnedUntil: 2026-06-06')).toEqual([
      '2026-06-06T22:00:00Z pin-ends news/neu',
      '2026-06-07T22:00:00Z pin-ends news/oben',
    ]);
  });

  test('unseen where the item leads as the newest anyway', () => {
    expect(ofNews('pinnedUntil: 2026-06-05')).toEqual([]);
    expect(files('2026-06-05', 'expires: 2026-06-03')).toEqual([]);
  });
});

describe('a picture must no longer be shown', () => {
  test('when the last day of its rights is over', () => {
    expect(ofNews(...picture('cover', '2026-06-05'))).toEqual(['2026-06-05T22:00:00Z picture-rights-end news/x']);
    const logo = {
      'organisations/x/index.md': markdown(['name: X', 'kind: company', ...picture('logo', '2026-06-05')]),
    };
    expect(changesOf(logo)).toEqual(['2026-06-05T22:00:00Z picture-rights-end organisations/x']);
  });

  test('which nobody sees of an organisation that is held back', () => {
    const files = {
      'organisations/x/index.md': markdown(['name: X', 'kind: company', ...picture('logo', '2026-06-05')]),
      'news/x/index.md': newsWith('organisations: [x]', 'draft: true'),
    };
    expect(changesOf(files)).toEqual([]);
  });
});

describe('an item is changed', () => {
  test('when its update is reached, and on the day of a correction', () => {
    const correction = ['corrections:', '  - date: 2026-06-07', '    text: Richtig sind 3 Euro.'];
    expect(ofNews('updated: 2026-06-05', ...correction)).toEqual([
      '2026-06-05T04:00:00Z updated news/x',
      '2026-06-06T22:00:00Z corrected news/x',
    ]);
    expect(ofEvent('start: 2020-01-01', 'updated: 2026-06-05T18:00')).toEqual([
      '2026-06-05T16:00:00Z updated events/x',
    ]);
  });

  test('only once where an update and a correction have the same day', () => {
    const correction = ['corrections:', '  - date: 2026-06-07', '    text: Richtig sind 3 Euro.'];
    expect(ofNews('updated: 2026-06-07', ...correction)).toEqual(['2026-06-06T22:00:00Z corrected news/x']);
  });

  test('twice if it is an event: lists of events say as of when they are', () => {
    const correction = ['corrections:', '  - date: 2026-06-07', '    text: Richtig ist der Saal 3.'];
    expect(ofEvent('start: 2020-01-01', 'updated: 2026-06-07', ...correction)).toEqual([
      '2026-06-06T22:00:00Z corrected events/x',
      '2026-06-07T04:00:00Z updated events/x',
    ]);
  });
});

test('news leaves its sitemap after 48 hours and is called old the day after its third anniversary', () => {
  expect(changesOf({ 'news/x/index.md': scheduled('2026-05-31') })).toEqual([
    '2026-06-02T04:00:00Z leaves-news-sitemap news/x',
    '2029-05-31T22:00:00Z gets-old news/x',
  ]);
  expect(changesOf({ 'news/x/index.md': scheduled('2024-02-29') })).toEqual(['2027-02-28T23:00:00Z gets-old news/x']);
});

test('an organisation is renamed when its former name has had its last day, but for one that nobody may know', () => {
  const former = ['formerNames:', '  - name: Alt GmbH', '    until: 2026-06-30'];
  const files = { 'organisations/x/index.md': markdown(['name: Neu GmbH', 'kind: company', ...former]) };
  expect(changesOf(files)).toEqual(['2026-06-30T22:00:00Z renamed organisations/x']);
  const draft = newsWithBody('[Neu](../../organisations/x/index.md)').replace('kind: news', 'kind: news\ndraft: true');
  expect(changesOf({ ...files, 'news/x/index.md': draft })).toEqual([]);
});

test('a milestone is reached on the first day of its period', () => {
  expect(
    ofProject('milestones:', '  - date: 2026-Q3', '    title: Pilot', '  - date: 2026-05', '    title: Auftakt'),
  ).toEqual(['2026-06-30T22:00:00Z milestone-reached projects/x']);
});

describe('the next changes', () => {
  const named = (now: string, most?: number) =>
    nextChanges(contentTree({}).files, Temporal.Instant.from(now), [], most).map(({ at, reason }) => `${at} ${reason}`);

  test('are never none: the contact of security.txt is renewed with each half-year', () => {
    expect(named(NOW, 2)).toEqual(['2026-07-01T00:00:00Z contact-renewed', '2027-01-01T00:00:00Z contact-renewed']);
  });

  test('come after the moment that is shown, not with it', () => {
    expect(named('2026-07-01T00:00:00Z', 1)).toEqual(['2027-01-01T00:00:00Z contact-renewed']);
  });

  test('are told for so many moments, of each all reasons', () => {
    const files = contentTree({
      'news/a/index.md': scheduled('2026-06-02'),
      'news/b/index.md': scheduled('2026-06-02'),
      'news/c/index.md': newsWith('expires: 2026-06-02T06:00'),
      'news/d/index.md': scheduled('2026-06-03'),
    }).files;
    const told = (most: number) =>
      nextChanges(files, Temporal.Instant.from(NOW), [], most).map(({ reason, items }) => [reason, ...items].join(' '));
    expect(told(1)).toEqual(['published news/a news/b', 'expires news/c']);
    expect(told(2)).toEqual(['published news/a news/b', 'expires news/c', 'published news/d']);
  });
});
