import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { encode } from 'cborg';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { plain } from '../../testing/pictures.ts';
import { contentsOf } from './output-parts.ts';

const SIGNATURE = Buffer.from('pagefind_dcd');
const pagefind = (content: Uint8Array): Buffer => gzipSync(Buffer.concat([SIGNATURE, content]));

const textOf = async (path: string, bytes: Buffer | string): Promise<string> =>
  (await contentsOf(path, Buffer.from(bytes))).parts.map(({ kind, text }) => `${kind}: ${text}`).join('\n');

test('text is text, whatever its name', async () => {
  expect(await textOf('_headers', 'Link: </größe/>')).toBe('text: Link: </größe/>');
});

test.each([
  ['gzip', 'a.html.gz', gzipSync],
  ['brotli', 'a.html.br', brotliCompressSync],
  ['zstd', 'a.html.zst', zstdCompressSync],
] as const)('what is packed with %s is unpacked, packed twice too', async (_, path, pack) => {
  expect(await textOf(path, pack(Buffer.from('Geheim')))).toBe('text: Geheim');
  expect(await textOf(path, pack(gzipSync(Buffer.from('Geheim'))))).toBe('text: Geheim');
});

test('a packed file that is damaged is an error, not an empty file', async () => {
  await expect(contentsOf('a.gz', gzipSync(Buffer.from('Geheim')).subarray(0, 15))).rejects.toThrow();
});

test('folded lines of calendars and cards are unfolded', async () => {
  expect(await textOf('a.ics', 'SUMMARY:Ge\r\n heim\r\nEND')).toBe('text: SUMMARY:Geheim\r\nEND');
});

test.each([
  ['rss.xml', ['<rss><item>a</item>', '<item>b</item>', '</rss>']],
  ['themen/probe/atom-2024.xml', ['<feed><entry>a</entry>', '<entry>b</entry>', '</feed>']],
  ['feed.json', ['{"items":[{"id":"a"}', ',{"id":"b"}', ',\n {"id":"c"}]}']],
  ['termine.ics', ['BEGIN:VEVENT\r\nEND:VEVENT\r\n', 'BEGIN:VEVENT\r\nEND:VEVENT\r\n', 'END:VCALENDAR\r\n']],
  ['index.html', ['<p>&lt;/item></item>Text</entry>']],
])('%s is read item by item, and nothing of it is left out', async (path, pieces) => {
  const { parts } = await contentsOf(path, Buffer.from(pieces.join('')));
  expect(parts.map(({ text }) => text)).toEqual(pieces);
});

test.each([
  [
    'rss.xml',
    '<item><title>A</title><content:encoded>&lt;p&gt;„B“ &amp;amp; C ]]&gt;&lt;/p&gt;</content:encoded></item>',
  ],
  ['atom-2024.xml', '<entry><content type="html"><![CDATA[<p>„B“ &amp; C ]]]]><![CDATA[></p>]]></content></entry>'],
  ['themen/a/feed.json', '{"id":"a","content_html":"<p>\\u201eB“ &amp; C ]]></p>","title":"A"}'],
])('in %s the full text of an item is one text, the same in every format', async (path, written) => {
  const { parts } = await contentsOf(path, Buffer.from(written));
  expect(parts.map(({ text }) => text)).toContain('<p>„B“ &amp; C ]]></p>');
});

test('data in an address are read', async () => {
  const css = `url(data:font/woff;base64,${Buffer.from('Geheimes im Innern').toString('base64')})`;
  expect(await textOf('a.css', css)).toContain('text: Geheimes im Innern');
});

test('the search index is decoded: pages, filters, words', async () => {
  expect(await textOf('pagefind/a.pf_fragment', pagefind(Buffer.from('{"content":"Geheim"}')))).toContain('Geheim');
  expect(await textOf('pagefind/a.pf_filter', pagefind(encode(['topic', [['Geheimes', [1]]]])))).toBe(
    'text: topic\nGeheimes',
  );
  expect(await textOf('pagefind/a.pf_index', pagefind(encode([[['Geheim', [], []]]])))).toBe('stems: geheim');
});

test('the search’s own program is told apart', async () => {
  expect(await textOf('pagefind/pagefind.js', 'constructor')).toBe('program: constructor');
});

test('letters in other files are read, in UTF-8 and in UTF-16', async () => {
  const noise = Buffer.of(0, 255, 254, 1, 128);
  const said = Buffer.concat([noise, Buffer.from('Größe im Innern'), noise, Buffer.from('Weiteres', 'utf16le'), noise]);
  expect(await textOf('a.bin', said)).toBe('bytes: Größe im Innern\nWeiteres');
});

test('authorship and captions of pictures are read, and the picture is handed on', async () => {
  const jpeg = await plain(20, 20)
    .withExif({ IFD0: { ImageDescription: 'Geheimes Bild' } })
    .jpeg()
    .toBuffer();
  const { parts, pictures } = await contentsOf('ohne-endung', jpeg);
  expect(
    parts
      .filter(({ kind }) => kind === 'text')
      .map(({ text }) => text)
      .join(),
  ).toContain('Geheimes Bild');
  expect(pictures).toEqual([jpeg]);
  const webp = await sharp(jpeg).withXmp('<x:xmpmeta>Geheime Worte</x:xmpmeta>').webp().toBuffer();
  expect(await textOf('a.webp', webp)).toContain('Geheime Worte');
});

test('a picture that cannot be opened is an error', async () => {
  await expect(contentsOf('a.jpg', Buffer.from('ffd8ffe0000000', 'hex'))).rejects.toThrow();
});
