/**
 * Which headers a host adds to an address, by the site's `_headers` file (Netlify and Cloudflare Pages): a line without
 * indentation is a pattern in which `*` stands for anything, the indented lines below it are its headers. All patterns
 * that fit an address apply; a later one overrides an earlier one.
 */
export interface HeaderRule {
  pattern: RegExp;
  headers: Record<string, string>;
}

const patternOf = (line: string): RegExp => new RegExp(`^${line.trim().split('*').map(RegExp.escape).join('.*')}$`);

/** Upgrading to https makes no sense on this machine: these would send the browser where nobody answers. */
const LOCALLY_OFF = new Set(['strict-transport-security']);
const withoutUpgrade = (value: string): string => value.replace(/;\s*upgrade-insecure-requests/, '');

/** Reads a `_headers` file. Comments begin with `#`. */
export function headerRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim() || line.trim().startsWith('#')) continue;
    if (/^\S/.test(line)) {
      rules.push({ pattern: patternOf(line), headers: {} });
      continue;
    }
    const [, name = '', value = ''] = /^\s+([^:\s]+):\s*(.*?)\s*$/.exec(line) ?? [];
    const headers = rules.at(-1)?.headers;
    if (headers && name && !LOCALLY_OFF.has(name.toLowerCase())) headers[name] = withoutUpgrade(value);
  }
  return rules;
}

export const headersFor = (rules: readonly HeaderRule[], path: string): Record<string, string> =>
  Object.assign({}, ...rules.filter(({ pattern }) => pattern.test(path)).map(({ headers }) => headers));
