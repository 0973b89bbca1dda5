import type { Place } from '../../../schema/front-matter.ts';
import type { ContentFile, ContentTree, Problem, Rule } from '../../content-tree.ts';
import type { Saying } from '../words/words.ts';

/** What a rule finds at one place of a file. Without a level it is an error. */
export interface Finding extends Place, Saying {
  level?: Problem['level'];
  field?: string;
  value?: string;
}

/**
 * A rule that looks at one file after the other. Files whose letters could not be read are left to
 * `encoding-is-utf-8`: everything else one could say about them would be a consequence.
 */
export const ruleOfFiles = (
  name: string,
  find: (file: ContentFile, tree: ContentTree, now: Temporal.Instant) => Finding[],
): Rule => ({
  name,
  check: (tree, now) =>
    tree.files
      .filter(({ encoding }) => encoding === 'utf-8')
      .flatMap((file) =>
        find(file, tree, now).map((finding): Problem => ({ rule: name, level: 'error', file: file.path, ...finding })),
      ),
});
