import { describe, expect, test } from 'vitest';
import { CHECKED_AT, contentTree, eventWith, found, inGerman } from '../../testing/content-builders.ts';
import { statusesFollowChanges } from './statuses-follow-changes.ts';

const event = (...lines: string[]) => ({ 'events/x/index.md': eventWith('start: 2026-07-01', ...lines) });
const entry = (date: string, kind: string, ...more: string[]) => [
  `  - date: ${date}`,
  `    kind: ${kind}`,
  ...more.map((line) => `    ${line}`),
  '    text: Ein Satz.',
];
const check = (...lines: string[]) => found(statusesFollowChanges, event(...lines));

describe('a status without a change that says so', () => {
  test('is shown with the lines to add', () => {
    expect(check('status: cancelled')).toEqual([
      {
        at: 'events/x/index.md:6:9 [status]',
        value: 'cancelled',
        message: 'Der Status ist „cancelled“, aber keine Änderung („changes“) sagt, seit wann und warum.',
        mend: [
          'Ergänzen und den Satz anpassen:',
          'changes:',
          '  - date: 2026-06-01',
          '    kind: cancelled',
          '    text: Die Veranstaltung fällt aus.',
        ].join('\n'),
      },
    ]);
  });

  test('is mended by exactly those lines', () => {
    for (const status of ['cancelled', 'postponed', 'moved-online']) {
      const [problem] = check(`status: ${status}`);
      expect(check(`status: ${status}`, ...(problem?.mend.split('\n').slice(1) ?? ['fehlt']))).toEqual([]);
    }
  });

  test('where there are other changes goes below them', () => {
    const lines = ['status: postponed', 'changes:', ...entry('2026-05-01', 'moved', 'from: 2026-06-01')];
    const [problem] = check(...lines);
    expect(problem?.mend).toBe(
      [
        'Unter „changes“ unten anfügen und den Satz anpassen:',
        '  - date: 2026-06-01',
        '    kind: postponed',
        '    text: Die Veranstaltung wird verschoben, der neue Termin folgt.',
      ].join('\n'),
    );
    expect(check(...lines, ...(problem?.mend.split('\n').slice(1) ?? ['fehlt']))).toEqual([]);
  });

  test('of an event that is announced later has a day on which it will be', () => {
    const files = {
      'events/x/index.md': eventWith('start: 2026-09-01', 'status: cancelled').replace(
        '2026-01-01',
        '2026-07-01T10:00',
      ),
    };
    expect(found(statusesFollowChanges, files)[0]?.mend).toContain('  - date: 2026-07-01\n');
  });

  test('is told in English as well', () => {
    const [problem] = statusesFollowChanges.check(contentTree(event('status: moved-online')), CHECKED_AT);
    expect(problem?.mend.en).toContain('    text: The event takes place online.');
    expect(problem && inGerman(problem).mend).toContain('    text: Die Veranstaltung findet online statt.');
  });
});

describe('changes without a status that says so', () => {
  test('are shown with the status and the ways back', () => {
    expect(check('changes:', ...entry('2026-05-01', 'cancelled'))).toEqual([
      {
        at: 'events/x/index.md:6:1 [status]',
        value: 'scheduled',
        message: 'Nach den Änderungen („changes“) wäre der Status „cancelled“; hier findet die Veranstaltung statt.',
        mend: [
          'Gilt die Änderung noch: status: cancelled. Gibt es einen neuen Termin, fehlt darunter ein Eintrag mit kind: moved. Findet die Veranstaltung statt wie zuerst angekündigt: Unter „changes“ unten anfügen und den Satz anpassen:',
          '  - date: 2026-06-01',
          '    kind: resumed',
          '    text: Die Veranstaltung findet doch statt.',
        ].join('\n'),
      },
    ]);
  });

  test('are compared with a status that is written down too', () => {
    expect(check('status: scheduled', 'changes:', ...entry('2026-05-01', 'moved-online'))).toMatchObject([
      { at: 'events/x/index.md:6:9 [status]' },
    ]);
  });
});

describe('status and changes agree', () => {
  test.each([
    ['nothing was changed', []],
    ['it was cancelled', ['status: cancelled', 'changes:', ...entry('2026-05-01', 'cancelled')]],
    [
      'it was postponed and then got a date, in whatever order that was entered',
      ['changes:', ...entry('2026-05-10', 'moved', 'from: 2026-06-01'), ...entry('2026-05-01', 'postponed')],
    ],
    ['it will be cancelled tomorrow', ['status: cancelled', 'changes:', ...entry('2026-06-02', 'cancelled')]],
    ['only details changed', ['changes:', ...entry('2026-05-01', 'details')]],
  ])('where %s', (_, lines) => {
    expect(check(...lines)).toEqual([]);
  });

  test('or one of them cannot be read, which the schema’s rule reports', () => {
    expect(check('status: abgesagt')).toEqual([]);
    expect(check('status: cancelled', 'changes: Fällt aus.')).toEqual([]);
    expect(check('status: cancelled', 'changes:', ...entry('2026-05-01', 'abgesagt'))).toEqual([]);
  });
});
