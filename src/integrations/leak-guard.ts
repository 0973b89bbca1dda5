import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { cacheFolderOf, contentFolderOf, nowOf, showsHeldBack } from '../config/environment.ts';
import { registeredIn } from '../domain/addresses/register.ts';
import { heldBackItems } from '../domain/held-back.ts';
import { readContent } from '../source/read-content.ts';
import { plainError } from './content-check.ts';
import { type Findings, findLeaks } from './leaks/find-leaks.ts';
import { leakReport } from './leaks/leak-report.ts';
import { programTexts } from './leaks/program-texts.ts';
import { shadesCache } from './leaks/shades-cache.ts';
import { outputFiles } from './output-files.ts';

/** @param root the finished site */
async function searched(root: string, { root: project, srcDir, publicDir }: AstroConfig): Promise<Findings> {
  const content = fileURLToPath(new URL(`${contentFolderOf(process.env)}/`, project));
  const { files, paths, lists } = readContent(content);
  const shades = shadesCache(join(cacheFolderOf(process.env), 'leak-guard/shades.json'));
  const findings = await findLeaks(
    { files, paths, read: (path) => readFileSync(join(content, path)) },
    heldBackItems(files, nowOf(process.env), registeredIn(lists)),
    { outputs: outputFiles(root), read: (output) => readFileSync(join(root, output)) },
    nowOf(process.env),
    programTexts(fileURLToPath(srcDir), fileURLToPath(publicDir)),
    shades.of,
  );
  shades.save();
  return findings;
}

/**
 * Proves that nothing held back is in any byte of the finished site, or fails and names every place. It reads the
 * content anew and judges for itself: what loader, catalogue or a cache let through by mistake, it must not.
 *
 * Stands behind everything that writes into the site, and before it is published.
 */
export const leakGuard = (): AstroIntegration => {
  let config: AstroConfig | undefined;
  return {
    name: 'leak-guard',
    hooks: {
      'astro:config:done': (options) => {
        config = options.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (showsHeldBack(process.env)) return;
        if (!config) throw new Error('leak-guard: Astro hat seine Einstellungen nicht genannt');
        const findings = await searched(fileURLToPath(dir), config);
        const { leaks, mismatches, heldBack } = findings;
        if (leaks.length + mismatches.length > 0) throw plainError(leakReport(findings, contentFolderOf(process.env)));
        logger.info(
          heldBack === 0
            ? 'Nichts wird zurückgehalten'
            : `Nichts von ${heldBack} zurückgehaltenen Einträgen ist zu finden`,
        );
      },
    },
  };
};
