import type { CorrectionCommentLeaf } from 'schema-dts';
import type { Item } from '../../domain/catalogue.ts';
import { revisionOf } from '../../domain/revision.ts';
import type { SiteContext } from '../../views/context.ts';
import { some } from './references.ts';

/** https://schema.org/correction: what was wrong and has been put right, the newest first. */
export const correctionsOf = ({ catalogue }: SiteContext, item: Item): readonly CorrectionCommentLeaf[] | undefined =>
  some(
    revisionOf(item, catalogue.now).corrections.map(({ date, text }) => ({
      '@type': 'CorrectionComment' as const,
      datePublished: date,
      text,
    })),
  );
