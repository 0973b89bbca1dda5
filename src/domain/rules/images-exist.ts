import { nodesOf, placeAt, sourceOf, spanOf } from '../body-nodes.ts';
import type { ContentFile, ContentTree } from '../content-tree.ts';
import { nearest } from '../nearest.ts';
import { foldedPath, folderOf, nameOf, relativePath } from './reading/paths.ts';
import { pathsOf } from './reading/paths-of.ts';
import { type PictureUse, pictureUses } from './reading/picture-uses.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { didYouMean, type Saying, say } from './words/words.ts';

const beside = (src: string): string => `./${nameOf(src.replaceAll('\\', '/'))}`;

/** What is wrong with the path itself, whatever files there are. */
function badPath({ src }: PictureUse, file: ContentFile): Saying | undefined {
  const folder = `content/${folderOf(file.path)}/`;
  if (src.trim() === '') {
    return {
      message: say('Hier fehlt der Name der Bilddatei.', 'The name of the image file is missing here.'),
      mend: say('Zum Beispiel: ./foto.jpg', 'For example: ./foto.jpg'),
    };
  }
  if (/^(?:[a-z][a-z+.-]*:)?\/\//i.test(src) || /^data:/i.test(src)) {
    return {
      message: say(
        'Bilder von fremden Servern werden nicht eingebunden (Datenschutz, Rechte).',
        'Pictures are not taken from other servers (privacy, rights).',
      ),
      mend: say(
        `Das Bild herunterladen, Rechte klären, in den Ordner ${folder} legen und so angeben: ${beside(src)}`,
        `Download the picture, clear its rights, put it into the folder ${folder} and write: ${beside(src)}`,
      ),
    };
  }
  if (src.includes('\\')) {
    return {
      message: say('Im Bildpfad stehen Rückstriche (\\).', 'There are backslashes (\\) in the path of the picture.'),
      mend: say(`Schrägstriche verwenden: ${src.replaceAll('\\', '/')}`, `Use slashes: ${src.replaceAll('\\', '/')}`),
    };
  }
  if (src.startsWith('/') || /^[a-z]:/i.test(src)) {
    return {
      message: say('Der Bildpfad muss beim Ordner des Beitrags beginnen.', 'The path must begin at the item’s folder.'),
      mend: say(
        `Das Bild in den Ordner ${folder} legen und so angeben: ${beside(src)}`,
        `Put the picture into the folder ${folder} and write: ${beside(src)}`,
      ),
    };
  }
  if (src.includes('%')) {
    return {
      message: say('Im Bildpfad steht ein Prozentzeichen.', 'There is a percent sign in the path of the picture.'),
      mend: say(
        'Die Datei ohne Leer- und Sonderzeichen benennen, zum Beispiel ./foto-labor.jpg',
        'Name the file without spaces and special characters, for example ./foto-labor.jpg',
      ),
    };
  }
  return undefined;
}

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
    const saying = badPath(use, file) ?? (use.path && paths.has(use.path) ? undefined : missing(use, file, tree));
    const { path: _, src, ...place } = use;
    return saying ? [{ ...place, value: src, ...saying }] : [];
  });
  return [...named, ...spacedPictures(file)];
});
