/** Small content folders by chance, as editors might have written them: everything in them happens within a few weeks. */
import fc from 'fast-check';
import { z } from '../schema/fields.ts';
import { type ContentType, schemas } from '../schema/index.ts';

/** The weeks around the turn of a year, when the contact of security.txt is renewed; and those three years before. */
const FIRST_DAY = Temporal.PlainDate.from('2025-12-22');
const DAYS = 28;

const pad = (number: number): string => String(number).padStart(2, '0');

const dayNear = (from: Temporal.PlainDate) => fc.nat({ max: DAYS - 1 }).map((days) => from.add({ days }).toString());
const day = dayNear(FIRST_DAY);
const oldDay = dayNear(FIRST_DAY.subtract({ years: 3 }));
const clock = fc
  .tuple(fc.constantFrom(0, 6, 9, 18, 23), fc.constantFrom(0, 30))
  .map((parts) => parts.map(pad).join(':'));
const wallTime = fc.tuple(day, clock).map((parts) => parts.join('T'));
const dayOrTime = fc.oneof(day, wallTime);
const instant = wallTime.map((time) => `${time}+01:00`);
const period = fc.constantFrom('2025-12-late', '2026-01-early', '2026-01-mid', '2026-01', '2026-Q1', '2025-winter');

const perhaps = <T>(value: fc.Arbitrary<T>, one = 3): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: one - 1 });
const seldom = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const someOf = (...ids: string[]) => fc.subarray(ids);

const picture = fc.record({
  src: fc.constant('./a.png'),
  alt: fc.constant('Ein Labor'),
  credit: fc.constant('Erika Mustermann'),
  licence: fc.constant('CC0'),
  rightsUntil: perhaps(day),
});

const corrections = fc.array(fc.record({ date: day, text: fc.constant('Richtig sind 3 Euro.') }), { maxLength: 2 });

const planChange = fc.oneof(
  fc.record({
    date: dayOrTime,
    kind: fc.constantFrom('relocated', 'cancelled', 'postponed', 'moved-online', 'resumed', 'details'),
    text: fc.constant('Ein Satz.'),
  }),
  fc.record({ date: dayOrTime, kind: fc.constant('moved'), from: dayOrTime, text: fc.constant('Neuer Termin.') }),
);

const publishing = {
  date: fc.oneof(dayOrTime, oldDay, fc.constant('2024-05-05')),
  draft: seldom(fc.constant(true)),
  embargo: seldom(instant),
  updated: seldom(dayOrTime),
  expires: seldom(dayOrTime),
  withdrawn: seldom(dayOrTime.map((date) => ({ date, reason: 'Falsche Zahlen.' }))),
  cover: seldom(picture),
  corrections,
};

const news = fc.record({
  ...publishing,
  kind: fc.constantFrom('news', 'press-release'),
  title: fc.constantFrom('Labor', 'Studie'),
  summary: fc.constant('Eine Meldung.'),
  pinnedUntil: perhaps(day),
  organisations: someOf('o1', 'o2'),
  events: someOf('e1'),
  topics: someOf('t1'),
  venues: someOf('v1'),
});

const events = fc.record({
  ...publishing,
  title: fc.constant('Labortag'),
  summary: fc.constant('Ein Tag im Labor.'),
  start: perhaps(dayOrTime),
  end: perhaps(dayOrTime),
  period,
  status: fc.constantFrom('scheduled', 'scheduled', 'scheduled', 'postponed', 'cancelled', 'moved-online'),
  changes: fc.array(planChange, { maxLength: 3 }),
  attendance: fc.constantFrom('onsite', 'hybrid'),
  onlineUrl: perhaps(fc.constant('https://www.example.org/')),
  registration: fc.record({ url: fc.constant('https://www.example.org/'), until: dayOrTime }),
  tickets: fc.array(fc.record({ name: fc.constant('Karte'), price: fc.constant(5), until: perhaps(dayOrTime) }), {
    maxLength: 2,
  }),
  organisers: someOf('o1', 'o2'),
  series: perhaps(fc.constant('s1')),
  venue: perhaps(fc.constant('v1')),
  reports: someOf('n1'),
});

const projects = fc.record({
  ...publishing,
  title: fc.constant('Laborlinie'),
  summary: fc.constant('Eine Linie.'),
  milestones: fc.array(fc.record({ date: fc.oneof(day, period), title: fc.constant('Auftakt') }), { maxLength: 2 }),
  partners: someOf('o1', 'o2').map((ids) => ids.map((organisation) => ({ organisation }))),
});

const organisations = fc.record({
  name: fc.constant('Neu GmbH'),
  kind: fc.constant('company'),
  formerNames: fc.array(fc.record({ name: fc.constantFrom('Alt GmbH', 'Neu GmbH'), until: day }), { maxLength: 2 }),
  logo: seldom(picture),
  place: perhaps(fc.constant('v1')),
});

const written: Record<string, Record<string, unknown>> = {
  s1: { title: 'Labortage', summary: 'Jedes Jahr.' },
  t1: { title: 'Zelltherapie', summary: 'Mit Zellen.' },
  v1: { name: 'Musterhaus', kind: 'building' },
};

/** What no editor could write (an end before the beginning …) is left out. */
function tidied(type: ContentType, raw: Record<string, unknown>): Record<string, unknown> {
  const { error } = schemas[type]({ image: () => z.string() }).safeParse(raw);
  const fault = error?.issues[0]?.path[0];
  // Of start and period, one is wanted and the other refused.
  const dropped = fault === 'start' ? 'period' : fault;
  if (dropped === undefined) return raw;
  const { [String(dropped)]: _, ...rest } = raw;
  return tidied(type, rest);
}

const file = (type: ContentType, id: string, raw: Record<string, unknown>): [string, string] => {
  const head = JSON.stringify(tidied(type, JSON.parse(JSON.stringify(raw))), undefined, 1);
  return [`${type}/${id}/index.md`, `---\n${head}\n---\n`];
};

/** Files by their paths below `content/`. */
export const randomContent: fc.Arbitrary<Record<string, string>> = fc
  .record({
    n1: news,
    n2: news,
    n3: perhaps(news),
    e1: events,
    e2: perhaps(events),
    p1: projects,
    o1: organisations,
    o2: organisations,
  })
  .map((items) => {
    const types: Record<string, ContentType> = {
      n: 'news',
      e: 'events',
      p: 'projects',
      o: 'organisations',
      s: 'series',
      t: 'topics',
      v: 'venues',
    };
    const all = Object.entries({ ...items, ...written }).flatMap(([id, raw]) =>
      raw === undefined ? [] : [file(types[id.charAt(0)] ?? 'pages', id, raw)],
    );
    return Object.fromEntries(all);
  });

/** A moment within these weeks or right before them. */
export const randomMoment: fc.Arbitrary<Temporal.Instant> = fc
  .integer({ min: -86_400, max: DAYS * 86_400 })
  .map((seconds) => FIRST_DAY.toZonedDateTime('Europe/Berlin').toInstant().add({ seconds }));
