/**
 * What a page costs a reader who comes for the first time: a phone, an empty cache, scrolled to the end. Counted by the
 * browser itself (Chrome DevTools Protocol), so bodies are as large as they came over the wire, headers included.
 */
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { medians } from './median.ts';

/** Bytes over the wire, unless another unit is named. */
export interface Weight {
  /** Number of answers. */
  requests: number;
  /** Headers and bodies of all answers. */
  total: number;
  /** Response headers alone, as HTTP/1.1 sends them; HTTP/2 packs them tighter. */
  headers: number;
  /** Bodies by what the browser asked for. */
  document: number;
  styles: number;
  fonts: number;
  scripts: number;
  images: number;
  /** Scripts inside the document that run, in bytes before compression; their wire bytes are the document's. */
  inlineScripts: number;
  /** Sum of all layout shifts while loading and scrolling (Layout Instability API), without user input. */
  layoutShift: number;
}

/** A common phone of the lower middle class. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 780 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** „360 × 780 Punkte, Dichte 2“ */
export const describePhone = ({ viewport, deviceScaleFactor } = PHONE): string =>
  `${viewport?.width} × ${viewport?.height} Punkte, Dichte ${deviceScaleFactor}`;

interface Transfer {
  type: string;
  headers: number;
  bytes: number;
}

/** Notes every finished transfer of a tab, by request. */
async function noteTransfers(session: CDPSession): Promise<Map<string, Transfer>> {
  const transfers = new Map<string, Transfer>();
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    transfers.set(requestId, { type, headers: response.encodedDataLength, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const transfer = transfers.get(requestId);
    if (transfer) transfer.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  return transfers;
}

/** Runs in the page before anything else. */
const noteShifts = (): void => {
  const shifts: number[] = [];
  Object.assign(window, { layoutShifts: shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) shifts.push(entry.value);
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Scrolls by half screens to the end, as far as the page reaches then, and waits for what that loads. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
    const step = innerHeight / 2;
    for (let y = 0; y < document.documentElement.scrollHeight; y += step) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
    }
    await frame();
  });
  await page.waitForLoadState('networkidle');
}

/** What only the loaded page knows. */
const insideOf = (page: Page): Promise<Pick<Weight, 'inlineScripts' | 'layoutShift'>> =>
  page.evaluate(() => {
    const runs = ({ type, src }: HTMLScriptElement) =>
      !src && /^(?:module|(?:text|application)\/javascript)?$/.test(type);
    const code = [...document.scripts].filter(runs).map(({ text }) => new TextEncoder().encode(text).length);
    const { layoutShifts } = window as unknown as { layoutShifts: number[] };
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    return { inlineScripts: sum(code), layoutShift: sum(layoutShifts) };
  });

function weightOf(transfers: readonly Transfer[], inside: Pick<Weight, 'inlineScripts' | 'layoutShift'>): Weight {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const ofType = (type: string) =>
    sum(transfers.filter((transfer) => transfer.type === type).map(({ bytes, headers }) => bytes - headers));
  return {
    requests: transfers.length,
    total: sum(transfers.map(({ bytes }) => bytes)),
    headers: sum(transfers.map(({ headers }) => headers)),
    document: ofType('Document'),
    styles: ofType('Stylesheet'),
    fonts: ofType('Font'),
    scripts: ofType('Script'),
    images: ofType('Image'),
    ...inside,
  };
}

/** Loads a page once in a fresh profile. @throws Error naming the address if it does not answer with success */
export async function weigh(browser: Browser, url: string, device: BrowserContextOptions = PHONE): Promise<Weight> {
  const context = await browser.newContext(device);
  try {
    const page = await context.newPage();
    const transfers = await noteTransfers(await context.newCDPSession(page));
    await page.addInitScript(noteShifts);
    const response = await page.goto(url);
    if (!response?.ok()) throw new Error(`${url}: ${response?.status() ?? 'keine Antwort'}`);
    await scrollThrough(page);
    return weightOf([...transfers.values()], await insideOf(page));
  } finally {
    await context.close();
  }
}

/** The median of each value over several loads. */
export async function weighOften(browser: Browser, url: string, times: number): Promise<Weight> {
  const loads: Weight[] = [];
  for (let load = 0; load < times; load += 1) loads.push(await weigh(browser, url));
  return medians(loads.map((weight) => ({ ...weight })));
}
