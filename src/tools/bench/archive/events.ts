import type { Cast } from './cast.ts';
import type { Chance } from './chance.ts';
import { type Day, daysAfter, notAfterLast } from './days.ts';
import {
  contactsOf,
  type Fields,
  idsOf,
  organisationsOf,
  peopleOf,
  perhaps,
  revisions,
  topicsOf,
  venueOf,
} from './fields.ts';
import { fill, sentence, summary } from './sentences.ts';

const TITLES = ['Fachtag {field} {town}', '{field} in {town}', 'Musterkongress {field}', 'Werkstattgespräch: {field}'];

interface When {
  start: string;
  end: string;
}

/** Half of them last for days, the others for hours; both ends are inclusive. */
const whenOf = (chance: Chance, day: Day): When =>
  chance.happens(0.5)
    ? { start: day, end: daysAfter(day, chance.between(0, 2)) }
    : { start: `${day}T${chance.one(['09:00', '10:30', '13:00'])}`, end: `${day}T${chance.one(['16:00', '17:30'])}` };

const programme = (chance: Chance, cast: Cast, { start }: When): Fields => ({
  programme: ['09:30', '11:00', '14:00', '15:30'].map((time) => ({
    day: start.slice(0, 10),
    time,
    title: fill(chance, '{field} für {people}'),
    ...perhaps(chance, 0.5, () => ({ people: peopleOf(chance, cast, 1) })),
  })),
});

const tickets = (chance: Chance): Fields => ({
  tickets: [
    { name: 'Tageskarte', price: chance.between(20, 240) },
    { name: 'Ermäßigt', price: chance.between(0, 15), quota: chance.between(10, 80) },
  ],
});

/** A plan that did not hold: put off to `start`, called off, or put off for good. */
function changes(chance: Chance, announced: Day, { start }: When): Fields {
  const date = notAfterLast(daysAfter(announced, 5));
  const text = sentence(chance);
  const kind = chance.one(['moved', 'cancelled', 'postponed'] as const);
  if (kind !== 'moved') return { status: kind, changes: [{ date, kind, text }] };
  const from = daysAfter(start.slice(0, 10), -7) + start.slice(10);
  return { changes: [{ date, kind, from, text }] };
}

/** The front matter of one event, which was announced on `announced`. */
export function eventFields(chance: Chance, cast: Cast, announced: Day): Fields {
  const when = whenOf(chance, daysAfter(announced, chance.between(20, 150)));
  return {
    title: fill(chance, chance.one(TITLES)),
    date: announced,
    ...when,
    ...perhaps(chance, 0.1, () => changes(chance, announced, when)),
    attendance: chance.one(['onsite', 'onsite', 'hybrid']),
    venue: venueOf(chance, cast),
    ...perhaps(chance, 0.5, () => ({ series: chance.one(cast.series).id })),
    organisers: organisationsOf(chance, cast),
    ...perhaps(chance, 0.3, () => ({ partners: idsOf(chance.known(cast.organisations, 2)) })),
    summary: summary(chance),
    topics: topicsOf(chance, cast),
    ...perhaps(chance, 0.15, () => ({ projects: chance.some(cast.projects, 1) })),
    ...perhaps(chance, 0.3, () => programme(chance, cast, when)),
    ...perhaps(chance, 0.4, () => ({ registration: { url: 'https://www.example.org/anmeldung' } })),
    ...perhaps(chance, 0.3, () => tickets(chance)),
    ...perhaps(chance, 0.3, () => ({ contacts: contactsOf(chance, cast) })),
    ...revisions(chance, announced),
  };
}
