/** A tab of the test browser that notes everything that should not happen. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface Visit {
  page: Page;
  /** Console errors, failed and foreign requests, violations of the content security policy. */
  complaints: string[];
  /** Addresses of all requests. */
  requests: string[];
}

export async function openTab(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const page = await (await browser.newContext(options)).newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    requests.push(request.url());
    if (!request.url().startsWith('http://127.0.0.1:')) complaints.push(`foreign request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction('noteViolation', (text: string) => complaints.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { noteViolation: (text: string) => void }).noteViolation(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  return { page, complaints, requests };
}

export const close = ({ page }: Visit): Promise<void> => page.context().close();

/** What has the focus: its label, else its words. */
export const focusedText = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    // A field's words are its choices: it is called by the first line of its label.
    const label = focused instanceof HTMLSelectElement ? focused.labels[0]?.firstChild : undefined;
    return focused?.getAttribute('aria-label') ?? (label ?? focused)?.textContent?.trim();
  });

/** Presses Tab until what is called `wanted` has the focus, from wherever the focus is. */
export async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    if ((await focusedText(page)) === wanted) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach "${wanted}"`);
}
