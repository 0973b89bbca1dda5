/** A site that changes for every reason there is, within a month. Nobody in it exists. */
import { plain } from '../pictures.ts';

/** Before the first of the changes. */
export const START = '2026-12-04T12:00:00+01:00';

const item = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n`;

const news = (title: string, date: string, ...more: string[]): string =>
  item('kind: news', `title: ${title}`, `date: ${date}`, 'summary: Eine erfundene Meldung.', ...more);

/**
 * What has a clock time happens within seconds after the midnight of some day, so that the build of one moment is at the
 * same time the one of a second before the next: every build takes four seconds.
 */
const texts: Record<string, string> = {
  // Midnight of 5 December.
  'news/oben/index.md': news('Oben gehalten', '2026-01-10', 'pinnedUntil: 2026-12-04'),
  'news/bild/index.md': news(
    'Mit Bild',
    '2026-01-09',
    'cover:',
    '  src: ./bild.png',
    '  alt: Eine graue Fläche',
    '  credit: Erika Mustermann',
    '  licence: CC0',
    '  rightsUntil: 2026-12-04',
  ),
  'projects/geplant/index.md': item('title: Geplant', 'date: 2026-12-05T00:00:01', 'summary: Ein erfundenes Projekt.'),
  'events/kurz/index.md': item(
    'title: Kurz',
    'date: 2026-01-02',
    'summary: Eine erfundene Veranstaltung.',
    'start: 2026-12-05T00:00:02',
    'end: 2026-12-05T00:00:03',
  ),
  'news/neu/index.md': news('Neu', '2026-12-03T00:00:04'),
  // Midnight of 8 December.
  'news/alt/index.md': news('Alt', '2023-12-07'),
  'news/berichtigt/index.md': news(
    'Berichtigt',
    '2026-01-08',
    'corrections:',
    '  - date: 2026-12-08',
    '    text: Richtig sind 3 Euro.',
  ),
  'news/gesperrt/index.md': news(
    'Gesperrt',
    '2026-01-07',
    'embargo: 2026-12-08T00:00:01+01:00',
    'organisations: [geheim]',
  ),
  'organisations/geheim/index.md': item('name: Geheim GmbH', 'kind: company'),
  'events/spaeter/index.md': item(
    'title: Später',
    'date: 2026-01-02',
    'summary: Eine erfundene Veranstaltung.',
    'start: 2027-06-01',
    'registration:',
    '  url: https://www.example.org/anmeldung',
    '  until: 2026-12-08T00:00:02',
    'tickets:',
    '  - name: Karte',
    '    price: 10',
    '    until: 2026-12-08T00:00:03',
  ),
  // Midnight of 11 December.
  'events/absage/index.md': item(
    'title: Absage',
    'date: 2026-01-02',
    'summary: Eine erfundene Veranstaltung.',
    'start: 2027-06-02',
    'status: cancelled',
    'changes:',
    '  - date: 2026-12-11',
    '    kind: cancelled',
    '    text: Zu wenige Anmeldungen.',
  ),
  'organisations/haus/index.md': item(
    'name: Neues Haus',
    'kind: company',
    'formerNames:',
    '  - name: Altes Haus',
    '    until: 2026-12-10',
  ),
  'projects/strecke/index.md': item(
    'title: Strecke',
    'date: 2026-01-02',
    'summary: Ein erfundenes Projekt.',
    'milestones:',
    '  - date: 2026-12-11',
    '    title: Auftakt',
  ),
  'news/endlich/index.md': news('Endlich', '2026-01-06', 'expires: 2026-12-11T00:00:01'),
  'news/falsch/index.md': news(
    'Falsch',
    '2026-01-05',
    'withdrawn:',
    '  date: 2026-12-11T00:00:02',
    '  reason: Falsche Zahlen.',
  ),
  'news/ergaenzt/index.md': news('Ergänzt', '2026-01-04', 'updated: 2026-12-11T00:00:03'),
};

export const changingContent = async (): Promise<Record<string, string | Buffer>> => ({
  ...texts,
  'news/bild/bild.png': await plain(900, 600).png().toBuffer(),
});
