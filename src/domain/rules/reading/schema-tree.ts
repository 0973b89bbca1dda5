/** The schemas as trees: which fields there are, what they are called, and which values of a head belong to which. */
import { z } from '../../../schema/fields.ts';
import { type ContentType, schemas } from '../../../schema/index.ts';
import type { Words } from '../../content-tree.ts';

export type FieldPath = readonly PropertyKey[];

const picturePath = z.string().meta({ isPicturePath: true });

/** Each type's schema, with a picture's path as plain text: whether the file exists is a rule of its own. */
export const checkSchemas = Object.fromEntries(
  Object.entries(schemas).map(([type, schema]) => [type, schema({ image: () => picturePath })]),
) as unknown as Readonly<Record<ContentType, z.ZodType>>;

const isWrapping = (schema: z.ZodType): schema is z.ZodOptional | z.ZodDefault =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

/** The schema without `optional` and `default`. */
export const unwrap = (schema: z.ZodType): z.ZodType =>
  isWrapping(schema) ? unwrap(schema.unwrap() as z.ZodType) : schema;

export const isRequired = (schema: z.ZodType): boolean => !isWrapping(schema);

/** The fields of a group, by name; empty for everything else. */
export function fieldsOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? (inner.shape as Record<string, z.ZodType>) : {};
}

const below = (schema: z.ZodType, step: PropertyKey): z.ZodType | undefined => {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  const fields = fieldsOf(inner);
  return Object.hasOwn(fields, step) ? fields[String(step)] : undefined;
};

/** The schema a path leads to. */
export const schemaAt = (schema: z.ZodType, path: FieldPath): z.ZodType | undefined =>
  path.reduce<z.ZodType | undefined>((found, step) => found && below(found, step), schema);

export const valueAt = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined,
    data,
  );

/** What the schema says of a field beside its shape; a wrapping may carry it as well as what it wraps. */
export const aboutOf = (schema: z.ZodType | undefined): Readonly<Record<string, unknown>> => {
  if (!schema) return {};
  return schema.meta() ?? (isWrapping(schema) ? aboutOf(schema.unwrap() as z.ZodType) : {});
};

/** What editors call a field. */
export function labelOf(schema: z.ZodType | undefined): Words | undefined {
  const { title, titleEn } = aboutOf(schema);
  return typeof title === 'string' ? { de: title, en: String(titleEn ?? title) } : undefined;
}

export interface FieldValue {
  path: FieldPath;
  schema: z.ZodType;
  value: unknown;
}

/** Every single value of a head that has a field, with its schema, in the order of the head. */
export function fieldValues(schema: z.ZodType, value: unknown, path: FieldPath = []): FieldValue[] {
  const inner = unwrap(schema);
  if (typeof value !== 'object' || value === null) return [{ path, schema: inner, value }];
  return Object.entries(value).flatMap(([key, child]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    const field = below(inner, step);
    return field ? fieldValues(field, child, [...path, step]) : [];
  });
}

export const dotted = (path: FieldPath): string => path.map(String).join('.');
