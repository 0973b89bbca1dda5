import type { FeedNote } from './documents.ts';
import { escapeXml } from './escape-xml.ts';
import { namespaces } from './namespaces.ts';

/**
 * What people read who open a feed in a browser: style sheets can make no links, XHTML can. In a `div` of its own,
 * which the validator of the W3C lets pass.
 * @param prefix of XHTML in the document; where it declares none, the element itself names its vocabulary
 */
export function noteXhtml({ text, address, links }: FeedNote, prefix = ''): string {
  const paragraph = (content: string): string => `<${prefix}p>${content}</${prefix}p>`;
  const link = (href: string, label: string): string =>
    `<${prefix}a href="${escapeXml(href)}">${escapeXml(label)}</${prefix}a>`;
  return [
    `<${prefix}div${prefix === '' ? ` xmlns="${namespaces.xhtml}"` : ''}>`,
    paragraph(escapeXml(text)),
    paragraph(escapeXml(address)),
    ...links.map(({ href, label }) => paragraph(link(href, label))),
    `</${prefix}div>`,
  ].join('');
}
