import { expect, test } from 'vitest';
import { type Contents, itemOf, siteOf } from '../testing/catalogue-builders.ts';
import { sharedPage } from './shared-page.ts';

const contents: Contents = {
  news: { labor: { date: '2026-04-27T14:30', kind: 'press-release', topics: ['zelltherapie'] } },
  events: { tag: {} },
  topics: { zelltherapie: {} },
};
const context = siteOf(contents);

test('a news item is shared as an article, with its picture, dates and topics', () => {
  expect(sharedPage(context, itemOf(context.catalogue, 'news', 'labor'), 'Neues Labor')).toEqual({
    type: 'article',
    title: 'Neues Labor',
    locale: 'de_DE',
    image: {
      url: 'https://www.example.org/vorschaubilder/meldungen/labor.png',
      width: 1200,
      height: 630,
      alt: 'Neues Labor',
    },
    article: {
      published: '2026-04-27T14:30:00+02:00',
      modified: '2026-04-27T14:30:00+02:00',
      section: 'Pressemitteilung',
      tags: ['Zelltherapie'],
    },
  });
});

test('other pages are shared as pages, lists with the picture of the site', () => {
  expect(sharedPage(context, itemOf(context.catalogue, 'events', 'tag'), 'Labortag')).toMatchObject({
    type: 'website',
    image: { url: 'https://www.example.org/vorschaubilder/veranstaltungen/tag.png', alt: 'Labortag' },
  });
  expect(sharedPage(context, undefined, 'Meldungen').image).toEqual({
    url: 'https://www.example.org/vorschaubilder/standard.png',
    width: 1200,
    height: 630,
    alt: 'Life Sciences Mitteldeutschland',
  });
});
