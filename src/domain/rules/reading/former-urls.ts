/** The former addresses that items name in their heads. */
import { isPath } from '../../../schema/fields.ts';
import type { Place } from '../../../schema/front-matter.ts';
import type { ContentFile } from '../../content-tree.ts';
import { readableHead } from './readable-head.ts';
import { valueAt } from './schema-tree.ts';

export interface FormerUrl extends Place {
  /** As it was typed. */
  url: string;
  field: string;
}

/** Those that are paths; all others are left to their field. */
export function formerUrls(file: ContentFile): FormerUrl[] {
  const { head } = readableHead(file);
  const urls = valueAt(head.data, ['formerUrls']);
  if (!Array.isArray(urls)) return [];
  return urls.flatMap((url: unknown, index) =>
    typeof url === 'string' && isPath(url)
      ? [{ url, field: `formerUrls.${index}`, ...head.placeOf(['formerUrls', index]) }]
      : [],
  );
}
