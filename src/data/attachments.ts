/** The bytes of the files that published items offer for download. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolderOf } from '../config/environment.ts';
import type { Catalogue, Item } from '../domain/catalogue.ts';
import { contentTypes } from '../schema/index.ts';
import { attachmentPath } from '../urls/urls.ts';

export interface AttachmentFile {
  /** The steps of its address below the folder of files. */
  params: { section: string; id: string; file: string };
  /** Where it lies on disk. */
  source: string;
}

function attachmentFile(item: Item, name: string): AttachmentFile {
  const [section = '', id = '', file = ''] = attachmentPath(item, name).split('/').slice(-3);
  return { params: { section, id, file }, source: join(contentFolderOf(process.env), item.type, item.id, name) };
}

const filesOf = (item: Item): AttachmentFile[] =>
  Object.keys(item.files ?? {}).map((name) => attachmentFile(item, name));

/** Every attachment of every published item. What is not published is not in the catalogue, and its files are not here. */
export const attachmentFiles = (catalogue: Catalogue): AttachmentFile[] =>
  contentTypes.flatMap((type) => catalogue.all(type).flatMap((item) => filesOf(item)));

export const readAttachment = (source: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(source));
