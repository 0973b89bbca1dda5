import { expect, test } from 'vitest';
import { found, newsWith, projectWith } from '../../testing/content-builders.ts';
import { successorsExist } from './successors-exist.ts';

const withSuccessor = (path: string) => ({
  'news/labor/index.md': newsWith('withdrawn:', '  date: 2026-05-01', '  reason: Falsch.', `  successor: ${path}`),
  'projects/linie/index.md': projectWith('slug: neue-linie'),
});

test.each(['/projekte/neue-linie/', '/projekte/', '/meldungen/2026/', '/projekte/neue-linie'])(
  'a successor may be %s',
  (path) => {
    expect(found(successorsExist, withSuccessor(path))).toEqual([]);
  },
);

test('a successor that does not exist is shown, with the one that was meant', () => {
  expect(found(successorsExist, withSuccessor('/projekte/neue-lnie/'))).toEqual([
    {
      at: 'news/labor/index.md:9:14 [withdrawn.successor]',
      value: '/projekte/neue-lnie/',
      message: 'Der Nachfolger führt ins Leere: Unter „/projekte/neue-lnie/“ steht keine Seite dieser Website.',
      mend: 'Meinten Sie „/projekte/neue-linie/“?',
    },
  ]);
});

test.each(['/aktuelles/ganz-woanders.html', '/rss.xml', '/projekte/neue-linie/text.txt'])(
  '%s is no page that one could read instead',
  (path) => {
    expect(found(successorsExist, withSuccessor(path))).toHaveLength(1);
  },
);

test('an item is not its own successor', () => {
  expect(found(successorsExist, withSuccessor('/meldungen/labor/'))[0]?.message).toBe(
    'Ein Beitrag kann nicht sein eigener Nachfolger sein.',
  );
});
