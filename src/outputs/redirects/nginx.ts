import type { HostRule } from './host-rules.ts';

const HEAD = `# Weiterleitungen dieser Website. Im server-Block einbinden: include /pfad/hosting/nginx.conf;
# Wird bei jedem Bau neu geschrieben.
`;

/**
 * Exact locations, not a `map`: a map compares without regard to case, so that a page which was once called
 * `/Meldungen/Labor/` would redirect to itself for ever, and it needs a second place outside the server block.
 * `absolute_redirect off` keeps nginx behind a proxy from sending readers to its own port or to http.
 */
function ruleOf({ from, to, status }: HostRule): string {
  if (status !== 410) return `location = "${from}" { absolute_redirect off; return ${status} "${to}"; }`;
  return `location = "${from}" { error_page 410 "${to}"; return 410; }`;
}

/** What nginx is to include in the site's server block. */
export const nginxRules = (rules: readonly HostRule[]): string =>
  `${HEAD}\n${rules.map((rule) => `${ruleOf(rule)}\n`).join('')}`;
