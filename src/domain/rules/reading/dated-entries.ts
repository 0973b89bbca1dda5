/** The corrections and changes of a head, as far as they can be read; the rest is reported by the schema's rule. */
import { changeKinds } from '../../../schema/event-changes.ts';
import { isDay, isWallTime } from '../../../schema/fields.ts';
import type { PlanChange } from '../../event-changes.ts';
import { type FieldPath, valueAt } from './schema-tree.ts';

export interface DatedEntry {
  path: FieldPath;
  date: string;
}

export type ChangeEntry = DatedEntry & Pick<PlanChange, 'kind' | 'from'>;

export const isDayOrTime = (value: unknown): value is string =>
  typeof value === 'string' && (isDay(value) || isWallTime(value));

function entriesIn(data: unknown, field: 'corrections' | 'changes'): DatedEntry[] {
  const entries = valueAt(data, [field]);
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry, index) => {
    const date = valueAt(entry, ['date']);
    return isDayOrTime(date) ? [{ path: [field, index], date }] : [];
  });
}

export const correctionsIn = (data: unknown): DatedEntry[] => entriesIn(data, 'corrections');

const isKind = (kind: unknown): kind is PlanChange['kind'] => (changeKinds as readonly unknown[]).includes(kind);

export const changesIn = (data: unknown): ChangeEntry[] =>
  entriesIn(data, 'changes').flatMap((entry) => {
    const kind = valueAt(data, [...entry.path, 'kind']);
    const from = valueAt(data, [...entry.path, 'from']);
    return isKind(kind) ? [{ ...entry, kind, from: isDayOrTime(from) ? from : undefined }] : [];
  });
