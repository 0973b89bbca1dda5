/** What a validator says of finished pages. */
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Style of the source text, which a generator writes:
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Headlines are as long as press officers write them.
    'long-title': 'off',
    // The custom element is described by the page, not by a schema.
    'element-required-ancestor': 'off',
  },
});

/** @param pages HTML by address */
export async function htmlFaults(pages: Iterable<[path: string, html: string]>): Promise<string[]> {
  const faults: string[] = [];
  for (const [path, html] of pages) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages)
        faults.push(`${path} ${line}:${column} ${ruleId}: ${message}`);
    }
  }
  return faults;
}
