import type { RelationCode, z } from '../../schema/fields.ts';
import type { FrontMatter } from '../../schema/front-matter.ts';
import type { ContentFile } from '../content-tree.ts';
import { readableHead } from './reading/readable-head.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import {
  checkSchemas,
  dotted,
  type FieldPath,
  fieldsOf,
  fieldValues,
  schemaAt,
  valueAt,
} from './reading/schema-tree.ts';
import { type RefusedValue, sayIssue } from './words/field-sayings.ts';
import { sayThousands } from './words/numbers.ts';
import { relations } from './words/relations.ts';
import { meantField } from './words/synonyms.ts';
import { didYouMean, listed, say, shorten } from './words/words.ts';

type Issue = z.core.$ZodIssue;
type UnknownKeys = z.core.$ZodIssueUnrecognizedKeys;

interface Head {
  schema: z.ZodType;
  data: unknown;
  head: FrontMatter;
}

/** A finding about a field that does not exist, and which field was meant. */
interface UnknownField {
  finding: Finding;
  meant?: string;
}

function unknownField({ schema, data, head }: Head, group: FieldPath, key: string): UnknownField {
  const fields = schemaAt(schema, group);
  const known = fields ? Object.keys(fieldsOf(fields)) : [];
  const unused = known.filter((name) => valueAt(data, [...group, name]) === undefined);
  const guess = meantField(key, unused);
  const path = [...group, key];
  const list = say(listed(known, 'und'), listed(known, 'and'));
  return {
    finding: {
      ...head.placeOf(path, 'key'),
      field: dotted(path),
      value: key,
      message: say(`Das Feld „${key}“ gibt es hier nicht.`, `There is no field "${key}" here.`),
      mend: guess
        ? didYouMean(guess)
        : say(`Die Zeile löschen. Möglich sind: ${list.de}.`, `Delete the line. Possible are: ${list.en}.`),
    },
    ...(guess ? { meant: dotted([...group, guess]) } : {}),
  };
}

const isUnknownKeys = (issue: Issue): issue is UnknownKeys => issue.code === 'unrecognized_keys';

const relationIn = (issue: Issue) =>
  issue.code === 'custom' ? relations[issue.params?.code as RelationCode] : undefined;

/** Whether an issue only says that a field is missing which stands there under another name. */
function isExplained(issue: Issue, { data }: Head, meant: ReadonlySet<string>): boolean {
  const relation = relationIn(issue);
  if (relation) return relation.about.some((field) => meant.has(dotted([...issue.path.slice(0, -1), field])));
  return valueAt(data, issue.path) === undefined && meant.has(dotted(issue.path));
}

const typedAt = ({ data, head }: Head, path: FieldPath): string => {
  const value = valueAt(data, path);
  return head.sourceOf(path) ?? (value === undefined ? '' : JSON.stringify(value));
};

function refusedValue(context: Head, path: FieldPath): RefusedValue {
  const last = path.at(-1);
  return {
    key: String(path.findLast((step) => typeof step === 'string') ?? ''),
    isListItem: typeof last === 'number',
    value: valueAt(context.data, path),
    typed: typedAt(context, path),
    schema: schemaAt(context.schema, path),
  };
}

/** A missing field is shown at the group that lacks it. */
const placeOfIssue = ({ head }: Head, path: FieldPath, isMissing: boolean) =>
  isMissing ? head.placeOf(path.slice(0, -1), 'key') : head.placeOf(path);

function ofIssue(issue: Issue, context: Head): Finding[] {
  const refused = refusedValue(context, issue.path);
  // Whether an id exists, and which was meant, is known to `references-exist`.
  if (issue.code === 'custom' && issue.params?.code === 'reference') return [];
  const { message, mend } = relationIn(issue) ?? sayIssue(issue, refused);
  const isMissing = refused.value === undefined;
  return [
    {
      ...placeOfIssue(context, issue.path, isMissing),
      field: dotted(issue.path),
      ...(isMissing ? {} : { value: shorten(refused.typed) }),
      message,
      mend,
    },
  ];
}

/** Amounts and counts with a point before three digits, which mean thousands; coordinates may have three decimals. */
function thousands({ schema, data, head }: Head): Finding[] {
  return fieldValues(schema, data).flatMap(({ path, schema: field, value }): Finding[] => {
    const typed = typeof value === 'number' ? head.sourceOf(path) : undefined;
    if (typed === undefined || !/^\d{1,3}\.\d{3}$/.test(typed) || field.safeParse(51.316).success) return [];
    const key = String(path.at(-1));
    const saying = sayThousands(typed, (text) => `${key}: ${text}`);
    return [{ ...head.placeOf(path), field: dotted(path), value: typed, ...saying }];
  });
}

function findings(file: ContentFile): Finding[] {
  const { head } = readableHead(file);
  const isGroup = typeof head.data === 'object' && head.data !== null && !Array.isArray(head.data);
  if (!isGroup) return [];
  const context: Head = { schema: checkSchemas[file.type], data: head.data, head };
  const issues = context.schema.safeParse(head.data).error?.issues ?? [];
  const unknown = issues
    .filter(isUnknownKeys)
    .flatMap((issue) => issue.keys.map((key) => unknownField(context, issue.path, key)));
  const meant = new Set(unknown.flatMap((field) => field.meant ?? []));
  const refused = issues.filter((issue) => !isUnknownKeys(issue) && !isExplained(issue, context, meant));
  const misread = thousands(context);
  const other = refused
    .flatMap((issue) => ofIssue(issue, context))
    .filter(({ field }) => !misread.some((found) => found.field === field));
  return [...unknown.map(({ finding }) => finding), ...other, ...misread];
}

/** Every head has the fields its content type asks for, no others, each in the form that its schema describes. */
export const fieldsMatchTheSchema = ruleOfFiles('fields-match-the-schema', findings);
