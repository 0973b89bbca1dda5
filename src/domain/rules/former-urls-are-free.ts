import { addressKey } from '../addresses/plain-address.ts';
import { REDIRECTS, readRedirectLines } from '../addresses/redirect-lines.ts';
import type { ContentFile, ContentTree, Problem, Rule } from '../content-tree.ts';
import { type Occupant, occupantOf } from './reading/addresses.ts';
import { type FormerUrl, formerUrls } from './reading/former-urls.ts';
import { type Saying, say, shorten } from './words/words.ts';

const deleteLine = say('Die Zeile löschen.', 'Delete the line.');

const sayOwn = (url: string): Saying => ({
  message: say(
    `„${shorten(url)}“ ist die jetzige Adresse dieses Beitrags.`,
    `"${shorten(url)}" is the present address of this item.`,
  ),
  mend: deleteLine,
});

const sayTaken = (url: string, { path }: ContentFile): Saying => ({
  message: say(
    `Unter „${shorten(url)}“ steht jetzt content/${path}; von dort kann nichts weiterleiten.`,
    `At "${shorten(url)}" there is content/${path} now; nothing can redirect from there.`,
  ),
  mend: say(
    'Die Zeile löschen, oder dem anderen Beitrag mit „slug:“ eine eigene Adresse geben.',
    'Delete the line, or give the other item an address of its own with "slug:".',
  ),
});

const OF_THE_SITE: Readonly<Record<Exclude<Occupant, ContentFile>, readonly [string, string]>> = {
  section: ['ein Bereich der Website', 'a section of the site'],
  list: ['eine Übersicht der Website', 'one of the site’s own lists'],
  file: ['eine Datei der Website', 'a file of the site'],
};

const sayOfTheSite = (url: string, occupant: Exclude<Occupant, ContentFile>): Saying => {
  const [de, en] = OF_THE_SITE[occupant];
  return {
    message: say(`Unter „${shorten(url)}“ steht ${de}.`, `At "${shorten(url)}" there is ${en}.`),
    mend: deleteLine,
  };
};

const sayClaimed = (url: string, other: string): Saying => ({
  message: say(
    `Auch content/${other} nennt „${shorten(url)}“; eine Adresse kann nur zu einem Beitrag führen.`,
    `content/${other} names "${shorten(url)}", too; an address can lead to one item only.`,
  ),
  mend: say('Die Zeile in einer der beiden Dateien löschen.', 'Delete the line in one of the two files.'),
});

function occupied(file: ContentFile, url: string, tree: ContentTree): Saying | undefined {
  const occupant = occupantOf(tree, url);
  if (occupant === undefined) return undefined;
  if (typeof occupant === 'string') return sayOfTheSite(url, occupant);
  return occupant === file ? sayOwn(url) : sayTaken(url, occupant);
}

interface Claim extends FormerUrl {
  file: ContentFile;
}

/** Addresses in `redirects.txt`, so that not two places say where one leads. */
const inList = ({ lists }: ContentTree): Set<string> =>
  new Set(readRedirectLines(lists.get(REDIRECTS) ?? '').redirects.map(({ from }) => addressKey(from)));

/** No former address is a present one, and each leads to one item only. */
export const formerUrlsAreFree: Rule = {
  name: 'former-urls-are-free',
  check: (tree) => {
    const claims = tree.files.flatMap((file) => formerUrls(file).map((former): Claim => ({ ...former, file })));
    const first = new Map(claims.toReversed().map((claim) => [addressKey(claim.url), claim]));
    const listed = inList(tree);
    const faultOf = (claim: Claim): Saying | undefined => {
      const key = addressKey(claim.url);
      const other = first.get(key);
      if (other && other !== claim) return sayClaimed(claim.url, other.file.path);
      return listed.has(key) ? sayClaimed(claim.url, REDIRECTS) : occupied(claim.file, claim.url, tree);
    };
    return claims.flatMap((claim): Problem[] => {
      const { url, file, ...at } = claim;
      const fault = faultOf(claim);
      if (!fault) return [];
      return [{ rule: 'former-urls-are-free', level: 'error', file: file.path, ...at, value: shorten(url), ...fault }];
    });
  },
};
