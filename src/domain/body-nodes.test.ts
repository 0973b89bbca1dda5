import { expect, test } from 'vitest';
import { contentTree, newsWithBody, projectWithBody } from '../testing/content-builders.ts';
import { bodyLinks, bodyOf, bodyPictures, nodesOf, placeOf, sourceOf } from './body-nodes.ts';

const fileOf = (path: string, text: string) => {
  const [file] = contentTree({ [path]: text }).files;
  if (!file) throw new Error(`${path} is no item`);
  return file;
};

const news = (body: string) => fileOf('news/x/index.md', newsWithBody(body));

test('places count from the beginning of the file, in UTF-16 units', () => {
  const file = news('😀 ü **fett**');
  expect(nodesOf(file, 'strong').map((node) => placeOf(file, node))).toEqual([{ line: 7, column: 6 }]);
});

test('places are right in files with Windows line ends and a byte order mark', () => {
  const file = fileOf('news/x/index.md', `\u{feff}${newsWithBody('Eins\n\n## Zwei').replaceAll('\n', '\r\n')}`);
  expect(nodesOf(file, 'heading').map((node) => placeOf(file, node))).toEqual([{ line: 9, column: 1 }]);
  expect(nodesOf(file, 'heading').map((node) => sourceOf(file, node))).toEqual(['## Zwei']);
});

test('a body is parsed once', () => {
  const file = news('Text');
  expect(bodyOf(file)).toBe(bodyOf(file));
});

test('pictures come in the order of the text, also those with their path further down', () => {
  const file = news('![b][1] ![a](./a.jpg)\n\n![](./c.jpg)\n\n[1]: ./b.jpg');
  expect(bodyPictures(file)).toEqual([
    { line: 7, column: 1, src: './b.jpg', alt: 'b', title: '' },
    { line: 7, column: 9, src: './a.jpg', alt: 'a', title: '' },
    { line: 9, column: 1, src: './c.jpg', alt: '', title: '' },
  ]);
});

test('links come in the order of the text, also those with their address further down', () => {
  const file = news('[a][1], www.example.org und [b](../b/index.md)\n\n[1]: https://example.org/a');
  expect(bodyLinks(file).map(({ url }) => url)).toEqual([
    'https://example.org/a',
    'http://www.example.org',
    '../b/index.md',
  ]);
});

test('an .mdx body that is no MDX names the place and is read as Markdown', () => {
  const file = fileOf('projects/x/index.mdx', projectWithBody('## Kopf\n\nWerte <5'));
  expect(bodyOf(file).fault).toMatchObject({ line: 8, column: 7 });
  expect(nodesOf(file, 'heading')).toHaveLength(1);
});

test('the marks of a git conflict are no headings', () => {
  expect(nodesOf(news('<<<<<<< HEAD\nText\n=======\nAnderes\n>>>>>>> b'), 'heading')).toEqual([]);
});
