/**
 * `npm run bench`: builds an invented archive and says what that costs, and how much of it feeds and calendars are.
 * Measures and prints; whatever the figures, it ends with 0, and with 1 only where a build fails.
 *
 * Two copies of the project build the same archive: one as it is, one without the routes of feeds and calendars and the
 * rows that announce them. What the first takes longer is their share, with all that they cause elsewhere: the lines in
 * every head, the checks of the finished files, the writing of them. Both build once from nothing, then `--runs` times
 * in turn with what is kept between builds (cards, pictures), which is how a site is built day after day, and where a share
 * is larger, because the rest is smaller. Medians are compared, since neighbours on the machine only ever slow down.
 *
 * `-- --items=1000` sets the size of the archive, `--runs=3` how often each is built, `--pictures` gives every tenth item
 * a picture, `--json=FILE` writes all figures to a file.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drawPictures } from './bench/archive/pictures.ts';
import { archiveFiles } from './bench/archive.ts';
import { type Built, buildTable, shareLine } from './bench/build-table.ts';
import { copyProject, isFeedFile, takeFeedsOut } from './bench/project-copy.ts';
import { seconds } from './bench/table.ts';
import { builtFiles, forget, timedBuild, type Usage } from './bench/timed-build.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.cache/bench');

const { values: options } = parseArgs({
  options: {
    items: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    pictures: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});

/** @throws Error naming the option */
function atLeast(least: number, name: 'items' | 'runs'): number {
  const number = Number(options[name]);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`--${name}=${options[name]}: erwartet wird eine ganze Zahl ab ${least}.`);
  return number;
}

interface Side {
  name: string;
  folder: string;
  cold: Usage[];
  warm: Usage[];
}

async function build(side: Side, run: string, into: Usage[]): Promise<void> {
  process.stdout.write(`${run}, ${side.name} … `);
  const usage = await timedBuild(side.folder);
  into.push(usage);
  console.log(`${seconds(usage.wallSeconds)}, ${seconds(usage.cpuSeconds)} CPU`);
}

/** Both sides in turn; who begins changes, so that neither always finds the machine warmed up by the other. */
async function buildAll(sides: readonly Side[], runs: number): Promise<void> {
  for (const side of sides) {
    forget(side.folder);
    await build(side, 'Aus dem Nichts', side.cold);
  }
  for (let run = 1; run <= runs; run += 1) {
    for (const side of run % 2 === 1 ? sides : sides.toReversed()) await build(side, `Lauf ${run}/${runs}`, side.warm);
  }
}

const builtBy = ({ folder, cold, warm }: Side): Built => ({ cold, warm, files: builtFiles(folder) });

/** @throws Error where feeds were built that were to be left out: the difference would say nothing */
function refuseFeeds({ files }: Built): void {
  const left = [...files.keys()].filter(isFeedFile);
  if (left.length > 0) throw new Error(`Ohne Feeds gebaut, und doch da: ${left.slice(0, 5).join(', ')} …`);
}

const items = atLeast(10, 'items');
const runs = atLeast(1, 'runs');
const content = archiveFiles({ items, pictures: options.pictures ? await drawPictures() : [] });
const whole: Side = { name: 'mit Feeds', folder: join(FOLDER, 'whole'), cold: [], warm: [] };
const bare: Side = { name: 'ohne', folder: join(FOLDER, 'bare'), cold: [], warm: [] };
for (const { folder } of [whole, bare]) copyProject(ROOT, folder, content);
const routes = takeFeedsOut(bare.folder);

console.log(
  `${items} Einträge in ${Object.keys(content).length} Dateien; Node ${process.version}, ${cpus().length} Kerne`,
);
console.log(`Ohne Feeds und Kalender heißt: ohne ${routes.join(', ')} und ohne Zeilen in config/feeds.ts\n`);
await buildAll([whole, bare], runs);
const results = { whole: builtBy(whole), bare: builtBy(bare) };
refuseFeeds(results.bare);
console.log(`\n${buildTable(results)}\n\n${shareLine(results)}`);
if (options.json) {
  const plain = ({ files, ...times }: Built) => ({
    ...times,
    files: files.size,
    bytes: [...files.values()].reduce((sum, size) => sum + size, 0),
  });
  const report = { items, node: process.version, whole: plain(results.whole), bare: plain(results.bare) };
  writeFileSync(options.json, `${JSON.stringify(report, undefined, 2)}\n`);
  console.log(`\nAlle Zahlen: ${relative(process.cwd(), resolve(options.json))}`);
}
