import { parseOpml } from 'feedsmith';
import { expect, test } from 'vitest';
import { siteOf } from '../../testing/catalogue-builders.ts';
import { xmlFaults } from '../../testing/feed-readers.ts';
import { feedList } from './opml.ts';

const context = siteOf({
  topics: { probe: { title: 'Probe & "Muster" <x>' }, leer: { title: 'Leer' } },
  series: { reihe: { title: 'Reihe' } },
  news: { a: { topics: ['probe'] } },
  events: { tag: { series: 'reihe' } },
});

test('the list names every feed once, in groups, with its page', () => {
  const { head, body } = parseOpml(feedList(context));
  expect(head).toEqual({
    title: 'Life Sciences Mitteldeutschland: alle Feeds',
  });
  const told = (body?.outlines ?? []).map(({ text, outlines = [] }) => [text, outlines.map(({ xmlUrl }) => xmlUrl)]);
  expect(told).toEqual([
    [
      'Life Sciences Mitteldeutschland',
      [
        'https://www.example.org/rss.xml',
        'https://www.example.org/meldungen/rss.xml',
        'https://www.example.org/meldungen/art/pressemitteilungen/rss.xml',
        'https://www.example.org/veranstaltungen/rss.xml',
        'https://www.example.org/projekte/rss.xml',
        'https://www.example.org/rundbrief/rss.xml',
      ],
    ],
    ['Themen', ['https://www.example.org/themen/probe/rss.xml']],
    ['Reihen', ['https://www.example.org/reihen/reihe/rss.xml']],
  ]);
});

test('a feed with nothing left in it, kept for those who follow it, is offered to nobody else', () => {
  const kept = { ...context, registered: new Set(['/themen/leer/rss.xml']) };
  expect(feedList(kept)).toBe(feedList(context));
});

test('a feed is told with all that a feed reader takes over', () => {
  const { body } = parseOpml(feedList(context));
  expect(body?.outlines?.[1]?.outlines).toEqual([
    {
      text: 'Life Sciences Mitteldeutschland: Thema Probe & "Muster" <x>',
      title: 'Life Sciences Mitteldeutschland: Thema Probe & "Muster" <x>',
      type: 'rss',
      version: 'RSS2',
      description:
        'Thema Probe & "Muster" <x> bei Life Sciences Mitteldeutschland: Meldungen, Veranstaltungen und Projekte',
      xmlUrl: 'https://www.example.org/themen/probe/rss.xml',
      htmlUrl: 'https://www.example.org/themen/probe/',
      language: 'de-DE',
    },
  ]);
});

test('the list is well-formed and holds no date: it changes only when a feed comes or goes', () => {
  const opml = feedList(context);
  expect(xmlFaults(opml)).toEqual([]);
  expect(opml).not.toMatch(/date|created/i);
});
