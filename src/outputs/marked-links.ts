/**
 * Links of a preview's page that lead to what is held back say so. It is done to finished pages: no list, card or
 * running text can forget it, and the templates of the public site have nothing of it in them.
 */
import { Parser } from 'htmlparser2';
import { isListForMachines, type Path } from '../urls/urls.ts';
import { escapeMarkup } from './escape-markup.ts';

/** What stands from `from` to before `to` becomes `text`. */
interface Change {
  from: number;
  to: number;
  text: string;
}

/** The path on this site that a link leads to, without query and fragment. */
const pathOf = (href: string | undefined): Path | undefined =>
  href?.startsWith('/') ? href.split(/[?#]/)[0] : undefined;

const HREF = /\shref=(?:"[^"]*"|'[^']*'|[^\s>]+)/i;

/** A tag that leads to a file that a preview does not have: words stay, but lead nowhere; a hint in the head goes. */
const withoutTarget = (name: string, tag: string): string => (name === 'a' ? tag.replace(HREF, '') : '');

/** Changes to a page, in the order of its text. Drawings have no room for words. */
function changesTo(html: string, marks: ReadonlyMap<Path, string>): Change[] {
  const changes: Change[] = [];
  let open: string | undefined;
  let drawings = 0;
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name === 'svg') drawings += 1;
      if (name !== 'a' && name !== 'link') return;
      const path = pathOf(href);
      const [from, to] = [parser.startIndex, parser.endIndex + 1];
      if (path !== undefined && isListForMachines(path))
        changes.push({ from, to, text: withoutTarget(name, html.slice(from, to)) });
      if (name === 'a') open = drawings > 0 || path === undefined ? undefined : marks.get(path);
    },
    onclosetag(name) {
      if (name === 'svg') drawings -= 1;
      if (name !== 'a' || open === undefined) return;
      const from = parser.startIndex;
      changes.push({ from, to: from, text: ` <span class="held-back">${escapeMarkup(open)}</span>` });
      open = undefined;
    },
  });
  parser.end(html);
  return changes;
}

/**
 * @param html a whole page
 * @param marks what is said of the items that are held back, by their addresses
 */
export function withMarkedLinks(html: string, marks: ReadonlyMap<Path, string>): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text } of changesTo(html, marks)) {
    parts.push(html.slice(at, from), text);
    at = to;
  }
  return parts.join('') + html.slice(at);
}
