/** What builds with and without feeds and calendars took, as a table and as one sentence. Pure: figures in, text out. */
import { buildLimits } from './limits.ts';
import { median } from './median.ts';
import { decimal, megabytes, ratioMore, seconds, table } from './table.ts';
import type { Usage } from './timed-build.ts';

export interface Built {
  /** From nothing. */
  cold: readonly Usage[];
  /** With what earlier builds had kept. */
  warm: readonly Usage[];
  /** Sizes in bytes of the finished files, by their paths. */
  files: ReadonlyMap<string, number>;
}

export interface Results {
  whole: Built;
  bare: Built;
}

type Measure = (usage: Usage) => number;

const cpu: Measure = ({ cpuSeconds }) => cpuSeconds;
const wall: Measure = ({ wallSeconds }) => wallSeconds;
const memory: Measure = ({ peakBytes }) => peakBytes;

type Runs = 'cold' | 'warm';

const middle = (built: Built, runs: Runs, measure: Measure): number => median(built[runs].map(measure));

/** By how much more, `0.09` for nine percent. */
const more = ({ whole, bare }: Results, runs: Runs, measure: Measure): number =>
  middle(whole, runs, measure) / middle(bare, runs, measure) - 1;

/** "31,0 s (30,2–33,4)": the median, and from where to where it went. */
function spread(built: Built, runs: Runs, measure: Measure, unit: (value: number) => string): string {
  const values = built[runs].map(measure);
  const text = unit(median(values));
  if (values.length < 2) return text;
  const bare = (value: number): string => unit(value).replace(/ .*$/, '');
  return `${text} (${bare(Math.min(...values))}–${bare(Math.max(...values))})`;
}

const usageRow = (
  results: Results,
  [name, runs, measure, unit]: [string, Runs, Measure, (value: number) => string],
): string[] => [
  name,
  spread(results.whole, runs, measure, unit),
  spread(results.bare, runs, measure, unit),
  ratioMore(more(results, runs, measure)),
];

const bytesOf = ({ files }: Built): number => [...files.values()].reduce((sum, size) => sum + size, 0);

const sizeRow = ({ whole, bare }: Results, name: string, of: (built: Built) => number, unit: (n: number) => string) => [
  name,
  unit(of(whole)),
  unit(of(bare)),
  unit(of(whole) - of(bare)),
];

export const buildTable = (results: Results): string =>
  table([
    [`Median von ${results.whole.warm.length}`, 'mit Feeds', 'ohne', 'mehr'],
    usageRow(results, ['CPU', 'warm', cpu, seconds]),
    usageRow(results, ['Dauer', 'warm', wall, seconds]),
    usageRow(results, ['Speicher', 'warm', memory, megabytes]),
    usageRow(results, ['CPU aus dem Nichts', 'cold', cpu, seconds]),
    usageRow(results, ['Dauer aus dem Nichts', 'cold', wall, seconds]),
    usageRow(results, ['Speicher aus dem Nichts', 'cold', memory, megabytes]),
    sizeRow(results, 'Dateien', ({ files }) => files.size, String),
    sizeRow(results, 'Größe', bytesOf, megabytes),
  ]);

const least = (built: Built, measure: Measure): number => Math.min(...built.warm.map(measure));

/**
 * The one sentence that the limit is about. Others on the machine can only slow a run down: where medians and fastest
 * runs differ much, it was too busy for either.
 */
export function shareLine(results: Results): string {
  const { whole, bare } = results;
  const share = more(results, 'warm', cpu);
  // 46 / 40 - 1 is a hair more than 0.15 in binary.
  const verdict = share <= buildLimits.feeds + 1e-9 ? '✓' : '✗';
  return [
    `${verdict} Feeds und Kalender kosten ${ratioMore(share)} mehr Rechenzeit, `,
    `${ratioMore(more(results, 'warm', wall))} mehr Dauer (Median von ${whole.warm.length}; `,
    `in den schnellsten Läufen ${ratioMore(least(whole, cpu) / least(bare, cpu) - 1)} Rechenzeit; `,
    `Grenze ${decimal(buildLimits.feeds * 100, 0)} %)`,
  ].join('');
}
