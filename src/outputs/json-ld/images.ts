/** The pictures of a page: its social card, and the cover where the press may have it. */
import type { ImageObjectLeaf } from 'schema-dts';
import type { Item } from '../../domain/catalogue.ts';
import { absoluteUrl, cardPath } from '../../urls/urls.ts';
import type { SiteContext } from '../../views/context.ts';
import { type CoveredItem, coverView } from '../../views/cover.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../social-card/index.ts';
import { itemUrl } from './ids.ts';

/** Size of every social card in pixels. */
export const CARD = { width: CARD_WIDTH, height: CARD_HEIGHT } as const;

export const cardNode = ({ origin }: SiteContext, item?: Item): ImageObjectLeaf => ({
  '@type': 'ImageObject',
  url: absoluteUrl(cardPath(item), origin),
  width: `${CARD.width}`,
  height: `${CARD.height}`,
});

/** The cover in full size with its credit, and the page that says under which terms it may be printed. */
function pressNode(context: SiteContext, item: CoveredItem): ImageObjectLeaf | undefined {
  const cover = coverView(context, item);
  if (!cover?.press) return undefined;
  return {
    '@type': 'ImageObject',
    contentUrl: absoluteUrl(cover.press.href, context.origin),
    caption: cover.caption,
    creditText: cover.credit,
    copyrightNotice: `${cover.credit}, ${cover.licence}`,
    acquireLicensePage: itemUrl(context, item),
  };
}

export function imagesOf(context: SiteContext, item: CoveredItem): ImageObjectLeaf | readonly ImageObjectLeaf[] {
  const card = cardNode(context, item);
  const press = pressNode(context, item);
  return press ? [card, press] : card;
}
