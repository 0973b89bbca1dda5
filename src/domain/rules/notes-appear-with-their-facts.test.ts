import { expect, test } from 'vitest';
import { contentTree, eventWith, newsWith } from '../../testing/content-builders.ts';
import { notesAppearWithTheirFacts } from './notes-appear-with-their-facts.ts';

const event = (...lines: string[]) => ({ 'events/x/index.md': eventWith('changes:', ...lines) });
const check = (files: Record<string, string>, now: string) =>
  notesAppearWithTheirFacts.check(contentTree(files), Temporal.Instant.from(now));

test('a correction that lies ahead is noticed until its day begins', () => {
  const files = {
    'news/x/index.md': newsWith('corrections:', '  - { date: 2026-06-02, text: Die Summe war falsch. }'),
  };
  expect(check(files, '2026-06-01T23:59:59+02:00')).toMatchObject([
    {
      level: 'advice',
      field: 'corrections.0.date',
      value: '2026-06-02',
      message: {
        de: 'Diese Korrektur erscheint erst an ihrem Tag; was im Beitrag schon berichtigt ist, steht bis dahin ohne Hinweis da.',
      },
      mend: { de: 'Den Tag angeben, an dem berichtigt wird, spätestens heute.' },
    },
  ]);
  expect(check(files, '2026-06-02T00:00+02:00')).toEqual([]);
});

test('so is a change whose place, programme or text are on the page already', () => {
  const files = event('  - { date: 2026-06-02T10:00, kind: relocated, text: Saal 2. }');
  expect(check(files, '2026-06-02T09:59+02:00')).toMatchObject([
    {
      level: 'advice',
      field: 'changes.0.date',
      value: '2026-06-02T10:00',
      message: {
        de: 'Diese Änderung erscheint erst zu ihrem Zeitpunkt; was sonst im Beitrag steht (Ort, Programm, Text), gilt schon jetzt.',
      },
    },
  ]);
  expect(check(files, '2026-06-02T10:00+02:00')).toEqual([]);
});

test('a cancellation may lie ahead: the status waits for it', () => {
  expect(check(event('  - { date: 2026-06-02, kind: cancelled, text: Fällt aus. }'), '2026-06-01T12:00+02:00')).toEqual(
    [],
  );
});
