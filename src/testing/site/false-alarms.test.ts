/**
 * The leak guard takes a word for a secret that stands nowhere in what is published. So whatever the site says must be
 * found in the sources or in the program; else some draft that happens to use the word would stop a press office.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolderOf } from '../../config/environment.ts';
import { heldBackItems } from '../../domain/held-back.ts';
import { folded, unescaped, withoutTags, wordsOf } from '../../integrations/leaks/folded.ts';
import { contentsOf } from '../../integrations/leaks/output-parts.ts';
import { programTexts } from '../../integrations/leaks/program-texts.ts';
import { publishedTexts } from '../../integrations/leaks/published-texts.ts';
import { readContent } from '../../source/read-content.ts';
import { filesOf, ROOT, readBytes, type SiteOptions, sites } from './sites.ts';

/** Made of hashes: names of files, of scoped styles, of what a policy allows. */
const HASHED = /data-astro-cid-\w+|_astro\/[\w./@-]+|sha256-[\w+/=]+/g;

async function wordsSaid(name: string): Promise<Map<string, string>> {
  const said = new Map<string, string>();
  for (const path of filesOf(name)) {
    const { parts } = await contentsOf(path, readBytes(name, path));
    for (const { text } of parts.filter(({ kind }) => kind === 'text')) {
      const plain = unescaped(text.replace(HASHED, ''));
      for (const word of [...wordsOf(folded(plain)), ...wordsOf(folded(withoutTags(plain)))]) {
        if (/^[a-z]{8,}$/.test(word) && !said.has(word)) said.set(word, path);
      }
    }
  }
  return said;
}

test.each(['today', 'april2016', 'fictitious'] as const)(
  'every word of the site "%s" is known to be published',
  async (name) => {
    const { now, content }: SiteOptions = sites[name];
    const tree = readContent(join(ROOT, content ?? contentFolderOf({})));
    const instant = Temporal.Instant.from(now);
    const program = programTexts(join(ROOT, 'src/'), join(ROOT, 'public/'));
    const published = publishedTexts(tree, heldBackItems(tree.files, instant), instant, program);
    const said = await wordsSaid(name);
    expect(said.size).toBeGreaterThan(300);
    expect([...said].filter(([word]) => !published.holds(word))).toEqual([]);
  },
);
