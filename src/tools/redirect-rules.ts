/**
 * Which rule of the site's `_redirects` file (Netlify and Cloudflare Pages) is for an address: lines of `from to status`,
 * the first that fits counts. A `!` behind the status puts the rule before a file of that name.
 */
export interface RedirectRule {
  /** Decoded. */
  from: string;
  /** As it is written. */
  to: string;
  status: number;
  forced: boolean;
}

/** Reads a `_redirects` file without wildcards and conditions, as this project writes them. Comments begin with `#`. */
export const redirectRules = (text: string): RedirectRule[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [from = '', to = '', status = '301'] = line.split(/\s+/);
      return { from: decodeURIComponent(from), to, status: Number.parseInt(status, 10), forced: status.endsWith('!') };
    });

/** @param path decoded @param hasFile whether there is a file at this address */
export const ruleFor = (rules: readonly RedirectRule[], path: string, hasFile: boolean): RedirectRule | undefined =>
  rules.find(({ from, forced }) => from === path && (forced || !hasFile));
