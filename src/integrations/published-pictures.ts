/** What may not be in a published picture, whoever put it there: a place, or bytes of another kind than its name says. */
import { extname } from 'node:path';
import sharp, { type Metadata } from 'sharp';
import { namesPlace } from '../outputs/pictures/exif.ts';

const FORMATS: Readonly<Record<string, string>> = {
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.png': 'png',
  '.webp': 'webp',
  '.avif': 'avif',
  '.gif': 'gif',
  '.tif': 'tiff',
  '.tiff': 'tiff',
};

export const isPicture = (path: string): boolean => extname(path).toLowerCase() in FORMATS;

async function metadataOf(bytes: Uint8Array): Promise<Metadata | undefined> {
  try {
    return await sharp(bytes).metadata();
  } catch {
    return undefined;
  }
}

/** What is wrong with a published picture, in German, with how to mend it; `undefined` where all is well. */
export async function publishedFault(path: string, bytes: Uint8Array): Promise<string | undefined> {
  const meant = FORMATS[extname(path).toLowerCase()];
  const metadata = await metadataOf(bytes);
  if (!metadata) return `${path}: lässt sich nicht öffnen. → Das Bild neu exportieren.`;
  const { format, compression } = metadata;
  const found: string = format === 'heif' && compression === 'av1' ? 'avif' : format;
  if (found !== meant)
    return `${path}: ist in Wirklichkeit ein Bild im Format ${found.toUpperCase()}. → Neu exportieren oder umbenennen.`;
  if (namesPlace(metadata))
    return `${path}: verrät, wo es aufgenommen wurde (GPS). → Ohne Metadaten neu exportieren, zum Beispiel „Für das Web speichern“.`;
  return undefined;
}
