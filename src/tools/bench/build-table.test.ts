import { expect, test } from 'vitest';
import { type Built, buildTable, shareLine } from './build-table.ts';
import type { Usage } from './timed-build.ts';

const usage = (cpuSeconds: number): Usage => ({
  cpuSeconds,
  wallSeconds: cpuSeconds / 2,
  peakBytes: cpuSeconds * 10_000_000,
});

const built = (files: number, ...cpu: number[]): Built => ({
  cold: [usage(200)],
  warm: cpu.map(usage),
  files: new Map(Array.from({ length: files }, (_, index) => [`${index}.html`, 500_000])),
});

const results = { whole: built(30, 44, 70, 46), bare: built(20, 40, 39, 41) };

test('medians are compared, so that one slow run says nothing', () => {
  expect(shareLine(results)).toBe(
    '✓ Feeds und Kalender kosten 15,0 % mehr Rechenzeit, 15,0 % mehr Dauer (Median von 3; in den schnellsten Läufen 12,8 % Rechenzeit; Grenze 15 %)',
  );
});

test('what costs more than the limit is marked', () => {
  expect(shareLine({ ...results, whole: built(30, 47) })).toMatch(/^✗ Feeds und Kalender kosten 17,5 % mehr/);
});

test('the table says how far the runs went apart, and what the feeds added', () => {
  const rows = buildTable(results)
    .split('\n')
    .map((row) => row.replace(/ {2,}/g, ' | '));
  expect(rows).toEqual([
    'Median von 3 | mit Feeds | ohne | mehr',
    'CPU | 46,0 s (44,0–70,0) | 40,0 s (39,0–41,0) | 15,0 %',
    'Dauer | 23,0 s (22,0–35,0) | 20,0 s (19,5–20,5) | 15,0 %',
    'Speicher | 460,0 MB (440,0–700,0) | 400,0 MB (390,0–410,0) | 15,0 %',
    'CPU aus dem Nichts | 200,0 s | 200,0 s | 0,0 %',
    'Dauer aus dem Nichts | 100,0 s | 100,0 s | 0,0 %',
    'Speicher aus dem Nichts | 2000,0 MB | 2000,0 MB | 0,0 %',
    'Dateien | 30 | 20 | 10',
    'Größe | 15,0 MB | 10,0 MB | 5,0 MB',
  ]);
});
