import { describe, expect, test } from 'vitest';
import { digestIssues, digestOf } from '../domain/digest.ts';
import { itemOf, siteOf } from '../testing/catalogue-builders.ts';
import { AFTER_APRIL, aprilOfAll } from '../testing/digest-content.ts';
import { announcedFeeds } from './channels.ts';
import { countsOf, digestView, teaserOf } from './digest.ts';
import { digestListView, digestOffer, digestPageViews } from './digest-pages.ts';
import { newsView } from './news.ts';

const april = siteOf(aprilOfAll, AFTER_APRIL);
const newsletter = { signUp: 'https://post.example.org/anmelden', name: '', unsubscribe: '{{unsubscribe}}' };

const pageOfApril = (context = april) => {
  const page = digestPageViews(context).find(({ month }) => month === '2026-04');
  if (!page) throw new Error('April has no issue');
  return page.view;
};

describe('an issue', () => {
  test('is called by its month and counts what it holds', () => {
    const issue = digestOf(april.catalogue, '2026-04');
    expect(issue && countsOf(april, issue)).toBe(
      '2\u{a0}Meldungen · 3\u{a0}Änderungen · 2\u{a0}Veranstaltungen · 1\u{a0}neues Projekt',
    );
    expect(issue && digestView(april, issue)).toMatchObject({
      path: '/rundbrief/2026-04/',
      title: 'Rundbrief April 2026',
      subject: 'Life Sciences Mitteldeutschland: Rundbrief April 2026',
      provisional: undefined,
      asOf: 'Diese Ausgabe zeigt den Stand vom 1. Mai 2026. Was seither geschehen ist, steht auf den verlinkten Seiten.',
    });
  });

  test('has its sections in this order, and none that is empty', () => {
    const [issue] = digestIssues(april.catalogue);
    expect(issue && digestView(april, issue).sections.map(({ name }) => name)).toEqual([
      'news',
      'changes',
      'coming',
      'announced',
      'projects',
    ]);
    const quiet = siteOf({ news: { a: { date: '2026-04-02' } } }, AFTER_APRIL);
    const [other] = digestIssues(quiet.catalogue);
    expect(other && digestView(quiet, other).sections.map(({ name }) => name)).toEqual(['news']);
  });

  test('can be told in English', () => {
    const english = siteOf(aprilOfAll, AFTER_APRIL, 'en');
    const [issue] = digestIssues(english.catalogue);
    expect(issue && digestView(english, issue)).toMatchObject({ title: 'Digest April 2026', month: 'April 2026' });
  });
});

describe('a teaser', () => {
  test('names as many titles as there is room for', () => {
    expect(teaserOf(['Eins', 'Zwei', 'Drei'], 12)).toBe('Eins · Zwei');
    expect(teaserOf([])).toBe('');
  });

  test('is cut between words, or else anywhere', () => {
    expect(teaserOf(['Ein sehr langer Titel', 'Zwei'], 14)).toBe('Ein sehr …');
    expect(teaserOf(['x'.repeat(30)], 12)).toBe(`${'x'.repeat(10)} …`);
  });
});

describe('the page of an issue', () => {
  test('leads to the issues before and after it, over months that have none', () => {
    expect(pageOfApril()).toMatchObject({
      previous: { href: '/rundbrief/2026-03/', label: 'Rundbrief März 2026' },
      next: undefined,
    });
    const [latest, , first] = digestPageViews(april);
    expect(latest?.month).toBe('2026-04');
    expect(first?.view).toMatchObject({ next: { href: '/rundbrief/2026-03/' }, previous: undefined });
  });

  test('stands below the list of all, and announces their feed before the main one', () => {
    const { page } = pageOfApril();
    expect(page.breadcrumb.map(({ href }) => href)).toEqual(['/', '/rundbrief/']);
    expect(page.feeds.map(({ href }) => href)).toEqual(['/rundbrief/rss.xml', '/rss.xml']);
    expect(announcedFeeds(april, '/rundbriefe/').map(({ href }) => href)).toEqual(['/rss.xml']);
  });

  test('is not found by the search: it would only repeat what is found', () => {
    expect(pageOfApril().page).toMatchObject({ searchEntry: undefined, noindex: false });
  });

  test('tells of events as they were then', () => {
    expect(pageOfApril().coming.map(({ title, badge, badgeTone }) => [title, badge, badgeTone])).toEqual([
      ['Bald', 'Neu angekündigt', 'accent'],
    ]);
    const later = siteOf(aprilOfAll, '2026-12-01T12:00+01:00');
    const { page: before, ...rest } = pageOfApril();
    const { page: after, next, ...same } = pageOfApril(later);
    expect({ ...same, next: undefined }).toEqual(rest);
  });
});

test('the list names the issues by years, the latest first', () => {
  expect(digestListView(april).years).toMatchObject([
    {
      year: '2026',
      issues: [{ label: 'April 2026', href: '/rundbrief/2026-04/' }, { label: 'März 2026' }, { label: 'Januar 2026' }],
    },
  ]);
  expect(digestListView(siteOf({})).years).toEqual([]);
});

describe('the link to subscribe by mail', () => {
  const signUp = {
    href: 'https://post.example.org/anmelden',
    label: 'Rundbrief abonnieren',
    question: 'Sie möchten nichts verpassen?',
    note: 'Die Anmeldung führt zu post.example.org.',
  };

  test('stands on the page on subscribing, with every issue and at the end of every news item', () => {
    const context = { ...april, newsletter };
    expect(digestOffer(context)).toMatchObject({ signUp, ways: [{ label: 'Neueste Ausgabe: April 2026' }, {}, {}] });
    expect(pageOfApril(context).signUp).toEqual(signUp);
    expect(digestListView(context).signUp).toEqual(signUp);
    expect(newsView(context, itemOf(context.catalogue, 'news', 'quartal')).signUp).toEqual(signUp);
  });

  test('is nowhere where there is no such page', () => {
    expect(digestOffer(april).signUp).toBeUndefined();
    expect(pageOfApril().signUp).toBeUndefined();
    expect(newsView(april, itemOf(april.catalogue, 'news', 'quartal')).signUp).toBeUndefined();
  });

  test('calls the newsletter by the name that it has there', () => {
    const context = { ...april, newsletter: { ...newsletter, name: 'Monatsbrief' } };
    expect(pageOfApril(context).signUp?.label).toBe('Monatsbrief abonnieren');
  });
});
