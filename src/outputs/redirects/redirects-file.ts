import type { HostRule } from './host-rules.ts';

/**
 * Two lines for one redirect. At the old address lies a page for hosts that read no such file, and Netlify prefers it
 * to a rule unless the status ends with `!` (docs.netlify.com, "Shadowing"); Cloudflare never does, takes `301!` for no
 * status, says so in its log and skips the line (workers-sdk, parseRedirects.ts). So the forced line comes first: Netlify
 * takes the first that fits, Cloudflare the first that it can read.
 *
 * Netlify shows the page of a rule with status 410 under that status; Cloudflare knows no 410 and shows the same page
 * with 200 and `noindex`. No line has a wildcard: of those Cloudflare takes a hundred, of the others two thousand.
 */
const linesOf = ({ encodedFrom: from, to, status }: HostRule): string[] =>
  status === 410 ? [`${from} ${to} 410!`] : [`${from} ${to} ${status}!`, `${from} ${to} ${status}`];

/** The `_redirects` file that Netlify and Cloudflare read at the root of a site. */
export const redirectsFile = (rules: readonly HostRule[]): string =>
  rules
    .flatMap(linesOf)
    .map((line) => `${line}\n`)
    .join('');
