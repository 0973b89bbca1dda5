/**
 * `node src/tools/check-content.ts [folder] [--lang=de|en]`: says everything that is to be mended in the content folder.
 * Ends with 1 if there are errors, 0 otherwise.
 */
import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';

// Saves a fifth of the time of every run but the first; only what is imported afterwards is cached.
enableCompileCache();
const { checkFolder } = await import('./check-folder.ts');
const { nowOrClock } = await import('./clock.ts');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'de' } },
});
const folder = (positionals[0] ?? 'content').replace(/[/\\]+$/, '');
const { text, failed } = checkFolder(folder, values.lang === 'en' ? 'en' : 'de', nowOrClock(process.env));
console.log(text);
process.exitCode = failed ? 1 : 0;
