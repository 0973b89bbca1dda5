/** The text of an item: paragraphs under headings, with what editors put between them. */
import type { Cast } from './cast.ts';
import type { Chance } from './chance.ts';
import { bulletList, paragraph, sentence, sentences, table } from './sentences.ts';
import { words } from './words.ts';

/** Words a body has at least. */
const LEAST = 250;

const wordsIn = (text: string): number => text.split(/\s+/).length;

const quote = (chance: Chance, { people, organisations }: Cast): string => {
  const { id } = chance.known(people, 1)[0] ?? chance.one(people);
  const house = chance.one(organisations).id;
  return `:::quote{person="${id}" role="${chance.one(words.role)}" organisation="${house}"}\n${sentences(chance, 2)}\n:::`;
};

const box = (chance: Chance): string =>
  chance.happens(0.5)
    ? `:::facts{title="In Kürze"}\n${bulletList(chance)}\n:::`
    : `:::note{title="Gut zu wissen"}\n${sentence(chance)}\n:::`;

/** A sentence that leads to another item and a house, as links between files. */
function reference(chance: Chance, cast: Cast, own: string): string {
  const house = chance.known(cast.organisations, 1)[0] ?? chance.one(cast.organisations);
  const others = [
    ...cast.events.slice(0, 1).map(() => `[Veranstaltung](../../events/${chance.one(cast.events)}/index.md)`),
    ...cast.projects.slice(0, 1).map(() => `[Projekt](../../projects/${chance.one(cast.projects)}/index.md)`),
    ...cast.news.slice(0, 1).map(() => `[Meldung](../../news/${chance.one(cast.news)}/index.md)`),
    '[Webseite](https://www.example.org/hintergrund)',
  ].filter((link) => !link.includes(`/${own}/`));
  return `Beteiligt ist [${house.name}](../../organisations/${house.id}/index.md); mehr dazu: ${chance.one(others)}.`;
}

/** What stands between two paragraphs, by how often that is. */
function between(chance: Chance, cast: Cast): string[] {
  return [
    ...(chance.happens(0.3) ? [bulletList(chance)] : []),
    ...(chance.happens(0.08) ? [table(chance)] : []),
    ...(chance.happens(0.2) ? [quote(chance, cast)] : []),
    ...(chance.happens(0.1) ? [box(chance)] : []),
  ];
}

const chapter = (chance: Chance, cast: Cast, own: string, heading: string): string =>
  [
    `## ${heading}`,
    paragraph(chance),
    ...between(chance, cast),
    `${paragraph(chance)} ${chance.happens(0.6) ? reference(chance, cast, own) : sentence(chance)}`,
  ].join('\n\n');

/**
 * Some 250 to 700 words of Markdown.
 * @param own the item's type and id, `news/meldung-00001`: it does not lead to itself
 */
export function body(chance: Chance, cast: Cast, own: string): string {
  const parts = [`${paragraph(chance)} ${reference(chance, cast, own)}`];
  const most = chance.between(LEAST, 600);
  for (const heading of chance.some(words.heading, words.heading.length)) {
    if (wordsIn(parts.join(' ')) >= most) break;
    parts.push(chapter(chance, cast, own, heading));
  }
  return parts.join('\n\n');
}
