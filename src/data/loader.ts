/**
 * Brings one content folder into Astro's store: front matter and the pictures of the body, not the body itself, which
 * would be stored, bundled and parsed twice over (half of a large build's time). `data/body.ts` reads it when asked.
 *
 * The store is emptied and filled anew each time, so that a cached entry is judged again: an item that was live in
 * yesterday's build may be embargoed, expired or gone today. What is not live never enters, because Astro ships the
 * pictures of whatever does.
 */
import { statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFolderOf, nowOf, showsHeldBack } from '../config/environment.ts';
import { registeredIn } from '../domain/addresses/register.ts';
import { bodyPictures } from '../domain/body-nodes.ts';
import type { ContentFile } from '../domain/content-tree.ts';
import { type HeldBack, type HeldBackItems, heldBackItems, keyOfItem } from '../domain/held-back.ts';
import { pictureCredit } from '../domain/picture-credit.ts';
import { withoutExpiredPictures } from '../domain/picture-rights.ts';
import { remainsOf } from '../domain/withdrawn.ts';
import { attachmentName } from '../schema/attachments.ts';
import { type ContentType, contentTypes } from '../schema/index.ts';
import { readItems, readLists } from '../source/read-content.ts';

/** An entry as content.config.ts has it: what the author wrote, the pictures of the body, the sizes of attachments. */
interface Stored extends Record<string, unknown> {
  item: Record<string, unknown>;
  pictures: unknown[];
  files: Record<string, number>;
  heldBack?: HeldBack;
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

/** How big the attachments are; readers are told before they fetch them. */
const fileSizes = (item: Record<string, unknown>, folder: string): Record<string, number> => {
  const attachments = Array.isArray(item.attachments) ? (item.attachments as { file?: unknown }[]) : [];
  const names = attachments.map(({ file }) => attachmentName(String(file)));
  return Object.fromEntries(names.map((name) => [name, statSync(join(folder, name)).size]));
};

const folderOf = ({ config }: LoaderContext): string =>
  fileURLToPath(new URL(`${contentFolderOf(process.env)}/`, config.root));

/** Why items are held back, judged over all types at once: who is known only through a draft is held back with it. */
const judge = (context: LoaderContext, now: Temporal.Instant): HeldBackItems =>
  heldBackItems(
    contentTypes.flatMap((type) => readItems(folderOf(context), type)),
    now,
    registeredIn(readLists(folderOf(context))),
  );

let judged: HeldBackItems | undefined;

/** Nine folders are loaded from one state of the disk; in the dev server it holds until a file changes. */
function verdicts(context: LoaderContext): HeldBackItems {
  judged ??= judge(context, nowOf(process.env));
  return judged;
}

/** What the loader lets through of an item: all of it, nothing, or the little that remains of what was withdrawn. */
function letThrough(item: Stored['item'], heldBack: HeldBack | undefined): Stored['item'] | undefined {
  if (!heldBack || showsHeldBack(process.env)) return item;
  if (heldBack.state !== 'withdrawn') return undefined;
  return remainsOf(item);
}

type StoreEntry = Parameters<LoaderContext['store']['set']>[0];

/** An item as the store has it; nothing for what does not enter. */
async function entryOf(
  file: ContentFile,
  heldBack: HeldBack | undefined,
  context: LoaderContext,
): Promise<StoreEntry[]> {
  const { parseData, generateDigest, config } = context;
  const filePath = join(folderOf(context), file.path);
  const item = letThrough(file.frontMatter.data as Stored['item'], heldBack);
  if (!item) return [];
  const isWhole = item === file.frontMatter.data;
  const data = await parseData<Stored>({
    id: file.id,
    data: {
      item: withoutExpiredPictures(item, nowOf(process.env)),
      pictures: isWhole ? localPictures(file) : [],
      files: fileSizes(item, dirname(filePath)),
      ...(heldBack && isWhole ? { heldBack } : {}),
    },
    filePath,
  });
  return [
    {
      id: file.id,
      data,
      digest: generateDigest(file.text),
      filePath: relative(fileURLToPath(config.root), filePath).replaceAll('\\', '/'),
      ...(file.format === 'mdx' ? { deferredRender: true } : {}),
    },
  ];
}

/** In the dev server one bad file must not stop the others; a build fails. */
async function loadAll(type: ContentType, context: LoaderContext): Promise<void> {
  const { store, watcher, logger } = context;
  const heldBack = verdicts(context);
  const entries: StoreEntry[] = [];
  for (const file of readItems(folderOf(context), type)) {
    try {
      if (file.frontMatter.faults.length > 0) throw new Error('front matter is not right; see the content check');
      entries.push(...(await entryOf(file, heldBack.get(keyOfItem(file)), context)));
    } catch (error) {
      if (!watcher) throw error;
      logger.error(`${file.path}: ${(error as Error).message}`);
    }
  }
  // At once, so that nobody who asks meanwhile finds half a folder.
  store.clear();
  for (const entry of entries) store.set(entry);
}

/** What is held back in one folder, to be compared. */
const verdictsOn = (type: ContentType, context: LoaderContext): string =>
  JSON.stringify([...verdicts(context)].filter(([key]) => key.startsWith(`${type}/`)));

/**
 * Loads a folder of the dev server again when one of its files changes, or when a file elsewhere changes who is held
 * back here; one load after the other, because a slow one that is overtaken would bring back what it read before.
 */
function watch(type: ContentType, context: LoaderContext, watcher: NonNullable<LoaderContext['watcher']>): void {
  const { logger } = context;
  const root = folderOf(context);
  let shown = verdictsOn(type, context);
  let last = Promise.resolve();
  const reload = async (folder: string | undefined): Promise<void> => {
    const held = verdictsOn(type, context);
    if (folder !== type && held === shown) return;
    shown = held;
    await loadAll(type, context);
  };
  watcher.add(root);
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path) => {
      const [folder] = relative(root, path).split(sep);
      if (folder === '..') return;
      judged = undefined;
      // Not before every folder's watcher has been told: one judgement does for all of them.
      last = last.then(() => reload(folder)).catch((error: Error) => logger.error(error.message));
    });
  }
}

export const contentLoader = (type: ContentType): Loader => ({
  name: `content-${type}`,
  load: async (context) => {
    await loadAll(type, context);
    if (context.watcher) watch(type, context, context.watcher);
  },
});
