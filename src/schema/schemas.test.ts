import { expect, test } from 'vitest';
import { z } from './fields.ts';
import { contentTypes, schemas } from './index.ts';

const unwrap = (type: z.ZodType): z.ZodType =>
  type instanceof z.ZodOptional || type instanceof z.ZodDefault ? unwrap(type.unwrap() as z.ZodType) : type;

const documented = (type: z.ZodType): boolean => {
  const { title, titleEn } = type.meta() ?? {};
  const isWrapping = type instanceof z.ZodOptional || type instanceof z.ZodDefault;
  return (
    (typeof title === 'string' && typeof titleEn === 'string') || (isWrapping && documented(type.unwrap() as z.ZodType))
  );
};

/** Every field of a schema with its path, those in groups and lists as well. */
function fieldsIn(type: z.ZodType, path: string): [string, z.ZodType][] {
  const inner = unwrap(type);
  if (inner instanceof z.ZodArray) return fieldsIn(inner.element as z.ZodType, `${path}[]`);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, field]): [string, z.ZodType][] => [
    [`${path}.${key}`, field],
    ...fieldsIn(field, `${path}.${key}`),
  ]);
}

const allFields = contentTypes.flatMap((type) => fieldsIn(schemas[type]({ image: () => z.string() }), type));

test('every field has a label in German and English', () => {
  expect(allFields.length).toBeGreaterThan(150);
  expect(allFields.filter(([, field]) => !documented(field)).map(([path]) => path)).toEqual([]);
});

test('groups of fields refuse keys they do not know, at every depth', () => {
  const groups = allFields.map(([path, field]) => [path, unwrap(field)] as const);
  const loose = groups.filter(
    ([, group]) => group instanceof z.ZodObject && !(group.def.catchall instanceof z.ZodNever),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test.each(contentTypes)('the schema of %s refuses unknown keys', (type) => {
  const codes = schemas[type]({ image: () => z.string() })
    .safeParse({ titel: 'x' })
    .error?.issues.map(({ code }) => code);
  expect(codes).toContain('unrecognized_keys');
});
