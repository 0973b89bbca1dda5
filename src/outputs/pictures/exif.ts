/** The little that this site wants to know of a picture's EXIF block (CIPA DC-008, TIFF 6.0). */

export interface ExifFacts {
  artist?: string;
  copyright?: string;
  hasGps: boolean;
}

const ARTIST = 0x013b;
const COPYRIGHT = 0x8298;
const GPS = 0x8825;

const textAt = (tiff: Buffer, from: number, length: number): string =>
  tiff
    .toString('utf8', from, from + length)
    .replace(/\0+$/, '')
    .trim();

/** Reads the first directory. A damaged block says nothing; it is never published anyway. */
export function exifFacts(exif: Uint8Array | undefined): ExifFacts {
  const facts: ExifFacts = { hasGps: false };
  const bytes = Buffer.from(exif ?? []);
  const tiff = bytes.subarray(bytes.toString('latin1', 0, 4) === 'Exif' ? 6 : 0);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const u16 = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const u32 = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  try {
    const directory = u32(4);
    for (let index = 0; index < u16(directory); index += 1) {
      const entry = directory + 2 + index * 12;
      const length = u32(entry + 4);
      // Up to four bytes stand in the entry itself, more elsewhere.
      const text = () => textAt(tiff, length > 4 ? u32(entry + 8) : entry + 8, length);
      const tag = u16(entry);
      if (tag === GPS) facts.hasGps = true;
      if (tag === ARTIST && text()) facts.artist = text();
      if (tag === COPYRIGHT && text()) facts.copyright = text();
    }
  } catch {
    return facts;
  }
  return facts;
}

/** Whether a file says where it was taken, in EXIF or in XMP. */
export const namesPlace = ({ exif, xmp }: { exif?: Uint8Array | undefined; xmp?: Uint8Array | undefined }): boolean =>
  exifFacts(exif).hasGps || /GPS(?:Latitude|Longitude|Coordinates)/.test(Buffer.from(xmp ?? []).toString('latin1'));
