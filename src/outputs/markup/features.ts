/** Which Markdown the site speaks; the content check parses the same dialect. */
import type { Features } from 'satteri';

export const markdownFeatures: Features = {
  gfm: { footnotes: { label: 'Fußnoten', backLabel: 'Zurück zu Verweis {reference}' } },
  directive: true,
  frontmatter: false,
  // Sätteri's smart quotes are English ones whatever the language.
  smartPunctuation: { quotes: false, dashes: true, ellipses: true },
};
