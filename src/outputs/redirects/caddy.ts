import type { HostRule } from './host-rules.ts';

const HEAD = `# Weiterleitungen dieser Website. Im Block der Website einbinden: import /pfad/hosting/Caddyfile
# Wird bei jedem Bau neu geschrieben.
`;

const entries = (rules: readonly HostRule[]): string => rules.map(({ from, to }) => `\t"${from}" "${to}"\n`).join('');

/** A `map` compares exactly; the matcher `path` would not regard case, and would take `*` for anything. */
const moved = (rules: readonly HostRule[]): string => `
map {path} {moved_to} {
${entries(rules)}\tdefault ""
}
@moved expression \`{moved_to} != ""\`
redir @moved {moved_to} 301
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
  const [redirects, ends] = [
    rules.filter(({ status }) => status === 301),
    rules.filter(({ status }) => status === 410),
  ];
  return [HEAD, redirects.length > 0 ? moved(redirects) : '', ends.length > 0 ? gone(ends) : ''].join('');
}
