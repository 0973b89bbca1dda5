/** Items as their files say them, whether they are published or not. */
import { z } from '../schema/fields.ts';
import { type ContentType, type SchemaHelpers, schemas } from '../schema/index.ts';
import type { ContentFile } from './content-tree.ts';
import { keyOfItem } from './held-back.ts';
import type { DataOf } from './item.ts';

/** An item of one type, as it was written and filled up with what the schema takes for granted. */
export type KnownItemOf<T extends ContentType> = { [K in T]: { type: K; id: string; key: string; data: DataOf[K] } }[T];
export type KnownItem = KnownItemOf<ContentType>;

const pathsAsPictures: SchemaHelpers = { image: () => z.string() };
const shapes = new Map<ContentType, z.ZodType>(
  Object.entries(schemas).map(([type, schema]) => [type as ContentType, schema(pathsAsPictures)]),
);

/** @throws ZodError for front matter that the content check refuses. */
export const knownItems = (files: readonly ContentFile[]): KnownItem[] =>
  files.map((file) => {
    const { type, id, frontMatter } = file;
    return { type, id, key: keyOfItem(file), data: shapes.get(type)?.parse(frontMatter.data) } as KnownItem;
  });
