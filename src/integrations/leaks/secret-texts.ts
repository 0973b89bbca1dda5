/**
 * The texts by which something held back would be known: its fields, its address, its files' names, runs of words and
 * rare words of its body. What is published anyway is none of them, because a false alarm stops a press office.
 */
import { bodyPictures } from '../../domain/body-nodes.ts';
import type { ContentFile } from '../../domain/content-tree.ts';
import { type HeldBackItems, type HeldBackState, keyOfItem } from '../../domain/held-back.ts';
import type { Item } from '../../domain/item.ts';
import { plainName } from '../../domain/plain-name.ts';
import { itemPath } from '../../urls/urls.ts';
import { BODY, bodyLines, type ContentText, headTexts } from './content-texts.ts';
import { folded, unescaped, wordsOf } from './folded.ts';
import { type PlacedWord, stretchesOf } from './placed-words.ts';
import { type Published, remainsOf } from './published-texts.ts';

/** A text that must not be found, and whose it is. */
export interface Secret extends ContentText {
  /** What is looked for, in the form of `folded`. */
  needle: string;
  /** `type/id` */
  item: string;
  state: HeldBackState;
  /** Rare words are also looked for by their beginnings, and not in programs that are not ours. */
  kind: 'text' | 'word';
}

/** A text of which it is yet to be seen whether it is a secret. */
interface Candidate extends Secret {
  /** If one of these is published, it is none. */
  unless: readonly string[];
}

/** How long a headline must be for it to be no coincidence that somebody else writes the same. */
const QUOTATION = { words: 3, letters: 24 };
/** Words in a run that nobody writes twice by chance. */
const RUN = 8;
/** Names, places and dates are put together by pages, too; a sentence has small words between them. */
const SMALL_WORDS = 3;
/** Letters of a word that can give something away by itself. */
const RARE = 8;

/** Lines of a body that stand by themselves. */
const HEADING = /^#{1,6}\s/;

const HEADLINES = ['title', 'subtitle', 'summary'];
const NOT_YET_OUT: readonly HeldBackState[] = ['draft', 'embargoed', 'scheduled'];

/** Whether a text says enough to be looked for: two words, a long one, a number of a telephone or a reference. */
function isTelling(needle: string): boolean {
  const words = wordsOf(needle).filter((word) => word !== '/');
  const plain = words.filter((word) => /^[a-z]{3,}$/.test(word));
  const letters = words.join('').length;
  return (
    (plain.length > 1 && letters >= 10) ||
    words.some((word) => word.length >= RARE && /[a-z]/.test(word)) ||
    (needle.match(/\d/g)?.length ?? 0) >= RARE
  );
}

const isLong = (needle: string): boolean =>
  wordsOf(needle).length >= QUOTATION.words && needle.length >= QUOTATION.letters;

/** Everything that one item says, of what must not remain of it. */
interface HeldBackFile {
  file: ContentFile;
  state: HeldBackState;
  texts: ContentText[];
  /** Paths of what lies beside it. */
  beside: readonly string[];
}

const pictureTexts = (file: ContentFile): ContentText[] =>
  bodyPictures(file).flatMap(({ alt, title, line }) =>
    [alt, title].filter(Boolean).map((value) => ({ file: file.path, line, field: BODY, value })),
  );

function personName({ path, frontMatter }: ContentFile): ContentText[] {
  const { givenName, familyName } = (frontMatter.data ?? {}) as Record<string, unknown>;
  if (familyName === undefined) return [];
  const { line } = frontMatter.placeOf(['familyName']);
  return [{ file: path, line, field: 'familyName', value: `${givenName} ${familyName}` }];
}

const toCandidate = (
  { file, state }: HeldBackFile,
  text: ContentText,
  needle: string,
  unless = [needle],
): Candidate => ({
  ...text,
  needle,
  item: keyOfItem(file),
  state,
  kind: 'text',
  unless,
});

/** Its fields, captions and names as they stand there. */
function fieldCandidates(heldBack: HeldBackFile, published: Published): Candidate[] {
  const { file, state, texts } = heldBack;
  const isSecretIfQuoted = (field: string, needle: string): boolean =>
    HEADLINES.includes(field) && NOT_YET_OUT.includes(state) && isLong(needle) && !published.isField(needle);
  const whole = texts.filter(({ field, value }) => field !== BODY || HEADING.test(value));
  return [...whole, ...pictureTexts(file), ...personName(file)].flatMap((text) => {
    const needle = folded(unescaped(text.value));
    if (isSecretIfQuoted(text.field, needle)) return [toCandidate(heldBack, text, needle, [])];
    return isTelling(needle) && !published.isComposed(needle) ? [toCandidate(heldBack, text, needle)] : [];
  });
}

/** An address as it is looked for: one of a single step keeps its slashes, or it would be any word. */
const addressNeedle = (address: string): string => {
  const steps = folded(unescaped(address)).replace(/^\/ | \/$/g, '');
  return steps.includes(' / ') ? steps : `/ ${steps} /`;
};

/** Where its pages and files would lie, or have lain. */
function addressCandidates(heldBack: HeldBackFile): Candidate[] {
  const { file, state } = heldBack;
  if (state === 'withdrawn') return [];
  const { slug = file.id, formerUrls } = (file.frontMatter.data ?? {}) as { slug?: string; formerUrls?: unknown };
  const pathOf = (name: string) => itemPath({ type: file.type, id: file.id, slug: name } as Item) ?? [];
  const former = Array.isArray(formerUrls) ? formerUrls.map(String) : [];
  const text = (value: string, field: string): ContentText => {
    const { line } = file.frontMatter.placeOf([field]);
    return { file: file.path, line, field, value };
  };
  const addresses = [...new Set([pathOf(slug), pathOf(file.id)].flat()), `${file.type}/${file.id}`].map((value) =>
    text(value, 'slug'),
  );
  return [...addresses, ...former.map((value) => text(value, 'formerUrls'))].map((one) =>
    toCandidate(heldBack, one, addressNeedle(one.value)),
  );
}

/** Its id and the names of the files beside it; ordinary names (`cover.jpg`) are published beside other items. */
function nameCandidates(heldBack: HeldBackFile): Candidate[] {
  const { file, state, beside } = heldBack;
  const text = (value: string, field: string): ContentText => ({ file: file.path, line: 1, field, value });
  const id = state === 'withdrawn' ? [] : [toCandidate(heldBack, text(file.id, 'Ordner'), folded(file.id))];
  const names = beside.flatMap((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const stem = folded(name.replace(/\.[^.]*$/, ''));
    // A number is the name of many files.
    const full = /[a-z]{3}/.test(stem) ? [folded(name)] : [];
    return [...full, `astro / ${stem}`].map((needle) =>
      toCandidate(heldBack, text(name, 'Dateiname'), needle, [needle, stem]),
    );
  });
  return [...id.filter(({ needle }) => isTelling(needle)), ...names];
}

const isSentence = (words: readonly PlacedWord[]): boolean =>
  words.filter(({ word }) => /^[a-z]{2,}$/.test(word)).length >= SMALL_WORDS;

/** Runs of words: what is left of a text that was cut, or quoted in part. */
function runCandidates(heldBack: HeldBackFile): Candidate[] {
  const fields = new Set(heldBack.texts.map(({ line }) => line));
  return stretchesOf(heldBack.file).flatMap((stretch) =>
    stretch.slice(RUN - 1).flatMap((_, start) => {
      const run = stretch.slice(start, start + RUN);
      const [first] = run;
      if (!first || !fields.has(first.from.line) || !isSentence(run)) return [];
      const typed = run.map(({ word }) => word).join(' ');
      return [toCandidate(heldBack, { ...first.from, value: typed }, typed.toLowerCase())];
    }),
  );
}

/** Words that occur nowhere in what is published, in both ways to write an umlaut without marks. */
function rareWords(heldBack: HeldBackFile, published: Published): Secret[] {
  const found = new Map<string, Secret>();
  for (const text of heldBack.texts) {
    const words = [...wordsOf(folded(unescaped(text.value))), ...plainName(text.value).split('-')];
    for (const word of words.filter((one) => one.length >= RARE && /^[a-z]+$/.test(one))) {
      if (found.has(word) || published.holds(word)) continue;
      found.set(word, { ...toCandidate(heldBack, { ...text, value: word }, word), kind: 'word' });
    }
  }
  return [...found.values()];
}

function heldBackFile(file: ContentFile, state: HeldBackState, paths: readonly string[]): HeldBackFile {
  const texts = [...headTexts(file), ...bodyLines(file)];
  return {
    file,
    state,
    texts: state === 'withdrawn' ? texts.filter(({ field }) => !remainsOf(field)) : texts,
    beside: paths.filter((path) => path.startsWith(`${keyOfItem(file)}/`) && path !== file.path),
  };
}

/** @param paths of every file below `content/` */
export function secretTexts(
  files: readonly ContentFile[],
  paths: readonly string[],
  heldBack: HeldBackItems,
  published: Published,
): Secret[] {
  const all = files.flatMap((file) => {
    const state = heldBack.get(keyOfItem(file))?.state;
    return state ? [heldBackFile(file, state, paths)] : [];
  });
  const candidates = all.flatMap((one) => [
    ...fieldCandidates(one, published),
    ...addressCandidates(one),
    ...nameCandidates(one),
    ...runCandidates(one),
  ]);
  const known = published.among(candidates.flatMap(({ unless }) => unless));
  return [
    ...candidates.filter(({ unless }) => !unless.some((text) => known.has(text))),
    ...all.flatMap((one) => rareWords(one, published)),
  ];
}
