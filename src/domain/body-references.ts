/** What a body refers to: other items by links to their files, speakers and their houses by ids. */
import { type ContentType, contentTypes } from '../schema/fields.ts';
import { bodyLinks, nodesOf } from './body-nodes.ts';
import type { ContentFile } from './content-tree.ts';
import { isRelative, resolvePath } from './rules/reading/paths.ts';

/** An item by its type and id. */
export interface ItemKey {
  type: ContentType;
  id: string;
}

const isType = (name: string | undefined): name is ContentType =>
  (contentTypes as readonly (string | undefined)[]).includes(name);

const itemAt = (path: string | undefined): ItemKey[] => {
  const [type, id] = path?.split('/') ?? [];
  return isType(type) && id ? [{ type, id }] : [];
};

const linked = (file: ContentFile): ItemKey[] =>
  bodyLinks(file)
    .filter(({ url }) => isRelative(url) && !url.startsWith('#'))
    .flatMap(({ url }) => itemAt(resolvePath(file.path, url.replace(/[?#].*$/, ''))));

const quoted = (file: ContentFile): ItemKey[] =>
  nodesOf(file, 'containerDirective').flatMap(({ attributes }): ItemKey[] => [
    ...(attributes?.person ? [{ type: 'people' as const, id: attributes.person }] : []),
    ...(attributes?.organisation ? [{ type: 'organisations' as const, id: attributes.organisation }] : []),
  ]);

/** In no particular order; whether the items exist is for the content check to say. */
export const bodyReferences = (file: ContentFile): ItemKey[] => [...linked(file), ...quoted(file)];
