import type { ContentTree, ImageFacts, Problem, Rule } from '../content-tree.ts';
import { nameOf } from './reading/paths.ts';
import { type PictureUse, pictureUses } from './reading/picture-uses.ts';
import { type Saying, say } from './words/words.ts';

/** More than this is no picture for the web, and slows every build down. */
const MOST_BYTES = 12_000_000;

const EXTENSIONS: Readonly<Record<ImageFacts['format'], readonly string[]>> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  avif: ['avif'],
  gif: ['gif'],
  svg: ['svg'],
  heic: [],
  unknown: [],
};

const exportAnew = say(
  'Das Bild neu exportieren, als JPEG, PNG, WebP oder AVIF.',
  'Export the picture again, as JPEG, PNG, WebP or AVIF.',
);

const sayHeic = (name: string): Saying => ({
  message: say(
    `„${name}“ ist im iPhone-Format HEIC gespeichert; das zeigen die meisten Browser nicht.`,
    `"${name}" is saved as HEIC (iPhone); most browsers cannot show it.`,
  ),
  mend: say('Das Bild als JPEG exportieren.', 'Export the picture as JPEG.'),
});

const sayNoPicture = (name: string): Saying => ({
  message: say(
    `„${name}“ ist kein Bild, das hier gezeigt werden kann, oder beschädigt.`,
    `"${name}" is no picture that can be shown here, or it is damaged.`,
  ),
  mend: exportAnew,
});

const sayTruncated = (name: string): Saying => ({
  message: say(
    `„${name}“ ist unvollständig (abgebrochene Übertragung); ein Teil des Bildes bliebe grau.`,
    `"${name}" is incomplete (interrupted transfer); part of the picture would be grey.`,
  ),
  mend: say('Das Bild noch einmal kopieren oder neu exportieren.', 'Copy the picture again or export it anew.'),
});

function sayWrongExtension(name: string, { format }: ImageFacts): Saying {
  const rightName = name.replace(/[^.]*$/, EXTENSIONS[format][0] ?? '');
  return {
    message: say(
      `„${name}“ ist in Wirklichkeit ein Bild im Format ${format.toUpperCase()}.`,
      `"${name}" is in fact a picture in the format ${format.toUpperCase()}.`,
    ),
    mend: say(
      `Die Datei in „${rightName}“ umbenennen und den Namen hier anpassen.`,
      `Rename the file to "${rightName}" and adapt the name here.`,
    ),
  };
}

function sayTooBig(name: string, { bytes }: ImageFacts): Saying {
  const size = (bytes / 1_000_000).toFixed(1);
  return {
    message: say(
      `„${name}“ ist ${size.replace('.', ',')} MB groß; höchstens 12 MB sind möglich.`,
      `"${name}" has ${size} MB; at most 12 MB are possible.`,
    ),
    mend: say(
      'Auf höchstens 4000 Pixel Breite verkleinern und als JPEG speichern.',
      'Scale it down to at most 4000 pixels in width and save it as JPEG.',
    ),
  };
}

function faultOf(path: string, facts: ImageFacts | undefined): Saying | undefined {
  const name = nameOf(path);
  if (!facts || facts.format === 'unknown') return sayNoPicture(name);
  if (facts.format === 'heic') return sayHeic(name);
  if (facts.truncated) return sayTruncated(name);
  if (!EXTENSIONS[facts.format].includes(name.replace(/^.*\./, '').toLowerCase()))
    return sayWrongExtension(name, facts);
  return facts.bytes > MOST_BYTES ? sayTooBig(name, facts) : undefined;
}

/** Where each picture is named first; who has to mend it works on that item. */
const firstUses = ({ files }: ContentTree): Map<string, PictureUse & { file: string }> => {
  const uses = files.flatMap((file) => pictureUses(file).map((use) => ({ ...use, file: file.path })));
  return new Map(uses.reverse().flatMap((use) => (use.path === undefined ? [] : [[use.path, use]])));
};

/** Every picture can be opened, whole, and is what its name says; those that nothing names as well. */
export const imagesAreReadable: Rule = {
  name: 'images-are-readable',
  check: (tree) => {
    const uses = firstUses(tree);
    const existing = new Set(tree.paths);
    const named = [...uses.keys()].filter((path) => existing.has(path));
    return [...new Set([...tree.images.keys(), ...named])].flatMap((path): Problem[] => {
      const saying = faultOf(path, tree.images.get(path));
      if (!saying) return [];
      const { file = path, line = 1, column = 1, src = nameOf(path), field } = uses.get(path) ?? {};
      const about = { ...(field ? { field } : {}), value: src };
      return [{ rule: 'images-are-readable', level: 'error', file, line, column, ...about, ...saying }];
    });
  },
};
