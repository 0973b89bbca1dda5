import type { Cast } from './cast.ts';
import type { Chance } from './chance.ts';
import { type Day, perhapsWithTime } from './days.ts';
import {
  contactsOf,
  type Fields,
  funding,
  idsOf,
  organisationsOf,
  peopleOf,
  perhaps,
  revisions,
  topicsOf,
  venueOf,
} from './fields.ts';
import { summary, title } from './sentences.ts';
import { towns } from './words.ts';

const foreign = (chance: Chance, { organisations }: Cast): Fields => ({
  kind: 'third-party',
  source: { organisation: chance.one(organisations).id, title: 'Pressemeldung', url: 'https://www.example.org/presse' },
});

const kindOf = (chance: Chance, cast: Cast): Fields =>
  chance.happens(0.1) ? foreign(chance, cast) : { kind: chance.happens(0.5) ? 'press-release' : 'news' };

/** What a news item is linked with beside topics and organisations. */
const relations = (chance: Chance, cast: Cast, own: string): Fields => ({
  ...perhaps(chance, 0.5, () => ({ venues: [venueOf(chance, cast)] })),
  ...perhaps(chance, 0.25, () => ({ projects: chance.some(cast.projects, 1) })),
  ...perhaps(chance, 0.15, () => ({ events: chance.some(cast.events, 1) })),
  ...perhaps(chance, 0.1, () => ({ related: chance.some(cast.news, 2).filter((id) => id !== own) })),
  ...perhaps(chance, 0.2, () => ({ partners: idsOf(chance.known(cast.organisations, 2)) })),
});

/** The front matter of one news item. */
export const newsFields = (chance: Chance, cast: Cast, { id, day }: { id: string; day: Day }): Fields => ({
  ...kindOf(chance, cast),
  ...perhaps(chance, 0.4, () => ({ kicker: chance.one(cast.topics).name })),
  title: title(chance),
  date: perhapsWithTime(chance, day),
  ...perhaps(chance, 0.5, () => ({ dateline: chance.one(towns) })),
  summary: summary(chance),
  topics: topicsOf(chance, cast),
  organisations: organisationsOf(chance, cast),
  ...perhaps(chance, 0.4, () => ({ people: peopleOf(chance, cast, 2) })),
  ...relations(chance, cast, id),
  ...perhaps(chance, 0.05, () => ({ funding: funding(chance, cast, day) })),
  ...perhaps(chance, 0.3, () => ({ pressContacts: contactsOf(chance, cast) })),
  ...perhaps(chance, 0.3, () => ({ links: [{ title: 'Hintergrund', url: 'https://www.example.org/hintergrund' }] })),
  ...revisions(chance, day),
});
