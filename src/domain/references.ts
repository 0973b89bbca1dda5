import { relationOf, z } from '../schema/fields.ts';
import { type ContentType, type SchemaHelpers, schemas } from '../schema/index.ts';

/** One item pointing at another: from which field, to what. */
export interface Reference {
  /** Path of the value in the front matter: `['partners', 0, 'organisation']`. */
  path: (string | number)[];
  type: ContentType;
  id: string;
}

const noPictures: SchemaHelpers = { image: () => z.string() };
const shapes = new Map<ContentType, z.ZodType>(
  Object.entries(schemas).map(([type, schema]) => [type as ContentType, schema(noPictures)]),
);

/** The schema without its optional and default wrappings; what it points at can stand on any of them. */
function unwrap(type: z.ZodType): { inner: z.ZodType; relation: ContentType | undefined } {
  const relation = relationOf(type);
  if (type instanceof z.ZodOptional || type instanceof z.ZodDefault || type instanceof z.ZodNullable) {
    const deeper = unwrap(type.unwrap() as z.ZodType);
    return { inner: deeper.inner, relation: relation ?? deeper.relation };
  }
  return { inner: type, relation };
}

function walk(type: z.ZodType, value: unknown, path: (string | number)[]): Reference[] {
  const { inner, relation } = unwrap(type);
  if (relation !== undefined) return typeof value === 'string' ? [{ path, type: relation, id: value }] : [];
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item, index) => walk(inner.element as z.ZodType, item, [...path, index]));
  }
  if (inner instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, field]) => {
      // A raw key may be called `constructor`.
      const shape = Object.hasOwn(inner.shape, key) ? (inner.shape as Record<string, z.ZodType>)[key] : undefined;
      return shape ? walk(shape, field, [...path, key]) : [];
    });
  }
  return [];
}

/** Every reference in an item's front matter, parsed or raw, in the order of its fields. */
export const referencesIn = (type: ContentType, data: unknown): Reference[] => {
  const shape = shapes.get(type);
  return shape ? walk(shape, data, []) : [];
};
