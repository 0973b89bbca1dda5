/** Which content files name pictures that cannot be published, in the words of the content check. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureLimits } from '../config/pictures.ts';
import type { ContentTree, Problem } from '../domain/content-tree.ts';
import { nameOf } from '../domain/rules/reading/paths.ts';
import { type PictureUse, pictureUses } from '../domain/rules/reading/picture-uses.ts';
import { type Saying, say } from '../domain/rules/words/words.ts';
import { type PictureFaultCode, pictureFault } from '../outputs/pictures/open-picture.ts';
import { readContent } from '../source/read-content.ts';
import { report } from '../tools/report.ts';

const megapixels = pictureLimits.pixels / 1_000_000;

const SAYINGS: Readonly<Record<PictureFaultCode, (name: string) => Saying>> = {
  'too-many-pixels': (name) => ({
    message: say(
      `„${name}“ hat mehr als ${megapixels} Millionen Bildpunkte und wird nicht verarbeitet.`,
      `"${name}" has more than ${megapixels} million pixels and is not processed.`,
    ),
    mend: say(
      'Auf höchstens 4000 Pixel Breite verkleinern und als JPEG speichern.',
      'Scale it down to at most 4000 pixels in width and save it as JPEG.',
    ),
  }),
  truncated: (name) => ({
    message: say(
      `„${name}“ ist unvollständig (abgebrochene Übertragung); ein Teil des Bildes bliebe grau.`,
      `"${name}" is incomplete (interrupted transfer); part of the picture would be grey.`,
    ),
    mend: say('Das Bild noch einmal kopieren oder neu exportieren.', 'Copy the picture again or export it anew.'),
  }),
  damaged: (name) => ({
    message: say(`„${name}“ ist beschädigt und lässt sich nicht öffnen.`, `"${name}" is damaged and cannot be opened.`),
    mend: say(
      'Das Bild in einem Bildprogramm öffnen und neu exportieren, als JPEG, PNG, WebP oder AVIF; gelingt das nicht, vom Original neu kopieren.',
      'Open the picture in an image editor and export it again, as JPEG, PNG, WebP or AVIF; if that fails, copy it anew from the original.',
    ),
  }),
  format: (name) => ({
    message: say(
      `„${name}“ ist kein Bild, das hier gezeigt werden kann.`,
      `"${name}" is no picture that can be shown here.`,
    ),
    mend: say(
      'Das Bild neu exportieren, als JPEG, PNG, WebP oder AVIF.',
      'Export the picture again, as JPEG, PNG, WebP or AVIF.',
    ),
  }),
};

type UseOfFile = PictureUse & { path: string; file: string };

/** Every picture once, at the place that names it first. */
function usesOf({ files }: ContentTree): UseOfFile[] {
  const uses = files.flatMap((file) =>
    pictureUses(file).flatMap((use) => (use.path === undefined ? [] : [{ ...use, path: use.path, file: file.path }])),
  );
  return [...new Map(uses.toReversed().map((use) => [use.path, use])).values()].toReversed();
}

async function problemOf(root: string, { file, path, line, column, field, src }: UseOfFile): Promise<Problem[]> {
  const fault = await pictureFault(readFileSync(join(root, path)));
  if (!fault) return [];
  const about = { ...(field ? { field } : {}), value: src };
  return [
    {
      rule: 'pictures-can-be-published',
      level: 'error',
      file,
      line,
      column,
      ...about,
      ...SAYINGS[fault.code](nameOf(path)),
    },
  ];
}

/**
 * Reads every picture that the content names, whole; only asked once one of them has failed, because it takes a tenth
 * of a second each. @returns the report; `undefined` where all are in order
 */
export async function brokenPictures(root: string, shownAs: string): Promise<string | undefined> {
  const tree = readContent(root);
  const existing = new Set(tree.paths);
  const problems: Problem[] = [];
  for (const use of usesOf(tree).filter(({ path }) => existing.has(path) && !path.endsWith('.svg'))) {
    problems.push(...(await problemOf(root, use)));
  }
  if (problems.length === 0) return undefined;
  const texts = new Map(tree.files.map(({ path, text }) => [path, text]));
  return report(problems, tree.files.length, { language: 'de', folder: shownAs, textOf: (file) => texts.get(file) });
}
