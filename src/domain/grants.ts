/** The ledger of grants, from the side of who gave them. Pure, over a catalogue. */
import type { GrantData } from '../schema/funding.ts';
import type { Catalogue, Item } from './catalogue.ts';

export interface GivenGrant {
  /** What was funded, or what tells of it. */
  item: Item<'projects'> | Item<'news'>;
  grant: GrantData;
}

/** Every grant that an organisation gave, projects first, in the order in which lists show their items. */
export function grantsBy({ all }: Catalogue, funder: string): GivenGrant[] {
  const funded: readonly GivenGrant['item'][] = [...all('projects'), ...all('news')];
  return funded.flatMap((item) =>
    item.data.funding.filter((grant) => grant.funder === funder).map((grant) => ({ item, grant })),
  );
}
