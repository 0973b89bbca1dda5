/** The plugins of every body, for our own renderer and for Astro's (MDX). */
import type { HastPluginList, MdastPluginList } from 'satteri';
import { boxes, literalColons } from './directives.ts';
import { headingIds, itemLinks, pictures, scrollingTables, tableAlignment, tickBoxes } from './elements.ts';
import { typography } from './typography.ts';

export const mdastPlugins: MdastPluginList = [literalColons, boxes];
export const hastPlugins: HastPluginList = [
  // First, so that the table of contents has what the page prints.
  typography,
  headingIds,
  itemLinks,
  tableAlignment,
  scrollingTables,
  pictures,
  tickBoxes,
];
export type { Heading, RenderedPicture } from './elements.ts';
export { markdownFeatures } from './features.ts';
export { resolveReferences } from './resolve-references.ts';
