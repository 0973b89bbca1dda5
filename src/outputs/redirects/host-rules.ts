/** What the configuration of every host is made from. */
import { encodedAddress, isPlainAddress } from '../../domain/addresses/plain-address.ts';
import type { Path } from '../../urls/urls.ts';
import type { Redirect } from './redirects.ts';

export interface HostRule {
  /** Decoded, as servers compare it; of it no character means anything but itself within double quotes. */
  from: string;
  /** As it goes over the wire. */
  encodedFrom: string;
  status: Redirect['status'];
  /** 301, 302: the address to go to. 410: the file to show. On this site, encoded. */
  to: string;
}

const fileOf = (path: Path): string => (path.endsWith('/') ? `${path}index.html` : path);

/**
 * The redirects for the hosts. The content check has seen every address before; this is for the day on which it has a
 * hole, because a `"` in a server's configuration is not a broken link but somebody else's rule.
 * @throws Error naming an address that is none a host can be told about
 */
export function hostRules(redirects: readonly Redirect[]): HostRule[] {
  return redirects.map(({ from, status, to }) => {
    if (!isPlainAddress(encodedAddress(from)))
      throw new Error(`Keine Adresse für Weiterleitungen: ${JSON.stringify(from)}`);
    if (!/^\/(?!\/)/.test(to)) throw new Error(`Kein Ziel auf dieser Website: ${JSON.stringify(to)}`);
    return { from, encodedFrom: encodedAddress(from), status, to: encodedAddress(status === 410 ? fileOf(to) : to) };
  });
}
