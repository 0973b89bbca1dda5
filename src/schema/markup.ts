/** What Markdown may hold beyond plain Markdown: named boxes in every body, components in `.mdx` bodies. */

/** `:::note{title="…"}` … `:::` in `.md` and `.mdx`. */
export const directives = {
  /** A quotation, with its speaker as a person's id or a plain name, the role at the time, and the organisation as an id or a name. */
  quote: ['person', 'name', 'role', 'organisation'],
  /** A box of key facts. */
  facts: ['title'],
  /** A hint box. */
  note: ['title'],
} as const satisfies Record<string, readonly string[]>;

/** Components that `.mdx` bodies may use without importing them, with their properties. */
export const mdxComponents = {
  KeyFigures: [],
  KeyFigure: ['value', 'label'],
  Steps: [],
  Step: ['title', 'when'],
} as const satisfies Record<string, readonly string[]>;
