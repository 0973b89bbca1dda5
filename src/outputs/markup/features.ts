import type { Features } from 'satteri';
import { markdownDialect } from '../../domain/markdown-dialect.ts';

/** How bodies are rendered: the dialect that the content check parses, in German. */
export const markdownFeatures: Features = {
  ...markdownDialect,
  gfm: { footnotes: { label: 'Fußnoten', backLabel: 'Zurück zu Verweis {reference}' } },
  // Sätteri's smart quotes are English ones whatever the language.
  smartPunctuation: { quotes: false, dashes: true, ellipses: true },
};
