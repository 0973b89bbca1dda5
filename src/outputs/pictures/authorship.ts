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

/** Works whose licence waives the copyright, and sentences that are notices already. */
const NO_NOTICE_NEEDED = /^(?:CC0|Public Domain|gemeinfrei)|©|\(c\)/i;

/** "© Erika Mustermann, CC BY 4.0": what metadata call the copyright notice; undefined where nothing is known. */
export const copyrightNotice = ({ creator, rights }: Authorship): string | undefined => {
  const said = [creator, rights].filter(Boolean).join(', ');
  if (said === '') return undefined;
  return NO_NOTICE_NEEDED.test(rights ?? '') ? said : `© ${said}`;
};

const GERMAN: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  ẞ: 'SS',
};

/** EXIF is ASCII (CIPA DC-008, 4.6.2); libvips would write "Jorg Mussig", and does so with the rest: é → e, © → (C). */
const inAscii = (text: string): string =>
  text.normalize('NFC').replace(/[äöüßÄÖÜẞ]/g, (letter) => GERMAN[letter] ?? '');

/** The same as EXIF, for programs that read nothing else. */
export const exifOf = ({ creator, rights }: Authorship): { IFD0: Record<string, string> } => ({
  IFD0: { ...(creator ? { Artist: inAscii(creator) } : {}), ...(rights ? { Copyright: inAscii(rights) } : {}) },
});
