import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { nowOf, showsHeldBack } from '../config/environment.ts';
import { previewMark } from '../config/preview.ts';
import { site } from '../config/site.ts';
import { checkOutputFolder } from '../tools/check-output-folder.ts';
import { plainError } from './content-check.ts';

/** What `VORSCHAU.txt` says to whoever finds it on a server. @param now the moment that the preview shows */
export const markerText = (now: Temporal.Instant): string => {
  const moment = now.toZonedDateTimeISO(site.timeZone).toString({ smallestUnit: 'minute', timeZoneName: 'never' });
  return [
    'VORSCHAU – nicht zur Veröffentlichung',
    '',
    'Diese Seiten zeigen auch, was nicht öffentlich ist: Entwürfe, Beiträge mit Sperrfrist oder späterem Datum,',
    `Abgelaufenes und Zurückgezogenes. Gezeigt wird der Stand ${moment}.`,
    '',
    'Sie gehören auf keinen öffentlichen Server. Die Seiten für die Öffentlichkeit baut: npm run release',
    '',
  ].join('\n');
};

/** Keeps previews and the public site apart: in their folders, and in what they are made of. */
export const preview = (): AstroIntegration => ({
  name: 'preview',
  hooks: {
    'astro:config:setup': ({ command, addMiddleware }) => {
      const { text, failed } = checkOutputFolder(process.env);
      if (command === 'build' && failed) throw plainError(text);
      if (!showsHeldBack(process.env)) return;
      addMiddleware({ entrypoint: new URL('../data/preview.ts', import.meta.url), order: 'post' });
    },
    'astro:build:done': ({ dir, logger }) => {
      if (!showsHeldBack(process.env)) return;
      writeFileSync(join(fileURLToPath(dir), previewMark.file), markerText(nowOf(process.env)));
      logger.info('Vorschau mit allem, was nicht öffentlich ist');
    },
  },
});
