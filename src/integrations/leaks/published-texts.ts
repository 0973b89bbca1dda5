/**
 * What may be read by anybody: the sources of what is published, and the program's own words. Whatever stands there is
 * no secret, even if something held back says it, too.
 */
import { bodyLinks } from '../../domain/body-nodes.ts';
import type { ContentFile, ContentTree } from '../../domain/content-tree.ts';
import { type HeldBackItems, keyOfItem } from '../../domain/held-back.ts';
import type { Item } from '../../domain/item.ts';
import { withoutExpiredPictures } from '../../domain/picture-rights.ts';
import { plainName } from '../../domain/plain-name.ts';
import { withoutLaterChanges } from '../../domain/revision.ts';
import { isRelative, resolvePath } from '../../domain/rules/reading/paths.ts';
import { isTold } from '../../domain/withdrawn.ts';
import { itemPath } from '../../urls/urls.ts';
import { headTexts, withoutTargets } from './content-texts.ts';
import { folded, unescaped, wordsOf } from './folded.ts';
import { matcherOf } from './word-matcher.ts';

/**
 * Months, days of the week and what stands around them, which no source need have: pages print them from dates; and what
 * pages write before the name of a photographer.
 */
const ALMANAC = `
Foto Photo
Uhr am um ab bis seit vom
Januar Februar März April Mai Juni Juli August September Oktober November Dezember
January February March May June July October December
Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
Monday Tuesday Wednesday Thursday Friday Saturday Sunday`;

export interface Published {
  /** Which of these texts, in the form of `folded`, are published as a run of whole words. */
  among: (needles: Iterable<string>) => Set<string>;
  /** Whether letters stand anywhere, be it within a longer word. */
  holds: (letters: string) => boolean;
  /** Whether a text is the whole value of a published field. */
  isField: (needle: string) => boolean;
  /** Whether a text is nothing but published fields and dates, one behind the other, as pages print them. */
  isComposed: (needle: string) => boolean;
}

/** A body without the addresses of what is held back: to lead there is not to publish it. */
function bodyWithoutLinks(file: ContentFile, heldBack: HeldBackItems): string {
  const targets = bodyLinks(file)
    .map(({ url }) => url)
    .filter((url) => {
      const [type, id] = (isRelative(url) && resolvePath(file.path, url.replace(/[?#].*$/, ''))?.split('/')) || [];
      return heldBack.has(`${type}/${id}`);
    });
  return targets.reduce((body, url) => body.replaceAll(`(${url}`, '('), file.frontMatter.body);
}

/** A file without corrections that are yet to come, and without pictures whose rights have run out. */
function asOf(file: ContentFile, now: Temporal.Instant): ContentFile {
  const data = (file.frontMatter.data ?? {}) as Record<string, unknown>;
  const shown = withoutLaterChanges(withoutExpiredPictures(data, now), now);
  return { ...file, frontMatter: { ...file.frontMatter, data: shown } };
}

/** What of a file's fields is published. */
const publishedFields = (file: ContentFile, heldBack: HeldBackItems, now: Temporal.Instant): string[] => {
  const isWithdrawn = heldBack.get(keyOfItem(file))?.state === 'withdrawn';
  return (
    headTexts(asOf(file, now))
      // Why an item will be withdrawn is told when it is.
      .filter(({ field }) => (isWithdrawn ? isTold(field) : !field.startsWith('withdrawn.')))
      // Printed only as a link, and only where it is published: in itself it may be the address of what is held back.
      .filter(({ field }) => field !== 'withdrawn.successor')
      .map(({ value }) => value)
  );
};

/** A text as it is printed, and in the letters of addresses: headings have fragments. */
const inBothLetters = (text: string): string[] =>
  /[äöüß]/i.test(text) ? [folded(unescaped(text)), plainName(text).replaceAll('-', ' ')] : [folded(unescaped(text))];

const nameOf = ({ frontMatter }: ContentFile): string[] => {
  const { givenName, familyName } = (frontMatter.data ?? {}) as Record<string, unknown>;
  return familyName === undefined ? [] : [`${givenName} ${familyName}`];
};

const addressOf = ({ type, id, frontMatter }: ContentFile): string => {
  const { slug = id } = (frontMatter.data ?? {}) as { slug?: string };
  return itemPath({ type, id, slug } as Item) ?? '';
};

const bodiesOf = (file: ContentFile, heldBack: HeldBackItems): string[] => [
  bodyWithoutLinks(file, heldBack),
  withoutTargets(file.frontMatter.body),
];

/** Words of the longest field that a page puts beside others: the name of an institute. */
const LONGEST = 12;

const almanac = new Set(wordsOf(folded(ALMANAC)));

function isComposedOf(values: ReadonlySet<string>, words: readonly string[]): boolean {
  // Digits alone are the number of a telephone, not a date.
  if (words.every((word) => /^[\d/]+$/.test(word))) return false;
  const reached = new Set([0]);
  for (let start = 0; start < words.length; start += 1) {
    if (!reached.has(start)) continue;
    const word = words[start] ?? '';
    if (/^[\d/]+$/.test(word) || almanac.has(word)) reached.add(start + 1);
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST); end += 1) {
      if (values.has(words.slice(start, end).join(' '))) reached.add(end);
    }
  }
  return reached.has(words.length);
}

/** @param program the program's own texts: its words, its markup, its styles */
export function publishedTexts(
  { files, paths }: Pick<ContentTree, 'files' | 'paths'>,
  heldBack: HeldBackItems,
  now: Temporal.Instant,
  program: readonly string[],
): Published {
  const live = files.filter((file) => !heldBack.has(keyOfItem(file)));
  const withdrawn = files.filter((file) => heldBack.get(keyOfItem(file))?.state === 'withdrawn');
  const fields = [...live, ...withdrawn].flatMap((file) => [...publishedFields(file, heldBack, now), ...nameOf(file)]);
  const folders = new Set(live.map(keyOfItem));
  const texts = [
    ...fields.flatMap(inBothLetters),
    ...live.flatMap((file) => bodiesOf(file, heldBack)).flatMap(inBothLetters),
    ...[...live, ...withdrawn].map((file) => folded(addressOf(file))),
    ...paths.filter((path) => folders.has(path.split('/', 2).join('/'))).map(folded),
    ...program.map((text) => folded(unescaped(text))),
    folded(ALMANAC),
  ];
  const vocabulary = [...new Set(texts.flatMap(wordsOf))].join(' ');
  const values = new Set(fields.map(folded));
  return {
    among: (needles) => {
      const find = matcherOf([...needles].map((needle) => [needle, needle] as const));
      return new Set(texts.flatMap((text) => [...find(text)]));
    },
    holds: (letters) => vocabulary.includes(letters),
    isField: (needle) => values.has(needle),
    isComposed: (needle) => isComposedOf(values, wordsOf(needle)),
  };
}
