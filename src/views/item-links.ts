/** What present addresses are called. */
import { sectionSegments } from '../config/sections.ts';
import type { Item } from '../domain/catalogue.ts';
import { nameAt } from '../domain/names.ts';
import { contentTypes } from '../schema/index.ts';
import { itemPath, type Path, type Section, sectionPath } from '../urls/urls.ts';
import { sectionLink } from './chrome.ts';
import { type Link, type SiteContext, today } from './context.ts';

function nameOf(context: SiteContext, { type, data }: Item): string {
  if (type === 'organisations') return nameAt(data as Item<'organisations'>['data'], today(context)).name;
  const { title, name } = data as { title?: string; name?: string };
  return title ?? name ?? '';
}

/** Items and sections by their addresses; lists are called by their address. @param present every published address */
export function itemLinks(context: SiteContext, present: readonly Path[]): ReadonlyMap<Path, Link> {
  const items = contentTypes
    .flatMap((type) => context.catalogue.all(type) as readonly Item[])
    .flatMap((item) => {
      const path = itemPath(item);
      return path === undefined ? [] : [[path, { href: path, label: nameOf(context, item) }] as const];
    });
  const sections = (['home', ...Object.keys(sectionSegments)] as Section[]).map(
    (section) => [sectionPath(section), sectionLink(context, section)] as const,
  );
  const others = present.map((path) => [path, { href: path, label: path }] as const);
  return new Map<Path, Link>([...others, ...items, ...sections]);
}
