/** Fields that several types of items have. */
import type { Cast } from './cast.ts';
import type { Chance } from './chance.ts';
import { type Day, daysAfter, notAfterLast } from './days.ts';
import { sentence } from './sentences.ts';
import { words } from './words.ts';

export type Fields = Record<string, unknown>;

/** The field, or nothing, that often. */
export const perhaps = (chance: Chance, probability: number, make: () => Fields): Fields =>
  chance.happens(probability) ? make() : {};

export const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

export const topicsOf = (chance: Chance, { topics }: Cast): string[] =>
  idsOf(chance.known(topics, chance.between(1, 3)));

export const organisationsOf = (chance: Chance, { organisations }: Cast, least = 1): string[] =>
  idsOf(chance.known(organisations, chance.between(least, least + 1)));

/** A house more often than a town. */
export const venueOf = (chance: Chance, { towns, buildings }: Cast): string =>
  chance.one(chance.happens(0.6) ? buildings : towns).id;

/** Whoever is named, with what they were then. */
export const peopleOf = (chance: Chance, { people, organisations }: Cast, most: number): Fields[] =>
  chance.known(people, chance.between(1, most)).map(({ id }) => ({
    person: id,
    role: chance.one(words.role),
    organisation: chance.one(organisations).id,
  }));

export const contactsOf = (chance: Chance, { people, organisations }: Cast): Fields[] => [
  {
    person: chance.one(people).id,
    role: chance.one(words.role),
    organisation: chance.one(organisations).id,
    email: `kontakt-${chance.between(1, 99)}@example.org`,
    phone: `+49 341 ${chance.between(100, 999)} ${chance.between(10, 99)}`,
  },
];

/** What became of an item since: few have been brought up to date, fewer corrected. */
export const revisions = (chance: Chance, day: Day): Fields => ({
  ...perhaps(chance, 0.06, () => ({ updated: notAfterLast(daysAfter(day, chance.between(1, 60))) })),
  ...perhaps(chance, 0.02, () => ({
    corrections: [{ date: notAfterLast(daysAfter(day, chance.between(1, 30))), text: sentence(chance) }],
  })),
});

export const funding = (chance: Chance, { organisations }: Cast, day: Day): Fields[] => [
  {
    funder: chance.one(organisations).id,
    programme: 'Musterprogramm Zukunft',
    amount: chance.between(20, 900) * 1000,
    awarded: day,
  },
];

/** A picture that lies beside the item as `bild.jpg`. */
export const cover = (chance: Chance): Fields => ({
  cover: {
    src: './bild.jpg',
    alt: `Eine erfundene Aufnahme aus dem Bereich ${chance.one(words.field)}`,
    credit: 'Erika Mustermann',
    licence: 'CC BY 4.0',
  },
});
