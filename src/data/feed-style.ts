import { fontData } from 'astro:assets';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { feedStyleSheet } from '../outputs/feed/style.ts';
import { machinePaths } from '../urls/urls.ts';

const read = (name: string): string => readFileSync(resolve('src/styles', name), 'utf8');

/** The style sheet of feeds that are opened in a browser. It has no page that Astro could bundle it for. */
export const feedStyle = (): string =>
  feedStyleSheet({
    sheets: [read('tokens.css'), read('feed.css')],
    // Under the names that Astro's font pipeline gives the files.
    fonts: { '--font-serif': fontData['--font-serif'], '--font-sans': fontData['--font-sans'] },
    mark: machinePaths.icon,
  });
