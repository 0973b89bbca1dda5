import { describe, expect, test } from 'vitest';
import { type Contents, catalogueOf, idsOf, itemOf } from '../testing/catalogue-builders.ts';
import { relatedNews } from './related-news.ts';

describe('related news', () => {
  const related = (contents: Contents, most = 9): string[] => {
    const catalogue = catalogueOf(contents);
    return idsOf(relatedNews(catalogue, itemOf(catalogue, 'news', 'diese'), most));
  };
  const topics = ['zelltherapie'];

  test('are those chosen by hand, in the chosen order, before those that share most', () => {
    expect(
      related({
        news: {
          diese: { related: ['b', 'a'], projects: ['laborlinie'] },
          a: { date: '2026-01-02' },
          b: { date: '2026-01-01' },
          c: { projects: ['laborlinie'] },
        },
      }),
    ).toEqual(['b', 'a', 'c']);
  });

  test('share projects rather than events, events rather than organisations, and those rather than topics', () => {
    expect(
      related({
        news: {
          diese: { topics, projects: ['laborlinie'], events: ['labortag'], organisations: ['beispiel-gmbh'] },
          thema: { topics },
          organisation: { organisations: ['beispiel-gmbh'] },
          veranstaltung: { events: ['labortag'] },
          projekt: { projects: ['laborlinie'], date: '2020-01-01' },
        },
      }),
    ).toEqual(['projekt', 'veranstaltung', 'organisation', 'thema']);
  });

  test('that share equally much stand newest first', () => {
    expect(
      related({
        news: { diese: { topics }, alt: { topics, date: '2024-01-01' }, neu: { topics, date: '2026-01-01' } },
      }),
    ).toEqual(['neu', 'alt']);
  });

  test('are none where nothing is shared: better no related news than unrelated news', () => {
    expect(related({ news: { diese: { topics }, fremd: { topics: ['diagnostik'] }, leer: {} } })).toEqual([]);
  });

  test('are never the item itself, a chosen item twice, or anything unpublished', () => {
    expect(
      related({
        news: {
          diese: { topics, related: ['chosen', 'entwurf'] },
          chosen: { topics },
          entwurf: { topics, draft: true },
        },
      }),
    ).toEqual(['chosen']);
  });

  test('are at most as many as asked for', () => {
    expect(related({ news: { diese: { topics }, a: { topics }, b: { topics }, c: { topics } } }, 2)).toEqual([
      'a',
      'b',
    ]);
  });
});
