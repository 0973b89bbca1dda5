/** Whether the site may go public: it is no preview, and nothing in its configuration is a placeholder any more. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Environment, isPreview } from '../config/environment.ts';
import { newsletter } from '../config/newsletter.ts';
import { optionalFacts, publisher } from '../config/publisher.ts';
import { site } from '../config/site.ts';
import type { Problem } from '../domain/content-tree.ts';
import type { Outcome } from './check-folder.ts';
import { type ConfigFile, isReserved, placeholdersIn } from './release/placeholders.ts';
import { report } from './report.ts';

const CONFIG = resolve(import.meta.dirname, '../config');
const textOf = (file: string): string => readFileSync(join(CONFIG, file), 'utf8');

const configFiles = (): ConfigFile[] => [
  { file: 'site.ts', name: 'site', text: textOf('site.ts'), value: site },
  {
    file: 'publisher.ts',
    name: 'publisher',
    text: textOf('publisher.ts'),
    value: publisher,
    optional: optionalFacts,
  },
  {
    file: 'newsletter.ts',
    name: 'newsletter',
    text: textOf('newsletter.ts'),
    value: newsletter,
    optional: ['signUp', 'name', 'unsubscribe'],
    secure: ['signUp'],
  },
];

/** `SITE_URL` takes the place of the configured address, so it is what has to be a real one. */
function underSiteUrl(problem: Problem, url: string): Problem[] {
  if (problem.file !== 'site.ts' || problem.field !== 'url') return [problem];
  if (!isReserved(url)) return [];
  return [
    {
      ...problem,
      value: url,
      message: {
        de: `SITE_URL=${url} ist eine Beispieladresse, die niemandem gehört.`,
        en: `SITE_URL=${url} is an example address that belongs to nobody.`,
      },
    },
  ];
}

/** Every placeholder that is left, for an environment in which `SITE_URL` may name the address. */
export function releaseProblems({ SITE_URL }: Environment, files: readonly ConfigFile[] = configFiles()): Problem[] {
  const problems = files.flatMap(placeholdersIn);
  return SITE_URL ? problems.flatMap((problem) => underSiteUrl(problem, SITE_URL)) : problems;
}

/** What makes a build a preview, by the names of the variables; a preview never goes public. */
function previewFault(environment: Environment): string | undefined {
  if (!isPreview(environment)) return undefined;
  const given = (['SITE_DRAFTS', 'SITE_NOINDEX'] as const).filter((name) => environment[name] === '1');
  return [
    `Eine Vorschau lässt sich nicht veröffentlichen: ${given.map((name) => `${name}=1`).join(' und ')} ${given.length > 1 ? 'sind' : 'ist'} gesetzt.`,
    `→ Ohne diese Angabe bauen: unset ${given.join(' ')}`,
  ].join('\n');
}

function placeholderFault(environment: Environment): string | undefined {
  const files = configFiles();
  const problems = releaseProblems(environment, files);
  if (problems.length === 0) return undefined;
  const options = { language: 'de' as const, folder: 'src/config', textOf };
  return `Diese Seite kann noch nicht veröffentlicht werden:\n\n${report(problems, files.length, options)}`;
}

/** @param environment of the build */
export function checkRelease(environment: Environment): Outcome {
  const faults = [previewFault(environment), placeholderFault(environment)].filter((fault) => fault !== undefined);
  return faults.length === 0
    ? { text: 'Angaben zur Veröffentlichung vollständig.', failed: false }
    : { text: faults.join('\n\n'), failed: true };
}
