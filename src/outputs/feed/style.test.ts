import { expect, test } from 'vitest';
import { feedStyleSheet } from './style.ts';

test('the style sheet begins with its namespaces and typefaces, then has all of its parts', () => {
  const css = feedStyleSheet({
    sheets: [
      '/* Farben */\n:root {\n  --ink: black;\n}\n',
      '@namespace x url("https://example.org/");\n\nx|p {\n  color: var(--ink);\n}\n',
    ],
    fonts: {
      '--font-serif': [{ src: [{ url: '/_astro/fonts/a.woff2', format: 'woff2' }], weight: '600', style: 'normal' }],
    },
    mark: '/favicon.svg',
  });
  expect(css).toBe(
    [
      '@namespace x url("https://example.org/");',
      '@font-face{font-family:"Feed serif";src:url("/_astro/fonts/a.woff2") format("woff2");font-weight:600;font-style:normal;font-display:optional}',
      ':root{--font-serif:"Feed serif";--mark:url("/favicon.svg")}',
      ':root { --ink: black; }\n x|p { color: var(--ink); }',
    ].join('\n'),
  );
});
