import { extensionOf } from '../../schema/attachments.ts';
import { type AttachmentUse, attachmentUses } from './reading/attachment-uses.ts';
import { readableHead } from './reading/readable-head.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { valueAt } from './reading/schema-tree.ts';
import { say } from './words/words.ts';

const isAccessible = (data: unknown, { at }: AttachmentUse): boolean =>
  valueAt(data, [...at.slice(0, -1), 'accessible']) === true;

/**
 * A PDF that not everybody can read has something beside it that everybody can (BITV 2.0 § 3, EN 301 549, 10). Advice:
 * the file of another house cannot always be mended.
 */
export const attachmentsAreAccessible = ruleOfFiles('attachments-are-accessible', (file) => {
  const { data } = readableHead(file).head;
  const uses = attachmentUses(file);
  if (uses.some((use) => isAccessible(data, use))) return [];
  const pdfs = uses.filter(({ src }) => extensionOf(src) === 'pdf');
  return pdfs.map(
    ({ line, column, field, src }): Finding => ({
      level: 'advice',
      line,
      column,
      field,
      value: src,
      message: say(
        'Diese PDF-Datei ist nicht barrierefrei, und es gibt nichts, was alle lesen können.',
        'This PDF is not accessible, and there is nothing that everybody can read.',
      ),
      mend: say(
        'Eine barrierefreie Fassung dazulegen (accessible: true), oder das Wichtige im Text des Beitrags sagen.',
        'Add an accessible version (accessible: true), or say what matters in the text of the item.',
      ),
    }),
  );
});
