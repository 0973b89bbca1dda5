/** The bench's results as tables for the terminal. Pure: weights and scores in, text out. */
import { CATEGORIES, type Scores } from './lighthouse-scores.ts';
import { type Limit, withoutPictures } from './limits.ts';
import type { Weight } from './page-weight.ts';

export interface WeighedPage {
  name: string;
  path: string;
  br: Weight;
  gzip: Weight;
  /** The page of the reference that does the same, compressed with brotli. */
  reference: Weight;
  limits: readonly Limit[];
}

/** A number with a decimal comma. */
export const decimal = (number: number, digits: number): string => number.toFixed(digits).replace('.', ',');

/** Kilobytes of 1,000 bytes with a decimal comma. */
export const kilobytes = (bytes: number): string => `${decimal(bytes / 1000, 1)} kB`;

/** Megabytes of a million bytes. */
export const megabytes = (bytes: number): string => `${decimal(bytes / 1e6, 1)} MB`;

export const seconds = (duration: number): string => `${decimal(duration, 1)} s`;

/** How much of the reference a page needs: „85 %“. */
export const ratio = (own: number, reference: number): string => `${Math.round((own / reference) * 100)} %`;

/** How much more something is than something else: 0.085 → „8,5 %“. */
export const ratioMore = (more: number): string => `${decimal(more * 100, 1)} %`;

/** Columns as wide as their longest cell, the first flush left, the others flush right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

const verdicts = ({ br, limits }: WeighedPage): string =>
  limits.map(({ what, limit, value, most }) => `${value(br) <= most ? '✓' : '✗'} ${what} ≤ ${limit}`).join('  ');

const WEIGHTS = [
  ['Seite', 'brotli', 'gzip', 'ohne Bilder', 'Vorlage', 'Anteil', 'Kopfzeilen', 'Schriften', 'Skripte', 'Bilder'],
  ['Anfragen', 'CLS', 'Grenzen'],
].flat();

const weightRow = (page: WeighedPage): string[] => {
  const { br, gzip, reference } = page;
  return [
    page.name,
    kilobytes(br.total),
    kilobytes(gzip.total),
    kilobytes(withoutPictures(br)),
    kilobytes(withoutPictures(reference)),
    ratio(withoutPictures(br), withoutPictures(reference)),
    kilobytes(br.headers),
    kilobytes(br.fonts),
    kilobytes(br.scripts + br.inlineScripts),
    kilobytes(br.images),
    String(br.requests),
    decimal(br.layoutShift, 3),
    verdicts(page),
  ];
};

export const weightTable = (pages: readonly WeighedPage[]): string => table([WEIGHTS, ...pages.map(weightRow)]);

export interface ScoredPage {
  name: string;
  result: Scores;
}

const SCORES: Record<(typeof CATEGORIES)[number], string> = {
  performance: 'Leistung',
  accessibility: 'Barrierefreiheit',
  'best-practices': 'Gute Praxis',
  seo: 'Suchmaschinen',
};

/** Lighthouse's points, and below them what cost some. */
export function scoreTable(pages: readonly ScoredPage[]): string {
  const rows = pages.map(({ name, result }) => [
    name,
    ...CATEGORIES.map((category) => String(result.scores[category])),
  ]);
  const faults = pages.flatMap(({ name, result }) => result.faults.map((fault) => `  ${name}: ${fault}`));
  const head = ['Lighthouse', ...CATEGORIES.map((category) => SCORES[category])];
  return [table([head, ...rows]), ...(faults.length > 0 ? ['Punkte kosten:', ...faults] : [])].join('\n');
}
