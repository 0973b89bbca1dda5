/** What axe says of an open page as it is shown now. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Dark pages differ from light ones in nothing but colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** axe's findings against WCAG 2.2 AA and whether the window is too narrow, one line each. */
export async function axeFaults(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const runOnly =
    colorScheme === 'light'
      ? { type: 'tag' as const, values: STANDARD }
      : { type: 'rule' as const, values: OF_COLOURS };
  // The page's policy forbids injected scripts; the automation protocol evaluates beyond it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate((options) => (window as unknown as { axe: typeof axe }).axe.run(options), {
    runOnly,
    resultTypes: ['violations' as const],
    preload: false,
  });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
  return [...found, ...(wide > 0 ? [`scrolls sideways by ${wide} px`] : [])];
}
