/** What every page has around its content, in a real browser: menu, theme, forced colours, reduced motion. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../../tools/serve.ts';
import { launchBrowser } from '../browser.ts';
import { pagesOf, siteFolder } from './sites.ts';
import { close, focusedText, openTab, tabTo, type Visit } from './visit.ts';

const ARTICLE = '/meldungen/qualibiopharma-gewinnt-clustererfolg-2024/';
const PHONE = { width: 390, height: 844 };

let browser: Browser;
let site: Server;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serve(siteFolder('today'))]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const visitTo = async (path: string, options: BrowserContextOptions = {}): Promise<Visit> => {
  const visit = await openTab(browser, options);
  await visit.page.goto(site.url + path);
  return visit;
};

describe('the menu on a phone', () => {
  test('opens, is walked through and closes by keyboard alone', async () => {
    const visit = await visitTo('/', { viewport: PHONE });
    const { page } = visit;
    const menu = page.getByRole('navigation', { name: 'Hauptnavigation' });
    expect(await menu.isVisible()).toBe(false);
    await tabTo(page, 'Menü');
    await page.keyboard.press('Enter');
    expect(await menu.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Meldungen');
    await page.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);
    await tabTo(page, 'Menü');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Veranstaltungen');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/veranstaltungen/');
    expect(visit.complaints).toEqual([]);
    await close(visit);
  });

  test('works without script', async () => {
    const visit = await visitTo('/', { viewport: PHONE, javaScriptEnabled: false });
    await visit.page.getByRole('button', { name: 'Menü' }).click();
    await visit.page.getByRole('link', { name: 'Projekte' }).first().click();
    await visit.page.waitForURL('**/projekte/');
    await close(visit);
  });
});

test('on a wide screen the navigation is open and there is no menu button', async () => {
  const visit = await visitTo('/', { viewport: { width: 1280, height: 900 } });
  expect(await visit.page.getByRole('navigation', { name: 'Hauptnavigation' }).isVisible()).toBe(true);
  expect(await visit.page.getByRole('button', { name: 'Menü' }).isVisible()).toBe(false);
  await close(visit);
});

describe('the theme', () => {
  const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const LIGHT = 'rgb(252, 251, 248)';
  const DARK = 'rgb(20, 25, 26)';

  test('follows the system until the reader chooses', async () => {
    for (const [colorScheme, colour] of [
      ['light', LIGHT],
      ['dark', DARK],
    ] as const) {
      const visit = await visitTo('/', { colorScheme });
      expect(await background(visit.page)).toBe(colour);
      await close(visit);
    }
  });

  test('is switched by keyboard, there and back, and the choice holds on the next page', async () => {
    const visit = await visitTo('/', { colorScheme: 'light', viewport: PHONE });
    const { page } = visit;
    await tabTo(page, 'Zwischen heller und dunkler Darstellung wechseln');
    await page.keyboard.press('Enter');
    expect(await background(page)).toBe(DARK);
    await page.goto(site.url + ARTICLE);
    expect(await background(page)).toBe(DARK);
    await tabTo(page, 'Zwischen heller und dunkler Darstellung wechseln');
    await page.keyboard.press('Space');
    expect(await background(page)).toBe(LIGHT);
    expect(visit.complaints).toEqual([]);
    await close(visit);
  });

  test('has no switch where no script could remember it', async () => {
    const visit = await visitTo('/', { javaScriptEnabled: false });
    expect(await visit.page.locator('.theme').isVisible()).toBe(false);
    await close(visit);
  });

  test('costs every page at most 500 bytes', () => {
    for (const [path, html] of pagesOf('today')) {
      const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
      expect(script, path).toContain('localStorage.theme');
      expect(Buffer.byteLength(script), path).toBeLessThanOrEqual(500);
    }
  });
});

/** Relative luminance of "rgb(82, 91, 87)" (WCAG 2.2, glossary). */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((byte) => {
    const share = Number(byte) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

test.each(['light', 'dark'] as const)(
  'who asks for more contrast in %s reads quiet texts at 7 : 1, on both papers',
  async (colorScheme) => {
    const visit = await visitTo(ARTICLE, { colorScheme, contrast: 'more' });
    const style = (selector: string, name: 'color' | 'backgroundColor') =>
      visit.page
        .locator(selector)
        .first()
        .evaluate((element, property) => getComputedStyle(element)[property], name);
    const soft = await style('.site-footer .soft', 'color');
    expect(contrast(soft, await style('.site-footer', 'backgroundColor'))).toBeGreaterThanOrEqual(7);
    expect(contrast(soft, await style('html', 'backgroundColor'))).toBeGreaterThanOrEqual(7);
    await close(visit);
  },
);

test('in forced colours the skip link, the date slips and the menu keep their outlines', async () => {
  const visit = await visitTo('/', { forcedColors: 'active', viewport: PHONE });
  const border = await visit.page
    .locator('.slip')
    .first()
    .evaluate((slip) => getComputedStyle(slip).borderTopStyle);
  expect(border).toBe('solid');
  await tabTo(visit.page, 'Menü');
  expect(await visit.page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe(
    'solid',
  );
  await close(visit);
});

describe('motion between pages', () => {
  /** Whether the browser would cross-fade to the next page. */
  const fades = (page: Page) =>
    page.evaluate(() =>
      [...document.styleSheets].some((sheet) => {
        const rules = (list: CSSRuleList): boolean =>
          [...list].some((rule) => {
            if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return false;
            if (rule instanceof CSSGroupingRule) return rules(rule.cssRules);
            return rule.cssText.startsWith('@view-transition');
          });
        return rules(sheet.cssRules);
      }),
    );

  test('is a view transition, and none for readers who want less motion', async () => {
    const calm = await visitTo('/', { reducedMotion: 'reduce' });
    expect(await fades(calm.page)).toBe(false);
    await close(calm);
    const lively = await visitTo('/', { reducedMotion: 'no-preference' });
    expect(await fades(lively.page)).toBe(true);
    await close(lively);
  });
});
