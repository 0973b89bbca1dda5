import type { HostRule } from './host-rules.ts';

const HEAD = `# Weiterleitungen dieser Website (Apache 2.4). Als .htaccess in den Ordner der Website legen.
# Wird bei jedem Bau neu geschrieben.
`;

/** `Redirect` means everything below an address, too: anchored expressions mean one address. */
const pattern = (from: string): string => `"^${from.replace(/[.+()]/g, '\\$&')}$"`;

/** The page to show with 410 is another for each address. */
function ruleOf({ from, to, status }: HostRule): string {
  if (status !== 410) return `RedirectMatch ${status} ${pattern(from)} "${to}"\n`;
  return [
    `<If "%{REQUEST_URI} == '${from}'">`,
    `  ErrorDocument 410 "${to}"`,
    '</If>',
    `RedirectMatch 410 ${pattern(from)}\n`,
  ].join('\n');
}

/** What Apache reads as `.htaccess` in the site's folder. */
export const apacheRules = (rules: readonly HostRule[]): string => `${HEAD}\n${rules.map(ruleOf).join('')}`;
