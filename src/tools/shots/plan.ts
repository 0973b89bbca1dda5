/** Which pictures are taken, what their files are called, and the sheet that shows them. Pure. */
import { basename } from 'node:path';
import type { PageKind } from '../page-kinds.ts';

export type Scheme = 'light' | 'dark';

/** What of the reader's system the page is to see. */
export interface Look {
  colorScheme: Scheme;
  forcedColors?: 'active';
}

export interface Shot {
  path: string;
  /** Name below the folder of pictures; the same for the same page, width and look. */
  file: string;
  width: number;
  look: Look;
}

export interface Wishes {
  widths: readonly number[];
  schemes: readonly Scheme[];
  print: boolean;
  forcedColors: boolean;
}

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** @throws Error naming what is no colour scheme */
export function schemesOf(text: string): Scheme[] {
  return listOf(text).map((scheme) => {
    if (scheme === 'light' || scheme === 'dark') return scheme;
    throw new Error(`--schemes=${scheme}: möglich sind light und dark.`);
  });
}

/** Widths of the window in CSS pixels. @throws Error naming what is none */
export function widthsOf(text: string): number[] {
  return listOf(text).map((width) => {
    if (/^[1-9]\d{1,3}$/.test(width)) return Number(width);
    throw new Error(`--widths=${width}: Breiten sind ganze Zahlen von 10 bis 9999.`);
  });
}

/** A file's name for an address that was named: `/meldungen/seite/2/` → `meldungen-seite-2`. */
export const nameOf = (path: string): string =>
  path
    .replace(/\.html$/, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'home';

/** The folder of a site's pictures: `.cache/test/fictitious` → `fictitious`, so that two sites lie side by side. */
export const targetOf = (site: string): string => basename(site) || 'dist';

/** Width of an A4 sheet in CSS pixels at 96 to the inch. */
const A4 = 794;

function shotsOfPage({ kind, path }: PageKind, { widths, schemes, print, forcedColors }: Wishes): Shot[] {
  const plain = widths.flatMap((width) =>
    schemes.map((scheme) => ({ path, file: `${kind}-${width}-${scheme}.png`, width, look: { colorScheme: scheme } })),
  );
  const printed: Shot = { path, file: `${kind}-print.pdf`, width: A4, look: { colorScheme: 'light' } };
  const forced = widths.map(
    (width): Shot => ({
      path,
      file: `${kind}-${width}-forced-colors.png`,
      width,
      look: { colorScheme: 'dark', forcedColors: 'active' },
    }),
  );
  return [...plain, ...(print ? [printed] : []), ...(forcedColors ? forced : [])];
}

export const shotsOf = (pages: readonly PageKind[], wishes: Wishes): Shot[] =>
  pages.flatMap((page) => shotsOfPage(page, wishes));

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const figure = ({ file, width }: Shot): string => {
  const shown = file.endsWith('.pdf')
    ? `<object data="${escaped(file)}" type="application/pdf" width="${A4 / 2}" height="560"></object>`
    : `<img src="${escaped(file)}" width="${Math.round(width / 3)}" alt="" loading="lazy">`;
  return `<figure><a href="${escaped(file)}">${shown}</a><figcaption>${escaped(file)}</figcaption></figure>`;
};

/** All pictures on one page, those of one address beside each other. */
export function contactSheet(shots: readonly Shot[]): string {
  const rows = [...Map.groupBy(shots, ({ path }) => path)].map(
    ([path, ofPage]) => `<h2>${escaped(path)}</h2><div>${ofPage.map(figure).join('')}</div>`,
  );
  const style =
    'body{font:14px system-ui;margin:1rem;background:#ddd}div{display:flex;gap:1rem;overflow:auto;align-items:start}figure{margin:0}img{display:block}';
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Ansichten</title><style>${style}</style>${rows.join('\n')}\n`;
}
