import { existsSync } from 'node:fs';
import { checkContent } from '../domain/check.ts';
import { readContent } from '../source/read-content.ts';
import { type Language, report } from './report.ts';

export interface Outcome {
  /** What the check has to say, ready to be printed. */
  text: string;
  /** Whether there are errors; advice never fails. */
  failed: boolean;
}

const noFolder = {
  de: (folder: string) => `Den Ordner „${folder}“ gibt es nicht.`,
  en: (folder: string) => `There is no folder "${folder}".`,
};

/**
 * Checks a content folder on disk.
 * @param now from which it is told what runs out soon
 * @param shownAs how the folder is called in the report
 */
export function checkFolder(
  folder: string,
  language: Language,
  now: Temporal.Instant,
  shownAs: string = folder,
): Outcome {
  if (!existsSync(folder)) return { text: noFolder[language](shownAs), failed: true };
  const tree = readContent(folder);
  const problems = checkContent(tree, now);
  const texts = new Map([...tree.files.map(({ path, text }) => [path, text] as const), ...tree.lists]);
  return {
    text: report(problems, tree.files.length, { language, folder: shownAs, textOf: (file) => texts.get(file) }),
    failed: problems.some(({ level }) => level === 'error'),
  };
}
