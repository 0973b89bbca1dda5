/** What is wrong with the name or the place of a file, and where it belongs. */
import { contentTypes } from '../../../schema/index.ts';
import type { Problem } from '../../content-tree.ts';
import { plainName } from '../../plain-name.ts';
import { nameOf } from '../reading/paths.ts';
import { meantType } from './synonyms.ts';
import { listed, type Saying, say } from './words.ts';

export type FileFinding = Pick<Problem, 'file' | 'value'> & Saying & { level?: Problem['level'] };

/** What could have been meant as an item's text. */
export const TEXT = /\.(?:mdx?|markdown|mdown|txt|text|rtf|docx?|odt|pages|html?)$/i;

export function unknownType(folder: string, file: string): FileFinding {
  const guess = meantType(folder, contentTypes);
  return {
    file,
    value: folder,
    message: say(
      `Den Ordner content/${folder}/ kennt die Seite nicht.`,
      `The site knows no folder content/${folder}/.`,
    ),
    mend: guess
      ? say(`Meinten Sie content/${guess}/?`, `Did you mean content/${guess}/?`)
      : say(`Möglich sind ${listed(contentTypes, 'und')}.`, `Possible are ${listed(contentTypes, 'and')}.`),
  };
}

export function badFolder(type: string, folder: string, file: string): FileFinding {
  const plain = plainName(folder.replace(/^_+/, ''));
  const isHidden = folder.startsWith('_');
  return {
    file,
    value: folder,
    message: isHidden
      ? say('Ein „_“ am Anfang versteckt nichts.', 'A "_" at the beginning hides nothing.')
      : say(
          `Der Ordnername „${folder}“ passt nicht in eine Webadresse; erlaubt sind a–z, 0–9 und einzelne Bindestriche.`,
          `The folder name "${folder}" does not fit into a web address; a–z, 0–9 and single hyphens are allowed.`,
        ),
    mend: isHidden
      ? say(
          `Den Ordner in content/${type}/${plain}/ umbenennen; Entwürfe bekommen im Kopf die Zeile draft: true`,
          `Rename the folder to content/${type}/${plain}/; drafts get the line draft: true in their head`,
        )
      : say(`Den Ordner in content/${type}/${plain}/ umbenennen.`, `Rename the folder to content/${type}/${plain}/.`),
  };
}

export function outsideFolder(type: string, name: string, file: string): FileFinding {
  const id = plainName(name.replace(TEXT, '').replace(/\.md$/i, '')) || 'name';
  return {
    file,
    value: name,
    message: say('Jeder Beitrag liegt in einem eigenen Ordner.', 'Every item lies in a folder of its own.'),
    mend: say(
      `Die Datei verschieben nach content/${type}/${id}/index.md`,
      `Move the file to content/${type}/${id}/index.md`,
    ),
  };
}

export const translation = (file: string): FileFinding => ({
  file,
  level: 'advice',
  value: nameOf(file),
  message: say('Übersetzungen werden noch nicht veröffentlicht.', 'Translations are not published yet.'),
  mend: say(
    'Die Datei kann liegen bleiben; sie erscheint vorerst nicht.',
    'The file may stay; it does not appear yet.',
  ),
});

/** Notes and drafts of other programmes: nothing is lost that was meant for readers. */
export const besideText = (name: string, file: string): FileFinding => ({
  file,
  level: 'advice',
  value: name,
  message: say(`„${name}“ wird nicht veröffentlicht.`, `"${name}" is not published.`),
  mend: say(
    'Veröffentlicht wird nur index.md; diese Datei kann gelöscht werden.',
    'Only index.md is published; this file can be deleted.',
  ),
});

export const notIndex = (folder: string, name: string, file: string): FileFinding => ({
  file,
  value: name,
  message: say(`„${name}“ wird nicht veröffentlicht.`, `"${name}" is not published.`),
  mend:
    /^index\./i.test(name) || !/\.mdx?$/.test(name)
      ? say(
          `Den Text als content/${folder}/index.md speichern (nur Text, UTF-8).`,
          `Save the text as content/${folder}/index.md (plain text, UTF-8).`,
        )
      : say(
          `In index.md umbenennen; ist es ein eigener Beitrag, in einen eigenen Ordner verschieben.`,
          `Rename it to index.md; if it is an item of its own, move it into a folder of its own.`,
        ),
});

export const tooDeep = (type: string, steps: readonly string[], file: string): FileFinding => ({
  file,
  value: steps.join('/'),
  message: say(
    'Beiträge liegen nicht in Unterordnern anderer Beiträge.',
    'Items do not lie in subfolders of other items.',
  ),
  mend: say(
    `Verschieben nach content/${type}/${plainName(steps.at(-1) ?? '')}/index.md`,
    `Move it to content/${type}/${plainName(steps.at(-1) ?? '')}/index.md`,
  ),
});
