import { addressKey, isPlainAddress } from '../addresses/plain-address.ts';
import { REDIRECTS, type RedirectLine, type RedirectLines, readRedirectLines } from '../addresses/redirect-lines.ts';
import type { ContentTree, Problem, Rule } from '../content-tree.ts';
import { occupantOf } from './reading/addresses.ts';
import { formerUrls } from './reading/former-urls.ts';
import { type Saying, say, shorten } from './words/words.ts';

const EXAMPLE = say('So schreiben: /alt/ /neu/ oder /alt/ 410', 'Write: /old/ /new/ or /old/ 410');

const sayUnreadable = (text: string): Saying => ({
  message: say(`„${shorten(text)}“ ist keine Weiterleitung.`, `"${shorten(text)}" is no redirect.`),
  mend: EXAMPLE,
});

const sayStrange = (path: string): Saying => ({
  message: say(
    `Von „${shorten(path)}“ kann nicht jeder Webserver weiterleiten.`,
    `Not every web server can redirect from "${shorten(path)}".`,
  ),
  mend: say(
    'Erlaubt sind Buchstaben, Ziffern und - . _ ~ / , + @ ! ( ) & = :',
    'Letters, digits and - . _ ~ / , + @ ! ( ) & = : are allowed',
  ),
});

const sayTwice = (path: string, first: number): Saying => ({
  message: say(
    `„${shorten(path)}“ steht schon in Zeile ${first}.`,
    `"${shorten(path)}" stands in line ${first} already.`,
  ),
  mend: say('Eine der beiden Zeilen löschen.', 'Delete one of the two lines.'),
});

const sayTaken = (path: string): Saying => ({
  message: say(
    `Unter „${shorten(path)}“ steht jetzt etwas; von dort kann nichts weiterleiten.`,
    `There is something at "${shorten(path)}" now; nothing can redirect from there.`,
  ),
  mend: say('Die Zeile löschen.', 'Delete the line.'),
});

const sayNowhere = (path: string): Saying => ({
  message: say(
    `Die Weiterleitung führt ins Leere: „${shorten(path)}“ gibt es auf dieser Website nicht.`,
    `The redirect leads nowhere: this site has no "${shorten(path)}".`,
  ),
  mend: EXAMPLE,
});

/** The addresses that items call their former ones; a redirect may lead to one of them. */
const formerKeys = ({ files }: ContentTree): Set<string> =>
  new Set(files.flatMap((file) => formerUrls(file).map(({ url }) => addressKey(url))));

function faultOf(
  { from, to, line }: RedirectLine,
  { tree, first, former }: { tree: ContentTree; first: ReadonlyMap<string, number>; former: ReadonlySet<string> },
): Saying | undefined {
  if (!isPlainAddress(from)) return sayStrange(from);
  const earlier = first.get(addressKey(from)) ?? line;
  if (earlier !== line) return sayTwice(from, earlier);
  if (occupantOf(tree, from) !== undefined) return sayTaken(from);
  if (to === undefined || occupantOf(tree, to) !== undefined || former.has(addressKey(to))) return undefined;
  return sayNowhere(to);
}

const problem = (line: number, value: string, saying: Saying): Problem => ({
  rule: 'redirect-lines-lead-somewhere',
  level: 'error',
  file: REDIRECTS,
  line,
  column: 1,
  value: shorten(value),
  ...saying,
});

function faults({ redirects, unreadable }: RedirectLines, tree: ContentTree): Problem[] {
  const first = new Map(redirects.toReversed().map(({ from, line }) => [addressKey(from), line]));
  const context = { tree, first, former: formerKeys(tree) };
  return [
    ...unreadable.map(({ line, text }) => problem(line, text, sayUnreadable(text))),
    ...redirects.flatMap((redirect) => {
      const fault = faultOf(redirect, context);
      return fault ? [problem(redirect.line, redirect.from, fault)] : [];
    }),
  ];
}

/** Every line of the list of redirects leads from an address that is free to one that exists, or says that it is gone. */
export const redirectLinesLeadSomewhere: Rule = {
  name: 'redirect-lines-lead-somewhere',
  check: (tree) => faults(readRedirectLines(tree.lists.get(REDIRECTS) ?? ''), tree),
};
