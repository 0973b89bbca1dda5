/** What a press office is still writing: nothing of it may be published, and the build searches every file for it. */
import type { Cast } from './cast.ts';
import type { Chance } from './chance.ts';
import type { Day } from './days.ts';
import { type Fields, idsOf } from './fields.ts';

const SYLLABLES = [
  ...['ba', 'del', 'fur', 'gen', 'hol', 'kas', 'lun', 'mer', 'nid', 'pro', 'ral', 'sem', 'tor', 'ul', 'ver', 'wis'],
] as const;

/** Of words that stand nowhere else: a sentence that a published item says as well would be no secret. */
const sentence = (chance: Chance, length = chance.between(8, 14)): string => {
  const words = Array.from({ length }, () => [1, 2, 3, 4].map(() => chance.one(SYLLABLES)).join(''));
  const text = `${words.join(' ')}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** One news item in two hundred is a draft. */
export const isDraft = (index: number): boolean => index % 200 === 50;

/** It names only what others name too: whoever is known through a draft alone would be held back with it. */
export const draftFields = (chance: Chance, { topics, organisations }: Cast, day: Day): Fields => ({
  kind: 'news',
  draft: true,
  title: sentence(chance, 6).slice(0, -1),
  date: day,
  summary: sentence(chance),
  topics: idsOf(topics.slice(0, 2)),
  organisations: idsOf(organisations.slice(0, 1)),
});

/** Some 250 to 400 words. */
export const draftBody = (chance: Chance): string =>
  Array.from({ length: 8 }, () => [1, 2, 3, 4].map(() => sentence(chance)).join(' ')).join('\n\n');
