import { describe, expect, test } from 'vitest';
import { feedHtml, xmlText } from './feed-html.ts';

const cleaned = (html: string): string => feedHtml(html, 'https://www.example.org/meldungen/neues-labor/');

describe('an address in a feed', () => {
  test.each([
    ['/orte/musterstadt/', 'https://www.example.org/orte/musterstadt/'],
    ['../altes-labor/', 'https://www.example.org/meldungen/altes-labor/'],
    ['programm.pdf', 'https://www.example.org/meldungen/neues-labor/programm.pdf'],
    ['#ausblick', 'https://www.example.org/meldungen/neues-labor/#ausblick'],
    ['?seite=2', 'https://www.example.org/meldungen/neues-labor/?seite=2'],
    ['//cdn.example.net/a', 'https://cdn.example.net/a'],
    ['https://example.net/a?b=1&amp;c=2', 'https://example.net/a?b=1&amp;c=2'],
    ['mailto:presse@example.org', 'mailto:presse@example.org'],
    ['tel:+4934112345', 'tel:+4934112345'],
  ])('%s is absolute: %s', (href, absolute) => {
    expect(cleaned(`<a href="${href}">Link</a>`)).toBe(`<a href="${absolute}">Link</a>`);
  });

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'http://[',
  ])('%s is dropped, its text stays', (href) => {
    expect(cleaned(`<a href="${href}">Link</a>`)).toBe('<a>Link</a>');
  });

  test('of a picture is absolute too; it is no wider than a mail, its other sizes and its looks are dropped', () => {
    expect(
      cleaned(
        '<img src="/_astro/a.webp" srcset="/_astro/a-480.webp 480w" sizes="100vw" width="720" height="480" alt="Gefäß" loading="lazy">',
      ),
    ).toBe('<img alt="Gefäß" width="600" height="400" src="https://www.example.org/_astro/a.webp" />');
  });

  test('of a picture leaves its size, where that is no wider than a mail', () => {
    expect(cleaned('<img src="https://example.net/a.png" width="600" height="900">')).toBe(
      '<img width="600" height="900" src="https://example.net/a.png" />',
    );
    expect(cleaned('<img src="https://example.net/a.png" width="900">')).toBe(
      '<img width="900" src="https://example.net/a.png" />',
    );
    expect(cleaned('<img src="https://example.net/a.png" width="100%" height="50">')).toBe(
      '<img width="100%" height="50" src="https://example.net/a.png" />',
    );
  });

  test('of a picture that is no address leaves only its alternative text', () => {
    expect(cleaned('<img src="data:image/png;base64,AAAA" alt="Gefäß">')).toBe('<img alt="Gefäß" />');
    expect(cleaned('<img alt="Gefäß">')).toBe('<img alt="Gefäß" />');
  });
});

test('the source of a quotation is absolute, or is dropped', () => {
  expect(cleaned('<blockquote cite="/a/"><p>Satz</p></blockquote>')).toBe(
    '<blockquote cite="https://www.example.org/a/"><p>Satz</p></blockquote>',
  );
  expect(cleaned('<q cite="javascript:alert(1)">Satz</q>')).toBe('<q>Satz</q>');
});

describe('a body in a feed', () => {
  test('loses scripts and styles with all they contain', () => {
    expect(cleaned('<p>Vor</p><script>alert("x")</script><style>p { color: red }</style><p>Nach</p>')).toBe(
      '<p>Vor</p><p>Nach</p>',
    );
  });

  test('loses classes, ids, style and event attributes', () => {
    expect(cleaned('<p class="a" id="b" style="color: red" onclick="f()" data-x="1">Text</p>')).toBe('<p>Text</p>');
  });

  test('loses frames, forms and players', () => {
    expect(
      cleaned('<iframe src="https://example.net/"></iframe><form><input><button>x</button></form><p>Text</p>'),
    ).toBe('x<p>Text</p>');
  });

  test('keeps quotations, lists, tables and what boxes contain', () => {
    expect(
      cleaned(
        '<figure class="quote"><blockquote><p>Satz</p></blockquote><figcaption>Erika Mustermann</figcaption></figure>',
      ),
    ).toBe('<figure><blockquote><p>Satz</p></blockquote><figcaption>Erika Mustermann</figcaption></figure>');
    expect(cleaned('<ol start="3"><li>drei</li></ol>')).toBe('<ol start="3"><li>drei</li></ol>');
    expect(cleaned('<div class="table-scroll" tabindex="0"><table><tr><td colspan="2">1</td></tr></table></div>')).toBe(
      '<table><tr><td colspan="2">1</td></tr></table>',
    );
    expect(cleaned('<aside class="note"><p class="note-title">Titel</p><p>Text</p></aside>')).toBe(
      '<p>Titel</p><p>Text</p>',
    );
  });

  test('keeps the alignment of columns in the only way that mail programs know', () => {
    expect(cleaned('<table><tr><th class="align-right">a</th><td class="b align-center">1</td></tr></table>')).toBe(
      '<table><tr><th align="right">a</th><td align="center">1</td></tr></table>',
    );
    expect(cleaned('<table><tr><td class="align-all" style="text-align: right">1</td></tr></table>')).toBe(
      '<table><tr><td>1</td></tr></table>',
    );
  });

  test('keeps of a picture in several formats the one that everybody sees', () => {
    expect(
      cleaned(
        '<picture><source type="image/avif" srcset="/a.avif 480w"><img src="/a.jpeg" srcset="/a.webp 480w" alt="a"></picture>',
      ),
    ).toBe('<img alt="a" src="https://www.example.org/a.jpeg" />');
  });

  test('loses players with their addresses, islands, drawings and comments', () => {
    expect(
      cleaned(
        '<!-- x --><video src="/a.mp4" poster="/a.jpg"></video><astro-island uid="1"><p>Text</p></astro-island><svg><title>Pfeil</title><path d="M0"/></svg>',
      ),
    ).toBe('<p>Text</p>');
  });

  test('keeps every depth of heading that Markdown has below the title', () => {
    const headings = '<h2>2</h2><h3>3</h3><h4>4</h4><h5>5</h5><h6>6</h6>';
    expect(cleaned(headings)).toBe(headings);
  });

  test('is closed where it was left open', () => {
    expect(cleaned('<p>Ein <strong>Satz')).toBe('<p>Ein <strong>Satz</strong></p>');
  });

  test('keeps umlauts and emoji as they are and escapes what is not markup', () => {
    expect(cleaned('<p>Größe 🧪 & a < b</p>')).toBe('<p>Größe 🧪 &amp; a &lt; b</p>');
  });

  test('loses characters that XML forbids, also where they are written as entities', () => {
    expect(cleaned('<p>a\u0000b\u000bc\ufffed\u001fe</p>')).toBe('<p>abcde</p>');
    expect(cleaned('<p>a&#11;b&#x1f;c&#xfffe;d</p>')).toBe('<p>abcd</p>');
  });
});

describe('text for XML', () => {
  test('is composed: a letter and its dots are one', () => {
    expect(xmlText('Gro\u0308ße')).toBe('Gr\u00f6ße');
    expect(cleaned('<p>Gro\u0308ße a=\u0338b</p>')).toBe('<p>Gr\u00f6ße a\u2260b</p>');
  });

  test('keeps its tags whole, whatever a text begins with', () => {
    expect(cleaned('<p>\u0338\u0338a</p>')).toBe('<p>a</p>');
  });

  test('keeps tabs, line breaks and everything beyond the control characters', () => {
    expect(xmlText('a\tb\nc\rd \u00a0ä€🧪')).toBe('a\tb\nc\rd \u00a0ä€🧪');
  });

  test('loses control characters, non-characters and halves of emoji', () => {
    expect(xmlText('a\u0000b\u0008c\u000bd\u000ce\u001ff\ufffeg\uffffh\ud83di\udeeaj')).toBe('abcdefghij');
  });
});
