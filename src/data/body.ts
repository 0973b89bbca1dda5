/**
 * The one place where a body becomes HTML; pages, feeds and search ask here.
 *
 * A Markdown body is read from its file and rendered when asked, instead of travelling through Astro's store (see
 * data/loader.ts). MDX bodies are few; Astro compiles them, and its container renders them to a string, so that feeds
 * can have them too. The container is marked experimental: this module is all that knows of it.
 */

import { type CollectionEntry, getEntry, render as renderEntry } from 'astro:content';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import mdxRenderer from '@astrojs/mdx/server.js';
import type { ImageMetadata } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Item } from '../domain/catalogue.ts';
import { remembered } from '../domain/remembered.ts';
import {
  dayOfBody,
  type Heading,
  markdownBody,
  type RenderedPicture,
  resolveReferences,
  typesetHtml,
} from '../outputs/markup/index.ts';
import { readFrontMatter } from '../schema/front-matter.ts';
import type { ContentType } from '../schema/index.ts';
import type { mdxComponents } from '../schema/markup.ts';
import { getCatalogue } from './catalogue.ts';
import KeyFigure from './mdx/KeyFigure.astro';
import KeyFigures from './mdx/KeyFigures.astro';
import MdxPicture from './mdx/MdxPicture.astro';
import Step from './mdx/Step.astro';
import Steps from './mdx/Steps.astro';
import { renderPicture } from './pictures.ts';

export interface Body {
  /** Empty for an item without a body. */
  html: string;
  headings: readonly Heading[];
}

interface BodyPicture {
  src: string;
  image: ImageMetadata;
  /** Who made it, if the picture's title says so. */
  credit?: string | undefined;
}

const components: Record<keyof typeof mdxComponents, unknown> = { KeyFigure, KeyFigures, Step, Steps };

/** Each picture by the address that the author wrote. */
async function renderPictures(pictures: readonly BodyPicture[]): Promise<Record<string, RenderedPicture>> {
  const rendered = pictures.map(
    async ({ src, image, credit }) => [src, await renderPicture(image, 'body', { creator: credit })] as const,
  );
  return Object.fromEntries(await Promise.all(rendered));
}

async function renderMarkdown(path: string, pictures: readonly BodyPicture[]): Promise<Body> {
  const { body } = readFrontMatter(readFileSync(path, 'utf8'));
  return markdownBody(body, { fileURL: pathToFileURL(path), pictures: await renderPictures(pictures) });
}

async function renderMdx(entry: CollectionEntry<ContentType>): Promise<Body> {
  const { Content, headings } = await renderEntry(entry);
  const container = await AstroContainer.create();
  container.addServerRenderer({ renderer: mdxRenderer });
  const html = await container.renderToString(Content, { props: { components: { ...components, img: MdxPicture } } });
  return { html: typesetHtml(html), headings: headings.map(({ depth, slug, text }) => ({ depth, id: slug, text })) };
}

async function render(item: Item): Promise<Body> {
  const entry = await getEntry(item.type, item.id);
  if (!entry?.filePath) throw new Error(`No content file for ${item.type}/${item.id}`);
  const body = entry.filePath.endsWith('.mdx')
    ? await renderMdx(entry)
    : await renderMarkdown(resolve(entry.filePath), entry.data.pictures);
  const catalogue = await getCatalogue();
  return { ...body, html: resolveReferences(body.html, catalogue, dayOfBody(item, catalogue)) };
}

/** A news body is printed three times: on its page, as plain text, in the feed. */
const renderOnce = remembered(render);

/**
 * The body of a published item, in a build rendered once; the dev server renders it anew, because its file may change
 * while the front matter stays. @throws Error if the item is not in Astro's store or its body cannot be rendered.
 */
export const renderBody = (item: Item): Promise<Body> => (import.meta.env.DEV ? render(item) : renderOnce(item));

export const bodyHtml = async (item: Item): Promise<string> => (await renderBody(item)).html;
