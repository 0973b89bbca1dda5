/** Content folders in memory, read by the same code as the real one. */
import type { ContentTree, Problem, Rule } from '../domain/content-tree.ts';
import { storeOf, treeOf } from '../source/tree-of.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** `contentTree({ 'news/x/index.md': '…' })`; texts are UTF-8, bytes stay as they are. */
export const contentTree = (files: Files): ContentTree =>
  treeOf(storeOf(new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)]))));

/** A file of these front matter lines and this body, which begins right below the head. */
export const markdown = (head: readonly string[], body = ''): string => ['---', ...head, '---', body].join('\n');

/** A sound news item whose body begins on line 7. */
export const newsWithBody = (body: string): string =>
  markdown(['kind: news', 'title: Neues Labor', 'date: 2026-04-27', 'summary: Ein neues Labor.'], body);

/** A sound news item with these lines in its head from line 6 on. */
export const newsWith = (...lines: string[]): string =>
  markdown(['kind: news', 'title: Neues Labor', 'date: 2026-04-27', 'summary: Ein neues Labor.', ...lines]);

/** A sound event, but for its time, with these lines in its head from line 5 on. */
export const eventWith = (...lines: string[]): string =>
  markdown(['title: Treffen', 'date: 2026-01-01', 'summary: Ein Treffen.', ...lines]);

/** A sound project with these lines in its head from line 5 on. */
export const projectWith = (...lines: string[]): string =>
  markdown(['title: Projekt', 'date: 2026-01-01', 'summary: Ein Projekt.', ...lines]);

/** A sound project whose body begins on line 6. */
export const projectWithBody = (body: string): string =>
  markdown(['title: Projekt', 'date: 2026-01-01', 'summary: Ein Projekt.'], body);

export const person = (givenName: string, familyName: string): string =>
  markdown([`givenName: ${givenName}`, `familyName: ${familyName}`]);

export const organisation = (name: string): string => markdown([`name: ${name}`, 'kind: association']);

export const topic = (title: string): string => markdown([`title: ${title}`, 'summary: Ein Thema.']);

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

/** The smallest files that pass for a picture of their format. */
export const pictures = {
  jpeg: bytes('ffd8ffe000104a46494600010100000100010000ffda0000ffd9'),
  png: bytes('89504e470d0a1a0a0000000049454e44ae426082'),
  gif: bytes('4749463839613b'),
  webp: bytes('524946460c000000574542505650382000000000'),
  avif: bytes('00000018667479706d696631000000006d69663161766966'),
  heic: bytes('00000018667479706865696300000000686569636d696631'),
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>\n'),
  truncatedJpeg: bytes('ffd8ffe000104a46494600010100000100010000ffda0000'),
};

/** `news/x/index.md:3:7 [title]` */
export const placeOfProblem = ({ file, line, column, field }: Problem): string =>
  `${file}:${line}:${column}${field ? ` [${field}]` : ''}`;

/** A problem as a German editor sees it. */
export const inGerman = (problem: Problem) => ({
  at: placeOfProblem(problem),
  value: problem.value,
  message: problem.message.de,
  mend: problem.mend.de,
});

/** When the check is made, unless a test is about that. */
export const CHECKED_AT = Temporal.Instant.from('2026-06-01T12:00+02:00');

/** What one rule says of these files, in German. */
export const found = (rule: Rule, files: Files, now = CHECKED_AT) => rule.check(contentTree(files), now).map(inGerman);

/** Only where, and how to mend it. */
export const mends = (rule: Rule, files: Files) =>
  rule.check(contentTree(files), CHECKED_AT).map((problem) => `${placeOfProblem(problem)} → ${problem.mend.de}`);
