import { nodesOf, placeAt, sourceOf, spanOf } from '../body-nodes.ts';
import type { ContentFile, ContentTree } from '../content-tree.ts';
import { nearest } from '../nearest.ts';
import { foldedPath, folderOf, nameOf, relativePath } from './reading/paths.ts';
import { pathsOf } from './reading/paths-of.ts';
import { type PictureUse, pictureUses } from './reading/picture-uses.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { sayPicturePath } from './words/picture-paths.ts';
import { didYouMean, type Saying, say } from './words/words.ts';

/** The picture that was most likely meant: other case, elsewhere in the item's folder, or nearly so spelt. */
function meantPicture({ src, path = '' }: PictureUse, file: ContentFile, tree: ContentTree): string | undefined {
  const own = `${folderOf(file.path)}/`;
  const pictures = [...tree.images.keys()];
  const beside = pictures.filter((picture) => picture.startsWith(own));
  const folded = (wanted: string) => (picture: string) => foldedPath(picture) === foldedPath(wanted);
  return (
    pictures.find(folded(path)) ??
    beside.find((picture) => foldedPath(nameOf(picture)) === foldedPath(nameOf(src))) ??
    nearest(path, beside)
  );
}

function missing(use: PictureUse, file: ContentFile, tree: ContentTree): Saying {
  const meant = meantPicture(use, file, tree);
  const differsInCase = meant !== undefined && foldedPath(meant) === foldedPath(use.path ?? '');
  return {
    message: differsInCase
      ? say(
          `Die Bilddatei heißt anders: „${nameOf(meant)}“ (Groß- und Kleinschreibung zählt).`,
          `The image file has another name: "${nameOf(meant)}" (upper and lower case matter).`,
        )
      : say(`Die Bilddatei „${use.src}“ gibt es nicht.`, `There is no image file "${use.src}".`),
    mend: meant
      ? didYouMean(relativePath(file.path, meant))
      : say(
          `Das Bild in den Ordner content/${folderOf(use.path ?? file.path)}/ legen.`,
          `Put the picture into the folder content/${folderOf(use.path ?? file.path)}/.`,
        ),
  };
}

/** `![Text](mein foto.jpg)`: the space keeps it from being a picture; readers would see the brackets. */
function spacedPictures(file: ContentFile): Finding[] {
  const texts = nodesOf(file, 'text').filter(({ value }) => value.includes(']('));
  return texts.flatMap((node) =>
    [...sourceOf(file, node).matchAll(/(?<!\\)!\[([^\]]*)\]\(([^()\n]*\s[^()\n]*)\)/g)].map((match): Finding => {
      const [, alt = '', src = ''] = match;
      return {
        ...placeAt(file, spanOf(node)[0] + match.index),
        value: src,
        message: say(
          'Das wird kein Bild: Im Dateinamen steht ein Leerzeichen.',
          'This does not become a picture: there is a space in the file name.',
        ),
        mend: say(
          `Die Datei umbenennen und so schreiben: ![${alt}](${src.trim().replace(/\s+/g, '-')})`,
          `Rename the file and write: ![${alt}](${src.trim().replace(/\s+/g, '-')})`,
        ),
      };
    }),
  );
}

/** Every picture that is named lies there, spelt exactly so. */
export const imagesExist = ruleOfFiles('images-exist', (file, tree) => {
  const paths = pathsOf(tree).all;
  const named = pictureUses(file).flatMap((use): Finding[] => {
    const saying =
      sayPicturePath(use.src, `content/${folderOf(file.path)}/`) ??
      (use.path && paths.has(use.path) ? undefined : missing(use, file, tree));
    const { path: _, src, ...place } = use;
    return saying ? [{ ...place, value: src, ...saying }] : [];
  });
  return [...named, ...spacedPictures(file)];
});
