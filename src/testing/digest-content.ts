/** A month in which everything happened that an issue can tell of. Nobody in it exists. */
import type { Contents, Raw } from './catalogue-builders.ts';

export const AFTER_APRIL = '2026-05-02T12:00+02:00';

/** Umlauts, emoji of several code points, markup, entities, control characters. */
export const TORTURE = 'Größe <b>&amp; „Übermut“</b> 👩‍🔬 ]]> \u000b"x" & Söhne';

export const aprilOfAll: Contents = {
  news: {
    mitteilung: { kind: 'press-release', date: '2026-04-27', title: TORTURE, summary: `${TORTURE} ${'x'.repeat(300)}` },
    quartal: { date: '2026-04-02', dateKnown: '2026-Q2', title: 'Ohne Tag' },
    berichtigt: {
      date: '2026-03-02',
      title: 'Berichtigt',
      corrections: [{ date: '2026-04-10', text: 'Richtig sind 3 Euro.' }],
    },
  },
  events: {
    bald: { date: '2026-04-02', start: '2026-05-20T18:00', title: 'Bald', venue: 'haus' },
    herbst: { date: '2026-04-02', period: '2026-autumn', title: 'Im Herbst' },
    verlegt: {
      date: '2026-01-02',
      start: '2026-06-12',
      title: 'Verlegt',
      venue: 'haus',
      changes: [{ date: '2026-04-10', kind: 'moved', from: '2026-06-10', text: 'Der Saal war belegt.' }],
    },
    abgesagt: {
      date: '2026-01-02',
      start: '2026-06-20',
      title: 'Abgesagt',
      status: 'cancelled',
      changes: [
        { date: '2026-04-11', kind: 'postponed', text: 'Erst verschoben.' },
        { date: '2026-04-12', kind: 'cancelled', text: 'Dann abgesagt.' },
      ],
    },
  },
  projects: { linie: { date: '2026-04-03', title: 'Laborlinie', subtitle: 'Eine Unterzeile' } },
  venues: { haus: { name: 'Musterhaus' } },
};

const padded = (number: number): string => String(number).padStart(3, '0');

/** So many events announced in April, with summaries of the longest kind. */
export const crowdedApril = (count: number): Contents => ({
  events: Object.fromEntries(
    Array.from({ length: count }, (_, index): [string, Raw<'events'>] => [
      `tag-${padded(index)}`,
      {
        date: '2026-04-02',
        start: '2026-09-01',
        title: `${'Ein langer Titel '.repeat(8)}${padded(index)}`,
        summary: 'Ein Satz mit Umlauten wie in Größe. '.repeat(11).trim(),
      },
    ]),
  ),
});
