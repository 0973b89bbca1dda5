/**
 * A Chromium for the tests and measurements on any machine; tests are never skipped for want of one.
 *
 * In this order: `CHROMIUM_PATH`; on Linux x64 the one inside the npm package @sparticuz/chromium, pinned by the lock
 * file, which brings the libraries and fonts that a bare machine lacks; an installed Chrome, Chromium or Edge.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

interface Executable {
  executablePath: string;
  env?: Record<string, string>;
}

const ROOT = resolve(import.meta.dirname, '../..');
const UNPACKED = join(ROOT, 'node_modules/.cache/chromium');

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  `${process.env.ProgramFiles}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['ProgramFiles(x86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
];

/** The package's own fonts.conf names a folder of its cloud; without any font Chromium dies on the first form field. */
const fontsConf = (folder: string): string =>
  [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir>`,
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include></fontconfig>',
  ].join('');

const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** Unpacks the packaged browser once (211 MB). It unpacks into the system's temporary folder, so that is moved meanwhile. */
async function packaged(): Promise<Executable> {
  mkdirSync(UNPACKED, { recursive: true });
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = UNPACKED;
  try {
    const { default: bundle, inflate } = await import('@sparticuz/chromium');
    const packed = join(ROOT, 'node_modules/@sparticuz/chromium/bin');
    const libraries = join(UNPACKED, 'al2023/lib');
    // The package unpacks these libraries on its cloud only; a bare Debian lacks them as well.
    if (!existsSync(join(libraries, 'libnss3.so'))) await inflate(join(packed, 'al2023.tar.br'));
    const executablePath = await bundle.executablePath(packed);
    const conf = join(UNPACKED, 'fonts.conf');
    writeFileSync(conf, fontsConf(UNPACKED));
    return {
      executablePath,
      env: {
        ...definedOnly(process.env),
        TMPDIR: temporary ?? '/tmp',
        FONTCONFIG_FILE: conf,
        LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      },
    };
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}

async function findExecutable(): Promise<Executable> {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH };
  if (process.platform === 'linux' && process.arch === 'x64') return packaged();
  const executablePath = INSTALLED.find((path) => existsSync(path));
  if (!executablePath) {
    throw new Error('No Chromium found: install Chrome, Chromium or Edge, or set CHROMIUM_PATH to one.');
  }
  return { executablePath };
}

/** @param more switches of Chromium's command line, beside those that make its work the same everywhere */
export const launchBrowser = async (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    ...(await findExecutable()),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      ...more,
    ],
  });
