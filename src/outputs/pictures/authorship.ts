/** Who made a picture and under which terms it is shown: all that published files say beside the picture itself. */
import { escapeMarkup } from '../escape-markup.ts';
import { exifFacts } from './exif.ts';

export interface Authorship {
  creator?: string | undefined;
  /** Licence or copyright notice. */
  rights?: string | undefined;
  /** Terms of use for the press. */
  terms?: string | undefined;
}

/** What the content file says; where it is silent, what the camera or the agency wrote into the original. */
export function authorshipOf(said: Authorship, exif: Uint8Array | undefined): Authorship {
  const { artist, copyright } = exifFacts(exif);
  return { creator: said.creator ?? artist, rights: said.rights ?? copyright, terms: said.terms };
}

const element = (name: string, value: string | undefined, within: (text: string) => string): string =>
  value === undefined ? '' : `<${name}>${within(escapeMarkup(value))}</${name}>`;

const inSequence = (text: string): string => `<rdf:Seq><rdf:li>${text}</rdf:li></rdf:Seq>`;
const inGerman = (text: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`;

const NAMESPACES = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
  'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"',
];

/**
 * Authorship as XMP (ISO 16684-1) with the properties of the IPTC Core: creator, credit line, copyright notice, usage
 * terms. Unlike the EXIF that libvips writes, it keeps umlauts. Undefined where nothing is known.
 */
export function xmpOf({ creator, rights, terms }: Authorship): string | undefined {
  const properties = [
    element('dc:creator', creator, inSequence),
    element('dc:rights', rights, inGerman),
    element('photoshop:Credit', terms && creator, String),
    element('xmpRights:UsageTerms', terms, inGerman),
  ].join('');
  if (properties === '') return undefined;
  const used = NAMESPACES.filter((namespace) => properties.includes(`<${/:(\w+)=/.exec(namespace)?.[1]}:`));
  return (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    `<rdf:Description rdf:about="" ${used.join(' ')}>${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`
  );
}

/** The same as EXIF, for programs that read nothing else; letters outside ASCII are rewritten by libvips (ü → u). */
export const exifOf = ({ creator, rights }: Authorship): { IFD0: Record<string, string> } => ({
  IFD0: { ...(creator ? { Artist: creator } : {}), ...(rights ? { Copyright: rights } : {}) },
});
