/** Which words fit what a schema says about a value. Never the schema library's own. */
import type { FieldCode, z } from '../../../schema/fields.ts';
import { aboutOf, fieldsOf, isRequired, labelOf, schemaAt, unwrap } from '../reading/schema-tree.ts';
import { type OnLine, sayClock, sayDate, sayPeriod } from './dates.ts';
import { sayNotWhole, sayNumber, sayOutOfBounds, sayTooPrecise } from './numbers.ts';
import { sayEmail, sayPath, sayPhone, saySlug, sayUrl } from './texts.ts';
import {
  sayChoice,
  sayEmpty,
  sayFlag,
  sayGroup,
  sayList,
  sayMissing,
  sayNeedsQuotes,
  sayNotText,
  sayTooLong,
} from './values.ts';
import { type Saying, say, shorten } from './words.ts';

type Issue = z.core.$ZodIssue;

/** A value of the head that its schema refuses. */
export interface RefusedValue {
  /** The last name in the path; for an item of a list the list's. */
  key: string;
  isListItem: boolean;
  value: unknown;
  /** As it stands in the file. */
  typed: string;
  schema: z.ZodType | undefined;
}

const exampleOf = (schema: z.ZodType | undefined): string => {
  const { examples, relation } = aboutOf(schema);
  if (Array.isArray(examples)) return String(examples[0]);
  const inner = schema && unwrap(schema);
  const options = inner && 'options' in inner ? (inner.options as unknown[]) : [];
  if (inner?.def.type === 'boolean') return 'true';
  return String(options[0] ?? (relation ? 'name-des-ordners' : '…'));
};

const onLineOf = ({ key, isListItem }: RefusedValue): OnLine => {
  return (value) => (isListItem ? `- ${value}` : `${key}: ${value}`);
};

const requiredKeys = (schema: z.ZodType | undefined): string[] => {
  const fields = Object.entries(schema ? fieldsOf(schema) : {});
  const required = fields.filter(([, field]) => isRequired(field));
  return (required.length > 0 ? required : fields).map(([key]) => key);
};

const WORDS_BY_CODE: Partial<Record<FieldCode, (typed: string, onLine: OnLine) => Saying>> = {
  day: (typed, onLine) => sayDate('day', typed, onLine),
  'day-or-time': (typed, onLine) => sayDate('day-or-time', typed, onLine),
  instant: (typed, onLine) => sayDate('instant', typed, onLine),
  clock: sayClock,
  url: sayUrl,
  email: sayEmail,
  phone: sayPhone,
  id: saySlug,
  path: sayPath,
};

const unknownReason = (typed: string): Saying => ({
  message: say(`„${shorten(typed)}“ passt hier nicht.`, `"${shorten(typed)}" does not fit here.`),
  mend: say('Bitte den Wert prüfen; siehe Handbuch.', 'Please check the value; see the handbook.'),
});

function byCode(code: unknown, refused: RefusedValue): Saying {
  const onLine = onLineOf(refused);
  if (code === 'period') {
    const dayIsWelcome = refused.schema?.safeParse('2026-04-27').success ?? false;
    return sayPeriod(refused.typed, onLine, dayIsWelcome);
  }
  const words = WORDS_BY_CODE[code as FieldCode];
  return words ? words(refused.typed, onLine) : unknownReason(refused.typed);
}

/** A text field that holds a number or true/false: judged by what was typed, as if it had stood in quotation marks. */
function asText(refused: RefusedValue): Saying {
  const onLine = onLineOf(refused);
  const judged = refused.schema?.safeParse(refused.typed);
  const issue = judged?.error?.issues[0];
  return issue ? sayIssue(issue, { ...refused, value: refused.typed }) : sayNeedsQuotes(refused.typed, onLine);
}

function ofWrongType(expected: string, refused: RefusedValue): Saying {
  const { key, typed, value, schema } = refused;
  const onLine = onLineOf(refused);
  const inner = schema && unwrap(schema);
  if (expected === 'boolean') return sayFlag(typed, onLine);
  if (expected === 'number') return sayNumber(typed, onLine);
  if (expected === 'int') return sayNotWhole(typed, onLine);
  if (expected === 'object') return sayGroup(key, requiredKeys(inner));
  if (expected === 'array') return sayList(value, key, requiredKeys(inner && schemaAt(inner, [0])));
  return typeof value === 'object' ? sayNotText(value, onLine, exampleOf(schema)) : asText(refused);
}

/** The words for one refused value. @param issue as the schema reports it; unknown keys and relations have their own */
export function sayIssue(issue: Issue, refused: RefusedValue): Saying {
  const { key, typed, value, schema } = refused;
  const onLine = onLineOf(refused);
  const example = onLine(exampleOf(schema));
  if (value === undefined) return sayMissing(key, labelOf(schema), example);
  if (value === null || value === '' || typed.trim() === '') {
    return sayEmpty(key, schema !== undefined && isRequired(schema), example);
  }
  if (issue.code === 'invalid_type') return ofWrongType(String(issue.expected), refused);
  if (issue.code === 'invalid_value') return sayChoice(typed, issue.values.map(String), onLine);
  if (issue.code === 'not_multiple_of') {
    return issue.divisor === 1 ? sayNotWhole(typed, onLine) : sayTooPrecise(typed, onLine, issue.divisor);
  }
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return sayTooLong(String(value).trim().length, Number(issue.maximum));
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    const [kind, limit] =
      issue.code === 'too_big' ? (['most', issue.maximum] as const) : (['least', issue.minimum] as const);
    return sayOutOfBounds(typed, { kind, limit: Number(limit), inclusive: issue.inclusive ?? true });
  }
  return issue.code === 'custom' ? byCode(issue.params?.code, refused) : unknownReason(typed);
}
