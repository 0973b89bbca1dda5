import { expect, test } from 'vitest';
import { eventWith, found, newsWith, projectWith } from '../../testing/content-builders.ts';
import { notesFollowPublication } from './notes-follow-publication.ts';

const corrected = (date: string) => ['corrections:', `  - date: ${date}`, '    text: Die Summe war falsch.'];
const cancelled = (date: string) => ['changes:', `  - date: ${date}`, '    kind: cancelled', '    text: Fällt aus.'];
const check = (files: Record<string, string>) => found(notesFollowPublication, files);

test('no correction lies before the publication, of no type', () => {
  expect(check({ 'news/x/index.md': newsWith(...corrected('2026-04-26')) })).toEqual([
    {
      at: 'news/x/index.md:7:11 [corrections.0.date]',
      value: '2026-04-26',
      message:
        'Der Eintrag liegt vor der Veröffentlichung („date“): Was noch niemand gelesen hat, kann sich für niemanden ändern.',
      mend: 'Einen Tag ab 2026-04-27 angeben; was schon vorher feststand, gehört in den Beitrag selbst, ohne diesen Eintrag.',
    },
  ]);
  expect(check({ 'projects/x/index.md': projectWith(...corrected('2025-12-31')) })).toHaveLength(1);
  expect(check({ 'events/x/index.md': eventWith(...corrected('2025-12-31')) })).toHaveLength(1);
});

test('no change of plan lies before the announcement', () => {
  expect(check({ 'events/x/index.md': eventWith(...cancelled('2025-12-31T23:59')) })).toMatchObject([
    { at: 'events/x/index.md:6:11 [changes.0.date]', value: '2025-12-31T23:59' },
  ]);
});

test('on the day itself both may be, as far as their clock times tell', () => {
  expect(check({ 'news/x/index.md': newsWith(...corrected('2026-04-27')) })).toEqual([]);
  const at = (published: string, changed: string) =>
    check({ 'events/x/index.md': eventWith(...cancelled(changed)).replace('2026-01-01', published) }).length;
  expect(at('2026-01-01', '2026-01-01T05:00')).toBe(0);
  expect(at('2026-01-01T10:00', '2026-01-01')).toBe(0);
  expect(at('2026-01-01T10:00', '2026-01-01T09:59')).toBe(1);
});

test('what is no day is left to the schema’s rule', () => {
  expect(check({ 'news/x/index.md': newsWith(...corrected('26.4.2026')) })).toEqual([]);
  expect(check({ 'news/x/index.md': newsWith('corrections: Die Summe.') })).toEqual([]);
});
