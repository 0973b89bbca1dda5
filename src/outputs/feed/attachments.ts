import type { FeedableItem } from '../../domain/subscriptions.ts';
import { type attachmentFormats, attachmentName, extensionOf } from '../../schema/attachments.ts';
import { absoluteUrl, attachmentPath } from '../../urls/urls.ts';
import type { SiteContext } from '../../views/context.ts';
import type { FeedAttachment } from './item.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/** Media types of what may be offered for download (IANA). */
const mediaTypes: Readonly<Record<keyof typeof attachmentFormats, string>> = {
  pdf: 'application/pdf',
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  pptx: `${OFFICE}.presentationml.presentation`,
  odt: `${OPEN_DOCUMENT}.text`,
  ods: `${OPEN_DOCUMENT}.spreadsheet`,
  odp: `${OPEN_DOCUMENT}.presentation`,
  zip: 'application/zip',
  csv: 'text/csv',
  txt: 'text/plain',
  epub: 'application/epub+zip',
};

/** The files of an item for the fields that feeds have for them, which want to know how big each is. */
export const feedAttachments = ({ origin }: SiteContext, item: FeedableItem): FeedAttachment[] =>
  item.data.attachments.flatMap(({ file, title }): FeedAttachment[] => {
    const name = attachmentName(file);
    const bytes = item.files?.[name];
    const type = mediaTypes[extensionOf(name) as keyof typeof mediaTypes];
    return bytes === undefined ? [] : [{ url: absoluteUrl(attachmentPath(item, name), origin), type, bytes, title }];
  });
