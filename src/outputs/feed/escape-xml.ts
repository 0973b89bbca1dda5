import { escapeMarkup } from '../escape-markup.ts';
import { xmlText } from './feed-html.ts';

/** Text as it stands in XML, without what XML cannot hold. Only the five entities of XML itself: no numeric ones. */
export const escapeXml = (text: string): string => escapeMarkup(xmlText(text)).replaceAll("'", '&apos;');
