import { describe, expect, test } from 'vitest';
import { plainMarkup } from './plain-markup.ts';

describe('without a style sheet', () => {
  test('a box stands between two lines, its name in bold', () => {
    expect(
      plainMarkup(
        '<p>Davor</p><aside class="note" role="note"><p class="note-title">Hinweis</p><p>Text</p></aside><p>Danach</p>',
      ),
    ).toBe('<p>Davor</p><hr><p><strong>Hinweis</strong></p><p>Text</p><hr><p>Danach</p>');
  });

  test('one line is enough between two boxes', () => {
    expect(plainMarkup('<aside class="note"><p>Eins</p></aside>\n<aside class="facts"><p>Zwei</p></aside>')).toBe(
      '<hr><p>Eins</p><hr><p>Zwei</p><hr>',
    );
  });

  test('a step’s name comes first, in bold, then when it is taken', () => {
    expect(plainMarkup('<li><p class="step-when">zuerst</p> <p class="step-title">Anfangen</p> <p>Los.</p></li>')).toBe(
      '<li><p><strong>Anfangen</strong> · zuerst</p> <p>Los.</p></li>',
    );
    expect(plainMarkup('<li><p class="step-title">Anfangen</p></li>')).toBe(
      '<li><p><strong>Anfangen</strong></p></li>',
    );
  });

  test('a key figure comes before what it counts', () => {
    expect(
      plainMarkup(
        '<dl class="key-figures">\n<div> <dt>Plätze</dt> <dd>12</dd> </div> <div><dt>dauert der Kurs</dt><dd>3 Monate</dd></div></dl>',
      ),
    ).toBe('<ul>\n<li><strong>12</strong> Plätze</li> <li><strong>3 Monate</strong> dauert der Kurs</li></ul>');
  });

  test('a footnote has no way back, which would lead to the page', () => {
    expect(
      plainMarkup(
        '<li id="user-content-fn-1"><p>Die Fußnote. <a href="#user-content-fnref-1" data-footnote-backref="" class="x">↩</a> <a href="#user-content-fnref-1-2" data-footnote-backref class="x">↩<sup>2</sup></a></p></li>',
      ),
    ).toBe('<li id="user-content-fn-1"><p>Die Fußnote.</p></li>');
  });

  test('all else stays as it is', () => {
    const html = '<p class="other">Text <a href="#a" data-footnote-ref>1</a></p><figure class="quote"></figure>';
    expect(plainMarkup(html)).toBe(html);
  });
});
