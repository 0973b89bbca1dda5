import { describe, expect, test } from 'vitest';
import type { Item } from '../../domain/catalogue.ts';
import { itemOf, siteOf } from '../../testing/catalogue-builders.ts';
import { throughJson } from '../../testing/json.ts';
import { type Graph, type GraphPage, graphScript, pageGraph } from './graph.ts';
import { webPageNode } from './web-page.ts';

const context = siteOf({
  news: { labor: {} },
  pages: { about: { title: 'Über uns', updated: '2026-05-02' }, 'legal-notice': {}, privacy: {} },
  topics: { zelltherapie: {} },
});

const home = { href: '/', label: 'Startseite' };

const nodes = (page: Partial<GraphPage> | undefined): Record<string, unknown>[] => {
  const whole = { path: '/x/', title: 'Titel', description: 'Ein Satz.', breadcrumb: [home], ...page };
  return (throughJson(pageGraph(context, page && whole)) as { '@graph': Record<string, unknown>[] })['@graph'];
};

const types = (page: Partial<GraphPage> | undefined) => nodes(page).map((node) => node['@type']);

describe('every page', () => {
  test('names the site and its publisher, whose placeholders stay out', () => {
    expect(nodes(undefined)).toEqual([
      {
        '@type': 'WebSite',
        '@id': 'https://www.example.org/#website',
        url: 'https://www.example.org/',
        name: 'Life Sciences Mitteldeutschland',
        alternateName: 'Life Sciences MD',
        description:
          'Nachrichten und Termine aus Biotechnologie, Pharma und Medizin in Sachsen, Sachsen-Anhalt und Thüringen',
        inLanguage: 'de-DE',
        publisher: { '@id': 'https://www.example.org/#publisher' },
      },
      {
        '@type': 'Organization',
        '@id': 'https://www.example.org/#publisher',
        name: 'Life Sciences Mitteldeutschland',
        url: 'https://www.example.org/',
        logo: { '@type': 'ImageObject', url: 'https://www.example.org/icon-512.png' },
      },
    ]);
  });

  test('tells what it is, where it stands and what it is about', () => {
    const item = itemOf(context.catalogue, 'news', 'labor');
    const section = { href: '/meldungen/', label: 'Meldungen' };
    const [, , page, breadcrumb, article] = nodes({ item, path: '/meldungen/labor/', breadcrumb: [home, section] });
    expect(page).toEqual({
      '@type': 'WebPage',
      '@id': 'https://www.example.org/meldungen/labor/#page',
      url: 'https://www.example.org/meldungen/labor/',
      name: 'Titel',
      description: 'Ein Satz.',
      inLanguage: 'de-DE',
      isPartOf: { '@id': 'https://www.example.org/#website' },
      publisher: { '@id': 'https://www.example.org/#publisher' },
      primaryImageOfPage: {
        '@type': 'ImageObject',
        url: 'https://www.example.org/vorschaubilder/meldungen/labor.png',
        width: '1200',
        height: '630',
      },
      breadcrumb: { '@id': 'https://www.example.org/meldungen/labor/#breadcrumb' },
      dateModified: '2026-04-27',
      mainEntity: { '@id': 'https://www.example.org/meldungen/labor/#article' },
    });
    expect(breadcrumb).toEqual({
      '@type': 'BreadcrumbList',
      '@id': 'https://www.example.org/meldungen/labor/#breadcrumb',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Startseite', item: 'https://www.example.org/' },
        { '@type': 'ListItem', position: 2, name: 'Meldungen', item: 'https://www.example.org/meldungen/' },
        { '@type': 'ListItem', position: 3, name: 'Titel', item: 'https://www.example.org/meldungen/labor/' },
      ],
    });
    expect(article).toMatchObject({ '@type': 'NewsArticle' });
  });
});

describe('the kind of a page', () => {
  const standing = (id: string) => itemOf(context.catalogue, 'pages', id);

  test('is a collection where it lists items', () => {
    expect(types({ section: 'organisations' })[2]).toBe('CollectionPage');
    expect(types({ section: 'subscribe' })[2]).toBe('WebPage');
  });

  test('is the one that schema.org has for it', () => {
    expect(types({ item: standing('about') })).toEqual(['WebSite', 'Organization', 'AboutPage', 'BreadcrumbList']);
    expect(types({ item: standing('legal-notice') })[2]).toBe('ContactPage');
    expect(types({ item: standing('privacy') })[2]).toBe('WebPage');
  });

  test('has the date of what it says', () => {
    expect(nodes({ item: standing('about') })[2]).toMatchObject({ dateModified: '2026-05-02' });
  });

  test('of an event or a project has the date of what it shows, and tells what was corrected', () => {
    const corrections = [
      { date: '2026-05-02', text: 'Der Preis war falsch.' },
      { date: '2026-05-04', text: 'Der Ort war falsch.' },
      { date: '2026-06-02', text: 'Erst morgen.' },
    ];
    const changes = [{ date: '2026-05-12T14:30', kind: 'details' as const, text: 'Das Programm steht.' }];
    const revised = siteOf({
      events: { tag: { corrections, changes } },
      projects: { linie: { corrections }, ruhig: { date: '2026-02-03' } },
    });
    const page = (item: Item) =>
      throughJson(webPageNode(revised, { path: '/x/', title: 'T', description: 'D', breadcrumb: [], item }, undefined));
    const correction = [
      { '@type': 'CorrectionComment', datePublished: '2026-05-04', text: 'Der Ort war falsch.' },
      { '@type': 'CorrectionComment', datePublished: '2026-05-02', text: 'Der Preis war falsch.' },
    ];
    expect(page(itemOf(revised.catalogue, 'events', 'tag'))).toMatchObject({
      dateModified: '2026-05-12T14:30:00+02:00',
      correction,
    });
    expect(page(itemOf(revised.catalogue, 'projects', 'linie'))).toMatchObject({
      dateModified: '2026-05-04',
      correction,
    });
    const quiet = page(itemOf(revised.catalogue, 'projects', 'ruhig'));
    expect(quiet).toMatchObject({ dateModified: '2026-02-03' });
    expect(quiet).not.toHaveProperty('correction');
  });

  test('is no step of its own on the front page', () => {
    expect(types({ path: '/', section: 'home', breadcrumb: [] })).toEqual(['WebSite', 'Organization', 'WebPage']);
  });

  test('is the controlled list where it lists topics', () => {
    expect(types({ path: '/themen/', section: 'topics' })[4]).toBe('DefinedTermSet');
  });
});

test('no text of a graph can end the script it stands in', () => {
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'WebPage', name: '</script><!-- & "ä"' }],
  };
  const script = graphScript(graph);
  expect(script).toBe(
    '{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"\\u003c/script>\\u003c!-- & \\"ä\\""}]}',
  );
  expect(JSON.parse(script)).toEqual(graph);
});
