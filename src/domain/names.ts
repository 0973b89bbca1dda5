/** Names as they were: an organisation's name at a date, a person's name with title. */
import type { OrganisationData, PersonData } from '../schema/index.ts';
import type { Day } from './calendar.ts';

export interface OrganisationName {
  name: string;
  shortName?: string | undefined;
}

/** The name that was or is valid on `day`. */
export function nameAt(organisation: OrganisationData, day: Day): OrganisationName {
  const former = organisation.formerNames
    .toSorted((a, b) => (a.until < b.until ? -1 : 1))
    .find(({ until }) => day <= until);
  return former ?? { name: organisation.name, shortName: organisation.shortName };
}

/** "Dr. Beate Weidenhammer". */
export const fullName = ({ academicTitle, givenName, familyName }: PersonData): string =>
  [academicTitle, givenName, familyName].filter(Boolean).join(' ');

/**
 * The paragraph "Über …" that was or is valid on `day`: the latest that had begun, in whatever order they are written;
 * undefined before the first.
 */
export const boilerplateAt = ({ boilerplates }: OrganisationData, day: Day): string | undefined =>
  boilerplates
    .filter(({ from }) => from <= day)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1)?.text;
