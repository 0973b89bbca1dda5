/** Licences as machines tell them apart. */
import type { CreativeWorkLeaf } from 'schema-dts';

const CREATIVE_COMMONS = /^CC[ -](BY(?:-(?:SA|ND|NC|NC-SA|NC-ND))?) ([1-4]\.\d)(?: (DE))?$/i;
const PUBLIC = /^CC0(?: 1\.0)?$/i;

/**
 * The address of a Creative Commons licence (https://creativecommons.org/licenses/), of any other its name: schema.org's
 * `license` is a URL or a `CreativeWork`.
 */
export function licenceNode(licence: string): string | CreativeWorkLeaf {
  const name = licence.replaceAll('\u{a0}', ' ');
  if (PUBLIC.test(name)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, kind, version, port] = CREATIVE_COMMONS.exec(name) ?? [];
  if (!kind || !version) return { '@type': 'CreativeWork', name: licence };
  return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/${port ? `${port.toLowerCase()}/` : ''}`;
}
