/** Every place at which a file names a picture: in its head and in its body. */
import type { Place } from '../../../schema/front-matter.ts';
import { bodyPictures } from '../../body-nodes.ts';
import type { ContentFile } from '../../content-tree.ts';
import { isRelative, resolvePath } from './paths.ts';
import { readableHead } from './readable-head.ts';
import { aboutOf, checkSchemas, dotted, fieldValues } from './schema-tree.ts';

export interface PictureUse extends Place {
  /** As it was typed. */
  src: string;
  /** Path below `content/`, if the source is a path at all. */
  path?: string;
  field?: string;
}

function inHead(file: ContentFile): PictureUse[] {
  const { head } = readableHead(file);
  if (head.data === undefined) return [];
  return fieldValues(checkSchemas[file.type], head.data).flatMap(({ path, schema, value }) =>
    aboutOf(schema).isPicturePath === true && typeof value === 'string' && value !== ''
      ? [{ ...head.placeOf(path), src: value, field: dotted(path) }]
      : [],
  );
}

const inBody = (file: ContentFile): PictureUse[] =>
  bodyPictures(file).map(({ line, column, src }) => ({ line, column, src }));

const known = new WeakMap<ContentFile, readonly PictureUse[]>();

export function pictureUses(file: ContentFile): readonly PictureUse[] {
  const found = known.get(file);
  if (found) return found;
  const uses = [...inHead(file), ...inBody(file)].map((use) => {
    const path = isRelative(use.src) ? resolvePath(file.path, use.src) : undefined;
    return path === undefined ? use : { ...use, path };
  });
  known.set(file, uses);
  return uses;
}
