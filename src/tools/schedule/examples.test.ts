/** The examples for operators are of use only as long as they fit the project. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const examples = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.ts'));
const { scripts } = JSON.parse(read('../../../package.json')) as { scripts: Record<string, string> };

/** `[section, key, value]` of every line of a systemd unit that says something. */
function settings(name: string): string[][] {
  let section = '';
  return read(name)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const heading = /^\[(\w+)\]$/.exec(line)?.[1];
      if (heading) section = heading;
      return heading ? [] : [[section, ...(/^(\w+)=(.+)$/.exec(line)?.slice(1) ?? [`no setting: ${line}`])]];
    });
}

const setting = (name: string, key: string): string | undefined => settings(name).find(([, one]) => one === key)?.[2];

test('there are examples for cron, systemd and two forges', () => {
  expect(examples).toEqual([
    'crontab',
    'github-actions.yml',
    'gitlab-ci.yml',
    'website-rebuild-wait.service',
    'website-rebuild.service',
    'website-rebuild.timer',
  ]);
});

test.each(examples.filter((name) => !name.endsWith('.timer')))(
  '%s calls scripts that exist, with options that they know',
  (name) => {
    const calls = [...read(name).matchAll(/npm run (?:--silent )?([\w:]+)(?: -- (--\w+))?/g)];
    expect(calls.map(([, script]) => script)).toContain('rebuild:due');
    expect(calls.filter(([, script = '']) => !(script in scripts))).toEqual([]);
    const options = calls.flatMap(([, , option]) => option ?? []);
    expect(
      options.filter((option) => !read('../rebuild-due.ts').includes(`${option.slice(2)}: { type: 'boolean' }`)),
    ).toEqual([]);
  },
);

test('the line of cron has five fields and a command', () => {
  const lines = read('crontab')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines).toEqual([
    'SITE_RELEASE=1',
    expect.stringMatching(/^(?:(?:\*|\d+)(?:\/\d+)? ){5}cd \S+ && flock --nonblock package\.json npm run /),
  ]);
});

/** Files that a file imports at run time, however far, and packages; `import type` leaves nothing behind. */
function importedBy(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  if (!path.endsWith('.ts')) return seen;
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(
    /^(?:import|export) (?!type )(?:[^;']* from )?'([^']+)'/gm,
  )) {
    importedBy(name.startsWith('.') ? join(path, '..', name) : name, seen);
  }
  return seen;
}

test('what a scheduled job runs first needs no installed packages', () => {
  const imported = [...importedBy(join(import.meta.dirname, '../rebuild-due.ts'))];
  expect(imported.filter((name) => name.endsWith('.ts')).length).toBeGreaterThan(5);
  expect(imported.filter((name) => !name.endsWith('.ts') && !name.startsWith('node:'))).toEqual([]);
});

describe('the units of systemd', () => {
  test.each(examples.filter((name) => /\.(?:service|timer)$/.test(name)))('%s is well-formed', (name) => {
    const all = settings(name);
    expect(all.filter(([, key]) => key?.startsWith('no setting'))).toEqual([]);
    expect(new Set(all.map(([section]) => section)).has('Unit')).toBe(true);
    expect(setting(name, 'Description')).toBeDefined();
  });

  test('the timer belongs to the service of its name and comes every minute', () => {
    expect(settings('website-rebuild.timer')).toContainEqual(['Timer', 'OnCalendar', '*-*-* *:*:00']);
    expect(setting('website-rebuild.service', 'Type')).toBe('oneshot');
    expect(setting('website-rebuild.service', 'ExecStart')).toBe('/usr/bin/npm run --silent rebuild:due -- --quiet');
  });

  test('the service without a timer waits by itself and is begun again should it end', () => {
    expect(setting('website-rebuild-wait.service', 'ExecStart')).toMatch(/ rebuild:due -- --wait$/);
    expect(setting('website-rebuild-wait.service', 'Restart')).toBe('always');
  });
});

interface Step {
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
}

describe('GitHub Actions', () => {
  const workflow = parse(read('github-actions.yml'));
  const steps: Step[] = workflow.jobs.build.steps;

  test('look every ten minutes, and build on every push', () => {
    expect(workflow.on.schedule).toEqual([{ cron: '*/10 * * * *' }]);
    expect(workflow.on.push).toEqual({ branches: ['main'] });
  });

  test('install and build nothing before it is known to be due', () => {
    const known = steps.findIndex(({ run }) => run?.includes('--check'));
    expect(steps.slice(0, known).filter(({ run }) => run)).toEqual([]);
    expect(new Set(steps.slice(known + 1).map((step) => step.if))).toEqual(
      new Set(["steps.due.outputs.due == 'true'"]),
    );
    expect(workflow.jobs.deploy.if).toBe("needs.build.outputs.due == 'true'");
  });

  test('check new addresses in before anything is published: a later build must know of them', () => {
    const at = (text: string) => steps.findIndex(({ run, uses }) => (run ?? uses)?.includes(text));
    expect(at('git add content/addresses.txt')).toBeGreaterThan(at('npm run release'));
    expect(at('git add content/addresses.txt')).toBeLessThan(at('actions/upload-pages-artifact'));
    expect(workflow.permissions.contents).toBe('write');
  });

  const later: Step[] = workflow.jobs.deploy.steps;

  test('keep next-change.json in the cache and publish the site alone', () => {
    const pathsOf = (action: string) =>
      [...steps, ...later].filter(({ uses }) => uses?.startsWith(action)).map((step) => step.with?.path);
    expect(new Set(pathsOf('actions/cache/'))).toEqual(new Set(['next-change.json']));
    expect(pathsOf('actions/upload')).toEqual(['dist']);
  });

  test('let next-change.json count only once the site is out: what could not be published is due again', () => {
    const saved = (some: Step[]) =>
      some.filter(({ uses }) => uses?.startsWith('actions/cache/save')).map((step) => step.with?.key);
    expect(saved(steps)).toEqual([expect.stringMatching(/^built-/)]);
    expect(saved(later)).toEqual([expect.stringMatching(/^next-change-/)]);
    expect(later[0]?.uses).toMatch(/^actions\/deploy-pages@/);
  });
});

test('GitLab CI ends early where nothing is due, keeps next-change.json in the cache and publishes the site alone', () => {
  const { pages } = parse(read('gitlab-ci.yml'));
  expect(pages.script[0]).toContain('rebuild:due -- --check');
  expect(pages.script.slice(1)).toEqual(['npm ci', 'npm run release']);
  expect(pages.allow_failure).toEqual({ exit_codes: 3 });
  expect(pages.cache).toEqual({ key: 'next-change', paths: ['next-change.json'] });
  expect([pages.pages.publish, pages.artifacts.paths]).toEqual(['dist', ['dist']]);
});
