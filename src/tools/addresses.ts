/**
 * `npm run addresses`: adds the addresses of the last build that the register does not know yet to
 * `content/addresses.txt`, and says which. `--check` only says; it ends with 1 if there are any.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolderOf, contentFolderOf } from '../config/environment.ts';
import { REGISTER } from '../domain/addresses/register.ts';
import { type BuildNote, countedAddresses, NOTE, newAddresses, updateRegister } from './addresses/update-register.ts';
import { nowOrClock } from './clock.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const folder = contentFolderOf(process.env);
const path = join(cacheFolderOf(process.env), NOTE);

/** What keeps a build from being registered; undefined where nothing does. */
function objectionTo({ content, now }: BuildNote): string | undefined {
  if (content !== folder) return `Der letzte Bau zeigt „${content}“, nicht „${folder}“. Erst bauen: npm run build`;
  const isAhead = Temporal.Instant.compare(Temporal.Instant.from(now), nowOrClock(process.env)) > 0;
  return isAhead
    ? `Der letzte Bau zeigt einen späteren Zeitpunkt (${now}); seine Adressen sind noch nicht veröffentlicht.`
    : undefined;
}

function run(note: BuildNote): void {
  const added = values.check ? newAddresses(folder, note.published) : updateRegister(folder, note.published);
  for (const { path: address, owner } of added) console.log(`+ ${address}  (${owner})`);
  const said = values.check ? 'noch nicht eingetragen' : 'eingetragen';
  console.log(`${folder}/${REGISTER}: ${countedAddresses(added.length)} ${said}.`);
  if (values.check && added.length > 0) process.exitCode = 1;
}

const note = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as BuildNote) : undefined;
const objection = note ? objectionTo(note) : 'Es gibt noch keinen Bau. Erst bauen: npm run build';
if (note && !objection) run(note);
else {
  console.error(objection);
  process.exitCode = 1;
}
