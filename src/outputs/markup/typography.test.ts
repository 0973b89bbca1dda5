import { expect, test } from 'vitest';
import { typesetHtml } from './typography.ts';

test.each([
  ['<p>"So" -- z.B. hier</p>', '<p>„So“\u00a0– z.\u202fB. hier</p>'],
  ['<p>"So <a href="/x/">sagt</a> er"</p>', '<p>„So <a href="/x/">sagt</a> er“</p>'],
  ['<p>A &amp; B "so" &lt;5 mg&gt;</p>', '<p>A &amp; B „so“ &lt;5\u00a0mg&gt;</p>'],
  ['<p>&quot;So&quot; geht&#39;s</p>', '<p>„So“ geht’s</p>'],
])('typesets prose: %s', (typed, printed) => {
  expect(typesetHtml(typed)).toBe(printed);
});

test.each([
  ['<p title="5 > 3 -- "></p><img alt=\'"so" > -- \'>'],
  ['<pre><code>"z.B." -- <span>5 mg</span></code></pre>'],
  ['<p><code>a -- "b"</code><kbd>26. April</kbd></p>'],
  ['<style>a::after { content: "z.B." }</style><script>"5 mg"</script><svg><text>"z.B."</text></svg>'],
  ['<!-- "z.B." -- 5 mg --><p>A &amp; B &copy;</p>'],
])('leaves everything else as it was: %s', (html) => {
  expect(typesetHtml(html)).toBe(html);
});

test('keeps entities that it does not know', () => {
  expect(typesetHtml('<p>"So" &copy; &#8364; "da"</p>')).toBe('<p>„So“ &copy; &#8364; „da“</p>');
});

test('reads on behind elements within elements of the same name', () => {
  expect(typesetHtml('<p><sup>"a" <sup>"b"</sup> "c"</sup> "d"</p>')).toBe(
    '<p><sup>"a" <sup>"b"</sup> "c"</sup> „d“</p>',
  );
});
