import type { Item } from '../domain/catalogue.ts';
import { nameAt } from '../domain/names.ts';
import { type SiteContext, today } from './context.ts';

/** What an item is called today; an organisation by the name that is valid now. */
export function entryName(context: SiteContext, { type, data }: Item): string {
  if (type === 'organisations') return nameAt(data as Item<'organisations'>['data'], today(context)).name;
  const { title, name } = data as { title?: string; name?: string };
  return title ?? name ?? '';
}
