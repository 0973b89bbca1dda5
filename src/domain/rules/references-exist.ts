import { referencesIn } from '../references.ts';
import { hasItem, mendMissingItem, noSuchItem } from './reading/ids.ts';
import { readableHead } from './reading/readable-head.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { dotted } from './reading/schema-tree.ts';

/** Whatever an item refers to by id has a folder of that name. */
export const referencesExist = ruleOfFiles('references-exist', (file, tree) => {
  const { head } = readableHead(file);
  return referencesIn(file.type, head.data)
    .filter(({ type, id }) => id !== '' && !hasItem(tree, type, id))
    .map(
      ({ path, type, id }): Finding => ({
        ...head.placeOf(path),
        field: dotted(path),
        value: id,
        message: noSuchItem(type, id),
        mend: mendMissingItem(tree, type, id),
      }),
    );
});
