/** What present addresses are called. */
import { sectionSegments } from '../config/sections.ts';
import type { Item } from '../domain/catalogue.ts';
import { contentTypes } from '../schema/index.ts';
import { itemPath, type Path, type Section, sectionPath } from '../urls/urls.ts';
import { sectionLink } from './chrome.ts';
import type { Link, SiteContext } from './context.ts';
import { entryName } from './entry-name.ts';

/** Items and sections by their addresses; lists are called by their address. @param present every published address */
export function itemLinks(context: SiteContext, present: readonly Path[]): ReadonlyMap<Path, Link> {
  const items = contentTypes
    .flatMap((type) => context.catalogue.all(type) as readonly Item[])
    .flatMap((item) => {
      const path = itemPath(item);
      return path === undefined ? [] : [[path, { href: path, label: entryName(context, item) }] as const];
    });
  const sections = (['home', ...Object.keys(sectionSegments)] as Section[]).map(
    (section) => [sectionPath(section), sectionLink(context, section)] as const,
  );
  const others = present.map((path) => [path, { href: path, label: path }] as const);
  return new Map<Path, Link>([...others, ...items, ...sections]);
}
