import { remembered } from '../../domain/remembered.ts';
import { xmlText } from './feed-html.ts';
import type { FeedImage, FeedItem } from './item.ts';

/** Text of several lines, as every parser of XML gives it back (XML 1.0, section 2.11), without space around it. */
const lines = (text: string): string => xmlText(text).replace(/\r\n?/g, '\n').trim();

/** Text of one line: line breaks and tabs in attributes would become spaces anyway (XML 1.0, section 3.3.3). */
export const oneLine = (text: string): string => lines(text).replace(/[\t\n]+/g, ' ');

const writableImage = (image: FeedImage): FeedImage => ({
  ...image,
  alt: oneLine(image.alt),
  credit: oneLine(image.credit),
});

/** An item whose texts come out the same in every format: without what one of them cannot hold or would alter. */
export const writableItem = remembered(
  (item: FeedItem): FeedItem => ({
    ...item,
    title: oneLine(item.title),
    summary: lines(item.summary),
    html: lines(item.html),
    creators: item.creators.map(oneLine).filter(Boolean),
    categories: item.categories.map(oneLine).filter(Boolean),
    image: item.image && writableImage(item.image),
    attachments: item.attachments.map((attachment) => ({ ...attachment, title: oneLine(attachment.title) })),
  }),
);
