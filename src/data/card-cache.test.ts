import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Raw, siteOf } from '../testing/catalogue-builders.ts';
import { socialCardView, withCards } from '../views/social-card.ts';
import { cardCache } from './card-cache.ts';
import { cardSvg } from './social-card.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const encode = async (svg: string) => Buffer.from(`png of ${svg}`);
const open = (version = '1') => cardCache({ folder, encode, version });
const svgs = Array.from({ length: 1000 }, (_, index) => `<svg>${index}</svg>`);

test('of a thousand cards none is drawn a second time', async () => {
  const first = open();
  for (const svg of svgs) await first.png(svg);
  expect(first.counts).toEqual({ hits: 0, misses: 1000 });
  const second = open();
  for (const svg of svgs) expect((await second.png(svg)).toString()).toBe(`png of ${svg}`);
  expect(second.counts).toEqual({ hits: 1000, misses: 0 });
});

/** The cards of 999 invented items and of all other pages, from a catalogue that is made anew each time. */
function thousandCards(): Promise<string[]> {
  const topics = ['biotechnologie', 'photonik', 'pharmazie'];
  const news = Array.from({ length: 600 }, (_, index): [string, Raw<'news'>] => [
    `meldung-${index}`,
    { title: `Erfundene Meldung ${index}`, dateline: 'Musterstadt', topics: [topics[index % 3] ?? ''] },
  ]);
  const events = Array.from({ length: 396 }, (_, index): [string, Raw<'events'>] => [
    `tagung-${index}`,
    { title: `Erfundene Tagung ${index}`, status: index % 9 === 0 ? 'cancelled' : 'scheduled' },
  ]);
  const context = siteOf({
    news: Object.fromEntries(news),
    events: Object.fromEntries(events),
    topics: Object.fromEntries(topics.map((id) => [id, { title: `Thema ${id}` }])),
  });
  return Promise.all(withCards(context).map((item) => cardSvg(socialCardView(context, item))));
}

test('of a thousand cards of items none is drawn a second time by a build from nothing', {
  timeout: 120_000,
}, async () => {
  const [first, second] = [open(), open()];
  const [drawn, again] = [await thousandCards(), await thousandCards()];
  for (const svg of drawn) await first.png(svg);
  expect(first.counts).toEqual({ hits: 0, misses: 1000 });
  for (const svg of again) await second.png(svg);
  expect(second.counts).toEqual({ hits: 1000, misses: 0 });
});

test('a changed card is drawn anew, the others are not', async () => {
  const first = open();
  for (const svg of svgs.slice(0, 3)) await first.png(svg);
  const second = open();
  for (const svg of ['<svg>neu</svg>', ...svgs.slice(0, 3)]) await second.png(svg);
  expect(second.counts).toEqual({ hits: 3, misses: 1 });
});

test('another encoder draws everything anew', async () => {
  await open('1').png('<svg/>');
  const newer = open('2');
  await newer.png('<svg/>');
  expect(newer.counts).toEqual({ hits: 0, misses: 1 });
});

test('nothing half-written is left behind', async () => {
  const failing = cardCache({ folder, encode: () => Promise.reject(new Error('no')), version: '1' });
  await expect(failing.png('<svg/>')).rejects.toThrow('no');
  await open().png('<svg/>');
  expect(readdirSync(folder).filter((name) => !/^[0-9a-f]{32}\.png$/.test(name))).toEqual([]);
  expect(readdirSync(folder)).toHaveLength(1);
});
