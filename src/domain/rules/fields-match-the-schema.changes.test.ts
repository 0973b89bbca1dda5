import { describe, expect, test } from 'vitest';
import { eventWith, found, newsWith, projectWith } from '../../testing/content-builders.ts';
import { fieldsMatchTheSchema } from './fields-match-the-schema.ts';

const event = (...lines: string[]) =>
  found(fieldsMatchTheSchema, { 'events/x/index.md': eventWith('start: 2026-09-01', ...lines) });
const change = (...lines: string[]) => event('changes:', '  - date: 2026-05-01', ...lines.map((line) => `    ${line}`));

describe('a change of an event’s plan', () => {
  test('that moves it says from when', () => {
    expect(change('kind: moved', 'text: Ein Satz.')).toMatchObject([
      {
        at: 'events/x/index.md:7:5 [changes.0.from]',
        message: 'Bei einem neuen Termin (kind: moved) fehlt, wann die Veranstaltung bisher beginnen sollte.',
        mend: 'Darunter ergänzen, was bisher unter „start“ stand, zum Beispiel: from: 2026-06-10T09:00',
      },
    ]);
    expect(change('kind: moved', 'from: 2026-06-10', 'text: Ein Satz.')).toEqual([]);
  });

  test('of another kind has no former start', () => {
    expect(change('kind: cancelled', 'from: 2026-06-10', 'text: Ein Satz.')).toMatchObject([
      {
        at: 'events/x/index.md:9:11 [changes.0.from]',
        message: '„from“ nennt den bisherigen Beginn und steht nur bei einem neuen Termin (kind: moved).',
      },
    ]);
  });

  test('has a kind and a sentence for readers', () => {
    expect(change('kind: verlegt', 'from: 2026-06-10', 'text: Ein Satz.')).toMatchObject([
      { at: 'events/x/index.md:8:11 [changes.0.kind]', mend: expect.stringMatching(/^Meinten Sie „moved“\?/) },
    ]);
    expect(change('kind: cancelled', 'text: ""')).toMatchObject([{ at: 'events/x/index.md:9:11 [changes.0.text]' }]);
    expect(change('kind: cancelled')).toMatchObject([{ at: 'events/x/index.md:7:5 [changes.0.text]' }]);
  });
});

test.each(['previousStart: 2026-06-10', 'statusNote: Zu wenige Anmeldungen.', 'aenderungen: []'])(
  'who writes "%s" is shown the list of changes',
  (line) => {
    expect(event(line)).toMatchObject([{ mend: 'Meinten Sie „changes“?' }]);
  },
);

test('news, events and projects have corrections, none of them empty', () => {
  const corrected = ['corrections:', '  - date: 2026-05-01', '    text: " "'];
  const place = (line: number, file: string) => [{ at: `${file}:${line}:11 [corrections.0.text]` }];
  expect(event(...corrected)).toMatchObject(place(8, 'events/x/index.md'));
  const projects = found(fieldsMatchTheSchema, { 'projects/x/index.md': projectWith(...corrected) });
  expect(projects).toMatchObject(place(7, 'projects/x/index.md'));
  const news = found(fieldsMatchTheSchema, { 'news/x/index.md': newsWith(...corrected) });
  expect(news).toMatchObject(place(8, 'news/x/index.md'));
});
