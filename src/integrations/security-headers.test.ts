import { describe, expect, test } from 'vitest';
import { headerRules, headersFor } from '../tools/response-headers.ts';
import {
  contentSecurityPolicy,
  forbiddenAttributes,
  headersFile,
  inlineCode,
  robotsHeader,
  withPolicy,
} from './security-headers.ts';

// Hashes by `printf '%s' "$code" | openssl dgst -sha256 -binary | base64`.
const HASH_OF_ALERT = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";
const HASH_OF_RED = "'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='";
const HASH_OF_UMLAUTS = "'sha256-rkak0gun93d90RPT8xbeu/Dp69p12wZbJqORzn32dqg='";

const scriptsIn = (html: string): string[] => [...inlineCode(html).scripts];
const stylesIn = (html: string): string[] => [...inlineCode(html).styles];

describe('inline code', () => {
  test('is hashed as SHA-256 in base64, whatever attributes its element has', () => {
    expect(scriptsIn('<script>alert(1)</script>')).toEqual([HASH_OF_ALERT]);
    expect(scriptsIn('<script type="module" nonce>alert(1)</script>')).toEqual([HASH_OF_ALERT]);
    expect(stylesIn('<style media="print">p{color:red}</style>')).toEqual([HASH_OF_RED]);
  });

  test('is hashed as UTF-8', () => {
    expect(scriptsIn('<script>const ö = "ü";</script>')).toEqual([HASH_OF_UMLAUTS]);
  });

  test('is hashed to the last space and line break', () => {
    expect(scriptsIn('<script> alert(1)</script>')).not.toEqual([HASH_OF_ALERT]);
    expect(scriptsIn('<script>alert(1)\n</script>')).not.toEqual([HASH_OF_ALERT]);
  });

  test('that occurs twice is listed once', () => {
    expect(scriptsIn('<script>alert(1)</script><p></p><script>alert(1)</script>')).toEqual([HASH_OF_ALERT]);
  });

  test('is not what a file holds', () => {
    expect(scriptsIn('<script type="module" src="/_astro/search.js"></script>')).toEqual([]);
    expect(stylesIn('<link rel="stylesheet" href="/_astro/site.css">')).toEqual([]);
  });

  test.each(['application/ld+json', 'application/json', 'text/template'])('is not data of the type %s', (type) => {
    expect(scriptsIn(`<script type="${type}">{"a":1}</script>`)).toEqual([]);
  });

  test('is a script also where another attribute’s name only ends in “src” or “type”', () => {
    expect(scriptsIn('<script data-src="x">alert(1)</script>')).toEqual([HASH_OF_ALERT]);
    expect(scriptsIn('<script data-type="application/json">alert(1)</script>')).toEqual([HASH_OF_ALERT]);
  });
});

describe('an attribute that no hash can allow', () => {
  test('is a style or an event handler, however it is written', () => {
    expect(forbiddenAttributes('<p style="color: red">x</p>')).toEqual(['<p style="color: red">']);
    expect(forbiddenAttributes("<button type='button' onclick='f()'>x</button>")).toEqual([
      "<button type='button' onclick='f()'>",
    ]);
    expect(forbiddenAttributes('<img src="a.webp"\n  ONERROR = "f()">')).toEqual([
      '<img src="a.webp"\n  ONERROR = "f()">',
    ]);
  });

  test('is found without quotation marks', () => {
    expect(forbiddenAttributes('<p style=color:red>x</p>')).toEqual(['<p style=color:red>']);
  });

  test('is found behind a value that has a “>” in it', () => {
    expect(forbiddenAttributes('<img alt="p > 0.05" style="color: red">')).toHaveLength(1);
  });

  test('is none in the text, in code or in data', () => {
    expect(forbiddenAttributes('<p>Das Attribut style="x" und onclick="y"</p>')).toEqual([]);
    expect(
      forbiddenAttributes('<script>el.innerHTML = \'<p style="x">\'</script><style>a[style="x"]{}</style>'),
    ).toEqual([]);
    expect(forbiddenAttributes('<p data-style="x" data-on="y" class="style">x</p>')).toEqual([]);
  });

  test('is none in the value of another attribute', () => {
    expect(forbiddenAttributes('<meta name="description" content="Was ist style = \'x\'?">')).toEqual([]);
  });
});

describe('the policy', () => {
  test('of a page allows the site itself, the hashed code and nothing else', () => {
    const html = '<script>alert(1)</script><style>p{color:red}</style>';
    expect(contentSecurityPolicy(inlineCode(html)).split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'self' ${HASH_OF_ALERT}`,
      "script-src-attr 'none'",
      `style-src 'self' ${HASH_OF_RED}`,
      "style-src-attr 'none'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "media-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
    ]);
  });

  test('never allows whatever is inline', () => {
    expect(contentSecurityPolicy(inlineCode(''))).not.toContain('unsafe-inline');
    expect(contentSecurityPolicy(inlineCode(''), { header: true })).not.toContain('unsafe-inline');
  });

  test('lists hashes in the same order, wherever in the page the code stands', () => {
    const one = '<script>alert(1)</script>';
    const other = '<script>const ö = "ü";</script>';
    expect(contentSecurityPolicy(inlineCode(one + other))).toBe(contentSecurityPolicy(inlineCode(other + one)));
  });

  test('as a header also forbids framing and lets the search’s worker run WebAssembly', () => {
    const directives = contentSecurityPolicy(inlineCode(''), { header: true }).split('; ');
    expect(directives).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(directives.slice(-2)).toEqual(["frame-ancestors 'none'", 'upgrade-insecure-requests']);
  });
});

describe('a page', () => {
  test('gets its policy right behind the charset, before anything that it guards', () => {
    const html = '<html><head><meta charset="utf-8"><script>alert(1)</script></head></html>';
    expect(withPolicy(html, 'index.html')).toBe(
      `<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(inlineCode(html))}"><script>alert(1)</script></head></html>`,
    );
  });

  test('is otherwise unchanged, also where there are dollar signs in it', () => {
    const rest = '</head><p>$& kostet $1</p>';
    expect(withPolicy(`<meta charset=utf-8 />${rest}`, 'index.html').endsWith(rest)).toBe(true);
  });

  test('without a charset fails the build by name', () => {
    expect(() => withPolicy('<html><head></head></html>', 'orte/index.html')).toThrow(
      new Error('orte/index.html: <meta charset="utf-8"> fehlt'),
    );
  });

  test('with a forbidden attribute fails the build and shows it', () => {
    expect(() => withPolicy('<meta charset="utf-8"><p style="color: red">', 'orte/index.html')).toThrow(
      new Error('orte/index.html: style- oder on…-Attribute verbietet die CSP: <p style="color: red">'),
    );
  });
});

test('feeds and calendars are sent as what they are, all else as its ending says', () => {
  const rules = headerRules(headersFile({ 'X-Probe': 'ja' }));
  const typeOf = (path: string) => headersFor(rules, path)['Content-Type'];
  expect(typeOf('/rss.xml')).toBe('application/xml; charset=utf-8');
  expect(typeOf('/themen/pharmazie/atom-2024.xml')).toBe('application/xml; charset=utf-8');
  expect(typeOf('/feed.json')).toBe('application/feed+json');
  expect(typeOf('/themen/pharmazie/feed.json')).toBe('application/feed+json');
  expect(typeOf('/feed-2024.json')).toBe('application/feed+json');
  expect(typeOf('/feeds.opml')).toBe('text/x-opml; charset=utf-8');
  expect(typeOf('/orte/leipzig/termine.ics')).toBe('text/calendar; charset=utf-8');
  expect(typeOf('/pagefind/pagefind-entry.json')).toBeUndefined();
  expect(typeOf('/feed.css')).toBeUndefined();
  expect(headersFor(rules, '/feed.json')['X-Probe']).toBe('ja');
});

test('a preview is closed to search engines by a header, the site itself is not', () => {
  expect(robotsHeader({ SITE_NOINDEX: '1' })).toEqual({ 'X-Robots-Tag': 'noindex' });
  expect(robotsHeader({ SITE_DRAFTS: '1' })).toEqual({ 'X-Robots-Tag': 'noindex, nofollow' });
  expect(robotsHeader({})).toEqual({});
});
