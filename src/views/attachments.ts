/** Files beside an item as its page offers them. */
import type { Item } from '../domain/catalogue.ts';
import { formatBytes } from '../i18n/format.ts';
import { attachmentFormats, attachmentName, extensionOf } from '../schema/attachments.ts';
import { attachmentPath } from '../urls/urls.ts';
import { type SiteContext, wordsOf } from './context.ts';

export interface AttachmentRow {
  href: string;
  title: string;
  /** Language of the file (BCP 47) where it is not the page's. */
  language?: string | undefined;
  /** "PDF, 1,2 MB, Englisch, nicht barrierefrei" */
  about: string;
}

type AttachingItem = Item<'news'> | Item<'events'> | Item<'projects'>;

export function attachmentRows(context: SiteContext, item: AttachingItem): AttachmentRow[] {
  const words = wordsOf(context);
  return item.data.attachments.map(({ file, title, language, accessible }) => {
    const name = attachmentName(file);
    const size = item.files?.[name];
    const foreign = language === context.locale ? undefined : language;
    const about = [
      attachmentFormats[extensionOf(name) as keyof typeof attachmentFormats],
      size === undefined ? undefined : formatBytes(size, context.locale),
      foreign && words.languageNames[foreign],
      accessible ? words.article.accessible : words.article.notAccessible,
    ];
    return {
      href: attachmentPath(item, name),
      title,
      language: foreign,
      about: about.filter(Boolean).join(', '),
    };
  });
}
