/**
 * Brings one content folder into Astro's store: front matter and the pictures of the body, not the body itself, which
 * would be stored, bundled and parsed twice over (half of a large build's time). `data/body.ts` reads it when asked.
 *
 * The store is emptied and filled anew each time, so that a cached entry is judged again: an item that was live in
 * yesterday's build may be embargoed, expired or gone today. What is not live never enters, because Astro ships the
 * pictures of whatever does.
 */
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFolderOf, nowOf } from '../config/environment.ts';
import { bodyPictures } from '../domain/body-nodes.ts';
import type { ContentFile } from '../domain/content-tree.ts';
import { pictureCredit } from '../domain/picture-credit.ts';
import { withoutExpiredPictures } from '../domain/picture-rights.ts';
import { isLive, type Publishing } from '../domain/publication.ts';
import type { ContentType } from '../schema/index.ts';
import { readItems } from '../source/read-content.ts';

/** An entry as content.config.ts has it: what the author wrote, and the pictures of the body. */
interface Stored extends Record<string, unknown> {
  item: Publishing & Record<string, unknown>;
  pictures: unknown[];
}

/** The local pictures of a Markdown body, as written and as files; MDX bodies leave theirs to Astro. */
const localPictures = (file: ContentFile): { src: string; image: string; credit?: string }[] =>
  file.format === 'mdx'
    ? []
    : bodyPictures(file)
        .filter(({ src }) => !/^(?:[a-z]+:|\/)/i.test(src))
        .map(({ src, title }) => {
          const credit = pictureCredit(title);
          return { src: decodeURI(src), image: decodeURI(src), ...(credit === undefined ? {} : { credit }) };
        });

const folderOf = ({ config }: LoaderContext): string =>
  fileURLToPath(new URL(`${contentFolderOf(process.env)}/`, config.root));

async function storeItem(file: ContentFile, now: Temporal.Instant, context: LoaderContext): Promise<void> {
  const { store, parseData, generateDigest, config } = context;
  const filePath = join(folderOf(context), file.path);
  const item = file.frontMatter.data as Stored['item'];
  const data = await parseData<Stored>({
    id: file.id,
    data: { item: withoutExpiredPictures(item, now), pictures: localPictures(file) },
    filePath,
  });
  if (!isLive(data.item, now)) return;
  store.set({
    id: file.id,
    data,
    digest: generateDigest(file.text),
    filePath: relative(fileURLToPath(config.root), filePath).replaceAll('\\', '/'),
    ...(file.format === 'mdx' ? { deferredRender: true } : {}),
  });
}

/** @param keepGoing in the dev server one bad file must not stop the others; a build fails. */
async function loadAll(type: ContentType, context: LoaderContext, keepGoing: boolean): Promise<void> {
  const now = nowOf(process.env);
  context.store.clear();
  for (const file of readItems(folderOf(context), type)) {
    try {
      if (file.frontMatter.faults.length > 0) throw new Error('front matter is not right; see the content check');
      await storeItem(file, now, context);
    } catch (error) {
      if (!keepGoing) throw error;
      context.logger.error(`${file.path}: ${(error as Error).message}`);
    }
  }
}

export const contentLoader = (type: ContentType): Loader => ({
  name: `content-${type}`,
  load: async (context) => {
    const { watcher } = context;
    await loadAll(type, context, watcher !== undefined);
    if (!watcher) return;
    const folder = join(folderOf(context), type);
    watcher.add(folder);
    for (const event of ['add', 'change', 'unlink'] as const) {
      watcher.on(event, (path) => {
        if (path.startsWith(folder)) void loadAll(type, context, true);
      });
    }
  },
});
