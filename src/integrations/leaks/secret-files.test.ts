import sharp from 'sharp';
import { expect, test } from 'vitest';
import { heldBackItems } from '../../domain/held-back.ts';
import { contentTree, newsWith } from '../../testing/content-builders.ts';
import { photoLike } from '../../testing/pictures.ts';
import { shadesOf, smallOf } from './likeness.ts';
import { fileFinder } from './secret-files.ts';

const NOW = Temporal.Instant.from('2026-06-01T12:00+02:00');

const photo = await (await photoLike(600, 400, 7)).jpeg().toBuffer();
const smaller = await sharp(photo).resize(200).webp().toBuffer();
const pdf = Buffer.from('%PDF-1.7 geheim');

/** What is found of these bytes, some of which are pictures. */
async function found(
  files: Record<string, string | Uint8Array>,
  bytes: readonly Buffer[],
  pictures: readonly Buffer[] = [],
) {
  const tree = contentTree(files);
  const folder = { ...tree, read: (path: string) => Buffer.from(files[path] ?? '') };
  const find = await fileFinder(folder, heldBackItems(tree.files, NOW), async (one) => shadesOf(await smallOf(one)));
  return (await find(bytes, pictures)).map(({ path }) => path);
}

const held = { 'news/a/index.md': newsWith('draft: true'), 'news/a/foto.jpg': photo, 'news/a/plan.pdf': pdf };
const live = { 'news/b/index.md': newsWith() };

test('a file is found again by its bytes', async () => {
  expect(await found({ ...held, ...live }, [pdf])).toEqual(['news/a/plan.pdf']);
  expect(await found({ ...held, ...live }, [Buffer.from('%PDF-1.7 anders')])).toEqual([]);
});

test('a picture is found again in another size and format', async () => {
  expect(await found({ ...held, ...live }, [smaller], [smaller])).toEqual(['news/a/foto.jpg']);
});

test('what lies beside a published item, too, is no secret', async () => {
  const files = { ...held, ...live, 'news/b/gleich.pdf': pdf, 'news/b/gleich.webp': smaller };
  expect(await found(files, [pdf, photo], [photo])).toEqual(['news/a/foto.jpg']);
  expect(await found(files, [smaller], [smaller])).toEqual([]);
});

test('a picture that a published item shows from there is no secret', async () => {
  const using = newsWith('cover:', '  src: ../a/foto.jpg', '  alt: Ein Foto', '  credit: Wer', '  licence: CC0');
  expect(await found({ ...held, 'news/b/index.md': using }, [photo], [photo])).toEqual([]);
});
