import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkOutputFolder } from './check-output-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'output-'));
const at = (name: string): string => join(root, name);

beforeAll(() => {
  for (const name of ['empty', 'public', 'preview']) mkdirSync(at(name));
  writeFileSync(join(at('public'), 'index.html'), 'Seite');
  writeFileSync(join(at('preview'), 'index.html'), 'Seite');
  writeFileSync(join(at('preview'), 'VORSCHAU.txt'), 'VORSCHAU');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a preview', () => {
  const preview = (folder?: string) => checkOutputFolder({ SITE_DRAFTS: '1', SITE_OUT: folder });

  test.each(['missing', 'empty', 'preview'])('may be put into a folder that is %s', (name) => {
    expect(preview(at(name)).failed).toBe(false);
  });

  test.each([undefined, 'dist', './dist/', 'dist/vorschau'])(
    'never lies in dist (%s); the right command is named',
    (out) => {
      expect(preview(out)).toEqual({
        text: `„${out ?? 'dist'}“ gehört den öffentlichen Seiten; SITE_DRAFTS=1 zeigt auch, was nicht öffentlich ist.\n→ Vorschau in einem eigenen Ordner: npm run preview:drafts`,
        failed: true,
      });
    },
  );

  test('may lie in a folder that is only called like it', () => {
    expect(preview('dist-vorschau').failed).toBe(false);
  });

  test('takes nobody else’s place', () => {
    expect(preview(at('public')).text).toContain('eine Vorschau nähme seinen Platz ein');
    expect(preview(at('public')).failed).toBe(true);
  });
});

describe('the public site', () => {
  test.each(['missing', 'empty', 'public'])('may be put into a folder that is %s', (name) => {
    expect(checkOutputFolder({ SITE_OUT: at(name) }).failed).toBe(false);
  });

  test('shares no folder with a preview', () => {
    const { text, failed } = checkOutputFolder({ SITE_OUT: at('preview') });
    expect(failed).toBe(true);
    expect(text).toContain('liegt eine Vorschau; sie und die öffentlichen Seiten teilen sich keinen Ordner.');
    expect(text).toContain('→ Den Ordner löschen oder mit SITE_OUT einen anderen nennen.');
  });
});
