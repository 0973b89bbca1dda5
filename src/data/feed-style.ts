import { fontData } from 'astro:assets';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FontCut, feedStyleSheet } from '../outputs/feed/style.ts';
import { machinePaths } from '../urls/urls.ts';

const read = (name: string): string => readFileSync(resolve('src/styles', name), 'utf8');

/** The cuts of a typeface as Astro names their files. */
const cutsOf = (variable: '--font-serif' | '--font-sans'): readonly FontCut[] => fontData[variable] ?? [];

/** The style sheet of feeds that are opened in a browser. It has no page that Astro could bundle it for. */
export const feedStyle = (): string =>
  feedStyleSheet({
    sheets: [read('tokens.css'), read('feed.css')],
    fonts: { '--font-serif': cutsOf('--font-serif'), '--font-sans': cutsOf('--font-sans') },
    mark: machinePaths.icon,
  });
