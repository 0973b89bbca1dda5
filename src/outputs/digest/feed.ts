/** An issue of the digest as one item of its feed. */
import type { DigestIssue } from '../../domain/digest.ts';
import { publishedAt } from '../../domain/publication.ts';
import { absoluteUrl, digestPath, guidOf } from '../../urls/urls.ts';
import type { SiteContext } from '../../views/context.ts';
import { type DigestEntry, type DigestSection, digestView } from '../../views/digest.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { feedHtml } from '../feed/feed-html.ts';
import type { FeedItem } from '../feed/item.ts';

const paragraph = (html: string): string => (html === '' ? '' : `<p>${html}</p>`);

function entryHtml({ path, title, label, meta, texts }: DigestEntry): string {
  const facts = [label && `<strong>${escapeMarkup(label)}</strong>`, escapeMarkup(meta)].filter(Boolean).join(' · ');
  return [
    `<h3><a href="${escapeMarkup(path)}">${escapeMarkup(title)}</a></h3>`,
    paragraph(facts),
    ...texts.map((text) => paragraph(escapeMarkup(text))),
  ].join('');
}

const sectionHtml = ({ heading, entries }: DigestSection): string =>
  `<h2>${escapeMarkup(heading)}</h2>${entries.map(entryHtml).join('')}`;

/** It stays what it was when it came out: nobody finds a read issue unread again. */
export function digestFeedItem(context: SiteContext, issue: DigestIssue): FeedItem {
  const { title, summary, preheader, asOf, sections } = digestView(context, issue);
  const url = absoluteUrl(digestPath(issue.id), context.origin);
  const published = publishedAt(issue.data.date);
  const html = [...sections.map(sectionHtml), `<p><em>${escapeMarkup(asOf)}</em></p>`].join('');
  return {
    guid: guidOf(issue),
    url,
    title,
    summary: `${summary} ${preheader}`,
    html: feedHtml(html, url),
    published,
    updated: published,
    creators: [],
    categories: [],
    attachments: [],
  };
}
