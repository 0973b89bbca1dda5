import type { Cast } from './cast.ts';
import type { Chance } from './chance.ts';
import { type Day, daysAfter, isPast } from './days.ts';
import { contactsOf, type Fields, funding, perhaps, revisions, topicsOf, venueOf } from './fields.ts';
import { fill, sentence, summary } from './sentences.ts';

const partners = (chance: Chance, { organisations }: Cast): Fields[] =>
  chance.known(organisations, chance.between(2, 6)).map(({ id }, index) => ({
    organisation: id,
    role: index === 0 ? 'lead' : 'partner',
    ...perhaps(chance, 0.3, () => ({ note: sentence(chance) })),
  }));

const milestones = (chance: Chance, day: Day, { news }: Cast): Fields[] =>
  ['Auftakt', 'Zwischenbericht', 'Erster Pilotlauf', 'Abschluss'].map((title, index) => ({
    date: daysAfter(day, 180 * (index + 1)).slice(0, 7),
    title,
    ...(index === 2 ? { news: chance.one(news) } : {}),
  }));

/**
 * The front matter of one project that was announced on `day`.
 * @param programme a project that it may be part of
 */
export function projectFields(chance: Chance, cast: Cast, day: Day, programme: string | undefined): Fields {
  const end = daysAfter(day, chance.between(400, 1400));
  return {
    title: `${fill(chance, '{field}')} ${chance.one(['plus', 'regional', 'digital', 'vernetzt'])} ${chance.between(1, 999)}`,
    date: day,
    summary: summary(chance),
    status: isPast(end) ? 'completed' : 'running',
    term: { start: day.slice(0, 7), end: end.slice(0, 7) },
    ...(programme === undefined ? {} : { partOf: programme }),
    partners: partners(chance, cast),
    funding: funding(chance, cast, day),
    milestones: milestones(chance, day, cast),
    venues: [venueOf(chance, cast)],
    topics: topicsOf(chance, cast),
    ...perhaps(chance, 0.6, () => ({ contacts: contactsOf(chance, cast) })),
    ...revisions(chance, day),
  };
}
