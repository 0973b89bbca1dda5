import type { Features } from 'satteri';

/** Which Markdown bodies are written in. The content check parses it, the renderer adds wording and punctuation. */
export const markdownDialect = { gfm: true, directive: true, frontmatter: false } as const satisfies Features;
