/** Lighthouse on a page: mobile preset, simulated slow 4G, nothing reported to anybody: only its command line can report errors. */
import { median } from './median.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Scores {
  /** 0 to 100; performance is the median of all runs, the others do not vary. */
  scores: Record<Category, number>;
  /** Audits that cost points, by category: „performance: Nicht verwendetes CSS (0)“. */
  faults: string[];
}

/** The part of Lighthouse's result that is read here. */
interface Result {
  categories: Record<
    string,
    { score: number | null; auditRefs: { id: string; weight: number; acronym?: string }[] } | undefined
  >;
  audits: Record<string, { title: string; score: number | null; displayValue?: string } | undefined>;
}

const percent = (score: number | null | undefined): number => Math.round((score ?? 0) * 100);

const scoreOf = (result: Result, category: Category): number => percent(result.categories[category]?.score);

function faultsOf({ categories, audits }: Result): string[] {
  return CATEGORIES.flatMap((category) =>
    (categories[category]?.auditRefs ?? [])
      .map(({ id, weight }) => ({ id, weight, audit: audits[id] }))
      .filter(({ weight, audit }) => weight > 0 && audit && audit.score !== null && audit.score < 0.9)
      .map(
        ({ id, audit }) =>
          `${category}: ${audit?.title} [${id}] ${audit?.displayValue ?? ''} (${percent(audit?.score)})`,
      ),
  );
}

/** @param port of a Chromium's remote debugging */
async function runOnce(url: string, port: number): Promise<Result> {
  const { default: lighthouse } = await import('lighthouse');
  const outcome = await lighthouse(url, {
    port,
    logLevel: 'error',
    output: 'json',
    locale: 'de',
    onlyCategories: [...CATEGORIES],
  });
  const result = outcome?.lhr;
  if (!result || result.runtimeError) throw new Error(`${url}: ${result?.runtimeError?.message ?? 'kein Ergebnis'}`);
  return result;
}

export async function lighthouseScores(url: string, port: number, runs: number): Promise<Scores> {
  const results: Result[] = [];
  // One after the other: runs at the same time would slow each other down.
  for (let run = 0; run < runs; run += 1) results.push(await runOnce(url, port));
  const scores = Object.fromEntries(
    CATEGORIES.map((category) => [category, median(results.map((result) => scoreOf(result, category)))]),
  ) as Record<Category, number>;
  return { scores, faults: [...new Set(results.flatMap(faultsOf))] };
}
