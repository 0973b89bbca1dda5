/** The front matter of what items point at, and of the standing pages. */
import { type Cast, type House, type Named, REGION } from './cast.ts';
import { chanceOf } from './chance.ts';
import { type Fields, perhaps, topicsOf } from './fields.ts';
import { sentence, summary } from './sentences.ts';

/** An item of a register: the way to its file below the content folder, its front matter. */
export type Entry = readonly [path: string, fields: Fields];

const topic = ({ id, name }: Named): Entry => [`topics/${id}`, { title: name, summary: summary(chanceOf(id)) }];

function organisation({ id, name, kind }: House, index: number, cast: Cast): Entry {
  const chance = chanceOf(id);
  return [
    `organisations/${id}`,
    {
      name,
      kind,
      ...perhaps(chance, 0.1, () => ({ formerNames: [{ name: `${name} in Gründung`, until: '2014-12-31' }] })),
      ...perhaps(chance, 0.7, () => ({ summary: summary(chance) })),
      // Only an earlier one, so that nobody belongs to themselves.
      ...perhaps(chance, index > 0 ? 0.1 : 0, () => ({ parent: chance.one(cast.organisations.slice(0, index)).id })),
      place: chance.one(cast.towns).id,
      url: `https://www.example.org/${id}`,
      ...perhaps(chance, 0.3, () => ({ boilerplates: [{ from: '2006-01-01', text: sentence(chance) }] })),
    },
  ];
}

const person = ({ id, givenName, familyName }: Cast['people'][number]): Entry => [
  `people/${id}`,
  { givenName, familyName, ...perhaps(chanceOf(id), 0.3, () => ({ academicTitle: 'Dr.' })) },
];

/** Within the region that the map shows. */
const coordinates = (id: string): Fields => {
  const chance = chanceOf(`${id} liegt`);
  return {
    coordinates: { latitude: chance.between(506, 520) / 10, longitude: chance.between(108, 138) / 10 },
  };
};

const town = ({ id, name }: Named): Entry => [
  `venues/${id}`,
  { name, kind: 'city', partOf: REGION.id, ...coordinates(id) },
];

const building = ({ id, name, town: { id: partOf, name: city } }: Cast['buildings'][number]): Entry => [
  `venues/${id}`,
  {
    name,
    kind: 'building',
    partOf,
    summary: sentence(chanceOf(id)),
    address: { street: 'Musterweg 1', postalCode: '01234', city },
    ...coordinates(id),
    access: 'Stufenlos erreichbar, Aufzug vorhanden.',
    transport: 'Haltestelle Musterweg, fünf Minuten zu Fuß.',
  },
];

function series({ id, name }: Named, cast: Cast): Entry {
  const chance = chanceOf(id);
  const organisers = [chance.one(cast.organisations).id];
  return [`series/${id}`, { title: name, summary: summary(chance), organisers, topics: topicsOf(chance, cast) }];
}

const PAGES: readonly Entry[] = [
  ['pages/about', { title: 'Über uns', slug: 'ueber-uns', summary: 'Wer dieses erfundene Archiv herausgibt.' }],
  ['pages/legal-notice', { title: 'Impressum', slug: 'impressum', summary: 'Wer hier verantwortlich wäre.' }],
  ['pages/privacy', { title: 'Datenschutz', slug: 'datenschutz', summary: 'Was hier nicht gespeichert wird.' }],
  [
    'pages/accessibility',
    { title: 'Barrierefreiheit', slug: 'barrierefreiheit', summary: 'Wie sich diese Seiten bedienen lassen.' },
  ],
];

export const registers = (cast: Cast): Entry[] => [
  ...PAGES,
  ...cast.topics.map(topic),
  ...cast.organisations.map((house, index) => organisation(house, index, cast)),
  ...cast.people.map(person),
  [`venues/${REGION.id}`, { name: REGION.name, kind: 'region', summary: 'Eine erfundene Region.' }],
  ...cast.towns.map(town),
  ...cast.buildings.map(building),
  ...cast.series.map((one) => series(one, cast)),
];
