/**
 * `npm run digest -- 2024-09`: writes the digest of a month below `digest/2024-09/`, to be sent by the publisher's own
 * mail system: an HTML mail, its plain-text twin, and a page that shows both. `--out=folder` writes below another folder;
 * `SITE_URL`, `SITE_CONTENT` and `SITE_NOW` mean what they mean to a build. Nothing is sent.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolderOf } from '../config/environment.ts';
import { publisher } from '../config/publisher.ts';
import { readContent } from '../source/read-content.ts';
import { originOf } from '../urls/urls.ts';
import { checkFolder } from './check-folder.ts';
import { nowOrClock } from './clock.ts';
import { leadPicture } from './digest/lead-picture.ts';
import { issueOf, makeDigest } from './digest/make.ts';
import { DigestError, digestOptions, refuse } from './digest/options.ts';
import { type DigestFiles, digestFileNames, digestPreview, sizeOf } from './digest/preview.ts';
import { siteOfContent } from './digest/read-site.ts';

function write(folder: string, files: DigestFiles): void {
  const texts = { html: files.html, text: files.text, preview: digestPreview(files) };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(texts)) {
    const path = join(folder, digestFileNames[name as keyof typeof texts]);
    writeFileSync(path, text);
    console.log(`${path}  ${sizeOf(text)}`);
  }
}

async function main(words: readonly string[]): Promise<void> {
  const { month, out } = digestOptions(words);
  const now = nowOrClock(process.env);
  const content = contentFolderOf(process.env);
  const { text, failed } = checkFolder(content, 'de', now);
  if (failed) refuse(text, 'Erst die Inhalte berichtigen, dann noch einmal: npm run check:content');
  const site = siteOfContent(readContent(content), now, originOf(process.env));
  const issue = issueOf(site, month);
  const image = await leadPicture(site, issue, content);
  const files = makeDigest(site, issue, { facts: publisher, image });
  write(join(out, month), files);
  console.log(`Betreff: ${files.subject}`);
  for (const warning of files.warnings) console.warn(`Achtung: ${warning}`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof DigestError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
