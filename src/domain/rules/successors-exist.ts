import { isPath } from '../../schema/fields.ts';
import { addressKey } from '../addresses/plain-address.ts';
import type { ContentFile, ContentTree } from '../content-tree.ts';
import { nearest } from '../nearest.ts';
import { occupantOf, pageAddress } from './reading/addresses.ts';
import { readableHead } from './reading/readable-head.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { valueAt } from './reading/schema-tree.ts';
import { didYouMean, type Saying, say, shorten } from './words/words.ts';

const sayNoPage = (path: string, { files }: ContentTree): Saying => {
  const guess = nearest(path, new Set(files.flatMap((file) => pageAddress(file) ?? [])));
  return {
    message: say(
      `Der Nachfolger führt ins Leere: Unter „${shorten(path)}“ steht keine Seite dieser Website.`,
      `The successor leads nowhere: there is no page of this site at "${shorten(path)}".`,
    ),
    mend: guess
      ? didYouMean(guess)
      : say(
          'Den Weg aus der Adresszeile des Browsers nehmen, zum Beispiel: successor: /meldungen/neuer-beitrag/',
          'Take the path from the address bar of your browser, for example: successor: /meldungen/new-item/',
        ),
  };
};

const sayItself: Saying = {
  message: say('Ein Beitrag kann nicht sein eigener Nachfolger sein.', 'An item cannot be its own successor.'),
  mend: say('Die Zeile löschen oder einen anderen Beitrag nennen.', 'Delete the line or name another item.'),
};

function faultOf(path: string, file: ContentFile, tree: ContentTree): Saying | undefined {
  const occupant = occupantOf(tree, path);
  if (occupant === file) return sayItself;
  const isPage =
    typeof occupant === 'object'
      ? addressKey(pageAddress(occupant) ?? '') === addressKey(path)
      : occupant === 'section' || occupant === 'list';
  return isPage ? undefined : sayNoPage(path, tree);
}

/** What is to be read in place of something withdrawn is a page of this site. */
export const successorsExist = ruleOfFiles('successors-exist', (file, tree): Finding[] => {
  const { head } = readableHead(file);
  const path = valueAt(head.data, ['withdrawn', 'successor']);
  if (typeof path !== 'string' || !isPath(path)) return [];
  const fault = faultOf(path, file, tree);
  if (!fault) return [];
  const at = ['withdrawn', 'successor'];
  return [{ ...head.placeOf(at), field: at.join('.'), value: shorten(path), ...fault }];
});
