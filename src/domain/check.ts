import type { ContentTree, Problem, Rule } from './content-tree.ts';
import { encodingIsUtf8 } from './rules/encoding-is-utf-8.ts';

/** Every rule of the content check. A new rule is one file in `rules/` and one line here. */
export const rules: readonly Rule[] = [encodingIsUtf8];

const byPlace = (a: Problem, b: Problem): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;

/** All problems of a content folder at once, in the order of files and lines. */
export const checkContent = (tree: ContentTree): Problem[] => rules.flatMap((rule) => rule.check(tree)).sort(byPlace);
