/** Pictures in the sizes that a place of the layout needs, made by the image service when the build ends. */
import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import { type PicturePlace, pictureShapes } from '../config/pictures.ts';
import type { RenderedPicture } from '../outputs/markup/index.ts';
import type { Authorship } from '../outputs/pictures/authorship.ts';
import { type PictureSizes, sizesOf } from '../outputs/pictures/sizes.ts';

export type { RenderedPicture };

/** A drawing fits every size as it is. */
const drawing = ({ src, width, height }: ImageMetadata, sizes: string): RenderedPicture => ({
  sources: [],
  image: { src, srcset: `${src} ${width}w`, sizes, width, height },
});

interface FileFormat {
  format: 'avif' | 'webp';
  quality?: number | undefined;
}

async function inFormat(source: ImageMetadata, { format, quality }: FileFormat, sizes: PictureSizes, by: Authorship) {
  const { widths, ratio } = sizes;
  const shown = widths.find((one) => one >= sizes.width) ?? widths.at(-1) ?? sizes.width;
  return getImage({
    src: source,
    format,
    layout: 'none',
    width: shown,
    height: Math.round(shown / ratio),
    widths,
    ...(quality ? { quality } : {}),
    ...(by.creator ? { creator: by.creator } : {}),
    ...(by.rights ? { rights: by.rights } : {}),
  });
}

/** Path of the largest file that `renderPicture` makes for a place, in the format that every program reads. */
export async function largestFile(source: ImageMetadata, place: PicturePlace, by: Authorship): Promise<string> {
  const { image } = await renderPicture(source, place, by);
  return image.srcset.split(', ').at(-1)?.split(' ')[0] ?? image.src;
}

/** What a picture in a text was made from. */
interface BodyPicture {
  source: ImageMetadata;
  by: Authorship;
}

const bodyPictures = new Map<string, BodyPicture>();

/** The original of a picture in a text, Markdown or MDX, by the address of its `<img>`; for feeds, which need another file. */
export const bodyPicture = (src: string): BodyPicture | undefined => bodyPictures.get(src);

/** @param by what the content file says of the picture's author; the published files carry it */
export async function renderPicture(
  source: ImageMetadata,
  place: PicturePlace,
  by: Authorship = {},
): Promise<RenderedPicture> {
  const picture = await render(source, place, by);
  if (place === 'body') bodyPictures.set(picture.image.src, { source, by });
  return picture;
}

async function render(source: ImageMetadata, place: PicturePlace, by: Authorship): Promise<RenderedPicture> {
  const shape = pictureShapes[place];
  if (source.format === 'svg') return drawing(source, shape.sizes);
  const sizes = sizesOf(source, shape);
  const { width, height } = sizes;
  // A picture that is smaller than its place stays so.
  const attribute = width < shape.width ? `(min-width: ${width}px) ${width}px, 100vw` : shape.sizes;
  const avif = await inFormat(source, { format: 'avif', quality: shape.quality }, sizes, by);
  const webp = await inFormat(source, { format: 'webp' }, sizes, by);
  return {
    sources: [{ type: 'image/avif', srcset: avif.srcSet.attribute, sizes: attribute }],
    image: { src: webp.src, srcset: webp.srcSet.attribute, sizes: attribute, width, height },
  };
}
