import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { expect, test } from 'vitest';
import { withoutTypographicSpaces } from './search-index.ts';

test('the search has words as people type them', () => {
  expect(withoutTypographicSpaces('Hoch\u00adspannung, biosaxony\u00a0e.\u202fV., 5\u00a0mg')).toBe(
    'Hochspannung, biosaxony e.V., 5 mg',
  );
});

/** What Pagefind 1.5.2 makes of a heading: its words in the index, and the title of the result. */
async function indexed(heading: string) {
  const { index } = await createIndex({ forceLanguage: 'de' });
  const content = `<html lang="de"><body data-pagefind-body><h1>${heading}</h1></body></html>`;
  await index?.addHTMLFile({ sourcePath: 'a/index.html', content });
  const files = (await index?.getFiles())?.files ?? [];
  const read = (part: string) =>
    gunzipSync(files.find(({ path }) => path.startsWith(part))?.content ?? new Uint8Array()).toString();
  const { meta } = JSON.parse(read('fragment').replace(/^pagefind_dcd/, ''));
  await close();
  return { title: meta.title as string, words: read('index') };
}

test('a soft hyphen would reach the titles of results, a narrow space would split abbreviations', async () => {
  const raw = await indexed('Klein\u00adteil e.\u202fV.');
  expect(raw.title).toBe('Klein\u00adteil e.\u202fV.');
  expect(raw.words).toContain('klein\u00adteil');
  const cleaned = await indexed(withoutTypographicSpaces('Klein\u00adteil e.\u202fV.'));
  expect(cleaned.title).toBe('Kleinteil e.V.');
  expect(cleaned.words).not.toContain('\u00ad');
});
