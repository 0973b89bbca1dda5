/** A small site, and what becomes of it after people have subscribed. Nobody in it exists. */

const item = (head: readonly string[], body = 'Ein erfundener Satz.'): string =>
  ['---', ...head, '---', '', body, ''].join('\n');

const event = (title: string, start: string, ...more: string[]): string =>
  item([
    `title: ${title}`,
    'date: 2026-03-02',
    `start: ${start}`,
    'summary: Eine erfundene Veranstaltung.',
    'topics: [probe]',
    'organisers: [beispiel]',
    'venue: musterhaus',
    ...more,
  ]);

const news = (title: string, date: string, ...more: string[]): string =>
  item([
    'kind: press-release',
    `title: ${title}`,
    `date: ${date}`,
    'summary: Eine erfundene Meldung.',
    'topics: [probe]',
    ...more,
  ]);

const change = (kind: string, date: string, ...more: string[]): string[] => [
  'changes:',
  `  - date: ${date}`,
  `    kind: ${kind}`,
  ...more.map((line) => `    ${line}`),
  '    text: Ein erfundener Grund.',
];

const topic = (...more: string[]): string => item(['title: Probe', 'summary: Ein erfundenes Thema.', ...more]);

export const ORIGIN = 'https://www.lifesciences-mitteldeutschland.example';

/** When people subscribe, and when they look again. */
export const FIRST = '2026-05-15T10:00:00+02:00';
export const LATER = '2026-05-22T10:00:00+02:00';

/** The site to which people subscribe. `vorbei` and `laeuft` end before they look again. */
export const subscribed: Record<string, string> = {
  'events/bleibt/index.md': event('Bleibt, wie sie ist', '2026-09-01T10:00', 'end: 2026-09-01T12:00'),
  'events/tippfehler/index.md': event('Ein Tipfehler', '2026-09-02'),
  'events/ergaenzt/index.md': event('Wird ergänzt', '2026-09-03'),
  'events/verlegt/index.md': event('Wird verlegt', '2026-09-04T10:00', 'end: 2026-09-04T12:00'),
  'events/umgezogen/index.md': event('Zieht um', '2026-09-05', 'end: 2026-09-06'),
  'events/abgesagt/index.md': event('Wird abgesagt', '2026-09-07T18:00', 'end: 2026-09-07T20:00'),
  'events/verschoben/index.md': event('Wird verschoben', '2026-09-08'),
  'events/unbestimmt/index.md': event('Wird auf den Herbst verschoben', '2026-09-09'),
  'events/online/index.md': event('Geht ins Netz', '2026-09-10T09:00', 'end: 2026-09-10T10:00'),
  'events/umbenannt/index.md': event('Wird umbenannt', '2026-09-11'),
  'events/vorbei/index.md': event('Ist bald vorbei', '2026-05-16', 'end: 2026-05-17'),
  'events/laeuft/index.md': event(
    'Läuft noch',
    '2026-05-15T09:00',
    'end: 2026-05-15T18:00',
    'attendance: online',
    'onlineUrl: https://www.example.org/konferenz',
  ),
  'news/bleibt/index.md': news('Bleibt, wie sie ist', '2026-05-04'),
  'news/tippfehler/index.md': news('Mit Tipfehler', '2026-05-05'),
  'news/berichtigt/index.md': news('Wird berichtigt', '2026-05-06'),
  'news/umbenannt/index.md': news('Wird umbenannt', '2026-05-07'),
  'news/zurueckgezogen/index.md': news('Wird zurückgezogen', '2026-05-08', 'organisations: [allein]'),
  'projects/vorhaben/index.md': item([
    'title: Vorhaben',
    'date: 2026-05-01',
    'summary: Ein erfundenes Vorhaben.',
    'topics: [probe]',
  ]),
  'topics/probe/index.md': topic(),
  'organisations/beispiel/index.md': item(['name: Beispiel GmbH', 'kind: company']),
  'organisations/allein/index.md': item(['name: Musterverein', 'kind: association']),
  'venues/musterhaus/index.md': item(['name: Musterhaus', 'kind: building']),
};

/** A week in the office: each plan changes in one way, addresses change, a typing error is mended. */
export const aWeekLater: Record<string, string> = {
  ...subscribed,
  'events/tippfehler/index.md': event('Ein Tippfehler', '2026-09-02'),
  'events/ergaenzt/index.md': event('Wird ergänzt', '2026-09-03', ...change('details', '2026-05-18')),
  'events/verlegt/index.md': event(
    'Wird verlegt',
    '2026-10-04T11:00',
    'end: 2026-10-04T13:00',
    ...change('moved', '2026-05-18', 'from: 2026-09-04T10:00'),
  ),
  'events/umgezogen/index.md': event('Zieht um', '2026-09-05', 'end: 2026-09-06', ...change('relocated', '2026-05-18')),
  'events/abgesagt/index.md': event(
    'Wird abgesagt',
    '2026-09-07T18:00',
    'end: 2026-09-07T20:00',
    'status: cancelled',
    ...change('cancelled', '2026-05-19T15:00'),
  ),
  'events/verschoben/index.md': event(
    'Wird verschoben',
    '2026-09-08',
    'status: postponed',
    ...change('postponed', '2026-05-19'),
  ),
  'events/unbestimmt/index.md': event(
    'Wird auf den Herbst verschoben',
    '2026-09-09',
    ...change('moved', '2026-05-19', 'from: 2026-09-09'),
  ).replace('start: 2026-09-09', 'period: 2026-autumn'),
  'events/online/index.md': event(
    'Geht ins Netz',
    '2026-09-10T09:00',
    'end: 2026-09-10T10:00',
    'status: moved-online',
    ...change('moved-online', '2026-05-20'),
  ),
  'events/umbenannt/index.md': event(
    'Heißt jetzt anders',
    '2026-09-11',
    'slug: heisst-jetzt-anders',
    'formerUrls: [/veranstaltungen/umbenannt/]',
  ),
  'news/tippfehler/index.md': news('Mit Tippfehler', '2026-05-05'),
  'news/berichtigt/index.md': news(
    'Wird berichtigt',
    '2026-05-06',
    'corrections:',
    '  - date: 2026-05-20',
    '    text: Die erfundene Summe war falsch.',
  ),
  'news/umbenannt/index.md': news(
    'Heißt jetzt anders',
    '2026-05-07',
    'slug: heisst-jetzt-anders',
    'formerUrls: [/meldungen/umbenannt/]',
  ),
  'news/zurueckgezogen/index.md': news(
    'Wird zurückgezogen',
    '2026-05-08',
    'organisations: [allein]',
    'withdrawn:',
    '  date: 2026-05-20',
    '  reason: Die erfundenen Angaben waren falsch.',
  ),
  'topics/probe/index.md': topic('slug: proben', 'formerUrls: [/themen/probe/]'),
  'addresses.txt': [
    '/organisationen/allein/ organisations/allein 2026-05-15',
    '/organisationen/allein/rss.xml list 2026-05-15',
    '',
  ].join('\n'),
};
