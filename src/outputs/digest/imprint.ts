/** Who answers for a mail: what § 5 DDG wants of every commercial communication, as far as the configuration knows it. */
import { isFilledIn, type Publisher } from '../../config/publisher.ts';
import { fill } from '../../i18n/index.ts';
import { type SiteContext, wordsOf } from '../../views/context.ts';

/** The facts that a mail prints, by their names in `config/publisher.ts`. */
const PRINTED = [
  'name',
  'legalForm',
  'street',
  'postalCode',
  'city',
  'representedBy',
  'phone',
  'email',
  'register',
] as const satisfies (keyof Publisher)[];

/** The lines of the imprint; a fact that does not exist is left out, one that is still a placeholder is shown as such. */
export function imprintLines(context: SiteContext, facts: Publisher): string[] {
  const { digest, publisher } = wordsOf(context);
  const named = (label: string, value: string): string => (value === '' ? '' : `${label}: ${value}`);
  const name = [facts.name, facts.legalForm].filter(Boolean).join(' ');
  return [
    fill(digest.publishedBy, { publisher: name }),
    `${facts.street}, ${facts.postalCode} ${facts.city}`,
    named(publisher.representedBy, facts.representedBy),
    [named(publisher.phone, facts.phone), named(publisher.email, facts.email)].filter(Boolean).join(' · '),
    named(publisher.register, facts.register),
  ].filter((line) => line !== '');
}

/** Facts that a mail would print and that are still placeholders. */
export const missingFacts = (facts: Publisher): string[] =>
  PRINTED.filter((name) => facts[name] !== '' && !isFilledIn(facts[name]));
