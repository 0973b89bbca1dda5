/**
 * A content security policy without `unsafe-inline`, made from the finished pages: the hashes of what is really inline
 * in each page as a `<meta>` right behind the charset (works on any host), and their union as response headers.
 *
 * Not Astro's `security.csp`: in 7.3 its meta stands at the end of the head, after what it ought to guard, it lists
 * hashes that the page does not need, skips `is:inline` scripts, and static builds get no headers from it.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Parser } from 'htmlparser2';
import { type Environment, isPreview, showsHeldBack } from '../config/environment.ts';
import { outputFiles } from './output-files.ts';

export interface InlineCode {
  scripts: Set<string>;
  styles: Set<string>;
}

/** Scripts of these types are data; a CSP does not concern them. */
const DATA_TYPES = /^(?:application\/(?:ld\+)?json|text\/template)$/i;

const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** An element's start tag: as it stands in the page, and its attributes with lower-case names. */
interface StartTag {
  source: string;
  attributes: Readonly<Record<string, string>>;
}

interface Elements {
  tags: StartTag[];
  /** Scripts and styles with what stands between their tags. */
  code: { name: 'script' | 'style'; attributes: StartTag['attributes']; text: string }[];
}

/** Reads a page with a real parser: a `>` or a quotation mark in a value must not hide an attribute from the policy. */
function elementsOf(html: string): Elements {
  const elements: Elements = { tags: [], code: [] };
  let open: Elements['code'][number] | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements.tags.push({ source: html.slice(parser.startIndex, parser.endIndex + 1), attributes });
        open = name === 'script' || name === 'style' ? { name, attributes, text: '' } : undefined;
        if (open) elements.code.push(open);
      },
      ontext(text) {
        if (open) open.text += text;
      },
      onclosetag() {
        open = undefined;
      },
    },
    { lowerCaseAttributeNames: true, decodeEntities: true },
  );
  parser.end(html);
  return elements;
}

function inlineCodeOf({ code }: Elements): InlineCode {
  const scripts = code.filter(
    ({ name, attributes: { src, type = '' } }) => name === 'script' && src === undefined && !DATA_TYPES.test(type),
  );
  const styles = code.filter(({ name }) => name === 'style');
  return {
    scripts: new Set(scripts.map(({ text }) => hashOf(text))),
    styles: new Set(styles.map(({ text }) => hashOf(text))),
  };
}

const forbiddenIn = ({ tags }: Elements): string[] =>
  tags
    .filter(({ attributes }) => Object.keys(attributes).some((name) => name === 'style' || /^on[a-z]/.test(name)))
    .map(({ source }) => source.slice(0, 120));

/** The hashes of a page's inline scripts and styles (CSP 3, section 2.3.1). */
export const inlineCode = (html: string): InlineCode => inlineCodeOf(elementsOf(html));

/** Start tags with attributes that no hash can allow: `style="…"` and `onclick="…"` and the like. */
export const forbiddenAttributes = (html: string): string[] => forbiddenIn(elementsOf(html));

/**
 * @param header as a response header: it may also forbid framing, and must allow WebAssembly, because the search's
 *   worker obeys the headers of its own file, not the page's meta.
 */
export function contentSecurityPolicy({ scripts, styles }: InlineCode, { header = false } = {}): string {
  const hashes = (set: Set<string>) =>
    [...set]
      .sort()
      .map((hash) => ` ${hash}`)
      .join('');
  return [
    "default-src 'none'",
    `script-src 'self'${header ? " 'wasm-unsafe-eval'" : ''}${hashes(scripts)}`,
    "script-src-attr 'none'",
    `style-src 'self'${hashes(styles)}`,
    "style-src-attr 'none'",
    ...['img', 'font', 'connect', 'worker', 'manifest', 'media'].map((kind) => `${kind}-src 'self'`),
    "form-action 'self'",
    "base-uri 'none'",
    ...(header ? ["frame-ancestors 'none'", 'upgrade-insecure-requests'] : []),
  ].join('; ');
}

const otherHeaders: Record<string, string> = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};

/** Closes a preview to search engines, pictures and feeds included, which have no `<meta>`. */
export function robotsHeader(environment: Environment): Record<string, string> {
  if (showsHeldBack(environment)) return { 'X-Robots-Tag': 'noindex, nofollow' };
  return isPreview(environment) ? { 'X-Robots-Tag': 'noindex' } : {};
}

/**
 * What feeds and calendars are, for hosts that would send them as a plain file or without their charset. Browsers show
 * feeds with their style sheet as `application/xml` only.
 */
const listTypes: Record<string, string> = {
  '/*.xml': 'application/xml; charset=utf-8',
  '/*feed.json': 'application/feed+json',
  '/feed-*': 'application/feed+json',
  '/*.opml': 'text/x-opml; charset=utf-8',
  '/*.ics': 'text/calendar; charset=utf-8',
};

/** The `_headers` file that Netlify and Cloudflare read. */
export const headersFile = (headers: Record<string, string>): string =>
  [
    '/*',
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    '',
    '/_astro/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
    ...Object.entries(listTypes).flatMap(([pattern, type]) => [pattern, `  Content-Type: ${type}`, '']),
  ].join('\n');

/** A page with its policy, and what is inline in it; parsing it once is most of the work. */
function guardedPage(html: string, file: string): { page: string; code: InlineCode } {
  const elements = elementsOf(html);
  const forbidden = forbiddenIn(elements);
  if (forbidden.length > 0)
    throw new Error(`${file}: style- oder on…-Attribute verbietet die CSP: ${forbidden.join(' ')}`);
  const code = inlineCodeOf(elements);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(code)}">`;
  const page = html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => `${charset}${meta}`);
  if (page === html) throw new Error(`${file}: <meta charset="utf-8"> fehlt`);
  return { page, code };
}

/** Puts the policy into a page. @throws Error naming the page if it has forbidden attributes or no charset. */
export const withPolicy = (html: string, file: string): string => guardedPage(html, file).page;

export const securityHeaders = (): AstroIntegration => ({
  name: 'security-headers',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const all: InlineCode = { scripts: new Set(), styles: new Set() };
      const pages = outputFiles(root).filter((path) => path.endsWith('.html'));
      for (const file of pages) {
        const html = readFileSync(join(root, file), 'utf8');
        const { page, code } = guardedPage(html, file);
        all.scripts = all.scripts.union(code.scripts);
        all.styles = all.styles.union(code.styles);
        writeFileSync(join(root, file), page);
      }
      const policy = contentSecurityPolicy(all, { header: true });
      const headers = { 'Content-Security-Policy': policy, ...otherHeaders, ...robotsHeader(process.env) };
      writeFileSync(join(root, '_headers'), headersFile(headers));
      logger.info(`${pages.length} Seiten mit Content Security Policy`);
    },
  },
});
