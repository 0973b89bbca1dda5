import { type Day, dayOf, dayOfInstant } from '../../domain/calendar.ts';
import type { Catalogue, Item } from '../../domain/catalogue.ts';
import { fullName, nameAt } from '../../domain/names.ts';
import type { ContentType } from '../../schema/index.ts';
import { itemPath } from '../../urls/urls.ts';
import { escapeMarkup } from '../escape-markup.ts';

const SPEAKER = /<figcaption( data-person="([a-z0-9-]+)")?(?: data-organisation="([^"]*)")?>([\s\S]*?)<\/figcaption>/g;

/** An organisation of the catalogue by its name on `day`, short where it has a short one; any other text as it is. */
function organisationName(catalogue: Catalogue, written: string, day: Day): string {
  const item = catalogue.find('organisations', written);
  if (!item) return written;
  const { name, shortName } = nameAt(item.data, day);
  return escapeMarkup(shortName ?? name);
}

/** The day whose names count in an item's body: that of its publication; for what has none, the present one. */
export const dayOfBody = (item: Item, { now }: Catalogue): Day =>
  'date' in item.data ? dayOf(item.data.date) : dayOfInstant(now);

/**
 * Turns what the body plugins left open into what the catalogue says: links to items into addresses (plain text where
 * the item is not published), speakers and their organisations given by id into the names of `day`.
 */
export function resolveReferences(html: string, catalogue: Catalogue, day: Day = dayOfInstant(catalogue.now)): string {
  const links = html.replace(
    /<a href="item:([a-z]+)\/([a-z0-9-]+)(#[^"]*)?"[^>]*>([\s\S]*?)<\/a>/g,
    (_, type: ContentType, id: string, fragment: string | undefined, text: string) => {
      const item = catalogue.find(type, id);
      const path = item && itemPath(item);
      return path ? `<a href="${path}${fragment ?? ''}">${text}</a>` : text;
    },
  );
  return links.replace(SPEAKER, (_, __, id: string | undefined, organisation: string | undefined, rest: string) => {
    const person = catalogue.find('people', id);
    const parts = [
      person && escapeMarkup(fullName(person.data)),
      rest.trim(),
      organisation && organisationName(catalogue, organisation, day),
    ];
    return `<figcaption>${parts.filter(Boolean).join(', ')}</figcaption>`;
  });
}
