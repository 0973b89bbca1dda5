import { describe, expect, test } from 'vitest';
import { previewEnvironment, previewOptions } from './options.ts';

const nowOf = (value: string) => previewOptions([`--now=${value}`]).now?.toString();

describe('the moment that a preview shows', () => {
  test('is a wall-clock time in Berlin, in summer and in winter', () => {
    expect(nowOf('2026-05-01T09:00')).toBe('2026-05-01T07:00:00Z');
    expect(nowOf('2026-12-01T09:00')).toBe('2026-12-01T08:00:00Z');
  });

  test('or a moment with its offset', () => {
    expect(nowOf('2026-05-01T09:00+02:00')).toBe('2026-05-01T07:00:00Z');
    expect(nowOf('2026-05-01T09:00Z')).toBe('2026-05-01T09:00:00Z');
  });

  test('can stand apart from its option', () => {
    expect(previewOptions(['--now', '2026-05-01T09:00']).now?.toString()).toBe('2026-05-01T07:00:00Z');
  });

  test.each(['2026-05-01', '1.5.2026', 'morgen', '2026-02-30T09:00', '2026-03-29T02:30', '9:00'])(
    'is not “%s”; the message shows how to write it',
    (value) => {
      expect(() => nowOf(value)).toThrow(
        `--now=${value} ist kein Zeitpunkt.\n→ Ortszeit: --now=2026-05-01T09:00, mit Zeitzone: --now=2026-05-01T09:00+02:00`,
      );
    },
  );
});

test('without options the present moment is built and served', () => {
  expect(previewOptions([])).toEqual({ port: 4322, buildOnly: false });
});

test('port and building only can be asked for', () => {
  expect(previewOptions(['--port=4330', '--build-only'])).toEqual({ port: 4330, buildOnly: true });
});

test.each(['x', '70000', '-1', ''])('“%s” is no port', (value) => {
  expect(() => previewOptions([`--port=${value}`])).toThrow(`--port=${value} ist keine Portnummer.`);
});

test.each([
  ['--jetzt=2026-05-01T09:00', 'Unbekannt oder unvollständig: --jetzt.'],
  ['morgen', 'Unbekannt oder unvollständig: morgen.'],
  ['--now', 'Unbekannt oder unvollständig: --now'],
])('“%s” is answered with what there is', (word, fault) => {
  expect(() => previewOptions([word])).toThrow(fault);
  expect(() => previewOptions([word])).toThrow('→ Möglich sind --now=2026-05-01T09:00, --port=4330 und --build-only');
});

describe('the build of a preview', () => {
  test('has folders of its own and shows what is held back', () => {
    expect(previewEnvironment({}, {})).toEqual({
      SITE_DRAFTS: '1',
      SITE_RELEASE: '0',
      SITE_OUT: '.cache/preview/dist',
      SITE_CACHE: '.cache/preview/cache',
    });
  });

  test('is told its moment, and other folders', () => {
    const now = Temporal.Instant.from('2026-05-01T07:00:00Z');
    expect(previewEnvironment({ SITE_OUT: '.cache/a', SITE_CACHE: '.cache/b' }, { now })).toMatchObject({
      SITE_OUT: '.cache/a',
      SITE_CACHE: '.cache/b',
      SITE_NOW: '2026-05-01T07:00:00Z',
    });
  });
});
