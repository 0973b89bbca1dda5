/** The content check's problems as a text for the terminal. Pure: problems and texts in, text out. */
import type { Problem, Words } from '../domain/content-tree.ts';

export type Language = keyof Words;

export interface ReportOptions {
  language: Language;
  /** The content folder, as it is to stand before every path. */
  folder: string;
  /** A content file's text; `undefined` where there is none to show. */
  textOf: (file: string) => string | undefined;
}

interface Wording {
  error: readonly [string, string];
  advice: readonly [string, string];
  file: readonly [string, string];
  field: (name: string) => string;
  and: string;
  inFiles: string;
  clean: (files: number) => string;
}

const WORDING: Readonly<Record<Language, Wording>> = {
  de: {
    error: ['Fehler', 'Fehler'],
    advice: ['Hinweis', 'Hinweise'],
    file: ['Datei', 'Dateien'],
    field: (name) => `Feld „${name}“`,
    and: 'und',
    inFiles: 'in',
    clean: (files) => `Inhalte in Ordnung: ${files === 1 ? '1 Datei' : `${files} Dateien`} geprüft.`,
  },
  en: {
    error: ['error', 'errors'],
    advice: ['note', 'notes'],
    file: ['file', 'files'],
    field: (name) => `field "${name}"`,
    and: 'and',
    inFiles: 'in',
    clean: (files) => `Content is fine: checked ${files === 1 ? '1 file' : `${files} files`}.`,
  },
};

const counted = (count: number, [one, many]: readonly [string, string]): string =>
  `${count} ${count === 1 ? one : many}`;

const WIDTH = 100;

/** The line a problem is on, with a caret below its place; long lines are cut to what surrounds it. */
function excerpt({ line, column }: Problem, text: string | undefined): string[] {
  const source = text?.split('\n')[line - 1]?.replace(/\r$/, '').replaceAll('\t', ' ').replaceAll('\u{a0}', ' ');
  if (!source?.trim()) return [];
  const from = column > WIDTH - 20 ? column - 40 : 0;
  const shown = `${from > 0 ? '…' : ''}${source.slice(from, from + WIDTH)}${source.length > from + WIDTH ? '…' : ''}`;
  const number = String(line).padStart(7);
  const caret = ' '.repeat(column - 1 - from + (from > 0 ? 1 : 0));
  return [`${number} | ${shown}`, `${' '.repeat(7)} | ${caret}^`];
}

/** One problem: where, what, how to mend it, and the line it is on. */
function oneProblem(problem: Problem, { language, folder, textOf }: ReportOptions): string {
  const { file, line, column, level, field, rule, message, mend } = problem;
  const words = WORDING[language];
  const about = field ? `[${field}] ${words.field(field)}` : `[${rule}]`;
  return [
    `${folder}/${file}:${line}:${column}  ${words[level][0]} ${about}`,
    `    ${message[language]}`,
    `    → ${mend[language]}`,
    ...excerpt(problem, textOf(file)),
  ].join('\n');
}

/** „3 Fehler und 1 Hinweis in 2 Dateien“ */
export function summary(problems: readonly Problem[], language: Language): string {
  const words = WORDING[language];
  const parts = (['error', 'advice'] as const)
    .map((level) => ({ level, count: problems.filter((problem) => problem.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => counted(count, words[level]));
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${parts.join(` ${words.and} `)} ${words.inFiles} ${counted(files, words.file)}`;
}

/** What the check says in the end. @param checked how many content files were looked at */
export function report(problems: readonly Problem[], checked: number, options: ReportOptions): string {
  if (problems.length === 0) return WORDING[options.language].clean(checked);
  return [...problems.map((problem) => oneProblem(problem, options)), summary(problems, options.language)].join('\n\n');
}
