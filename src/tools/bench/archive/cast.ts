/** Who and what an archive tells of: every id that items can point at, with its name. */
import { familyNames, gatherings, givenNames, houses, topics, towns, words } from './words.ts';

export interface Named {
  id: string;
  name: string;
}

export interface House extends Named {
  kind: string;
}

/** Ids by type. What is met most often stands first. */
export interface Cast {
  topics: readonly Named[];
  organisations: readonly House[];
  people: readonly (Named & { givenName: string; familyName: string })[];
  /** Towns first, then houses in them; the region that they all lie in is `REGION`. */
  towns: readonly Named[];
  buildings: readonly (Named & { town: Named })[];
  series: readonly Named[];
  news: readonly string[];
  events: readonly string[];
  projects: readonly string[];
}

/** The region that all towns of an archive lie in. */
export const REGION: Named = { id: 'mustermitteldeutschland', name: 'Mustermitteldeutschland' };

const numbered = (name: string, index: number): string => `${name}-${String(index + 1).padStart(5, '0')}`;

const listOf = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** The entry of a list at an index that may be beyond its end. */
const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** Fills the pattern so that no two indexes below the product of the lists' lengths give the same name. */
const nameAt = (patterns: readonly string[], index: number): string => {
  const field = Math.floor(index / patterns.length);
  const town = Math.floor(field / words.field.length) + field;
  return at(patterns, index).replace('{field}', at(words.field, field)).replace('{town}', at(towns, town));
};

const personAt = (index: number) => {
  const familyName = at(familyNames, index);
  const givenName = at(givenNames, Math.floor(index / familyNames.length) + index);
  return { id: numbered('person', index), name: `${givenName} ${familyName}`, givenName, familyName };
};

const slugs: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const topicId = (name: string): string => name.toLowerCase().replace(/[äöüß]/g, (letter) => slugs[letter] ?? letter);

/** @param items how many news items, events and projects there are together */
export function castOf(items: number): Cast {
  const share = (part: number, least: number): number => Math.max(least, Math.round(items * part));
  const townList = listOf(Math.min(towns.length, share(1 / 150, 2)), (index) => ({
    id: numbered('ort', index),
    name: at(towns, index),
  }));
  return {
    topics: topics.map((name) => ({ id: topicId(name), name })),
    organisations: listOf(share(1 / 15, 4), (index) => ({
      id: numbered('organisation', index),
      name: nameAt(
        houses.map(({ name }) => name),
        index,
      ),
      kind: at(houses, index).kind,
    })),
    people: listOf(share(1 / 10, 4), personAt),
    towns: townList,
    buildings: listOf(share(1 / 75, 2), (index) => {
      const town = at(townList, index);
      return { id: numbered('haus', index), name: `Musterhaus ${index + 1} ${town.name}`, town };
    }),
    series: listOf(share(1 / 40, 2), (index) => ({ id: numbered('reihe', index), name: nameAt(gatherings, index) })),
    projects: listOf(Math.round(items * 0.1), (index) => numbered('projekt', index)),
    events: listOf(Math.round(items * 0.2), (index) => numbered('veranstaltung', index)),
    news: listOf(items - Math.round(items * 0.1) - Math.round(items * 0.2), (index) => numbered('meldung', index)),
  };
}
