import type { HostRule } from './host-rules.ts';

const HEAD = `# Weiterleitungen dieser Website. Im Block der Website einbinden: import /pfad/hosting/Caddyfile
# Wird bei jedem Bau neu geschrieben.
`;

const entries = (rules: readonly HostRule[]): string => rules.map(({ from, to }) => `\t"${from}" "${to}"\n`).join('');

/** A `map` compares exactly; the matcher `path` would not regard case, and would take `*` for anything. */
const moved = (name: string, status: 301 | 302, rules: readonly HostRule[]): string => `
map {path} {${name}_to} {
${entries(rules)}\tdefault ""
}
@${name} expression \`{${name}_to} != ""\`
redir @${name} {${name}_to} ${status}
`;

const gone = (rules: readonly HostRule[]): string => `
map {path} {gone_page} {
${entries(rules)}\tdefault ""
}
@gone expression \`{gone_page} != ""\`
handle @gone {
\trewrite * {gone_page}
\tfile_server {
\t\tstatus 410
\t}
}
`;

/** What Caddy 2 is to import in the site's block. */
export function caddyRules(rules: readonly HostRule[]): string {
  const [forGood, forNow, ends] = ([301, 302, 410] as const).map((one) => rules.filter(({ status }) => status === one));
  return [
    HEAD,
    forGood?.length ? moved('moved', 301, forGood) : '',
    forNow?.length ? moved('moved_for_now', 302, forNow) : '',
    ends?.length ? gone(ends) : '',
  ].join('');
}
