/** The paragraph "Über …" below a press release, as it was on the release's day. */
import type { Item } from '../domain/catalogue.ts';
import { boilerplateAt, nameAt } from '../domain/names.ts';
import { fill } from '../i18n/index.ts';
import { type SiteContext, wordsOf } from './context.ts';
import { dayOfItem } from './people.ts';

export interface Boilerplate {
  /** "Über Beispiel GmbH" */
  heading: string;
  text: string;
}

/** The item's own paragraph, or for a press release its first organisation's; undefined where there is neither. */
export function boilerplateOf(context: SiteContext, { data }: Item<'news'>): Boilerplate | undefined {
  const words = wordsOf(context).article;
  const day = dayOfItem(data);
  const issuer = context.catalogue.find('organisations', data.organisations[0]);
  const theirs = issuer && data.kind === 'press-release' ? boilerplateAt(issuer.data, day) : undefined;
  const text = data.boilerplate ?? theirs;
  if (text === undefined) return undefined;
  const heading = issuer ? fill(words.aboutOrganisation, { name: nameAt(issuer.data, day).name }) : words.aboutUnnamed;
  return { heading, text };
}
