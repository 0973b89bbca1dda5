import { expect, test } from 'vitest';
import { withMarkedLinks } from './marked-links.ts';

const marks = new Map([
  ['/meldungen/labor/', 'Sperrfrist bis 3. Mai 2026, 09:00 Uhr'],
  ['/themen/fund/', 'Nicht „öffentlich“ & <neu>'],
]);
const marked = (html: string): string => withMarkedLinks(html, marks);

test('a link to what is held back says so within itself, whatever it consists of', () => {
  expect(marked('<h3><a class="x" href="/meldungen/labor/"><span>Labor</span> eröffnet</a></h3><p>Danach</p>')).toBe(
    '<h3><a class="x" href="/meldungen/labor/"><span>Labor</span> eröffnet <span class="held-back">Sperrfrist bis 3. Mai 2026, 09:00 Uhr</span></a></h3><p>Danach</p>',
  );
});

test('so does one without quotation marks, with a fragment or with a question', () => {
  for (const href of ['/meldungen/labor/', '"/meldungen/labor/#teil"', "'/meldungen/labor/?a=b'"]) {
    expect(marked(`<a href=${href}>Labor</a>`)).toContain('Labor <span class="held-back">Sperrfrist');
  }
});

test('what a mark says is text, not markup', () => {
  expect(marked('<a href="/themen/fund/">Fund</a>')).toContain('Nicht „öffentlich“ &amp; &lt;neu&gt;</span>');
});

test.each([
  ['a link to what the public sees', '<a href="/meldungen/">Meldungen</a>'],
  ['a link to another page below it', '<a href="/meldungen/labor/text.txt">Als Text</a>'],
  ['a link to another site', '<a href="https://www.example.org/meldungen/labor/">Labor</a>'],
  ['an anchor', '<a id="x">Labor</a>'],
  ['a link in a drawing', '<svg><a href="/meldungen/labor/"><circle r="1"/></a></svg>'],
  ['a script’s text', '<script>const a = `<a href="/meldungen/labor/">Labor</a>`;</script>'],
])('%s stays as it is', (_, html) => {
  expect(marked(html)).toBe(html);
});

test('behind a drawing links are marked again', () => {
  expect(marked('<svg><a href="/themen/fund/"></a></svg><a href="/meldungen/labor/">x</a>')).toContain('held-back');
});

test('words that lead to a feed lead nowhere, and the head announces none: a preview has no feeds', () => {
  expect(
    marked('<link rel="alternate" type="application/rss+xml" href="/rss.xml"><link rel="icon" href="/a.svg">'),
  ).toBe('<link rel="icon" href="/a.svg">');
  expect(marked('<li><a class="f" href="/rss.xml">RSS</a></li>')).toBe('<li><a class="f">RSS</a></li>');
});
