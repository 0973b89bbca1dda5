/** Events move on open and on freshly loaded pages: the reader's clock is shifted, the site is not built again. */
import { brotliCompressSync } from 'node:zlib';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyLimits, brokenLimits } from '../../tools/bench/limits.ts';
import { weigh } from '../../tools/bench/page-weight.ts';
import { type Server, serve } from '../../tools/serve.ts';
import { launchBrowser } from '../browser.ts';
import { manyEvents } from './event-clock-content.ts';
import { buildSite, filesOf, pagesOf, readBytes, siteFolder, writeContent } from './sites.ts';
import { close, focusedText, openTab, type Visit } from './visit.ts';

const BUILT = '2026-06-10T12:00+02:00';
/** Of many events some are over then, one runs, some are still to come. */
const LATER = '2026-06-20T12:00+02:00';

let browser: Browser;
let site: Server;
let later: Server;
let fictitious: Server;

const build = (name: string, now: string, content: string): void => {
  const { code, output } = buildSite(name, { now, content });
  if (code !== 0) throw new Error(output);
};

beforeAll(async () => {
  const many = writeContent('clock', manyEvents);
  build('clock', BUILT, many);
  build('clock-later', LATER, many);
  [browser, site, later, fictitious] = await Promise.all([
    launchBrowser(),
    serve(siteFolder('clock')),
    serve(siteFolder('clock-later')),
    serve(siteFolder('fictitious')),
  ]);
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site, later, fictitious].map((server) => server.close()));
});

/** Loads a page with the reader's clock at `time`. */
async function visitAt(time: string, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const visit = await openTab(browser, { timezoneId: 'Europe/Berlin', ...options });
  await visit.page.clock.install({ time: new Date(time) });
  await visit.page.goto(url);
  return visit;
}

/** Lets the time on an open page pass until `time`, where it stands still. */
const waitUntil = ({ page }: Visit, time: string): Promise<void> => page.clock.pauseAt(new Date(time));

/** The events that a reader sees with their badges, by the headings above them. */
const eventsOn = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility();
    const textOf = (element: Element | null) => element?.textContent?.replaceAll('\u00ad', '').trim() ?? '';
    const lists = [...document.querySelectorAll('main .event-list')].filter(isSeen);
    return Object.fromEntries(
      lists.map((list) => [
        textOf(list.closest('section')?.querySelector('h2') ?? null) || 'Auswahl',
        [...list.children].filter(isSeen).map((item) => {
          const badges = [...item.querySelectorAll('.badge')].filter(isSeen).map((badge) => `${textOf(badge)}: `);
          return badges.join('') + textOf(item.querySelector('h3'));
        }),
      ]),
    );
  });

/** The entries of a month's grid that a reader sees, with their notes: "10. Musterabend 18:00 Uhr Läuft gerade". */
const gridOn = (page: Page): Promise<string[]> =>
  page
    .locator('td.busy')
    .evaluateAll((days) => days.map((day) => (day as HTMLElement).innerText.replace(/\s+/g, ' ').trim()));

const textIn = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).innerText()).replace(/\s+/g, ' ').trim();

const EVENING = '/veranstaltungen/abend/';
const LIST = '/veranstaltungen/';
const GRID = '/veranstaltungen/kalender/2026-06/';

describe('an event goes from coming to running to past, without a reload', () => {
  /** What a page says before the evening begins, while it runs and after it. */
  async function told<T>(path: string, look: (page: Page) => Promise<T>): Promise<T[]> {
    const visit = await visitAt(BUILT, site.url + path);
    await visit.page.evaluate(() => Object.assign(window, { isTheSame: true }));
    await visit.page.waitForLoadState('networkidle');
    const { length } = visit.requests;
    const seen: T[] = [];
    for (const time of ['17:59:59', '18:00:00', '19:59:59', '20:00:00']) {
      await waitUntil(visit, `2026-06-10T${time}+02:00`);
      seen.push(await look(visit.page));
    }
    expect(await visit.page.evaluate(() => 'isTheSame' in window)).toBe(true);
    expect(visit.requests.slice(length)).toEqual([]);
    expect(visit.complaints).toEqual([]);
    await close(visit);
    expect(seen[1]).toEqual(seen[2]);
    return [seen[0], seen[1], seen[3]] as T[];
  }

  test('on the front page, where the next one comes up for it', async () => {
    expect(await told('/', eventsOn)).toEqual([
      {
        'Nächste Veranstaltungen': [
          'Läuft gerade: Mustermesse',
          'Musterabend',
          'Abgesagt: Abgesagter Abend',
          'Treffen Mitte Juni',
        ],
      },
      {
        'Nächste Veranstaltungen': [
          'Läuft gerade: Mustermesse',
          'Läuft gerade: Musterabend',
          'Abgesagt: Abgesagter Abend',
          'Treffen Mitte Juni',
        ],
      },
      {
        'Nächste Veranstaltungen': [
          'Läuft gerade: Mustermesse',
          'Abgesagt: Abgesagter Abend',
          'Treffen Mitte Juni',
          'Mustertagung',
        ],
      },
    ]);
  });

  test('on the list, from section to section', async () => {
    const coming = [
      'Abgesagt: Abgesagter Abend',
      'Treffen Mitte Juni',
      'Mustertagung',
      'Treffen 1',
      'Treffen 2',
      'Treffen 3',
      'Treffen 4',
      'Treffen 5',
    ];
    expect(await told(LIST, eventsOn)).toEqual([
      {
        'Läuft gerade': ['Läuft gerade: Mustermesse'],
        'Kommende Veranstaltungen': ['Musterabend', ...coming],
        'Vergangene Veranstaltungen': ['Frühstück', 'Frühere Tagung'],
      },
      {
        'Läuft gerade': ['Läuft gerade: Mustermesse', 'Läuft gerade: Musterabend'],
        'Kommende Veranstaltungen': coming,
        'Vergangene Veranstaltungen': ['Frühstück', 'Frühere Tagung'],
      },
      {
        'Läuft gerade': ['Läuft gerade: Mustermesse'],
        'Kommende Veranstaltungen': coming,
        'Vergangene Veranstaltungen': ['Musterabend', 'Frühstück', 'Frühere Tagung'],
      },
    ]);
  });

  test('on its own page, which says so to screen readers as well', async () => {
    const look = async (page: Page) => ({
      phase: await textIn(page, '.phase[aria-live="polite"]'),
      isPast: await page.locator('.page-heading').evaluate((heading) => heading.classList.contains('past')),
      actions: await page.locator('.action:visible').allInnerTexts(),
    });
    expect(await told(EVENING, look)).toEqual([
      { phase: 'Kommend', isPast: false, actions: ['Online teilnehmen'] },
      { phase: 'Läuft gerade', isPast: false, actions: ['Online teilnehmen'] },
      { phase: 'Vergangen', isPast: true, actions: [] },
    ]);
  });

  test('in the month’s grid', async () => {
    const look = async (page: Page) => (await gridOn(page)).filter((day) => day.startsWith('10.'));
    const tenth = (evening: string) => [
      `10. Mustermesse, 2. Tag Läuft gerade Frühstück 08:00 Uhr Musterabend 18:00 Uhr${evening} Abgesagter Abend 18:00 Uhr Abgesagt`,
    ];
    expect(await told(GRID, look)).toEqual([tenth(''), tenth(' Läuft gerade'), tenth('')]);
  });

  test.each([
    ['/themen/probe/', '2026'],
    ['/reihen/musterreihe/', '2026'],
    ['/organisationen/beispiel/', '2026'],
    ['/orte/musterhaus/', '2026'],
    ['/veranstaltungen/2026/', 'Juni'],
  ])('in the list at %s', async (path, heading) => {
    const look = async (page: Page) => {
      const item = page.locator('.event-list > li', { hasText: 'Musterabend' });
      const events = (await eventsOn(page))[heading] ?? [];
      return [events.find((event) => event.includes('Musterabend')), (await item.getAttribute('class'))?.split(' ')[1]];
    };
    const phases = (await told(path, look)).map(([text]) => text);
    expect(phases).toEqual(['Musterabend', 'Läuft gerade: Musterabend', 'Musterabend']);
  });
});

describe('on the day', () => {
  test('registration and tickets close at their minute', async () => {
    const visit = await visitAt(BUILT, site.url + EVENING);
    const offered = async () => [
      await visit.page.locator('.action:visible').allInnerTexts(),
      await visit.page.locator('.tickets a:visible').allInnerTexts(),
      (await visit.page.locator('.tickets .name').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')),
    ];
    await waitUntil(visit, '2026-06-10T16:29:59+02:00');
    expect(await offered()).toEqual([
      ['Online teilnehmen', 'Zur Anmeldung'],
      ['Frühbucher', 'Abendkasse'],
      ['Frühbucher 10 €', 'Abendkasse 20 €'],
    ]);
    await visit.page.clock.runFor(1000);
    expect((await offered()).slice(1)).toEqual([
      ['Abendkasse'],
      ['Frühbucher 10 € nicht mehr erhältlich', 'Abendkasse 20 €'],
    ]);
    await waitUntil(visit, '2026-06-10T16:59:59+02:00');
    expect((await offered())[0]).toEqual(['Online teilnehmen', 'Zur Anmeldung']);
    await visit.page.clock.runFor(1000);
    expect((await offered())[0]).toEqual(['Online teilnehmen']);
    await waitUntil(visit, '2026-06-10T20:00:00+02:00');
    expect(await offered()).toEqual([
      [],
      [],
      ['Frühbucher 10 € nicht mehr erhältlich', 'Abendkasse 20 € nicht mehr erhältlich'],
    ]);
    await close(visit);
  });

  test('a page no longer says since when it was true once something has changed', async () => {
    const visit = await visitAt(BUILT, site.url + EVENING);
    expect(await textIn(visit.page, '.as-of')).toBe('Stand: 2. Januar 2026, 06:00 Uhr');
    await waitUntil(visit, '2026-06-10T16:30:00+02:00');
    expect(await visit.page.locator('.as-of').isVisible()).toBe(false);
    await close(visit);
  });

  test('what came of an event is offered when it is over', async () => {
    const visit = await visitAt(BUILT, `${site.url}/veranstaltungen/messe/`);
    expect(await visit.page.locator('.action:visible').count()).toBe(0);
    await waitUntil(visit, '2026-06-12T00:00:00+02:00');
    expect(await visit.page.locator('.action:visible').allInnerTexts()).toEqual(['Zum Rückblick']);
    await close(visit);
  });

  test('what is cancelled never runs and is past at its end', async () => {
    const visit = await visitAt(BUILT, site.url + LIST);
    await waitUntil(visit, '2026-06-10T20:59:59+02:00');
    expect((await eventsOn(visit.page))['Kommende Veranstaltungen']).toContain('Abgesagt: Abgesagter Abend');
    await visit.page.clock.runFor(1000);
    expect((await eventsOn(visit.page))['Vergangene Veranstaltungen']).toContain('Abgesagt: Abgesagter Abend');
    await close(visit);
  });

  test('what has no date yet stays among what comes, when all else is over', async () => {
    const visit = await visitAt('2027-12-01T12:00:00+01:00', fictitious.url + LIST);
    expect((await eventsOn(visit.page))['Kommende Veranstaltungen']).toEqual(['Verschoben: Verschobene Tagung']);
    await close(visit);
  });

  test('a machine that has slept is right as soon as its reader is back', async () => {
    for (const [target, name] of [
      ['window', 'focus'],
      ['window', 'pageshow'],
      ['document', 'visibilitychange'],
    ] as const) {
      const visit = await visitAt(BUILT, site.url + EVENING);
      await waitUntil(visit, '2026-06-10T12:01:00+02:00');
      await visit.page.clock.setSystemTime(new Date('2026-06-10T18:30:00+02:00'));
      expect(await textIn(visit.page, '.phase')).toBe('Kommend');
      await visit.page.evaluate(
        ([on, event]) => (on === 'window' ? window : document).dispatchEvent(new Event(event ?? '')),
        [target, name],
      );
      expect(await textIn(visit.page, '.phase'), name).toBe('Läuft gerade');
      await close(visit);
    }
  });

  test('a clock that is set while the page is open is followed within 15 seconds', async () => {
    const visit = await visitAt(BUILT, site.url + EVENING);
    await waitUntil(visit, '2026-06-10T12:01:00+02:00');
    await visit.page.clock.setSystemTime(new Date('2026-06-10T18:30:00+02:00'));
    await visit.page.clock.runFor(15_000);
    expect(await textIn(visit.page, '.phase')).toBe('Läuft gerade');
    await close(visit);
  });

  test('nothing in the page is touched while nothing changes', async () => {
    const visit = await visitAt(BUILT, site.url + LIST);
    await waitUntil(visit, '2026-06-10T12:01:00+02:00');
    await visit.page.evaluate(() => {
      const changes: MutationRecord[] = [];
      Object.assign(window, { changes });
      const watch = { childList: true, subtree: true, attributes: true, characterData: true };
      new MutationObserver((records) => changes.push(...records)).observe(document, watch);
    });
    await visit.page.clock.runFor(10 * 60_000);
    expect(await visit.page.evaluate(() => (window as unknown as { changes: unknown[] }).changes.length)).toBe(0);
    await close(visit);
  });
});

describe('long after the build', () => {
  test.each(['/', LIST, '/themen/probe/'])(
    '%s says what a new build would, freshly loaded or left open',
    async (path) => {
      const rebuilt = await visitAt(LATER, later.url + path);
      const fresh = await visitAt(LATER, site.url + path);
      const open = await visitAt(BUILT, site.url + path);
      for (const time of ['2026-06-10T19:00:00+02:00', '2026-06-11T12:00:00+02:00', LATER]) await waitUntil(open, time);
      const expected = await eventsOn(rebuilt.page);
      expect(Object.values(expected).flat()).toContain('Läuft gerade: Mustertagung');
      expect(await eventsOn(fresh.page)).toEqual(expected);
      expect(await eventsOn(open.page)).toEqual(expected);
      for (const visit of [rebuilt, fresh, open]) await close(visit);
    },
  );

  test('the month’s grid says what a new build would', async () => {
    const rebuilt = await visitAt(LATER, later.url + GRID);
    const fresh = await visitAt(LATER, site.url + GRID);
    expect(await gridOn(fresh.page)).toEqual(await gridOn(rebuilt.page));
    await close(rebuilt);
    await close(fresh);
  });

  test('when more was coming than the front page keeps, it shows the last ones and does not say that none is coming', async () => {
    const visit = await visitAt('2026-07-04T12:00:00+02:00', site.url);
    expect(await eventsOn(visit.page)).toEqual({
      'Letzte Veranstaltungen': ['Treffen 3', 'Treffen 2', 'Treffen 1', 'Mustertagung'],
    });
    expect(await visit.page.getByText('Zurzeit ist keine Veranstaltung angekündigt.').isVisible()).toBe(false);
    await close(visit);
  });

  test('when the last one is over, the front page and the list say that none is coming', async () => {
    for (const path of ['/', LIST]) {
      const visit = await visitAt(BUILT, site.url + path);
      const none = visit.page.getByText('Zurzeit ist keine Veranstaltung angekündigt.');
      await waitUntil(visit, '2026-07-04T23:59:59+02:00');
      expect(await none.isVisible()).toBe(false);
      await waitUntil(visit, '2026-07-06T00:00:00+02:00');
      expect(await none.isVisible()).toBe(true);
      expect(Object.keys(await eventsOn(visit.page))).toEqual([
        path === '/' ? 'Letzte Veranstaltungen' : 'Vergangene Veranstaltungen',
      ]);
      await close(visit);
    }
  });
});

describe('the page stays as it was built', () => {
  const looks: [string, (page: Page) => Promise<unknown>][] = [
    ['/', eventsOn],
    [LIST, eventsOn],
    [EVENING, (page) => textIn(page, 'article')],
    [GRID, gridOn],
  ];

  test.each(looks)('at %s where the reader’s clock is nonsense', async (path, look) => {
    const built = await openTab(browser, { javaScriptEnabled: false });
    await built.page.goto(site.url + path);
    const expected = await look(built.page);
    for (const time of ['1970-01-01T00:00:00Z', '2099-01-01T00:00:00Z']) {
      const visit = await visitAt(time, site.url + path);
      expect(await look(visit.page), time).toEqual(expected);
      await close(visit);
    }
    await close(built);
  });

  test('without script: what is true is shown, what will be is hidden', async () => {
    const visit = await openTab(browser, { javaScriptEnabled: false });
    await visit.page.goto(site.url + EVENING);
    const text = await textIn(visit.page, 'article');
    expect(text).toContain('Kommend');
    expect(text).toContain('Zur Anmeldung');
    expect(text).not.toMatch(/Läuft gerade|Vergangen|nicht mehr erhältlich|In Ihrer Zeitzone/);
    await close(visit);
  });
});

describe('the reader’s own time', () => {
  const ownTime = async (timezoneId: string, time = BUILT): Promise<string | undefined> => {
    const visit = await visitAt(time, site.url + EVENING, { timezoneId, locale: 'en-US' });
    const line = visit.page.locator('[data-own-time]:visible');
    const text = (await line.count()) > 0 ? (await line.innerText()).replace(/\s+/g, ' ') : undefined;
    await close(visit);
    return text;
  };

  test('stands beside that of an online event where the reader’s clock shows another one', async () => {
    expect(await ownTime('America/New_York')).toBe('In Ihrer Zeitzone: 10. Juni 2026, 12:00–14:00 Uhr GMT-4');
  });

  test('is not told where the clocks agree, or when it is over', async () => {
    expect(await ownTime('Europe/Berlin')).toBeUndefined();
    expect(await ownTime('Europe/Paris')).toBeUndefined();
    expect(await ownTime('America/New_York', '2026-06-10T20:00:00+02:00')).toBeUndefined();
  });
});

test('the cards that the filter draws are right at the minute, drawn early or late', async () => {
  const drawn = async (visit: Visit) => {
    await visit.page.waitForSelector('[data-found]:not([hidden]) li');
    return (await eventsOn(visit.page)).Auswahl;
  };
  const before = ['Musterabend', 'Abgesagt: Abgesagter Abend', 'Läuft gerade: Mustermesse'];
  const during = ['Läuft gerade: Musterabend', 'Abgesagt: Abgesagter Abend', 'Läuft gerade: Mustermesse'];
  const cardsOf = (all: string[] | undefined) => all?.filter((card) => before.concat(during).includes(card)).sort();
  const early = await visitAt(BUILT, `${site.url}${LIST}?thema=probe`);
  expect(cardsOf(await drawn(early))).toEqual(before.toSorted());
  expect(await early.page.locator('[data-found] li').first().textContent()).not.toMatch(/[{}]|undefined/);
  await waitUntil(early, '2026-06-10T18:00:00+02:00');
  expect(cardsOf(await drawn(early))).toEqual(during.toSorted());
  await waitUntil(early, '2026-06-10T20:00:00+02:00');
  expect(cardsOf(await drawn(early))).toEqual(before.toSorted());
  const evening = early.page.locator('[data-found] li', { hasText: 'Musterabend' });
  expect((await evening.getAttribute('class'))?.split(' ')).toContain('past');
  await close(early);
  const late = await visitAt('2026-06-10T18:30:00+02:00', `${site.url}${LIST}?thema=probe`);
  expect(cardsOf(await drawn(late))).toEqual(during.toSorted());
  expect(late.complaints).toEqual([]);
  await close(late);
});

describe('a list that moves', () => {
  test('leaves the focus where it was: on the link of the event that moves', async () => {
    const visit = await visitAt(BUILT, site.url + LIST);
    const link = visit.page.getByRole('link', { name: 'Musterabend' });
    await link.focus();
    for (const time of ['18:00:00', '20:00:00']) {
      await waitUntil(visit, `2026-06-10T${time}+02:00`);
      expect(await focusedText(visit.page)).toBe('Musterabend');
    }
    await close(visit);
  });

  test('leaves what is being read where it is on the screen', async () => {
    const visit = await visitAt(BUILT, site.url + LIST, { viewport: { width: 390, height: 500 } });
    const read = visit.page.getByRole('link', { name: 'Frühere Tagung' });
    const topOf = () => read.evaluate((link) => Math.round(link.getBoundingClientRect().top));
    await read.evaluate((link) => link.scrollIntoView({ block: 'center' }));
    const top = await topOf();
    await waitUntil(visit, '2026-06-10T18:00:00+02:00');
    await expect.poll(topOf).toBe(top);
    await close(visit);
  });

  test.each(['/', LIST, EVENING, GRID])('has nothing that axe finds at %s, before and after', async (path) => {
    const visit = await visitAt(BUILT, site.url + path, { viewport: { width: 320, height: 900 } });
    await visit.page.evaluate(axe.source);
    for (const time of [BUILT, '2026-06-10T18:00:00+02:00', '2026-06-10T20:00:00+02:00', '2026-12-01T12:00:00+01:00']) {
      if (time !== BUILT) await waitUntil(visit, time);
      // axe waits for timers that stand still here.
      await visit.page.clock.resume();
      const { violations } = await visit.page.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'], preload: false }),
      );
      expect(violations.map(({ id, nodes }) => `${time} ${id} ${nodes.map(({ target }) => target)}`)).toEqual([]);
    }
    await close(visit);
  });
});

describe('the script', () => {
  test('is one file of at most 2 kB', () => {
    const scripts = filesOf('clock').filter((path) => /^_astro\/EventClock.*\.js$/.test(path));
    expect(scripts).toHaveLength(1);
    expect(brotliCompressSync(readBytes('clock', scripts[0] ?? '')).length).toBeLessThanOrEqual(2000);
  });

  test('is loaded only where something is left to change', () => {
    const loading = [...pagesOf('clock')]
      .filter(([, html]) => html.includes('EventClock'))
      .map(([path]) => path)
      .sort();
    expect(loading).toEqual([
      '/',
      '/organisationen/beispiel/',
      '/orte/musterhaus/',
      '/orte/musterstadt/',
      '/reihen/musterreihe/',
      '/themen/probe/',
      '/veranstaltungen/',
      '/veranstaltungen/2026/',
      '/veranstaltungen/abend/',
      '/veranstaltungen/absage/',
      '/veranstaltungen/kalender/2026-06/',
      '/veranstaltungen/kalender/2026-07/',
      '/veranstaltungen/messe/',
      '/veranstaltungen/mitte/',
      '/veranstaltungen/tagung/',
      ...[1, 2, 3, 4, 5].map((number) => `/veranstaltungen/treffen-${number}/`),
    ]);
  });

  test('is all that the page of a coming event has more than an article: at most 45 kB in 6 requests', async () => {
    const served = await serve(siteFolder('clock'), { encodings: ['br'] });
    const weight = await weigh(browser, served.url + EVENING);
    const limits = bodyLimits.map((limit) => (limit.what === 'Anfragen' ? { ...limit, limit: '6', most: 6 } : limit));
    expect(brokenLimits(weight, limits)).toEqual([]);
    expect(weight.scripts).toBeLessThanOrEqual(2000);
    await served.close();
  });
});
