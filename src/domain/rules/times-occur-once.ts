import { isWallTime, type z } from '../../schema/fields.ts';
import { clockChangeAt, clockOf } from '../calendar.ts';
import { readableHead } from './reading/readable-head.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { checkSchemas, dotted, fieldValues } from './reading/schema-tree.ts';
import { besideChange } from './words/dates.ts';
import { type Saying, say } from './words/words.ts';

/** Whether a field takes wall-clock times: it says so of whatever else it is given. */
const takesTimes = (schema: z.ZodType): boolean =>
  schema.safeParse('').error?.issues.some((issue) => issue.code === 'custom' && issue.params?.code === 'day-or-time') ??
  false;

/** A time that clocks show twice in the night in which they go back. */
function sayTwice(time: string): Saying | undefined {
  const change = clockChangeAt(time);
  if (change?.kind !== 'repeated') return undefined;
  const beside = besideChange(change);
  return {
    message: say(
      `${clockOf(time)} Uhr gibt es an diesem Tag zweimal, weil die Uhr zurückgestellt wird. Es gilt das erste Mal, noch in der Sommerzeit.`,
      `${clockOf(time)} occurs twice on that day, because the clocks go back. The first time counts, still in summer time.`,
    ),
    mend: say(
      `Ist das erste Mal gemeint, ist nichts zu tun; sonst eine Uhrzeit ${beside.de} angeben.`,
      `If the first time is meant, leave it; otherwise give a time ${beside.en}.`,
    ),
  };
}

/** Every time that an editor writes is shown by clocks once, so that everybody means the same moment by it. */
export const timesOccurOnce = ruleOfFiles('times-occur-once', (file): Finding[] => {
  const { head } = readableHead(file);
  return fieldValues(checkSchemas[file.type], head.data).flatMap(({ path, schema, value }) => {
    if (typeof value !== 'string' || !isWallTime(value) || !takesTimes(schema)) return [];
    const saying = sayTwice(value);
    return saying ? [{ ...head.placeOf(path), level: 'advice', field: dotted(path), value, ...saying }] : [];
  });
});
