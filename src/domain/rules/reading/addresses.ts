/** What stands at an address of this site, as far as the content folder tells. */
import { icons } from '../../../config/icons.ts';
import { calendarFiles, feedFiles, fileSegments, ownSegments, sectionSegments } from '../../../config/sections.ts';
import { attachmentName } from '../../../schema/attachments.ts';
import { ID_PATTERN } from '../../../schema/fields.ts';
import { addressKey } from '../../addresses/plain-address.ts';
import type { ContentFile, ContentTree } from '../../content-tree.ts';
import { attachmentUses } from './attachment-uses.ts';
import { readableHead } from './readable-head.ts';
import { valueAt } from './schema-tree.ts';

/** The last part of an item's address: its slug, or its id where there is no slug that could be one. */
export function addressOf(file: ContentFile): string {
  const slug = valueAt(readableHead(file).head.data, ['slug']);
  return typeof slug === 'string' && ID_PATTERN.test(slug) ? slug : file.id;
}

const segmentOf = ({ type }: ContentFile): string | undefined =>
  Object.entries(sectionSegments).find(([section]) => section === type)?.[1];

/** The address of an item's page, whether it is published or not; undefined for people, who have none. */
export function pageAddress(file: ContentFile): string | undefined {
  if (file.type === 'pages') return `/${addressOf(file)}/`;
  const segment = segmentOf(file);
  return segment === undefined ? undefined : `/${segment}/${addressOf(file)}/`;
}

function fileAddresses(file: ContentFile): string[] {
  const { type, id } = file;
  const folder = `/${fileSegments.attachments}/${segmentOf(file) ?? type}/${id}/`;
  const hasPressPicture = valueAt(readableHead(file).head.data, ['cover', 'pressTerms']) !== undefined;
  return [
    ...attachmentUses(file).map(({ src }) => `${folder}${attachmentName(src)}`),
    ...(hasPressPicture ? [`/${fileSegments.pressPictures}/${type}/${id}/${id}.jpg`] : []),
  ];
}

/** What has an address: an item's page, something below it, a file of it, a section, one of the lists, a fixed file. */
export type Occupant = ContentFile | 'section' | 'list' | 'file';

const fixed: readonly (readonly [string, Occupant])[] = [
  ...['', ...Object.values(sectionSegments)].map((segment) => [addressKey(`/${segment}/`), 'section'] as const),
  ...icons.map(({ file }) => [`/${file}`, 'file'] as const),
  ...['robots.txt', 'manifest.webmanifest', 'favicon.svg', '404.html', 'addresses.json', 'feeds.opml', 'feed.css'].map(
    (name) => [`/${name}`, 'file'] as const,
  ),
];

const { page, kind, calendar } = ownSegments;
const LISTS = new RegExp(
  `^/(?:${sectionSegments.news}|${sectionSegments.events})/(?:\\d{4}(?:/\\d{2})?|(?:${page}|${kind}|${calendar})(?:/.*)?)$|^/${sectionSegments.digest}/\\d{4}-\\d{2}$`,
);
const MACHINES = /^\/sitemap[\w-]*\.xml$/;

const feedNames = Object.values(feedFiles).map(({ name, ending }) => `${name}(?:-\\d{4})?\\.${ending}`);
/** The name of a feed, of an archive of one, or of a calendar. */
const FEED = new RegExp(`^(?:${[...feedNames, RegExp.escape(calendarFiles.many)].join('|')})$`);

const known = new WeakMap<ContentTree, ReadonlyMap<string, Occupant>>();

function occupants(tree: ContentTree): ReadonlyMap<string, Occupant> {
  const found = known.get(tree);
  if (found) return found;
  const ofItems = tree.files.flatMap((file) =>
    [pageAddress(file) ?? [], fileAddresses(file)].flat().map((address) => [addressKey(address), file] as const),
  );
  const all = new Map<string, Occupant>([...ofItems, ...fixed]);
  known.set(tree, all);
  return all;
}

/** @param address decoded or not, with or without the slash at its end */
export function occupantOf(tree: ContentTree, address: string): Occupant | undefined {
  const key = addressKey(address);
  const all = occupants(tree);
  const found = all.get(key);
  if (found) return found;
  if (LISTS.test(key)) return 'list';
  if (MACHINES.test(key)) return 'file';
  const folder = key.slice(0, key.lastIndexOf('/'));
  const above = all.get(addressKey(`${folder}/`));
  const isBesideList = above === 'section' || LISTS.test(folder);
  if (isBesideList && FEED.test(key.slice(folder.length + 1))) return 'file';
  // Text and contacts lie beside an item's page: what is below a present page is its own.
  return typeof above === 'object' ? above : undefined;
}

/** Whether an address has the shape of one of our pages, which all end with a slash. */
export const looksLikePage = (address: string): boolean =>
  new RegExp(`^/(?:${Object.values(sectionSegments).join('|')})(?:/[^/.]+)*/?$`).test(address);
