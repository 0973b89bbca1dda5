import sanitizeHtml from 'sanitize-html';

/** What a text may hold in a feed; classes, ids, styles and scripts mean nothing there. */
const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
    ...['blockquote', 'figure', 'figcaption', 'hr', 'br'],
    ...['a', 'strong', 'em', 'b', 'i', 'q', 'sub', 'sup', 'del', 'code', 'pre', 'img', 'abbr', 'time'],
    ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption'],
  ],
  allowedAttributes: {
    a: ['href'],
    blockquote: ['cite'],
    q: ['cite'],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start'],
    th: ['scope', 'colspan', 'rowspan', 'align'],
    td: ['colspan', 'rowspan', 'align'],
    time: ['datetime'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  nonTextTags: ['script', 'style', 'textarea', 'option', 'svg', 'template', 'noscript'],
};

/** Of the attributes of `names` those that have a value. */
const given = (names: Readonly<Record<string, string>>): sanitizeHtml.Attributes =>
  Object.fromEntries(Object.entries(names).filter(([, value]) => value !== ''));

/** Columns of a mail are some 600 pixels wide, and Outlook takes `width` at its word. */
const COLUMN = 600;

/** The size at which a picture is shown; its file may have more pixels. */
function withinColumn({ width = '', height = '', ...attribs }: sanitizeHtml.Attributes): sanitizeHtml.Attributes {
  const scale = Math.min(1, COLUMN / Number(width));
  if (!(scale < 1) || height === '') return { ...attribs, ...given({ width, height }) };
  return { ...attribs, width: `${COLUMN}`, height: `${Math.round(Number(height) * scale)}` };
}

/** Columns of a table are aligned by a class on pages; mail programs and feed readers honour nothing but `align`. */
const cell: sanitizeHtml.Transformer = (tagName, { class: names = '', ...attribs }) => ({
  tagName,
  attribs: { ...attribs, ...given({ align: /\balign-(left|right|center)\b/.exec(names)?.[1] ?? attribs.align ?? '' }) },
});

/**
 * A text for a feed: cleaned, every address absolute against the item's own URL (fragments become links into the
 * item's page), and no character that XML 1.0 forbids, which @astrojs/rss would pass on.
 */
export function feedHtml(html: string, itemUrl: string): string {
  // No link is better than one that leads nowhere.
  const absolute = (value = ''): string => URL.parse(value, itemUrl)?.href ?? '';
  const cited: sanitizeHtml.Transformer = (tagName, { cite }) => ({
    tagName,
    attribs: cite === undefined ? {} : given({ cite: absolute(cite) }),
  });
  const cleaned = sanitizeHtml(html, {
    ...ALLOWED,
    transformTags: {
      a: (tagName, { href }) => ({ tagName, attribs: href === undefined ? {} : given({ href: absolute(href) }) }),
      img: (tagName, { src, ...attribs }) => ({
        tagName,
        attribs: { ...withinColumn(attribs), ...(src === undefined ? {} : given({ src: absolute(src) })) },
      }),
      th: cell,
      td: cell,
      blockquote: cited,
      q: cited,
    },
  });
  // A combining stroke at the beginning of a text would make one sign of itself and the tag's bracket.
  return xmlText(cleaned.replace(/(?<=[<>])\u0338+/g, ''));
}

/** Text in composed form (NFC); characters that XML 1.0 does not allow (section 2.2), and lone surrogates, are dropped. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being removed
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ufffd]/g, '')
    .normalize('NFC');
