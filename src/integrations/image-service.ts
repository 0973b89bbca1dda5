/**
 * Astro's image service (`image.service.entrypoint`), in place of the built-in one, which for a damaged or oversized
 * picture only warns and then publishes the original under a new name, GPS and all, and which takes no notice of
 * truncated files. Here such a picture fails the build, with the content file that names it.
 */
import type { ImageTransform, LocalImageService } from 'astro';
import { baseService } from 'astro/assets';
import { contentFolderOf } from '../config/environment.ts';
import { pictureLimits } from '../config/pictures.ts';
import { toWebPicture, type WebFormat, webRecipe } from '../outputs/pictures/web-picture.ts';
import { brokenPictures } from './broken-pictures.ts';

/** What this service reads beside Astro's own options; all of it belongs to the name of the file. */
const OWN_OPTIONS = ['recipe', 'creator', 'rights'] as const;

/** Never wider than the web needs: Markdown pictures in MDX otherwise come in full size. */
function withinLimits(options: ImageTransform): ImageTransform {
  const { width, height, widths } = options;
  const most = pictureLimits.webWidth;
  const scale = width && width > most ? most / width : 1;
  return {
    ...options,
    // Astro's cache knows a picture by these options: with other encoder settings it must not find the old file.
    recipe: webRecipe(options.format as WebFormat),
    ...(width ? { width: Math.round(width * scale) } : {}),
    ...(height ? { height: Math.round(height * scale) } : {}),
    ...(widths ? { widths: [...new Set(widths.map((one) => Math.min(one, most)))] } : {}),
  } as ImageTransform;
}

/** Astro passes an error of this type on as it is, where it would put words of its own before any other. */
const plainError = (message: string, cause: unknown): Error =>
  Object.assign(new Error(message, { cause }), { type: 'AstroError', name: 'Bilder', stack: message });

async function explained(src: string, fault: unknown): Promise<Error> {
  const folder = contentFolderOf(process.env);
  const text = await brokenPictures(folder, folder);
  return plainError(
    text ? `\n${text}` : `Das Bild „${src}“ lässt sich nicht verarbeiten: ${(fault as Error).message}`,
    fault,
  );
}

const service: LocalImageService = {
  ...baseService,
  propertiesToHash: [...(baseService.propertiesToHash ?? []), ...OWN_OPTIONS],
  validateOptions: async (options, config, logger) =>
    withinLimits((await baseService.validateOptions?.(options, config, logger)) ?? options),
  getHTMLAttributes: async (options, config, logger) => {
    const attributes = (await baseService.getHTMLAttributes?.(options, config, logger)) ?? {};
    return Object.fromEntries(Object.entries(attributes).filter(([name]) => !OWN_OPTIONS.some((own) => own === name)));
  },
  async transform(original, { src, format, width, height, quality, creator, rights }) {
    if (format === 'svg') return { data: original, format };
    const options = { format: format as WebFormat, width, height, ...(quality ? { quality: Number(quality) } : {}) };
    try {
      const data = await toWebPicture(original, options, { creator, rights });
      return { data: new Uint8Array(data), format };
    } catch (error) {
      throw await explained(src, error);
    }
  },
};

export default service;
