import { describe, expect, test } from 'vitest';
import { type Contents, catalogueOf, idsOf } from '../testing/catalogue-builders.ts';
import { digestAppearsAt, digestIssues, digestMonths, digestOf } from './digest.ts';

const ISSUE = '2026-05-01T06:00+02:00';

/** The issue of April 2026, by ids. */
function april(contents: Contents, now = ISSUE) {
  const issue = digestOf(catalogueOf(contents, now), '2026-04');
  return (
    issue && {
      news: idsOf(issue.news),
      changed: issue.changed.map(({ item, changes }) => [item.id, ...changes.map(({ kind }) => kind)].join(' ')),
      corrected: issue.corrected.map(({ item }) => item.id),
      coming: idsOf(issue.coming),
      announced: idsOf(issue.announced),
      projects: idsOf(issue.projects),
    }
  );
}

const monthsAt = (contents: Contents, now: string): string[] => idsOf(digestIssues(catalogueOf(contents, now)));

describe('an issue', () => {
  test('comes out on the first day of the next month at six in the morning, in the site’s zone', () => {
    expect(String(digestAppearsAt('2026-04'))).toBe('2026-05-01T04:00:00Z');
    expect(String(digestAppearsAt('2025-12'))).toBe('2026-01-01T05:00:00Z');
  });

  test('is there from that moment on, and not a second earlier', () => {
    const contents: Contents = { news: { labor: { date: '2026-04-30T23:59' } } };
    expect(monthsAt(contents, '2026-05-01T05:59:59+02:00')).toEqual([]);
    expect(monthsAt(contents, ISSUE)).toEqual(['2026-04']);
  });

  test('is that of a month in which something was published; the newest comes first', () => {
    const contents: Contents = {
      news: { alt: { date: '2024-09-12' } },
      events: { tag: { date: '2026-02-01', start: '2026-04-10' } },
      projects: { linie: { date: '2025-12-31' } },
    };
    expect(monthsAt(contents, ISSUE)).toEqual(['2026-02', '2025-12', '2024-09']);
  });

  test('is not that of a month of which nothing is left', () => {
    const gone = { date: '2026-04-02', expires: '2026-04-20' };
    expect(monthsAt({ news: { weg: gone, entwurf: { date: '2026-04-03', draft: true } } }, ISSUE)).toEqual([]);
    expect(april({ news: { weg: gone } })).toBeUndefined();
  });

  test('is not made for what is only coming: it was told when it was announced', () => {
    expect(april({ events: { tag: { date: '2026-03-02', start: '2026-05-10' } } })).toBeUndefined();
  });

  test('belongs to the month in which the embargo ended, not to that of the date', () => {
    const contents: Contents = { news: { sperre: { date: '2026-03-30', embargo: '2026-04-01T00:00:00+02:00' } } };
    expect(digestMonths(catalogueOf(contents, ISSUE))).toEqual(['2026-04']);
  });

  test('shows a month that is not over as far as it is known', () => {
    const contents: Contents = { news: { labor: { date: '2026-04-10' }, spaeter: { date: '2026-04-28' } } };
    expect(april(contents, '2026-04-20T12:00+02:00')?.news).toEqual(['labor']);
  });
});

describe('an issue holds', () => {
  test('the news and the new projects of its month, the newest first', () => {
    const found = april({
      news: {
        vorher: { date: '2026-03-31' },
        erste: { date: '2026-04-01' },
        letzte: { date: '2026-04-30T23:30' },
        danach: { date: '2026-05-01' },
      },
      projects: { linie: { date: '2026-04-03' }, alt: { date: '2026-03-03' } },
    });
    expect(found?.news).toEqual(['letzte', 'erste']);
    expect(found?.projects).toEqual(['linie']);
  });

  test('what begins within eight weeks of the month’s end, the earliest first, whenever it was announced', () => {
    const found = april({
      news: { labor: { date: '2026-04-10' } },
      events: {
        'letzter-tag': { date: '2026-01-02', start: '2026-06-26' },
        'zu-spaet': { date: '2026-01-02', start: '2026-06-27' },
        'am-ersten': { date: '2026-04-02', start: '2026-05-01' },
        'noch-april': { date: '2026-01-02', start: '2026-04-30', end: '2026-05-02' },
        monat: { date: '2026-01-02', period: '2026-06' },
      },
    });
    expect(found?.coming).toEqual(['am-ersten', 'monat', 'letzter-tag']);
    expect(found?.announced).toEqual([]);
  });

  test('what else was announced in the month, also what is past by then', () => {
    const found = april({
      events: {
        herbst: { date: '2026-04-20', start: '2026-10-01' },
        vorbei: { date: '2026-04-20', start: '2026-04-21' },
      },
    });
    expect(found?.announced).toEqual(['vorbei', 'herbst']);
  });

  test('an event whose plan changed, once, with what was changed in the month', () => {
    const found = april({
      events: {
        tag: {
          date: '2026-01-02',
          start: '2026-05-20',
          status: 'scheduled',
          changes: [
            { date: '2026-03-10', kind: 'relocated', text: 'Neuer Ort.' },
            { date: '2026-04-10', kind: 'moved', from: '2026-05-10', text: 'Zehn Tage später.' },
            { date: '2026-04-12', kind: 'details', text: 'Programm steht.' },
          ],
        },
        programm: {
          date: '2026-01-02',
          start: '2026-05-20',
          changes: [{ date: '2026-04-12', kind: 'details', text: 'Programm steht.' }],
        },
      },
    });
    expect(found?.changed).toEqual(['tag moved']);
    expect(found?.coming).toEqual(['programm']);
  });

  test('no cancelled and no postponed event among what is coming', () => {
    const changed = (kind: 'cancelled' | 'postponed', date: string) => ({
      date: '2026-01-02',
      start: '2026-05-20',
      status: kind,
      changes: [{ date, kind, text: 'Es fehlt ein Saal.' }],
    });
    const found = april({
      events: {
        abgesagt: changed('cancelled', '2026-04-10'),
        verschoben: changed('postponed', '2026-04-11'),
        laengst: changed('cancelled', '2026-03-10'),
      },
    });
    expect(found?.changed).toEqual(['abgesagt cancelled', 'verschoben postponed']);
    expect(found?.coming).toEqual([]);
  });

  test('corrections of what readers knew, not of what is new to them', () => {
    const corrections = [{ date: '2026-04-10', text: 'Richtig sind 3 Euro.' }];
    const found = april({
      news: { alt: { date: '2026-03-01', corrections }, neu: { date: '2026-04-02', corrections } },
    });
    expect(found?.corrected).toEqual(['alt']);
    expect(found?.news).toEqual(['neu']);
  });
});

test('an issue stays what it was, whatever becomes of its events later', () => {
  const event = (later: object) => ({ events: { tag: { date: '2026-04-02', start: '2026-05-20', ...later } } });
  const moved = {
    start: '2026-06-20',
    changes: [{ date: '2026-05-05', kind: 'moved' as const, from: '2026-05-20', text: 'Ein Monat später.' }],
  };
  const cancelled = {
    status: 'cancelled' as const,
    changes: [{ date: '2026-05-05', kind: 'cancelled' as const, text: 'Zu wenige Anmeldungen.' }],
  };
  for (const later of [moved, cancelled]) {
    const issue = digestOf(catalogueOf(event(later), '2026-08-01T12:00+02:00'), '2026-04');
    expect(issue?.coming[0]?.data).toMatchObject({ start: '2026-05-20', status: 'scheduled', changes: [] });
    expect(issue?.changed).toEqual([]);
  }
});
