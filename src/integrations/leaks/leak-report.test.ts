import { expect, test } from 'vitest';
import type { Secret } from './candidates.ts';
import type { Leak } from './find-leaks.ts';
import { leakReport } from './leak-report.ts';

const title: Secret = {
  file: 'news/a/index.md',
  line: 3,
  field: 'title',
  value: 'Ein Wirkstoff aus dem Stollen',
  needle: 'ein wirkstoff aus dem stollen',
  item: 'news/a',
  state: 'embargoed',
  kind: 'text',
};
const word: Secret = { ...title, field: 'Text', line: 12, value: 'Stollen', needle: 'stollen', kind: 'word' };
const leak = (output: string, secret: Leak['secret'] = title): Leak => ({ output, secret });

const report = (leaks: Leak[], mismatches: { output: string; message: string }[] = []): string =>
  leakReport({ leaks, mismatches, heldBack: 1 }, 'content');

test('a text that an editor has quoted is named with both files and lines, and how to mend it', () => {
  const saidIn = { file: 'news/b/index.md', line: 14, field: 'Text', value: 'Bald: „Ein Wirkstoff aus dem Stollen“.' };
  expect(report([{ ...leak('meldungen/b/index.html'), saidIn }])).toBe(
    [
      'Nichts wurde veröffentlicht: Auf der fertigen Seite stünde etwas, das noch zurückgehalten wird.',
      '',
      'meldungen/b/index.html',
      '    „Ein Wirkstoff aus dem Stollen“ aus content/news/a/index.md:3 (Feld „title“ von news/a, noch gesperrt)',
      '    Im Beitrag content/news/b/index.md, Zeile 14, steht: „Bald: „Ein Wirkstoff aus dem Stollen“.“',
      '    → Dort anders formulieren, bis der andere Beitrag erscheint. Ist der Wortlaut kein Geheimnis, den zurückgehaltenen Beitrag eindeutiger benennen (zum Beispiel mit Jahr).',
    ].join('\n'),
  );
});

test('what no editor has done is called a bug, to be reported', () => {
  expect(report([leak('rss.xml')])).toContain(
    '→ Kein veröffentlichter Beitrag sagt das: ein Programmfehler. Bitte melden',
  );
});

test('a secret is told once, with all files in which it stands', () => {
  const text = report([leak('rss.xml'), leak('index.html'), leak('rss.xml')]);
  expect(text.match(/Feld „title“/g)).toHaveLength(1);
  expect(text).toContain('rss.xml, index.html\n');
});

test('many files are counted', () => {
  const text = report(Array.from({ length: 11 }, (_, index) => leak(`seite-${index}.html`)));
  expect(text).toContain('seite-7.html, und 3 weitere Dateien');
});

test('a word is not told again where the text that has it is told', () => {
  expect(report([leak('index.html'), leak('index.html', word)])).not.toContain(':12');
  expect(report([leak('index.html'), leak('rss.xml', word)])).toContain(
    'rss.xml\n    „Stollen“ aus content/news/a/index.md:12 (Text von news/a',
  );
});

test('a picture is told with its file', () => {
  const text = report([leak('_astro/x.avif', { path: 'news/a/foto.jpg', item: 'news/a', state: 'draft' })]);
  expect(text).toContain('_astro/x.avif\n    die Datei content/news/a/foto.jpg (von news/a, ein Entwurf)');
});

test('numbers that are not right are told in one part', () => {
  const message = 'Beiträge zum Thema: bei /themen/a/ steht 7, veröffentlicht sind 6';
  expect(report([], [{ output: 'index.html', message }])).toContain(
    `    index.html: ${message}\n    → Ein Programmfehler.`,
  );
});
