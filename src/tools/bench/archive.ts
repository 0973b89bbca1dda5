/**
 * An archive as a press office has it after twenty years, for measuring: plainly invented, of any size, and the same
 * bytes each time. Of its items some 70 % are news, 20 % events, 10 % projects; an item has two topics and one or two
 * organisations, of which a few are met far more often than the others; what items point at grows with them. A few are
 * drafts, without which the build would have nothing to search its files for.
 */
import { stringify } from 'yaml';
import { body } from './archive/body.ts';
import { type Cast, castOf } from './archive/cast.ts';
import { type Chance, chanceOf } from './archive/chance.ts';
import { type Day, dayAt } from './archive/days.ts';
import { draftBody, draftFields, isDraft } from './archive/drafts.ts';
import { eventFields } from './archive/events.ts';
import { cover, type Fields } from './archive/fields.ts';
import { newsFields } from './archive/news.ts';
import { projectFields } from './archive/projects.ts';
import { type Entry, registers } from './archive/registers.ts';

export { ARCHIVE_NOW } from './archive/days.ts';

/** Files by their paths below the content folder. */
export type ArchiveFiles = Readonly<Record<string, File>>;

type File = string | Uint8Array;

interface Plan {
  /** News items, events and projects together, at least 10. */
  items: number;
  /** Every tenth item has one of these JPEG pictures; none has where there are none. */
  pictures?: readonly Uint8Array[];
}

/** Times of the day would be read as numbers by others (YAML 1.1), and are refused without quotes. */
const quoteTimes = (yaml: string): string => yaml.replace(/^(\s*(?:- )?time: )(\d\d:\d\d)$/gm, '$1"$2"');

const file = (fields: Fields, text = ''): string =>
  `---\n${quoteTimes(stringify(fields, { lineWidth: 0 }))}---\n${text === '' ? '' : `\n${text}\n`}`;

const entryFile = ([path, fields]: Entry): [string, string] => [`${path}/index.md`, file(fields)];

type FieldsOf = (chance: Chance, item: { id: string; index: number; day: Day }) => Fields;

interface Kind {
  type: 'news' | 'events' | 'projects';
  fieldsOf: FieldsOf;
  textOf: (chance: Chance, item: { path: string; index: number }) => string;
}

/** The items of one type, the newest first, with their bodies and, where they have one, their pictures. */
function itemFiles({ type, fieldsOf, textOf }: Kind, cast: Cast, pictures: readonly Uint8Array[]): [string, File][] {
  return cast[type].flatMap((id, index) => {
    const path = `${type}/${id}`;
    const chance = chanceOf(path);
    const fields = fieldsOf(chance, { id, index, day: dayAt(index, cast[type].length) });
    const text = textOf(chance, { path, index });
    const picture = pictures.length > 0 && chance.happens(0.1) ? chance.one(pictures) : undefined;
    const files: [string, File][] = [
      [`${path}/index.md`, file(picture ? { ...fields, ...cover(chance) } : fields, text)],
    ];
    return picture ? [...files, [`${path}/bild.jpg`, picture]] : files;
  });
}

/** Every tenth project is a programme that some of the nine behind it are part of. */
const programmeOf = (chance: Chance, { projects }: Cast, index: number): string | undefined =>
  index % 10 > 0 && chance.happens(0.2) ? projects[index - (index % 10)] : undefined;

/** The files of an archive; the content check has nothing to say of them. */
export function archiveFiles({ items, pictures = [] }: Plan): ArchiveFiles {
  const cast = castOf(items);
  const textOf: Kind['textOf'] = (chance, { path }) => body(chance, cast, path);
  const kinds: Kind[] = [
    {
      type: 'news',
      fieldsOf: (chance, item) =>
        isDraft(item.index) ? draftFields(chance, cast, item.day) : newsFields(chance, cast, item),
      textOf: (chance, item) => (isDraft(item.index) ? draftBody(chance) : textOf(chance, item)),
    },
    { type: 'events', fieldsOf: (chance, { day }) => eventFields(chance, cast, day), textOf },
    {
      type: 'projects',
      fieldsOf: (chance, { day, index }) => projectFields(chance, cast, day, programmeOf(chance, cast, index)),
      textOf,
    },
  ];
  return Object.fromEntries([
    ...registers(cast).map(entryFile),
    ...kinds.flatMap((kind) => itemFiles(kind, cast, pictures)),
  ]);
}
