import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CardColours } from '../outputs/social-card/index.ts';
import { topicColours } from '../schema/topics.ts';
import type { ArtView } from '../views/art.ts';

/** The light values of `--name: light-dark(#light, #dark)`, by name. */
export const lightColours = (css: string): Map<string, string> =>
  new Map(
    [...css.matchAll(/--([a-z-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,/gi)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

let known: Map<string, string> | undefined;

/** @throws Error where the style sheet names no such colour: a card must not be drawn in black instead. */
const colour = (name: string): string => {
  known ??= lightColours(readFileSync(resolve('src/styles/tokens.css'), 'utf8'));
  const value = known.get(name);
  if (value === undefined)
    throw new Error(`src/styles/tokens.css: --${name} fehlt oder hat nicht die Form light-dark(#hell, #dunkel)`);
  return value;
};

/** The colours of a card, from the style sheet that all pages have theirs from. */
export const cardColours = (hue: ArtView['hue']): CardColours => ({
  paper: colour('paper'),
  ink: colour('ink'),
  inkSoft: colour('ink-soft'),
  hue: colour(topicColours.some((name) => name === hue) ? `hue-${hue}` : 'accent'),
});
