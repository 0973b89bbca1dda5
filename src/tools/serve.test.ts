import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const HTML = `<!doctype html><title>Probe</title>${'<p>Zelltherapie</p>'.repeat(50)}`;
let plain: Server;
let compressing: Server;

beforeAll(async () => {
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(folder, 'index.html'), HTML);
  writeFileSync(join(folder, '404.html'), 'Diese Seite gibt es nicht');
  writeFileSync(join(folder, '_astro/a.woff2'), 'font');
  writeFileSync(join(folder, '_headers'), '/*\n  X-Probe: ja\n\n/_astro/*\n  Cache-Control: immutable\n');
  mkdirSync(join(folder, 'alt'));
  writeFileSync(join(folder, 'alt/index.html'), 'umgezogen');
  mkdirSync(join(folder, 'weg'));
  writeFileSync(join(folder, 'weg/index.html'), 'zurückgezogen');
  writeFileSync(
    join(folder, '_redirects'),
    '/alt/ /neu/ 301!\n/alt/ /neu/ 301\n/weg/ /weg/index.html 410!\n/gr%C3%BCn/ /neu/ 301!\n/ /neu/ 301\n',
  );
  [plain, compressing] = await Promise.all([serve(folder), serve(folder, { encodings: ['br', 'gzip'] })]);
});

afterAll(async () => {
  await Promise.all([plain.close(), compressing.close()]);
  rmSync(folder, { recursive: true });
});

/** Asks without the client decoding what comes. */
const get = (url: string, accept = 'gzip, br') =>
  new Promise<{ status?: number | undefined; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    request(url, { headers: { 'Accept-Encoding': accept }, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });

test('a page is sent as it is unless compression is asked for', async () => {
  const { status, headers, body } = await get(`${plain.url}/`);
  expect([status, headers['content-encoding'], headers.vary]).toEqual([200, undefined, undefined]);
  expect(body.toString()).toBe(HTML);
});

test('a page is compressed with the best that the client takes', async () => {
  const { headers, body } = await get(`${compressing.url}/`);
  expect([headers['content-encoding'], headers.vary]).toEqual(['br', 'Accept-Encoding']);
  expect(brotliDecompressSync(body).toString()).toBe(HTML);
  expect((await get(`${compressing.url}/`, 'gzip')).headers['content-encoding']).toBe('gzip');
  expect((await get(`${compressing.url}/`, 'identity')).body.toString()).toBe(HTML);
});

test('a font is not compressed twice, and is kept as _headers says', async () => {
  const { headers } = await get(`${compressing.url}/_astro/a.woff2`);
  expect([headers['content-encoding'], headers['cache-control'], headers['x-probe']]).toEqual([
    undefined,
    'immutable',
    'ja',
  ]);
});

test('an address that leads nowhere, above the folder or cannot be decoded gets the 404 page', async () => {
  for (const path of ['/nichts/', '/%2e%2e/%2e%2e/etc/passwd', '/%E0%A4%A']) {
    const { status, body } = await get(`${plain.url}${path}`);
    expect([path, status, body.toString()]).toEqual([path, 404, 'Diese Seite gibt es nicht']);
  }
});

test('a port that is taken is an error that can be told from others', async () => {
  await expect(serve(folder, { port: Number(new URL(plain.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('an old address leads to the new one as _redirects says, umlauts included', async () => {
  for (const path of ['/alt/', '/gr%C3%BCn/']) {
    const { status, headers } = await get(`${plain.url}${path}`);
    expect([path, status, headers.location]).toEqual([path, 301, '/neu/']);
  }
});

test('what is gone is shown under the status 410', async () => {
  const { status, body } = await get(`${plain.url}/weg/`);
  expect([status, body.toString()]).toEqual([410, 'zurückgezogen']);
});

test('a rule that is not forced gives way to a file', async () => {
  expect((await get(`${plain.url}/`)).status).toBe(200);
});
