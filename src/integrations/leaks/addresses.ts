/** Whether every file of an item belongs to one that is published, and every published item has its page. */
import { ownSegments, sectionSegments } from '../../config/sections.ts';
import { decodedAddress } from '../../domain/addresses/plain-address.ts';
import type { Catalogue, Item } from '../../domain/catalogue.ts';
import { digestIssues } from '../../domain/digest.ts';
import { attachmentName } from '../../schema/attachments.ts';
import { contentTypes } from '../../schema/index.ts';
import {
  attachmentPath,
  cardPath,
  digestPath,
  isListForMachines,
  itemFeedFolder,
  itemPath,
  mailPicturePath,
  pressPicturePath,
  type SectionType,
} from '../../urls/urls.ts';
import type { Mismatch } from './mismatch.ts';

/** The fields that have a say in which files an item has. */
interface WithFiles {
  attachments?: readonly { file: string }[];
  cover?: { pressTerms?: string | undefined } | undefined;
  formerUrls?: readonly string[];
}

const firstStep = (path: string): string => path.split('/')[1] ?? '';

const ofAll = ({ all }: Catalogue): Item[] => contentTypes.flatMap((type) => [...all(type)] as Item[]);

/** Where the feeds and calendars of an item stand, whatever its slug. */
const feedFolderOf = (item: Item): string[] =>
  Object.hasOwn(sectionSegments, item.type) ? [itemFeedFolder(item as Item<SectionType>)] : [];

const filesOf = (item: Item): string[] => {
  const { attachments = [], cover } = item.data as WithFiles;
  return [
    ...attachments.map(({ file }) => attachmentPath(item, attachmentName(file))),
    ...(cover === undefined ? [] : [mailPicturePath(item)]),
    ...(cover?.pressTerms === undefined ? [] : [pressPicturePath(item)]),
    cardPath(item),
  ];
};

const ANY = { type: 'news', id: 'x', slug: 'x' } as unknown as Item;
/** Folders in which there is nothing but items' files. */
const FOLDERS = [attachmentPath(ANY, 'x'), pressPicturePath(ANY), cardPath()].map(firstStep);

/** What stands below a section without being an item. */
const isOwnStep = (step: string): boolean =>
  /^\d{4}$/.test(step) || (Object.values(ownSegments) as string[]).includes(step);

/** The item's part of an address below a section; undefined for all else. */
function itemStep(path: string): string | undefined {
  const [, section = '', step, rest] = path.split('/');
  const isBelowSection = (Object.values(sectionSegments) as string[]).includes(section);
  return isBelowSection && step && rest !== undefined && !isOwnStep(step) ? `/${section}/${step}/` : undefined;
}

/** A page that stands by itself, `/impressum/`; undefined for all else. */
const standingStep = (path: string): string | undefined => {
  const [, step = '', file, rest] = path.split('/');
  const isOther = (Object.values(sectionSegments) as string[]).includes(step);
  return file === 'index.html' && rest === undefined && !isOther ? `/${step}/` : undefined;
};

/** Addresses from which the site leads on: old ones of items, and of lists that are not there any more. */
export const redirectedIn = (redirectsFile: string): string[] =>
  redirectsFile.split('\n').flatMap((line) => {
    const [from] = line.split(' ');
    return from ? [decodedAddress(from) ?? from] : [];
  });

/**
 * @param outputs paths of all files of the finished site, without a slash in front
 * @param redirected addresses from which the site leads on
 * @returns files that belong to no published item, and published items without a page
 */
export function addressMismatches(
  catalogue: Catalogue,
  outputs: readonly string[],
  redirected: readonly string[] = [],
): Mismatch[] {
  const live = ofAll(catalogue);
  const shown = [...live, ...catalogue.withdrawn];
  const issues = digestIssues(catalogue).map(({ id }) => digestPath(id));
  const pages = new Set([...shown.flatMap((item) => itemPath(item) ?? []), ...issues]);
  const feedFolders = new Set(live.flatMap(feedFolderOf));
  const former = [...redirected, ...shown.flatMap(({ data }) => (data as WithFiles).formerUrls ?? [])];
  const files = new Set([...shown.flatMap(filesOf), cardPath()]);
  const isFormer = (path: string) => former.some((url) => url.length > 1 && path.startsWith(url));
  const strays = outputs.filter((output) => {
    const path = `/${output}`;
    if (isFormer(path)) return false;
    if (FOLDERS.includes(firstStep(path))) return !files.has(path);
    const page = itemStep(path) ?? standingStep(path);
    if (page === undefined || (isListForMachines(path) && feedFolders.has(page))) return false;
    return !pages.has(page);
  });
  const all = new Set(outputs);
  const missing = live.flatMap((item) => itemPath(item) ?? []).filter((path) => !all.has(`${path.slice(1)}index.html`));
  return [
    ...strays.map((output) => ({ output, message: 'gehört zu keinem veröffentlichten Beitrag' })),
    ...missing.map((path) => ({
      output: `${path.slice(1)}index.html`,
      message: 'fehlt, obwohl der Beitrag veröffentlicht ist',
    })),
  ];
}
