import { ID_PATTERN } from '../../schema/fields.ts';
import type { ContentFile, Problem, Rule } from '../content-tree.ts';
import { readableHead } from './reading/readable-head.ts';
import { valueAt } from './reading/schema-tree.ts';
import { say } from './words/words.ts';

/** The last part of an item's address: its slug, or its id where there is no slug that could be one. */
function addressOf(file: ContentFile): string {
  const slug = valueAt(readableHead(file).head.data, ['slug']);
  return typeof slug === 'string' && ID_PATTERN.test(slug) ? slug : file.id;
}

function problem(file: ContentFile, first: ContentFile): Problem {
  const address = addressOf(file);
  const isSlug = address !== file.id;
  return {
    rule: 'addresses-are-unique',
    level: 'error',
    file: file.path,
    ...(isSlug ? { ...readableHead(file).head.placeOf(['slug']), field: 'slug' } : { line: 1, column: 1 }),
    value: address,
    message: say(
      `Die Adresse „${address}“ hat schon content/${first.path}.`,
      `The address "${address}" belongs to content/${first.path} already.`,
    ),
    mend: say(
      `In einer der beiden Dateien eine andere Adresse angeben, zum Beispiel: slug: ${address}-2`,
      `Give another address in one of the two files, for example: slug: ${address}-2`,
    ),
  };
}

/** No two items of a type have the same address. */
export const addressesAreUnique: Rule = {
  name: 'addresses-are-unique',
  check: ({ files }) => {
    const groups = Map.groupBy(files, (file) => `${file.type}/${addressOf(file)}`);
    return [...groups.values()].flatMap(([first, ...others]) =>
      others.flatMap((file) => (first && file.id !== first.id ? [problem(file, first)] : [])),
    );
  },
};
