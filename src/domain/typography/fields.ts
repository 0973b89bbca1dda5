import { defaultLocale, type Locale } from '../../config/locales.ts';
import { z } from '../../schema/fields.ts';
import type { ContentType } from '../../schema/index.ts';
import { aboutOf, checkSchemas, fieldsOf, unwrap } from '../rules/reading/schema-tree.ts';
import { typeset } from './typeset.ts';

function typesetValue(schema: z.ZodType, value: unknown, locale: Locale): unknown {
  if (typeof value === 'string') return aboutOf(schema).prose === true ? typeset(value, locale) : value;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => typesetValue(inner.element as z.ZodType, item, locale));
  }
  // A picture's file is an object of Astro's, but no group of fields: it must stay the same object.
  if (!(inner instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value;
  const fields = fieldsOf(inner);
  const entries = Object.entries(value).map(([key, field]) => {
    const known = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return [key, known ? typesetValue(known, field, locale) : field];
  });
  return Object.fromEntries(entries);
}

/**
 * An item's parsed front matter with every text for readers typeset (`prose` in schema/fields.ts); ids, addresses,
 * numbers and choices stay what they are. A copy.
 */
export const typesetFields = <T>(type: ContentType, data: T, locale: Locale = defaultLocale): T =>
  typesetValue(checkSchemas[type], data, locale) as T;
