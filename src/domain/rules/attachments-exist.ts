import { attachmentFormats, extensionOf } from '../../schema/attachments.ts';
import type { ContentFile, ContentTree } from '../content-tree.ts';
import { nearest } from '../nearest.ts';
import { plainName } from '../plain-name.ts';
import { type AttachmentUse, attachmentUses } from './reading/attachment-uses.ts';
import { foldedPath, folderOf, nameOf } from './reading/paths.ts';
import { pathsOf } from './reading/paths-of.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { didYouMean, listed, type Saying, say } from './words/words.ts';

const EXTENSIONS = Object.keys(attachmentFormats);
/** What an address can hold without being escaped. */
const PLAIN = /^[a-z0-9][a-z0-9._-]*$/i;

const sayElsewhere = (src: string, folder: string): Saying => {
  const name = nameOf(src.replaceAll('\\', '/'));
  return {
    message: say(`„${src}“ liegt nicht im Ordner des Beitrags.`, `"${src}" does not lie in the folder of the item.`),
    mend: say(
      `Die Datei in den Ordner content/${folder}/ legen und so angeben: ./${name}`,
      `Put the file into the folder content/${folder}/ and write: ./${name}`,
    ),
  };
};

const sayUnplain = (name: string): Saying => {
  const extension = extensionOf(name);
  const stem = plainName(name.slice(0, name.length - extension.length)) || 'datei';
  const plain = extension ? `${stem}.${extension}` : stem;
  return {
    message: say(
      `Der Dateiname „${name}“ steht später in der Adresse; Leerzeichen, Umlaute und Sonderzeichen gehen dort nicht.`,
      `The file name "${name}" becomes part of the address; spaces, umlauts and special characters cannot stand there.`,
    ),
    mend: say(
      `Die Datei in „${plain}“ umbenennen und hier so angeben: ./${plain}`,
      `Rename the file to "${plain}" and write here: ./${plain}`,
    ),
  };
};

const sayWrongKind = (name: string): Saying => ({
  message: say(
    `Dateien dieser Art („${name}“) werden nicht zum Herunterladen angeboten.`,
    `Files of this kind ("${name}") are not offered for download.`,
  ),
  mend: say(
    `In einem dieser Formate speichern: ${listed(EXTENSIONS, 'oder')}.`,
    `Save it in one of these formats: ${listed(EXTENSIONS, 'or')}.`,
  ),
});

function sayMissing(name: string, folder: string, tree: ContentTree): Saying {
  const beside = tree.paths.filter((path) => folderOf(path) === folder).map(nameOf);
  const meant = beside.find((other) => foldedPath(other) === foldedPath(name)) ?? nearest(name, beside);
  return {
    message: say(
      `Die Datei „${name}“ gibt es nicht in content/${folder}/ (Groß- und Kleinschreibung zählt).`,
      `There is no file "${name}" in content/${folder}/ (upper and lower case matter).`,
    ),
    mend: meant
      ? didYouMean(`./${meant}`)
      : say(`Die Datei in den Ordner content/${folder}/ legen.`, `Put the file into the folder content/${folder}/.`),
  };
}

function faultOf({ src, path }: AttachmentUse, file: ContentFile, tree: ContentTree): Saying | undefined {
  const folder = folderOf(file.path);
  if (path === undefined || folderOf(path) !== folder) return sayElsewhere(src, folder);
  const name = nameOf(path);
  if (!PLAIN.test(name)) return sayUnplain(name);
  if (!EXTENSIONS.includes(extensionOf(name))) return sayWrongKind(name);
  return pathsOf(tree).all.has(path) ? undefined : sayMissing(name, folder, tree);
}

/** Every attachment lies beside its item, has a plain name, and is a file that people can open. */
export const attachmentsExist = ruleOfFiles('attachments-exist', (file, tree) =>
  attachmentUses(file).flatMap((use): Finding[] => {
    const saying = faultOf(use, file, tree);
    const { line, column, field, src } = use;
    return saying ? [{ line, column, field, value: src, ...saying }] : [];
  }),
);
