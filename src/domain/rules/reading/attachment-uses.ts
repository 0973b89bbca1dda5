/** Every attachment that a file names in its head. */
import type { Place } from '../../../schema/front-matter.ts';
import type { ContentFile } from '../../content-tree.ts';
import { isRelative, resolvePath } from './paths.ts';
import { readableHead } from './readable-head.ts';
import { aboutOf, checkSchemas, dotted, type FieldPath, fieldValues } from './schema-tree.ts';

export interface AttachmentUse extends Place {
  /** As it was typed. */
  src: string;
  /** Path below `content/`, if the source is a relative path at all. */
  path: string | undefined;
  field: string;
  /** Where in the head the value stands. */
  at: FieldPath;
}

export function attachmentUses(file: ContentFile): AttachmentUse[] {
  const { head } = readableHead(file);
  if (head.data === undefined) return [];
  return fieldValues(checkSchemas[file.type], head.data).flatMap(({ path, schema, value }) =>
    aboutOf(schema).isAttachmentPath === true && typeof value === 'string' && value !== ''
      ? [
          {
            ...head.placeOf(path),
            src: value,
            path: isRelative(value) ? resolvePath(file.path, value) : undefined,
            field: dotted(path),
            at: path,
          },
        ]
      : [],
  );
}
