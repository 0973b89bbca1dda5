/** Serves a built site on a free port of this machine, with the headers its `_headers` file asks for. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.pdf': 'application/pdf',
};

export interface Server {
  /** Without a trailing slash. */
  url: string;
  close: () => Promise<void>;
}

/** The headers of `/*` in a Netlify-style `_headers` file; upgrading to https makes no sense on this machine. */
function siteHeaders(root: string): Record<string, string> {
  const file = join(root, '_headers');
  if (!existsSync(file)) return {};
  const [block = ''] = readFileSync(file, 'utf8').split('\n\n');
  const lines = block
    .split('\n')
    .slice(1)
    .map((line) =>
      line
        .trim()
        .split(/:\s*/, 1)
        .concat(line.trim().replace(/^[^:]+:\s*/, '')),
    );
  return Object.fromEntries(
    lines
      .filter(([name]) => name && name !== 'Strict-Transport-Security')
      .map(([name = '', value = '']) => [name, value.replace('; upgrade-insecure-requests', '')]),
  );
}

function resolveFile(root: string, path: string): { file: string; status: number } {
  const file = join(root, normalize(path), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile()
    ? { file, status: 200 }
    : { file: join(root, '404.html'), status: 404 };
}

export function serve(root: string, port = 0): Promise<Server> {
  const headers = siteHeaders(root);
  const server = createServer((request, response) => {
    const { file, status } = resolveFile(
      root,
      decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname),
    );
    response.writeHead(status, { ...headers, 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () =>
      resolve({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        close: () => new Promise((closed) => void server.close(() => closed())),
      }),
    );
  });
}
