import { expect, test } from 'vitest';
import { checkContent } from '../../domain/check.ts';
import { readFrontMatter } from '../../schema/front-matter.ts';
import { contentTree, inGerman } from '../../testing/content-builders.ts';
import { plain } from '../../testing/pictures.ts';
import { castOf } from './archive/cast.ts';
import { ARCHIVE_NOW, type ArchiveFiles, archiveFiles } from './archive.ts';

const files = archiveFiles({ items: 300 });

const pathsOf = (type: string, archive: ArchiveFiles = files): string[] =>
  Object.keys(archive).filter((path) => path.startsWith(`${type}/`) && path.endsWith('.md'));

const heads = (type: string): Record<string, unknown>[] =>
  pathsOf(type).map((path) => readFrontMatter(String(files[path])).data as Record<string, unknown>);

const average = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

test('an archive is the same each time', () => {
  expect(archiveFiles({ items: 300 })).toEqual(files);
});

test('the content check finds nothing in it', () => {
  const problems = checkContent(contentTree(files), Temporal.Instant.from(ARCHIVE_NOW));
  expect(problems.map(inGerman)).toEqual([]);
});

test('it has as many items as are asked for, and what they point at', () => {
  const types = ['news', 'events', 'projects', 'topics', 'organisations', 'people', 'series', 'venues', 'pages'];
  expect(Object.fromEntries(types.map((type) => [type, pathsOf(type).length]))).toEqual({
    news: 210,
    events: 60,
    projects: 30,
    topics: 12,
    organisations: 20,
    people: 30,
    series: 8,
    venues: 7,
    pages: 4,
  });
});

test('its texts have 250 to 700 words, an item two topics and one or two organisations', () => {
  const lengths = pathsOf('news').map((path) => readFrontMatter(String(files[path])).body.split(/\s+/).length);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(250);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(800);
  const count = (field: string): number => average(heads('news').map((head) => (head[field] as string[]).length));
  expect(count('topics')).toBeCloseTo(2, 0);
  expect(count('organisations')).toBeCloseTo(1.5, 0);
});

test('it covers twenty years, and some of its events are still to come', () => {
  const years = new Set(heads('news').map(({ date }) => String(date).slice(0, 4)));
  expect([years.has('2007'), years.has('2026'), years.size]).toEqual([true, true, 20]);
  expect(heads('events').filter(({ start }) => String(start) > '2026-11-21').length).toBeGreaterThan(0);
  expect(heads('events').filter(({ status }) => status !== undefined).length).toBeGreaterThan(0);
});

test('a few of its news items are drafts, whose words nobody else says', () => {
  const drafts = pathsOf('news').filter((path) => String(files[path]).includes('\ndraft: true\n'));
  expect(drafts).toHaveLength(1);
  const [words = []] = drafts.map((path) => String(files[path]).match(/\p{L}{8,}/gu));
  const others = Object.entries(files).filter(([path]) => !drafts.includes(path));
  expect(others.filter(([, text]) => String(text).includes(words?.at(-1) ?? ''))).toEqual([]);
});

test('where there are pictures, a tenth of the items has one', async () => {
  const picture = await plain(900, 600).jpeg().toBuffer();
  const pictured = archiveFiles({ items: 300, pictures: [picture] });
  const covers = Object.keys(pictured).filter((path) => path.endsWith('/bild.jpg'));
  expect(covers.length).toBeGreaterThan(15);
  expect(covers.length).toBeLessThan(50);
  const problems = checkContent(contentTree(pictured), Temporal.Instant.from(ARCHIVE_NOW));
  expect(problems.map(inGerman)).toEqual([]);
});

test('no two organisations, people or series have one name, however many there are', () => {
  const { organisations, people, series } = castOf(10_000);
  for (const list of [organisations, people, series]) {
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
  }
});
