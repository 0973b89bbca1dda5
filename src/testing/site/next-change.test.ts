/**
 * Builds a small site along the moments that next-change.json names: one second before each of them nothing has changed
 * since the last build, and then something has. Every kind of reason is met, and what readers see of it.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { changeReasons } from '../../domain/next-changes.ts';
import { readNextChange } from '../../tools/schedule/next-change-file.ts';
import { changingContent, START } from './next-change-content.ts';
import { type Snapshot, seen, snapshotOf } from './next-change-looks.ts';
import { type BuildResult, buildSite, siteFolder, TEST_FOLDER, writeContent } from './sites.ts';

const NAME = 'next-change';
const FILE = join(dirname(siteFolder(NAME)), 'next-change.json');

interface Step {
  at: string;
  reasons: string[];
  /** Whether the build of one second before had to be made; otherwise it was that of the step before. */
  hasGap: boolean;
  /** What `rebuild:due` said one second before, and then. */
  early: BuildResult;
  due: BuildResult;
  last: Snapshot;
  before: Snapshot;
  after: Snapshot;
}

let folder = '';

const run = (now: Temporal.Instant | string, command?: string[]): BuildResult => {
  const result = buildSite(NAME, {
    now: now.toString(),
    content: folder,
    env: { NODE_COMPILE_CACHE: join(TEST_FOLDER, NAME, 'compiled') },
    ...(command ? { command } : {}),
  });
  if (result.code !== 0) throw new Error(result.output);
  return result;
};

const REBUILD = ['src/tools/rebuild-due.ts'];

const nextOf = () => {
  const file = readNextChange(FILE);
  if (!file?.next) throw new Error('next-change.json names no next change');
  const { next, changes } = file;
  return {
    next: Temporal.Instant.from(next),
    reasons: changes.filter(({ at }) => at === next).map(({ reason }) => reason),
  };
};

function takeStep(last: Snapshot, lastMoment: Temporal.Instant): Step {
  const { next, reasons } = nextOf();
  const oneSecondBefore = next.subtract({ seconds: 1 });
  const early = run(oneSecondBefore, REBUILD);
  const hasGap = !oneSecondBefore.equals(lastMoment);
  if (hasGap) run(oneSecondBefore);
  const before = hasGap ? snapshotOf(NAME) : last;
  const due = run(next, REBUILD);
  return { at: next.toString(), reasons, hasGap, early, due, last, before, after: snapshotOf(NAME) };
}

const steps: Step[] = [];

beforeAll(async () => {
  rmSync(dirname(FILE), { recursive: true, force: true });
  folder = writeContent(NAME, await changingContent());
  run(START);
  let last = snapshotOf(NAME);
  let moment = Temporal.Instant.from(START);
  while (new Set(steps.flatMap(({ reasons }) => reasons)).size < changeReasons.length && steps.length < 20) {
    const step = takeStep(last, moment);
    steps.push(step);
    [last, moment] = [step.after, Temporal.Instant.from(step.at)];
  }
}, 600_000);

describe('at the moments that next-change.json names', () => {
  test('all reasons are met, one after the other', () => {
    expect(steps.map(({ at, reasons }) => [at, ...reasons].join(' '))).toEqual([
      '2026-12-04T23:00:00Z pin-ends picture-rights-end',
      '2026-12-04T23:00:01Z published',
      '2026-12-04T23:00:02Z event-begins',
      '2026-12-04T23:00:03Z event-ends',
      '2026-12-04T23:00:04Z leaves-news-sitemap',
      '2026-12-07T23:00:00Z corrected gets-old',
      '2026-12-07T23:00:01Z embargo-lifts',
      '2026-12-07T23:00:02Z registration-closes',
      '2026-12-07T23:00:03Z tickets-close',
      '2026-12-10T23:00:00Z plan-changes renamed milestone-reached',
      '2026-12-10T23:00:01Z expires',
      '2026-12-10T23:00:02Z withdrawn',
      '2026-12-10T23:00:03Z updated',
      '2027-01-01T00:00:00Z contact-renewed',
      '2027-01-01T05:00:00Z digest-appears',
    ]);
    expect(steps.flatMap(({ reasons }) => reasons).sort()).toEqual([...changeReasons].sort());
  });

  test('the site differs, and one second before it does not', () => {
    expect(steps.filter(({ hasGap }) => hasGap).length).toBe(5);
    for (const { at, last, before, after } of steps) {
      expect(before.sums, `one second before ${at}`).toEqual(last.sums);
      expect(after.sums, at).not.toEqual(before.sums);
    }
  });

  test.each(Object.entries(seen))(
    'readers see of %s what they should, and not before',
    (reason, [look, before, after]) => {
      const step = steps.find(({ reasons }) => reasons.includes(reason));
      expect(step && [look(step.before), look(step.after)]).toEqual([before, after]);
    },
  );

  test('rebuild:due builds, and one second before it does nothing and says when it will', () => {
    for (const { early, due } of steps) {
      expect(early.output).toMatch(/^Nächste Änderung: [^\n]+\n$/);
      expect(due.output).toMatch(/^Fällig seit /);
      expect(due.output).toContain('Fertig: ');
    }
    expect(steps.find(({ reasons }) => reasons.includes('embargo-lifts'))?.early.output).toBe(
      'Nächste Änderung: 08.12.2026, 00:00:01 Uhr (Sperrfrist endet: news/gesperrt, organisations/geheim)\n',
    );
  });
});

test('no file of the site tells of a change to come', () => {
  expect(existsSync(join(siteFolder(NAME), 'next-change.json'))).toBe(false);
});

test('a build that fails leaves next-change.json as it was', () => {
  const before = readFileSync(FILE, 'utf8');
  expect(buildSite(NAME, { now: '2027-02-01T00:00:00Z', content: 'gibt-es-nicht' }).code).not.toBe(0);
  expect(readFileSync(FILE, 'utf8')).toBe(before);
});
