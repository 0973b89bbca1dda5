/** Links that a page prints with a number: how much there is behind them. */
import { Parser } from 'htmlparser2';

export interface CountedLink {
  href: string;
  /** By what the link narrows a list down (`data-parameter` of its group). */
  parameter?: string | undefined;
  classes: readonly string[];
  /** As its attribute says (`data-count`). */
  dataCount?: number | undefined;
  /** What stands in the link: its text, or its `aria-label` where it has one. */
  label: string;
  /** What stands right behind it in the same list item. */
  behind: string;
}

const PARTING = ['li', 'td', 'tr', 'section', 'ul', 'table', 'nav'];

/** The number that a text ends or begins with; thousands are parted by points: "1.024 Beiträge". */
export function numberIn(text: string): number | undefined {
  const digits = /(?:^|[\s(,])(\d{1,3}(?:\.\d{3})+|\d+)(?=\s|\)|$)/.exec(text.replace(/\s+/g, ' ').trim())?.[1];
  return digits === undefined ? undefined : Number(digits.replaceAll('.', ''));
}

/** Every link of a page, in its order. */
export function countedLinks(html: string): CountedLink[] {
  const links: CountedLink[] = [];
  let parameter: string | undefined;
  let last: CountedLink | undefined;
  let isInside = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes['data-parameter'] !== undefined) parameter = attributes['data-parameter'];
      if (PARTING.includes(name)) last = undefined;
      if (name !== 'a') return;
      const { href = '', class: classes = '', 'data-count': count, 'aria-label': label = '' } = attributes;
      const dataCount = count === undefined ? undefined : Number(count);
      last = { href, parameter, classes: classes.split(/\s+/), dataCount, label, behind: '' };
      links.push(last);
      isInside = true;
    },
    ontext(text) {
      if (!last) return;
      if (isInside) last.label += text;
      else last.behind += text;
    },
    onclosetag(name) {
      if (name === 'a') isInside = false;
      if (name === 'details') parameter = undefined;
      if (PARTING.includes(name)) last = undefined;
    },
  });
  parser.end(html);
  return links;
}
