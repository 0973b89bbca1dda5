import { expect, test } from 'vitest';
import type { Problem } from '../domain/content-tree.ts';
import { type ReportOptions, report, summary } from './report.ts';

const TEXT = '---\ntitle: x\ndate: 12. September 2024\n---\n\nText\n';

const problem: Problem = {
  rule: 'fields-match-the-schema',
  level: 'error',
  file: 'news/x/index.md',
  line: 3,
  column: 7,
  field: 'date',
  value: '12. September 2024',
  message: { de: '„12. September 2024“ ist kein gültiges Datum.', en: '"12. September 2024" is no valid date.' },
  mend: { de: 'So schreiben: date: 2024-09-12', en: 'Write: date: 2024-09-12' },
};
const advice: Problem = {
  rule: 'headings-begin-at-two',
  level: 'advice',
  file: 'news/y/index.md',
  line: 1,
  column: 1,
  message: { de: 'Eine Ebene fehlt.', en: 'A level is missing.' },
  mend: { de: 'So schreiben: ## Kopf', en: 'Write: ## Kopf' },
};

const options: ReportOptions = {
  language: 'de',
  folder: 'content',
  textOf: (file) => (file === 'news/x/index.md' ? TEXT : undefined),
};

test('a problem says where, what, how to mend it, and shows the line', () => {
  expect(report([problem], 1, options)).toBe(
    [
      'content/news/x/index.md:3:7  Fehler [date] Feld „date“',
      '    „12. September 2024“ ist kein gültiges Datum.',
      '    → So schreiben: date: 2024-09-12',
      '      3 | date: 12. September 2024',
      '        |       ^',
      '',
      '1 Fehler in 1 Datei',
    ].join('\n'),
  );
});

test('a problem without field names its rule, one without text shows no line', () => {
  expect(report([advice], 1, options)).toBe(
    [
      'content/news/y/index.md:1:1  Hinweis [headings-begin-at-two]',
      '    Eine Ebene fehlt.',
      '    → So schreiben: ## Kopf',
      '',
      '1 Hinweis in 1 Datei',
    ].join('\n'),
  );
});

test('the report can be had in English', () => {
  expect(report([problem, advice], 2, { ...options, language: 'en' })).toContain(
    [
      'content/news/x/index.md:3:7  error [date] field "date"',
      '    "12. September 2024" is no valid date.',
      '    → Write: date: 2024-09-12',
    ].join('\n'),
  );
  expect(summary([problem, advice], 'en')).toBe('1 error and 1 note in 2 files');
});

test('the summary counts errors, advice and files', () => {
  expect(summary([problem, problem, problem, advice], 'de')).toBe('3 Fehler und 1 Hinweis in 2 Dateien');
  expect(summary([advice, advice], 'de')).toBe('2 Hinweise in 1 Datei');
});

test('the caret stands below its sign in long lines and behind tabs', () => {
  const long = `${'x'.repeat(200)}!${'y'.repeat(200)}`;
  const [, , , line = '', caret = ''] = report([{ ...problem, line: 1, column: 201 }], 1, {
    ...options,
    textOf: () => long,
  }).split('\n');
  expect(line[caret.indexOf('^')]).toBe('!');
  expect(line.length).toBeLessThan(115);
  expect(report([{ ...problem, line: 1, column: 2 }], 1, { ...options, textOf: () => '\tsrc: a' })).toContain(
    '      1 |  src: a\n        |  ^',
  );
});

test('a sound folder is said to be sound', () => {
  expect(report([], 89, options)).toBe('Inhalte in Ordnung: 89 Dateien geprüft.');
  expect(report([], 1, options)).toBe('Inhalte in Ordnung: 1 Datei geprüft.');
  expect(report([], 89, { ...options, language: 'en' })).toBe('Content is fine: checked 89 files.');
});
