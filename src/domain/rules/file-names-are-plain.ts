import { ID_PATTERN } from '../../schema/fields.ts';
import { contentTypes } from '../../schema/index.ts';
import { REDIRECTS } from '../addresses/redirect-lines.ts';
import { REGISTER } from '../addresses/register.ts';
import type { ContentTree, Rule } from '../content-tree.ts';
import { plainName } from '../plain-name.ts';
import { attachmentUses } from './reading/attachment-uses.ts';
import { nameOf } from './reading/paths.ts';
import {
  badFolder,
  besideText,
  type FileFinding,
  notIndex,
  outsideFolder,
  TEXT,
  tooDeep,
  translation,
  unknownType,
} from './words/file-names.ts';
import { say } from './words/words.ts';

const TYPES: readonly string[] = contentTypes;
const TRANSLATION = /^index\.[a-z]{2}(?:-[a-z]+)?\.mdx?$/i;

const INDEX = /^index\.mdx?$/;

function textFile(file: string, others: readonly string[]): FileFinding[] {
  const [type = '', ...rest] = file.split('/');
  const name = nameOf(file);
  const folders = rest.slice(0, -1);
  if (!TEXT.test(name)) return [];
  if (folders.length === 0) return [outsideFolder(type, name, file)];
  if (TRANSLATION.test(name)) return [translation(file)];
  if (folders.length > 1) return [tooDeep(type, folders, file)];
  if (INDEX.test(name)) return [];
  const folder = `${type}/${folders[0]}`;
  const isBesideText = others.includes(`${folder}/index.md`) && !/^index\.|\.mdx?$/i.test(name);
  return [isBesideText ? besideText(name, file) : notIndex(folder, name, file)];
}

/** An item folder whose text is missing altogether; where it only has a wrong name, that is said instead. */
function withoutText(type: string, folder: string, files: readonly string[]): FileFinding[] {
  if (files.some((file) => TEXT.test(file) && !TRANSLATION.test(nameOf(file)))) return [];
  const path = `${type}/${folder}/index.md`;
  return [
    {
      file: path,
      value: folder,
      message: say(
        `Im Ordner content/${type}/${folder}/ fehlt die Datei index.md.`,
        `There is no index.md in content/${type}/${folder}/.`,
      ),
      mend: say(
        `Die Datei content/${path} anlegen oder den Ordner löschen.`,
        `Create content/${path} or delete the folder.`,
      ),
    },
  ];
}

function ofType(type: string, files: readonly string[]): FileFinding[] {
  const inFolders = files.filter((file) => file.split('/').length > 2);
  const folders = [...Map.groupBy(inFolders, (file) => file.split('/')[1] ?? '')];
  return [
    ...files.flatMap((file) => textFile(file, files)),
    ...folders.flatMap(([folder, [first = '']]) => (ID_PATTERN.test(folder) ? [] : [badFolder(type, folder, first)])),
    ...folders.flatMap(([folder, inside]) => withoutText(type, folder, inside)),
  ];
}

/** Straight below `content/` nothing but a note to editors and the lists of addresses may lie. */
const atTop = (file: string): FileFinding[] =>
  TEXT.test(file) && !/^readme\./i.test(file) && file !== REGISTER && file !== REDIRECTS
    ? [
        {
          file,
          value: file,
          message: say('Direkt in content/ wird nichts veröffentlicht.', 'Nothing straight in content/ is published.'),
          mend: say(
            `Verschieben, zum Beispiel nach content/news/${plainName(file.replace(TEXT, '')) || 'name'}/index.md`,
            `Move it, for example to content/news/${plainName(file.replace(TEXT, '')) || 'name'}/index.md`,
          ),
        },
      ]
    : [];

/** Files that an item offers for download: texts among them are published after all. */
const attachedPaths = ({ files }: ContentTree): Set<string | undefined> =>
  new Set(files.flatMap(attachmentUses).map(({ path }) => path));

function findings({ paths }: ContentTree): FileFinding[] {
  const byType = [...Map.groupBy(paths, (path) => (path.includes('/') ? (path.split('/')[0] ?? '') : ''))];
  return byType.flatMap(([type, files]) => {
    if (type === '') return files.flatMap(atTop);
    return TYPES.includes(type) ? ofType(type, files) : [unknownType(type, files[0] ?? type)];
  });
}

/** Every item is `<type>/<id>/index.md`, with an id that can stand in an address. Whatever else lies there is said. */
export const fileNamesArePlain: Rule = {
  name: 'file-names-are-plain',
  check: (tree) => {
    const attached = attachedPaths(tree);
    return findings(tree)
      .filter(({ file, level }) => level !== 'advice' || !attached.has(file))
      .map((finding) => ({ rule: 'file-names-are-plain', level: 'error', line: 1, column: 1, ...finding }));
  },
};
