import { markdownToMdast } from 'satteri';
import type { ContentFile } from '../domain/content-tree.ts';

interface Node {
  type: string;
  url?: string;
  children?: Node[];
}

const urlsIn = (node: Node): string[] => [
  ...(node.type === 'image' && node.url !== undefined ? [node.url] : []),
  ...(node.children ?? []).flatMap(urlsIn),
];

/** The local pictures of a Markdown body in the order in which they stand. MDX bodies leave theirs to Astro. */
export function bodyPictures({ format, frontMatter }: ContentFile): string[] {
  if (format === 'mdx') return [];
  const urls = urlsIn(markdownToMdast(frontMatter.body, { features: { directive: true } }) as Node);
  return urls.filter((url) => !/^(?:[a-z]+:|\/)/i.test(url)).map(decodeURI);
}
