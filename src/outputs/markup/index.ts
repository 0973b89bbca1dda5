/** The plugins of every body, for our own renderer and for Astro's (MDX). */
import { type HastPluginList, type MdastPluginList, markdownToHtml } from 'satteri';
import { boxes, literalColons } from './directives.ts';
import {
  type Heading,
  headingIds,
  itemLinks,
  pictures,
  type RenderedPicture,
  scrollingTables,
  tableAlignment,
  tickBoxes,
} from './elements.ts';
import { markdownFeatures } from './features.ts';
import { typesetHtml } from './typography.ts';

export const mdastPlugins: MdastPluginList = [literalColons, boxes];
export const hastPlugins: HastPluginList = [
  headingIds,
  itemLinks,
  tableAlignment,
  scrollingTables,
  pictures,
  tickBoxes,
];

export interface MarkupBody {
  html: string;
  headings: readonly Heading[];
}

/** @param surroundings the body's file and its pictures, each by the address that the author wrote, decoded */
export async function markdownBody(
  markdown: string,
  surroundings: { fileURL: URL; pictures: Record<string, RenderedPicture> },
): Promise<MarkupBody> {
  const { fileURL, pictures: known } = surroundings;
  const { html, data } = await markdownToHtml(markdown, {
    mdastPlugins,
    hastPlugins,
    features: markdownFeatures,
    fileURL,
    data: { pictures: known },
  });
  return { html: typesetHtml(html), headings: data.headings ?? [] };
}

export type { Heading, RenderedPicture } from './elements.ts';
export { markdownFeatures } from './features.ts';
export { dayOfBody, resolveReferences } from './resolve-references.ts';
export { typesetHtml } from './typography.ts';
