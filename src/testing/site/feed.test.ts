import { parseFeed } from '@rowanmanning/feed-parser';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { filesOf, pagesOf, readText } from './sites.ts';

const xml = readText('today', 'rss.xml');
/** The file behind an address of the site. */
const fileAt = (address: string): string => new URL(address).pathname.slice(1).replace(/(?:^|\/)$/, '$&index.html');

const SITE = 'https://www.lifesciences-mitteldeutschland.example';

describe('the feed, as two foreign parsers read it', () => {
  test('both find all news, announced events and projects, newest first', async () => {
    const items = [...pagesOf('today').keys()].filter((path) =>
      /^\/(?:meldungen|veranstaltungen|projekte)\/(?!\d{4}\/|kalender\/)[^/]+\/$/.test(path),
    );
    const one = await new Parser().parseString(xml);
    const other = parseFeed(xml);
    expect(one.items.length).toBe(items.length);
    expect(other.items.length).toBe(items.length);
    expect(other.items.map(({ title }) => title)).toEqual(one.items.map(({ title }) => title));
    const dates = one.items.map(({ isoDate = '' }) => isoDate);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  test('they read the channel alike', async () => {
    const one = await new Parser().parseString(xml);
    const other = parseFeed(xml);
    expect(one.title).toBe('Life Sciences Mitteldeutschland: Alle Neuigkeiten');
    expect(other.title).toBe(one.title);
    expect(one.link).toBe(`${SITE}/`);
    expect(other.language).toBe('de-DE');
    expect(other.meta.type).toBe('rss');
  });

  test('an item has a guid that is no address, its date of publication and its full text', () => {
    const item = parseFeed(xml).items.find(({ title }) => title?.includes('ClusterERFOLG'));
    expect(item?.id).toBe(
      'tag:lifesciences-mitteldeutschland.example,2026:news/qualibiopharma-gewinnt-clustererfolg-2024',
    );
    expect(item?.url).toBe(`${SITE}/meldungen/qualibiopharma-gewinnt-clustererfolg-2024/`);
    expect(item?.published?.toISOString()).toBe('2024-09-12T04:00:00.000Z');
    expect(item?.content).toContain('<p>Pressemitteilung · Leipzig, 12. September 2024</p>');
    expect(item?.content).toContain('<h2>Pressekontakt</h2><ul><li>Urs Moesenfechtel<br />');
    expect(item?.content).toContain('<h2>Ein Bär für den ersten Platz</h2>');
    expect(item?.content).toContain(`<a href="${SITE}/projekte/qualibiopharma/">QualiBioPharma</a>`);
  });

  test('an event carries its date in the title and is dated by its announcement', () => {
    const item = parseFeed(xml).items.find(({ title }) => title?.includes('Biotechnologietage'));
    expect(item?.title).toBe('Termin: Deutsche Biotechnologietage 2016 (26./27. April 2016)');
    expect(item?.published?.toISOString()).toBe('2016-02-26T05:00:00.000Z');
  });

  test('every address in it is absolute and exists on the site', () => {
    const files = new Set(filesOf('today'));
    for (const { content, url } of parseFeed(xml).items) {
      const addresses = [...(content ?? '').matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
      for (const address of [url ?? '', ...addresses]) {
        expect(address).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
        if (address.startsWith(`${SITE}/`)) expect(files, address).toContain(fileAt(address));
      }
    }
  });

  test('ids are unique, and the feed changes only when its newest item does', async () => {
    const ids = parseFeed(xml).items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const { lastBuildDate, items } = await new Parser().parseString(xml);
    expect(lastBuildDate).toBe(items[0]?.pubDate);
  });
});
