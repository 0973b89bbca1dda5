/**
 * The site's two typefaces, cut down to what German pages print: Source Serif 4 in its display cut for headlines,
 * Source Sans 3 for everything else. Cutting happens at build time from the npm packages, so that the pages and the
 * social cards draw the same letters and nothing has to be committed.
 *
 * As published the two weigh 80 kB; cut they weigh 27 kB, which a first-time reader on a slow line can wait for.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

export type FontName = 'serif' | 'sans' | 'sans-bold';

interface FontRow {
  /** A file of an npm package. */
  from: string;
  /** Axes: a number cuts the axis out, a pair keeps it between these values. */
  axes: Record<string, number | { min: number; max: number }>;
  /**
   * OpenType features to keep: kerning where letters are large. In text of 19 px it is hardly seen, and 2.5 kB is what
   * an article must not weigh more.
   */
  features: readonly string[];
}

const fonts: Record<FontName, FontRow> = {
  serif: {
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-standard-normal.woff2',
    axes: { wght: 600, opsz: 60 },
    features: ['kern'],
  },
  sans: {
    from: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 700 } },
    features: [],
  },
  'sans-bold': {
    from: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    axes: { wght: 650 },
    features: ['kern'],
  },
};

const ASCII = String.fromCodePoint(...Array.from({ length: 0x5f }, (_, index) => 0x20 + index));

/** German, and the accents of names from around. */
const LETTERS = 'ÄÖÜäöüßéèêáàâåçëíîñóôøúû';
const SIGNS = '\u00a0\u00ad\u202f§©·×–—\u2011‚‘’„“”…›‹«»€';

/**
 * What the fonts hold. Anything else is drawn by the system's font, letter by letter, not by a further download: a
 * headline seldom needs more than a text does.
 */
const texts: Record<FontName, string> = {
  serif: `${ASCII}${LETTERS}${SIGNS}`,
  sans: `${ASCII}${LETTERS}ẞŠšžč${SIGNS}°²³µ−`,
  'sans-bold': `${ASCII}${LETTERS}ẞ${SIGNS}`,
};

const cut = async (name: FontName, format: 'woff2' | 'sfnt'): Promise<Buffer> =>
  subsetFont(readFileSync(createRequire(import.meta.url).resolve(fonts[name].from)), texts[name], {
    targetFormat: format,
    variationAxes: fonts[name].axes,
    keepFeatures: fonts[name].features,
    noHinting: true,
  });

/**
 * The path of a cut font, made when it is not there yet; a changed recipe gets a new name.
 * @param format `woff2` for browsers, `sfnt` (TrueType) for drawing outlines
 * @param folder where made fonts are kept between builds, relative to the project: Astro makes names from the path, and
 *   they must not differ from one checkout to the next
 */
export async function fontFile(name: FontName, format: 'woff2' | 'sfnt', folder = './.cache/fonts'): Promise<string> {
  const recipe = createHash('sha256')
    .update(JSON.stringify([fonts[name], texts[name]]))
    .digest('hex')
    .slice(0, 8);
  const path = `${folder}/${name}-${recipe}.${format === 'sfnt' ? 'ttf' : format}`;
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const made = await cut(name, format);
  const draft = join(folder, `.${name}-${process.pid}`);
  writeFileSync(draft, made);
  renameSync(draft, path);
  return path;
}
