import type { Catalogue } from '../../domain/catalogue.ts';
import { fullName } from '../../domain/names.ts';
import type { ContentType } from '../../schema/index.ts';
import { itemPath } from '../../urls/urls.ts';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * Turns what the body plugins left open into what the catalogue says: links to items into addresses (plain text where
 * the item is not published), speakers given by id into names.
 */
export function resolveReferences(html: string, catalogue: Catalogue): string {
  const links = html.replace(
    /<a href="item:([a-z]+)\/([a-z0-9-]+)(#[^"]*)?"[^>]*>([\s\S]*?)<\/a>/g,
    (_, type: ContentType, id: string, fragment: string | undefined, text: string) => {
      const item = catalogue.find(type, id);
      const path = item && itemPath(item);
      return path ? `<a href="${path}${fragment ?? ''}">${text}</a>` : text;
    },
  );
  return links.replace(
    /<figcaption data-person="([a-z0-9-]+)">([\s\S]*?)<\/figcaption>/g,
    (_, id: string, rest: string) => {
      const person = catalogue.find('people', id);
      const parts = [person && escapeHtml(fullName(person.data)), rest.trim()].filter(Boolean);
      return `<figcaption>${parts.join(', ')}</figcaption>`;
    },
  );
}
