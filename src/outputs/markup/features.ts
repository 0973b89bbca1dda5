import type { Features } from 'satteri';
import { markdownDialect } from '../../domain/markdown-dialect.ts';

/** How bodies are rendered: the dialect that the content check parses, in German. */
export const markdownFeatures: Features = {
  ...markdownDialect,
  gfm: { footnotes: { label: 'Fußnoten', backLabel: 'Zurück zu Verweis {reference}' } },
  // Sätteri's is English and looks at one text node at a time; domain/typography does it instead.
  smartPunctuation: false,
};
