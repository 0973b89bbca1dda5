import { ownSegments, sectionSegments } from '../../config/sections.ts';
import type { ContentFile, Problem, Rule, Words } from '../content-tree.ts';
import { addressOf } from './reading/addresses.ts';
import { readableHead } from './reading/readable-head.ts';
import { say } from './words/words.ts';

interface Taken {
  message: Words;
  mend: Words;
}

function problem(file: ContentFile, taken: Taken): Problem {
  const address = addressOf(file);
  const isSlug = address !== file.id;
  return {
    rule: 'addresses-are-unique',
    level: 'error',
    file: file.path,
    ...(isSlug ? { ...readableHead(file).head.placeOf(['slug']), field: 'slug' } : { line: 1, column: 1 }),
    value: address,
    ...taken,
  };
}

const takenBy = (address: string, first: ContentFile): Taken => ({
  message: say(
    `Die Adresse „${address}“ hat schon content/${first.path}.`,
    `The address "${address}" belongs to content/${first.path} already.`,
  ),
  mend: say(
    `In einer der beiden Dateien eine andere Adresse angeben, zum Beispiel: slug: ${address}-2`,
    `Give another address in one of the two files, for example: slug: ${address}-2`,
  ),
});

const takenBySection = (address: string): Taken => ({
  message: say(
    `Unter der Adresse „${address}“ steht schon ein Bereich der Website.`,
    `The address "${address}" is that of a section of the site.`,
  ),
  mend: say(
    `Eine andere Adresse angeben, zum Beispiel: slug: ${address}-info`,
    `Give another address, for example: slug: ${address}-info`,
  ),
});

const sections: readonly string[] = Object.values(sectionSegments);

/** Standing pages lie beside the sections, so they must not be called like one. */
const atSections = (files: readonly ContentFile[]): Problem[] =>
  files
    .filter((file) => file.type === 'pages' && sections.includes(addressOf(file)))
    .map((file) => problem(file, takenBySection(addressOf(file))));

const takenByLists = (address: string): Taken => ({
  message: say(
    `Unter der Adresse „${address}“ steht schon eine Übersicht der Website (Jahre, Seiten, Arten, Kalender).`,
    `The address "${address}" is that of one of the site's own lists (years, pages, kinds, calendar).`,
  ),
  mend: say(
    `Eine Adresse mit weiteren Wörtern angeben, zum Beispiel: slug: rueckblick-${address}`,
    `Give an address of more words, for example: slug: review-${address}`,
  ),
});

const own: readonly string[] = Object.values(ownSegments);

/** News and events lie beside their years (`2024`) and the other lists of their section. */
const atLists = (files: readonly ContentFile[]): Problem[] =>
  files
    .filter(({ type }) => type === 'news' || type === 'events')
    .filter((file) => /^\d{4}$/.test(addressOf(file)) || own.includes(addressOf(file)))
    .map((file) => problem(file, takenByLists(addressOf(file))));

/** No two items of a type have the same address, no page that of a section, and nothing that of a list. */
export const addressesAreUnique: Rule = {
  name: 'addresses-are-unique',
  check: ({ files }) => {
    const groups = Map.groupBy(files, (file) => `${file.type}/${addressOf(file)}`);
    const twice = [...groups.values()].flatMap(([first, ...others]) =>
      others.flatMap((file) => (first && file.id !== first.id ? [problem(file, takenBy(addressOf(file), first))] : [])),
    );
    return [...twice, ...atSections(files), ...atLists(files)];
  },
};
