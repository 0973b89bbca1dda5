/** The pictures of a page: its social card and its cover. */
import type { ImageObjectLeaf } from 'schema-dts';
import type { Item } from '../../domain/catalogue.ts';
import { absoluteUrl, cardPath } from '../../urls/urls.ts';
import type { SiteContext } from '../../views/context.ts';
import { type CoveredItem, coverView } from '../../views/cover.ts';
import { copyrightNotice } from '../pictures/authorship.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../social-card/index.ts';
import { itemUrl } from './ids.ts';
import { licenceNode } from './licence.ts';

/** Size of every social card in pixels. */
export const CARD = { width: CARD_WIDTH, height: CARD_HEIGHT } as const;

export const cardNode = ({ origin }: SiteContext, item?: Item): ImageObjectLeaf => ({
  '@type': 'ImageObject',
  url: absoluteUrl(cardPath(item), origin),
  width: `${CARD.width}`,
  height: `${CARD.height}`,
});

/**
 * The cover as it is shown, with whom to name and under which licence it stands (IPTC photo metadata, as search engines
 * read them). Only of press pictures there is more to have, on the item's page. Undefined where nobody knows its address:
 * an `ImageObject` without `contentUrl` tells of no picture.
 */
function coverNode(context: SiteContext, item: CoveredItem): ImageObjectLeaf | undefined {
  const cover = coverView(context, item);
  const file = cover && context.coverFiles?.get(cover.source);
  if (!file) return undefined;
  return {
    '@type': 'ImageObject',
    contentUrl: absoluteUrl(file, context.origin),
    caption: cover.caption,
    creditText: cover.credit,
    copyrightNotice: copyrightNotice({ creator: cover.credit, rights: cover.licence }),
    license: licenceNode(cover.licence),
    acquireLicensePage: cover.press && itemUrl(context, item),
  };
}

export function imagesOf(context: SiteContext, item: CoveredItem): ImageObjectLeaf | readonly ImageObjectLeaf[] {
  const card = cardNode(context, item);
  const cover = coverNode(context, item);
  return cover ? [card, cover] : card;
}
