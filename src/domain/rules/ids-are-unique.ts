import type { ContentFile, Problem, Rule } from '../content-tree.ts';
import { foldedPath } from './reading/paths.ts';
import { say } from './words/words.ts';

function problem(file: ContentFile, first: ContentFile): Problem {
  const isSameFolder = file.id === first.id;
  return {
    rule: 'ids-are-unique',
    level: 'error',
    file: file.path,
    line: 1,
    column: 1,
    value: file.id,
    message: isSameFolder
      ? say('In diesem Ordner liegen index.md und index.mdx.', 'There are both index.md and index.mdx in this folder.')
      : say(
          `Der Ordner heißt bis auf Groß- und Kleinschreibung oder Umlaute wie content/${first.type}/${first.id}/.`,
          `Except for case or accents the folder has the same name as content/${first.type}/${first.id}/.`,
        ),
    mend: isSameFolder
      ? say('Eine der beiden Dateien löschen.', 'Delete one of the two files.')
      : say('Einen der beiden Ordner umbenennen.', 'Rename one of the two folders.'),
  };
}

/** An id belongs to one item, on every file system. */
export const idsAreUnique: Rule = {
  name: 'ids-are-unique',
  check: ({ files }) => {
    const groups = Map.groupBy(files, ({ type, id }) => foldedPath(`${type}/${id}`));
    return [...groups.values()].flatMap(([first, ...others]) =>
      first ? others.map((file) => problem(file, first)) : [],
    );
  },
};
