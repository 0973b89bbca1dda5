/**
 * Addresses of this site as they are compared: decoded, in NFC. Old websites wrote `/Gründung/` and `/Gr%C3%BCndung/`;
 * both mean the same page.
 */

/** The address without percent-encoding; undefined where the encoded bytes are no UTF-8 (`%FC` of an old website). */
export function decodedAddress(address: string): string | undefined {
  try {
    return decodeURIComponent(address).normalize('NFC');
  } catch {
    return undefined;
  }
}

const KEPT = /^[A-Za-z0-9\-._~/,+@!()&=]$/;

const encodedCharacter = (character: string): string =>
  KEPT.test(character)
    ? character
    : [...new TextEncoder().encode(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join('');

/**
 * The address as it goes over the wire, in ASCII (RFC 3986, section 3.3). Encodes more than it must: `:`, `*` and `$`
 * mean something to the hosts' configuration files, which all print addresses through this function.
 */
export const encodedAddress = (address: string): string => [...address].map(encodedCharacter).join('');

/** What hosts take for the same page: with or without the slash at the end, or with the name of the file. */
export const addressKey = (address: string): string =>
  (decodedAddress(address) ?? address).replace(/\/index\.html$/, '/').replace(/\/+$/, '');

/**
 * What an address may hold that we answer for: letters of any script, digits, and what old websites put between them.
 * Left out is what has a meaning in the configuration of some host (`*`, `$`, `{`, `;` …) or in HTML.
 */
const CHARACTERS = /^[\p{L}\p{M}\p{N}\-._~/,+@!()&=:]$/u;

export const strangeCharacters = (address: string): string[] => [
  ...new Set([...address].filter((character) => !CHARACTERS.test(character))),
];

/** Steps that lead elsewhere (`..`), nowhere (`//`), to a hidden file, or into a folder of the build's own. */
export const hasStrangeSteps = (address: string): boolean => !address.startsWith('/') || /\/\/|\/\.|^\/_/.test(address);

/** Whether an address is one that can be redirected on every host, and stand in a list of addresses. */
export const isPlainAddress = (address: string): boolean => {
  const decoded = decodedAddress(address);
  return decoded !== undefined && !hasStrangeSteps(decoded) && strangeCharacters(decoded).length === 0;
};
