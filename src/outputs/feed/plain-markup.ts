/** What a body's markup says by classes alone, said by elements: a feed has no style sheet. */

/** A box has no edge without its style: lines part it from the text around it. */
const withLines = (html: string): string =>
  html
    .replace(/<aside\b[^>]*>/g, '<hr>')
    .replace(/<\/aside>/g, '<hr>')
    .replace(/<hr>\s*<hr>/g, '<hr>');

/** The names of boxes and steps, which are no headings. */
const withBoldTitles = (html: string): string =>
  html.replace(/<p class="(?:note|facts|step)-title">([\s\S]*?)<\/p>/g, '<p><strong>$1</strong></p>');

/** The way back from a footnote would lead out of the mail, to the page. */
const withoutWaysBack = (html: string): string =>
  html.replace(/\s*<a\b[^>]*\sdata-footnote-backref\b[^>]*>[\s\S]*?<\/a>/g, '');

/** A rendered body as HTML that reads well without its styles. What is done here is undone for nobody: pages keep theirs. */
export const plainMarkup = (html: string): string => withoutWaysBack(withBoldTitles(withLines(html)));
