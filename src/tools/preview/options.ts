/** The options of `npm run preview:drafts`. Pure: words and variables in, what is to be done out. */
import { parseArgs } from 'node:util';
import type { Environment } from '../../config/environment.ts';
import { previewDefaults } from '../../config/preview.ts';
import { instantOfWallTime } from '../../domain/calendar.ts';
import { isInstant, isWallTime } from '../../schema/fields.ts';

export interface PreviewOptions {
  /** The moment to show; undefined for the present one, or the one that SITE_NOW names. */
  now?: Temporal.Instant;
  port: number;
  /** Build, and do not serve. */
  buildOnly: boolean;
}

/** What is wrong with an option, in German, and how to write it: `message` is all there is to say. */
export class OptionError extends Error {}

const refuse = (fault: string, mend: string): never => {
  throw new OptionError(`${fault}\n→ ${mend}`);
};

/** @param value a wall-clock time in Europe/Berlin, or a moment with its offset */
function momentOf(value: string): Temporal.Instant {
  if (isWallTime(value)) return instantOfWallTime(value);
  if (isInstant(value)) return Temporal.Instant.from(value);
  return refuse(
    `--now=${value} ist kein Zeitpunkt.`,
    'Ortszeit: --now=2026-05-01T09:00, mit Zeitzone: --now=2026-05-01T09:00+02:00',
  );
}

function portOf(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  return refuse(
    `--port=${value} ist keine Portnummer.`,
    `Eine Zahl bis 65535, zum Beispiel --port=${previewDefaults.port}`,
  );
}

const OPTIONS = {
  now: { type: 'string' },
  port: { type: 'string' },
  'build-only': { type: 'boolean' },
} as const;

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS }).values;
  } catch (error) {
    const [option = ''] = /'[^']*'/.exec((error as Error).message) ?? [];
    return refuse(
      `Unbekannt oder unvollständig: ${option.replaceAll("'", '') || words.join(' ')}.`,
      'Möglich sind --now=2026-05-01T09:00, --port=4330 und --build-only, zum Beispiel: npm run preview:drafts -- --now=2026-05-01T09:00',
    );
  }
}

/**
 * @param words what stands behind the command
 * @throws OptionError
 */
export function previewOptions(words: readonly string[]): PreviewOptions {
  const { now, port, 'build-only': buildOnly = false } = parsed(words);
  return {
    ...(now === undefined ? {} : { now: momentOf(now) }),
    port: port === undefined ? previewDefaults.port : portOf(port),
    buildOnly,
  };
}

/** Variables of the build: a preview in folders of its own, and never for the public. */
export const previewEnvironment = (
  { SITE_OUT, SITE_CACHE }: Environment,
  { now }: Pick<PreviewOptions, 'now'>,
): Record<string, string> => ({
  SITE_DRAFTS: '1',
  SITE_RELEASE: '0',
  SITE_OUT: SITE_OUT || previewDefaults.out,
  SITE_CACHE: SITE_CACHE || previewDefaults.cache,
  ...(now === undefined ? {} : { SITE_NOW: now.toString() }),
});
