/** The folder `content/` as plain data: what the content check looks at and the loader reads. No I/O here. */
import type { FrontMatter } from '../schema/front-matter.ts';
import type { ContentType } from '../schema/index.ts';

/** What a picture's first and last bytes say. */
export interface ImageFacts {
  /** By magic bytes, not by the name. */
  format: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'svg' | 'heic' | 'unknown';
  bytes: number;
  /** The file ends before its format says it should. */
  truncated: boolean;
}

/** What the first bytes of a file that is no picture and no text of ours say. */
export interface FileFacts {
  /** By magic bytes, not by the name; `office` is Word, Excel and PowerPoint before 2007. */
  format: 'pdf' | 'zip' | 'office' | 'empty' | 'other';
  bytes: number;
}

/** One `.md` or `.mdx` file that is an item's body and facts. */
export interface ContentFile {
  /** Path below `content/`, with `/`: `news/kick-off/index.md`. */
  path: string;
  type: ContentType;
  /** The folder's name: the item's permanent id. */
  id: string;
  format: 'md' | 'mdx';
  /** How the bytes are encoded; only `utf-8` can be read. */
  encoding: 'utf-8' | 'utf-16' | 'other';
  /** Decoded text; for an encoding that cannot be read, what could be made of it up to the first bad byte. */
  text: string;
  frontMatter: FrontMatter;
}

export interface ContentTree {
  /** Every file below `content/`, hidden ones left out, sorted; names exactly as on disk. */
  paths: readonly string[];
  files: readonly ContentFile[];
  /** Facts of every picture, by path. */
  images: ReadonlyMap<string, ImageFacts>;
  /** Facts of every other file beside an item, by path. */
  others: ReadonlyMap<string, FileFacts>;
  /** Texts of the lists straight below `content/` (addresses.txt, redirects.txt), by name; only of those that are there. */
  lists: ReadonlyMap<string, string>;
}

/** Words in both languages of the check. */
export interface Words {
  de: string;
  en: string;
}

/** Something to mend in a content file. `error` keeps the site from being published, `advice` never does. */
export interface Problem {
  /** The rule that does not hold. */
  rule: string;
  level: 'error' | 'advice';
  /** Path below `content/`. */
  file: string;
  line: number;
  column: number;
  /** Dotted path of the front matter field, if it is about one. */
  field?: string;
  /** What was found. */
  value?: string;
  message: Words;
  /** How to mend it. */
  mend: Words;
}

/** A statement that holds in a healthy content folder. One file each, named for it. */
export interface Rule {
  name: string;
  /** @param now what is about days is judged from it; no rule reads the clock */
  check: (tree: ContentTree, now: Temporal.Instant) => Problem[];
}
