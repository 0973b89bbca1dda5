/** People, contacts, organisations and links as an item prints them: with the names of its day. */
import { type Day, dayOf } from '../domain/calendar.ts';
import type { Item } from '../domain/catalogue.ts';
import { fullName, nameAt } from '../domain/names.ts';
import type { NewsData } from '../schema/index.ts';
import { itemPath, type Path } from '../urls/urls.ts';
import { type Link, type SiteContext, today, wordsOf } from './context.ts';

export interface OrganisationLine {
  /** As it was called on the day in question. */
  name: string;
  shortName?: string | undefined;
  href?: string | undefined;
}

/** An organisation by its name on `day`, the present day unless said otherwise; undefined where it is not published. */
export function organisationLine(
  context: SiteContext,
  id: string | undefined,
  day: Day = today(context),
): OrganisationLine | undefined {
  const item = context.catalogue.find('organisations', id);
  if (!item) return undefined;
  const { name, shortName } = nameAt(item.data, day);
  return { name, shortName, href: itemPath(item) };
}

export const organisationLines = (context: SiteContext, ids: readonly string[], day?: Day): OrganisationLine[] =>
  ids.flatMap((id) => organisationLine(context, id, day) ?? []);

type InRole = NewsData['people'][number];

/** What a person was, and where. */
export interface PersonFunction {
  role?: string | undefined;
  organisation?: OrganisationLine | undefined;
}

export interface PersonLine {
  name: string;
  /** More than one for somebody who heads two houses. */
  functions: PersonFunction[];
}

/** People in the order in which they are named first; somebody named twice gets one line with both functions. */
export function personLines(context: SiteContext, people: readonly InRole[], day: Day): PersonLine[] {
  return [...Map.groupBy(people, ({ person }) => person)].flatMap(([id, mentions]) => {
    const person = context.catalogue.find('people', id);
    if (!person) return [];
    const functions = mentions.map(({ role, organisation }) => ({
      role,
      organisation: organisationLine(context, organisation, day),
    }));
    return [{ name: fullName(person.data), functions: functions.filter((one) => one.role || one.organisation) }];
  });
}

export interface ContactCard extends PersonFunction {
  name?: string | undefined;
  email?: string | undefined;
  phone?: { href: string; text: string } | undefined;
  /** The contact as a vCard. */
  vcard?: Path | undefined;
}

type Contact = NewsData['contacts'][number];

/**
 * Contacts with E.164 telephone links (RFC 3966).
 * @param vcardOf the address of the vCard of the contact at this place, counted from 0
 */
export function contactCards(
  context: SiteContext,
  contacts: readonly Contact[],
  day: Day,
  vcardOf?: (index: number) => Path,
): ContactCard[] {
  return contacts.map(({ person, role, organisation, email, phone }, index) => {
    const item = context.catalogue.find('people', person);
    return {
      name: item && fullName(item.data),
      role,
      organisation: organisationLine(context, organisation, day),
      email,
      phone: phone === undefined ? undefined : { href: `tel:${phone.replaceAll(' ', '')}`, text: phone },
      vcard: vcardOf?.(index),
    };
  });
}

export interface FurtherLink extends Link {
  kind: string;
  isExternal: boolean;
}

type FurtherLinkData = NewsData['links'][number];

/** "Weitere Informationen". A link to an item that is not published is left out. */
export function furtherLinks(context: SiteContext, links: readonly FurtherLinkData[]): FurtherLink[] {
  const words = wordsOf(context);
  const { catalogue } = context;
  return links.flatMap(({ title, kind, url, organisation, project, event }): FurtherLink[] => {
    if (url !== undefined) return [{ href: url, label: title, kind: words.linkKinds[kind], isExternal: true }];
    const item: Item | undefined =
      catalogue.find('organisations', organisation) ??
      catalogue.find('projects', project) ??
      catalogue.find('events', event);
    const href = item && itemPath(item);
    if (!item || !href) return [];
    const kinds = words.itemKinds;
    return [{ href, label: title, kind: kinds[item.type as keyof typeof kinds], isExternal: false }];
  });
}

/** The day whose names count for an item that has a date. */
export const dayOfItem = (data: { date: string }): Day => dayOf(data.date);
