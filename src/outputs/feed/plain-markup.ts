/** What a body's markup says by classes alone, said by elements: a feed has no style sheet. */

/** A box has no edge without its style: lines part it from the text around it. */
const withLines = (html: string): string =>
  html
    .replace(/<aside\b[^>]*>/g, '<hr>')
    .replace(/<\/aside>/g, '<hr>')
    .replace(/<hr>\s*<hr>/g, '<hr>');

/** When a step takes place stands above its name on pages; without styles it would look like a text of its own. */
const withStepsInLine = (html: string): string =>
  html.replace(
    /<p class="step-when">([\s\S]*?)<\/p>\s*<p class="step-title">([\s\S]*?)<\/p>/g,
    '<p><strong>$2</strong> · $1</p>',
  );

/** The names of boxes and steps, which are no headings. */
const withBoldTitles = (html: string): string =>
  html.replace(/<p class="(?:note|facts|step)-title">([\s\S]*?)<\/p>/g, '<p><strong>$1</strong></p>');

const FIGURE = /<div>\s*<dt>([\s\S]*?)<\/dt>\s*<dd>([\s\S]*?)<\/dd>\s*<\/div>/g;

/** Key figures are large on pages and stand above what they count, whatever their order in the markup. */
const withFiguresFirst = (html: string): string =>
  html.replace(
    /<dl class="key-figures">([\s\S]*?)<\/dl>/g,
    (_, figures: string) => `<ul>${figures.replace(FIGURE, '<li><strong>$2</strong> $1</li>')}</ul>`,
  );

/** The way back from a footnote would lead out of the mail, to the page. */
const withoutWaysBack = (html: string): string =>
  html.replace(/\s*<a\b[^>]*\sdata-footnote-backref\b[^>]*>[\s\S]*?<\/a>/g, '');

/** A rendered body as HTML that reads well without styles. */
export const plainMarkup = (html: string): string =>
  [withLines, withStepsInLine, withBoldTitles, withFiguresFirst, withoutWaysBack].reduce(
    (done, step) => step(done),
    html,
  );
