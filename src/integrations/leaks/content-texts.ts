/** The texts of a content file, each with the place where it stands. */
import type { ContentFile } from '../../domain/content-tree.ts';
import { referencesIn } from '../../domain/references.ts';
import { dotted } from '../../domain/rules/reading/schema-tree.ts';
import { DAY_PATTERN, isDay, isInstant, isWallTime } from '../../schema/fields.ts';

/** A text of a content file. */
export interface ContentText {
  /** Path below `content/`. */
  file: string;
  line: number;
  /** Dotted path in the front matter; `Text` for the body. */
  field: string;
  value: string;
}

/** What a body is called where fields are named. */
export const BODY = 'Text';

/** Fields whose values name files; those are looked for as files (secret-files.ts). */
const FILE_FIELDS = ['src', 'file'];

type Path = readonly (string | number)[];

const leaves = (value: unknown, path: Path): { path: Path; value: unknown }[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) =>
        leaves(child, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : [{ path, value }];

const isDate = (value: string): boolean =>
  DAY_PATTERN.test(value) || isDay(value) || isWallTime(value) || isInstant(value);

/** The values of a head that are words, numbers as they are written among them; no dates, no ids, no names of files. */
export function headTexts(file: ContentFile): ContentText[] {
  const { frontMatter, type, path: content } = file;
  const references = new Set(referencesIn(type, frontMatter.data).map(({ path }) => dotted(path)));
  return leaves(frontMatter.data, []).flatMap(({ path, value }) => {
    const field = dotted(path);
    const isText = (typeof value === 'string' && !isDate(value)) || typeof value === 'number';
    if (!isText || references.has(field) || FILE_FIELDS.includes(String(path.at(-1)))) return [];
    return [{ file: content, line: frontMatter.placeOf(path).line, field, value: String(value) }];
  });
}

/** The lines of a body that are not empty. */
export const bodyLines = ({ frontMatter: { body, bodyLine }, path }: ContentFile): ContentText[] =>
  body
    .split('\n')
    .map((value, index) => ({ file: path, line: bodyLine + index, field: BODY, value }))
    .filter(({ value }) => value.trim() !== '');

/** Markdown without what links and pictures lead to: what readers see has no addresses in it. */
export const withoutTargets = (markdown: string): string =>
  markdown.replace(/\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"([^"]*)")?\)/g, (_, title?: string) =>
    title ? ` ¶ ${title} ¶ ` : '',
  );
