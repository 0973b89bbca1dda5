/** What is still a placeholder in the typed configuration. Pure: sources and values in, problems out. */
import { isSignUpAddress } from '../../config/newsletter.ts';
import { PLACEHOLDER } from '../../config/publisher.ts';
import type { Problem } from '../../domain/content-tree.ts';

export interface ConfigFile {
  /** Name below `src/config/`. */
  file: string;
  /** The exported constant that holds the facts. */
  name: string;
  /** The file's text, to find the line of a fact in. */
  text: string;
  /** What the file exports under that name. */
  value: object;
  /** Dotted paths of facts that may be an empty text. */
  optional?: readonly string[];
  /** Dotted paths of addresses that readers are sent to from here. */
  secure?: readonly string[];
}

interface Fact {
  path: readonly string[];
  value: unknown;
}

const factsIn = (value: object, path: readonly string[] = []): Fact[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null
      ? factsIn(inner, [...path, key])
      : [{ path: [...path, key], value: inner }],
  );

/** Where a fact's value stands: each key is looked for behind the one that holds it. Lines and columns count from 1. */
function placeOf({ name, text }: ConfigFile, path: readonly string[]): { line: number; column: number } {
  let at = Math.max(0, text.search(new RegExp(`^export const ${name}\\b`, 'm')));
  for (const key of path) {
    const entry = new RegExp(`(?:^|[{,])[ \\t]*${RegExp.escape(key)}:\\s*`, 'gm');
    entry.lastIndex = at;
    const found = entry.exec(text);
    if (found) at = found.index + found[0].length;
  }
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** RFC 2606, RFC 6761: domains that belong to nobody, for examples and tests. */
const RESERVED = /\.(?:example|invalid|test|localhost)(?=$|[/:?#\s])|\bexample\.(?:com|net|org)(?=$|[/:?#\s])/i;

export const isReserved = (address: string): boolean => RESERVED.test(address);

type Wording = Pick<Problem, 'message' | 'mend'>;

const stillMarked = (value: string): Wording => {
  const wanted = value.slice(PLACEHOLDER.length).replace(/^:\s*/, '');
  return {
    message: { de: `„${value}“ ist noch ein Platzhalter.`, en: `"${value}" is still a placeholder.` },
    mend: { de: `Hier gehört hin: ${wanted}.`, en: `What belongs here (in German): ${wanted}.` },
  };
};

const empty: Wording = {
  message: { de: 'Diese Angabe ist leer.', en: 'This fact is empty.' },
  mend: { de: 'Sie ist Pflicht: eintragen.', en: 'It is mandatory: fill it in.' },
};

const reserved = (value: string): Wording => ({
  message: {
    de: `„${value}“ ist eine Beispieladresse, die niemandem gehört.`,
    en: `"${value}" is an example address that belongs to nobody.`,
  },
  mend: { de: 'Die richtige Adresse eintragen.', en: 'Write the real address.' },
});

const notSecure = (value: string): Wording => ({
  message: { de: `„${value}“ ist keine https-Adresse.`, en: `"${value}" is no https address.` },
  mend: {
    de: "Die ganze Adresse eintragen, zum Beispiel https://post.beispiel.de/anmelden. Gibt es keine, '' schreiben.",
    en: "Write the whole address, such as https://post.example.org/subscribe. Where there is none, write ''.",
  },
});

function wordingOf({ path, value }: Fact, { optional = [], secure = [] }: ConfigFile): Wording | undefined {
  if (typeof value !== 'string') return undefined;
  if (value.startsWith(PLACEHOLDER)) {
    const wording = stillMarked(value);
    if (!optional.includes(path.join('.'))) return wording;
    return {
      message: wording.message,
      mend: {
        de: `${wording.mend.de} Gibt es das nicht, '' schreiben.`,
        en: `${wording.mend.en} Where there is none, write ''.`,
      },
    };
  }
  if (value.trim() === '') return optional.includes(path.join('.')) ? undefined : empty;
  if (secure.includes(path.join('.')) && !isSignUpAddress(value)) return notSecure(value);
  return isReserved(value) ? reserved(value) : undefined;
}

/** Every fact that is no fact yet, in the order of the file. */
export const placeholdersIn = (config: ConfigFile): Problem[] =>
  factsIn(config.value).flatMap((fact) => {
    const wording = wordingOf(fact, config);
    if (!wording) return [];
    return [
      {
        rule: 'no-placeholders',
        level: 'error' as const,
        file: config.file,
        ...placeOf(config, fact.path),
        field: fact.path.join('.'),
        value: String(fact.value),
        ...wording,
      },
    ];
  });
