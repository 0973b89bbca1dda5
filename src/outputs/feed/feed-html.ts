import sanitizeHtml from 'sanitize-html';

/** What a body may hold in a feed; classes, ids, styles and scripts mean nothing there. */
const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
    ...['blockquote', 'figure', 'figcaption', 'hr', 'br'],
    ...['a', 'strong', 'em', 'b', 'i', 'sub', 'sup', 'del', 'code', 'pre', 'img', 'abbr', 'time'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption'],
  ],
  allowedAttributes: {
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start'],
    th: ['scope', 'colspan', 'rowspan'],
    td: ['colspan', 'rowspan'],
    time: ['datetime'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
};

/** No link is better than one that leads nowhere. */
const linkTo = (href: string): sanitizeHtml.Attributes => (href === '' ? {} : { href });

/**
 * A body for a feed: cleaned, every address absolute against the item's own URL (fragments become links into the
 * item's page), no control characters, which XML 1.0 forbids and @astrojs/rss would pass on.
 */
export function feedHtml(html: string, itemUrl: string): string {
  const absolute = (value: string | undefined): string =>
    value !== undefined && URL.canParse(value, itemUrl) ? new URL(value, itemUrl).href : '';
  const cleaned = sanitizeHtml(html, {
    ...ALLOWED,
    transformTags: {
      a: (tagName, { href }) => ({ tagName, attribs: linkTo(absolute(href)) }),
      img: (tagName, { src, ...attribs }) => ({ tagName, attribs: { ...attribs, src: absolute(src) } }),
    },
  });
  return xmlText(cleaned);
}

/** Characters that XML 1.0 does not allow (section 2.2), and lone surrogates, are dropped. */
export const xmlText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being removed
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ufffd]/g, '');
