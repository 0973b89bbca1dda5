/** Events around 10 June 2026, for the clock to move. Nobody in them exists. */

const item = (lines: readonly string[]): string =>
  ['---', ...lines, '---', '', 'Ein erfundener Absatz.', ''].join('\n');

const event = (title: string, ...lines: string[]): string =>
  item([`title: ${title}`, 'date: 2026-01-02', 'summary: Eine erfundene Veranstaltung.', ...lines]);

const TOPIC = 'topics: [probe]';

const evening = event(
  'Musterabend',
  'start: 2026-06-10T18:00',
  'end: 2026-06-10T20:00',
  'attendance: hybrid',
  'onlineUrl: https://www.example.org/konferenz',
  'venue: musterhaus',
  'series: musterreihe',
  'organisers: [beispiel]',
  TOPIC,
  'registration:',
  '  url: https://www.example.org/anmeldung',
  '  until: 2026-06-10T17:00',
  'tickets:',
  '  - name: Frühbucher',
  '    price: 10',
  '    until: 2026-06-10T16:30',
  '    url: https://www.example.org/frueh',
  '  - name: Abendkasse',
  '    price: 20',
  '    url: https://www.example.org/abend',
);

const meetings = Object.fromEntries(
  [1, 2, 3, 4, 5].map((number) => [
    `events/treffen-${number}/index.md`,
    event(`Treffen ${number}`, `start: 2026-07-0${number}`),
  ]),
);

/** Of every sort of event one: running, timed, cancelled, of several days, of unknown day, past. */
export const manyEvents: Readonly<Record<string, string>> = {
  'organisations/beispiel/index.md': item(['name: Beispiel GmbH', 'kind: company']),
  'series/musterreihe/index.md': item(['title: Musterreihe', 'summary: Eine erfundene Reihe.']),
  'venues/musterstadt/index.md': item(['name: Musterstadt', 'kind: city']),
  'venues/musterhaus/index.md': item(['name: Musterhaus', 'kind: building', 'partOf: musterstadt']),
  'topics/probe/index.md': item(['title: Probe', 'summary: Ein erfundenes Thema.']),
  'topics/vorbei/index.md': item(['title: Vorbei', 'summary: Ein erfundenes Thema, zu dem nichts mehr kommt.']),
  ...meetings,
  'events/messe/index.md': event('Mustermesse', 'start: 2026-06-09', 'end: 2026-06-11', TOPIC),
  'events/abend/index.md': evening,
  'events/absage/index.md': event(
    'Abgesagter Abend',
    'start: 2026-06-10T18:00',
    'end: 2026-06-10T21:00',
    'status: cancelled',
    'changes:',
    '  - { date: 2026-05-01, kind: cancelled, text: Zu wenige Anmeldungen. }',
    TOPIC,
  ),
  'events/tagung/index.md': event('Mustertagung', 'start: 2026-06-20', 'end: 2026-06-22', TOPIC),
  'events/mitte/index.md': event('Treffen Mitte Juni', 'period: 2026-06-mid'),
  'events/kurz/index.md': event('Frühstück', 'start: 2026-06-10T08:00', 'end: 2026-06-10T09:00', 'venue: musterstadt'),
  'events/frueher/index.md': event('Frühere Tagung', 'start: 2026-05-05', 'topics: [vorbei]'),
  'news/bericht/index.md': item([
    'kind: news',
    'title: Ein Bericht',
    'date: 2026-06-10T10:00',
    'summary: Eine erfundene Meldung.',
    'events: [messe]',
  ]),
};
