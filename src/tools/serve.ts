/**
 * Serves a built site on this machine as a host would: with the headers of its `_headers` file and the redirects of its
 * `_redirects` file, compressed if asked.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { chosenEncoding, compress, type Encoding, isCompressible } from './compression.ts';
import { type RedirectRule, redirectRules, ruleFor } from './redirect-rules.ts';
import { headerRules, headersFor } from './response-headers.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.opml': 'text/x-opml; charset=utf-8',
  '.pdf': 'application/pdf',
};

export interface ServeOptions {
  /** 0 takes a free one. */
  port?: number;
  /** Encodings to offer, the best first; none by default, so that tests read what was built. */
  encodings?: readonly Encoding[];
}

export interface Server {
  /** Without a trailing slash. */
  url: string;
  close: () => Promise<void>;
}

/** The path of a request, decoded; one that cannot be decoded leads nowhere. */
function pathOf(request: IncomingMessage): string {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

interface Resolved {
  file: string;
  status: number;
}

function resolveFile(root: string, path: string): Resolved {
  const file = join(root, normalize(path), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile()
    ? { file, status: 200 }
    : { file: join(root, '404.html'), status: 404 };
}

/** A rule for the address: somewhere else to go, or a page to show under another status. */
function resolveRule(root: string, rule: RedirectRule): Resolved | { location: string; status: number } {
  if (rule.status >= 300 && rule.status < 400) return { location: rule.to, status: rule.status };
  return { ...resolveFile(root, decodeURIComponent(rule.to)), status: rule.status };
}

/** A rule that is not forced gives way to a file, as on Netlify. */
function resolve(root: string, rules: readonly RedirectRule[], path: string) {
  const file = resolveFile(root, path);
  const rule = ruleFor(rules, path, file.status === 200);
  return rule ? resolveRule(root, rule) : file;
}

const readIfThere = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Compressed files by encoding and path, kept while the server runs: quality 11 is slow. */
function compressor(): (file: string, encoding: Encoding) => Buffer {
  const kept = new Map<string, Buffer>();
  return (file, encoding) => {
    const key = `${encoding} ${statSync(file).mtimeMs} ${file}`;
    const bytes = kept.get(key) ?? compress(readFileSync(file), encoding);
    kept.set(key, bytes);
    return bytes;
  };
}

/** Answers requests from a folder. */
function handler(root: string, offered: readonly Encoding[]) {
  const rules = headerRules(readIfThere(join(root, '_headers')));
  const redirects = redirectRules(readIfThere(join(root, '_redirects')));
  const compressed = compressor();
  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = pathOf(request);
    const resolved = resolve(root, redirects, path);
    if ('location' in resolved) return void response.writeHead(resolved.status, { Location: resolved.location }).end();
    const { file, status } = resolved;
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const encoding = isCompressible(type) ? chosenEncoding(request.headers['accept-encoding'], offered) : undefined;
    const body = encoding ? compressed(file, encoding) : readFileSync(file);
    response.writeHead(status, {
      'Content-Type': type,
      'Content-Length': body.length,
      ...(offered.length > 0 && isCompressible(type) ? { Vary: 'Accept-Encoding' } : {}),
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
      ...headersFor(rules, path),
    });
    response.end(body);
  };
}

/** @throws Error with the code `EADDRINUSE` where the port is taken */
export function serve(root: string, { port = 0, encodings = [] }: ServeOptions = {}): Promise<Server> {
  const server = createServer(handler(root, encodings));
  return new Promise((started, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () =>
      started({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        close: () => new Promise((closed) => void server.close(() => closed())),
      }),
    );
  });
}
