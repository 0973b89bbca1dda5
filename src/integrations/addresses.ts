/**
 * Keeps every address that was ever published alive: refuses a site that would lose one, writes the redirects for the
 * hosts, and notes what is published now.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { cacheFolderOf, contentFolderOf, isRelease, nowOf, showsHeldBack } from '../config/environment.ts';
import { reviewAddresses } from '../domain/addresses/lost-addresses.ts';
import { REDIRECTS, readRedirectLines } from '../domain/addresses/redirect-lines.ts';
import { type PublishedAddress, REGISTER } from '../domain/addresses/register.ts';
import { heldBackItems } from '../domain/held-back.ts';
import { apacheRules } from '../outputs/redirects/apache.ts';
import { caddyRules } from '../outputs/redirects/caddy.ts';
import { type HostRule, hostRules } from '../outputs/redirects/host-rules.ts';
import { nginxRules } from '../outputs/redirects/nginx.ts';
import type { Redirect } from '../outputs/redirects/redirects.ts';
import { redirectsFile } from '../outputs/redirects/redirects-file.ts';
import { contentTypes } from '../schema/index.ts';
import { readItems, readLists } from '../source/read-content.ts';
import { lostReport, pulledBackReport } from '../tools/addresses/lost-report.ts';
import {
  type BuildNote,
  countedAddresses,
  NOTE,
  newAddresses,
  registerOf,
  updateRegister,
} from '../tools/addresses/update-register.ts';
import { plainError } from './content-check.ts';

interface AddressBook {
  published: PublishedAddress[];
  redirects: Redirect[];
}

/** Takes what `pages/addresses.json.ts` says out of the finished site: the hooks of a build cannot ask the catalogue. */
function takeAddressBook(root: string): AddressBook {
  const path = join(root, 'addresses.json');
  const book = JSON.parse(readFileSync(path, 'utf8')) as AddressBook;
  rmSync(path);
  return book;
}

/**
 * Astro writes a page `/alt.html` as `alt.html/index.html`, which hosts would only show under `/alt.html/`. A page
 * without an ending stays a folder with an index: hosts lead `/alt` to `/alt/`, but send a file `alt` as a download.
 */
function placeHtmlFiles(root: string, redirects: readonly Redirect[]): void {
  for (const { from } of redirects.filter((redirect) => /\.html?$/i.test(redirect.from))) {
    const folder = join(root, from);
    const page = join(folder, 'index.html');
    // Where another old address lies below this one, it stays a folder.
    if (!existsSync(page) || readdirSync(folder).length > 1) continue;
    renameSync(page, `${folder}.page`);
    rmdirSync(folder);
    renameSync(`${folder}.page`, folder);
  }
}

const fileAt = (root: string, path: string): string => join(root, path, path.endsWith('/') ? 'index.html' : '');

/** @throws Error that names every lost address and how to keep it */
function refuseLosses(root: string, { redirects }: AddressBook, logger: AstroIntegrationLogger): void {
  const folder = contentFolderOf(process.env);
  const register = registerOf(folder);
  if (!register) {
    logger.warn(`${folder}/${REGISTER} fehlt: Nichts prüft, ob eine veröffentlichte Adresse verloren geht.`);
    return;
  }
  const now = nowOf(process.env);
  const files = contentTypes.flatMap((type) => readItems(folder, type));
  const redirected = new Set(redirects.map(({ from }) => from));
  const { losses, pulledBack } = reviewAddresses({
    registered: register.addresses,
    answers: (path) => redirected.has(path) || existsSync(fileAt(root, path)),
    lines: readRedirectLines(readLists(folder).get(REDIRECTS) ?? '').redirects,
    files,
    heldBack: heldBackItems(files, now, register.addresses),
    now,
  });
  for (const warning of pulledBackReport(pulledBack, folder)) logger.warn(warning);
  if (losses.length > 0) throw plainError(lostReport(losses, folder));
}

/** Beside the site, not in it: what servers of one's own are to include. */
function writeHostFiles(folder: string, rules: readonly HostRule[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'nginx.conf'), nginxRules(rules));
  writeFileSync(join(folder, 'Caddyfile'), caddyRules(rules));
  writeFileSync(join(folder, 'htaccess'), apacheRules(rules));
}

function noteAddresses(published: readonly PublishedAddress[]): void {
  const note: BuildNote = { now: process.env.SITE_NOW ?? '', content: contentFolderOf(process.env), published };
  const folder = cacheFolderOf(process.env);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, NOTE), JSON.stringify(note));
}

/** A release enters what it published; any other build only says what is not entered. */
function registerOrSay(published: readonly PublishedAddress[], logger: AstroIntegrationLogger): void {
  const folder = contentFolderOf(process.env);
  if (isRelease(process.env)) {
    const added = updateRegister(folder, published);
    if (added.length > 0)
      logger.info(`${countedAddresses(added.length)} in ${folder}/${REGISTER} eingetragen; bitte mit einchecken`);
    return;
  }
  const missing = newAddresses(folder, published);
  if (missing.length === 0) return;
  logger.info(`${countedAddresses(missing.length)} noch nicht eingetragen; eintragen mit npm run addresses.`);
}

/** The two steps around the last one of a build. */
export interface AddressSteps {
  /** Right after rendering: a site that loses addresses need not be finished. */
  check: AstroIntegration;
  /** Once the site is in its place. */
  record: AstroIntegration;
}

/** @param target the folder of the finished site */
export function addressSteps(target: string): AddressSteps {
  let book: AddressBook = { published: [], redirects: [] };
  return {
    check: {
      name: 'addresses',
      hooks: {
        'astro:build:done': ({ dir, logger }) => {
          const root = fileURLToPath(dir);
          book = takeAddressBook(root);
          placeHtmlFiles(root, book.redirects);
          if (book.redirects.length > 0)
            writeFileSync(join(root, '_redirects'), redirectsFile(hostRules(book.redirects)));
          if (!showsHeldBack(process.env)) refuseLosses(root, book, logger);
        },
      },
    },
    record: {
      name: 'addresses-record',
      hooks: {
        'astro:build:done': ({ logger }) => {
          // A preview of what is held back publishes nothing.
          if (showsHeldBack(process.env)) return;
          writeHostFiles(join(dirname(target), 'hosting'), hostRules(book.redirects));
          noteAddresses(book.published);
          registerOrSay(book.published, logger);
        },
      },
    },
  };
}
