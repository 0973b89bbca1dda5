/**
 * The texts by which something held back would be known: its fields, its address, its files' names, runs of words and
 * rare words of its body. What is published anyway is none of them, because a false alarm stops a press office.
 */
import { bodyPictures } from '../../domain/body-nodes.ts';
import type { ContentFile } from '../../domain/content-tree.ts';
import { type HeldBackItems, type HeldBackState, keyOfItem } from '../../domain/held-back.ts';
import { plainName } from '../../domain/plain-name.ts';
import { isTold } from '../../domain/withdrawn.ts';
import { type Candidate, type HeldBackFile, isLong, isTelling, RARE, type Secret, toCandidate } from './candidates.ts';
import { BODY, bodyLines, type ContentText, headTexts } from './content-texts.ts';
import { folded, unescaped, wordsOf } from './folded.ts';
import { type PlacedWord, stretchesOf } from './placed-words.ts';
import type { Published } from './published-texts.ts';
import { addressCandidates, nameCandidates } from './secret-addresses.ts';

/** Words in a run that nobody writes twice by chance. */
const RUN = 8;
/** Names, places and dates are put together by pages, too; a sentence has small words between them. */
const SMALL_WORDS = 3;

/** Lines of a body that stand by themselves. */
const HEADING = /^#{1,6}\s/;

const HEADLINES = ['title', 'subtitle', 'summary'];
const NOT_YET_OUT: readonly HeldBackState[] = ['draft', 'embargoed', 'scheduled'];

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
    texts: state === 'withdrawn' ? texts.filter(({ field }) => !isTold(field)) : texts,
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
