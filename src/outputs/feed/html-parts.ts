/**
 * What the full text of a feed is put together from: no classes, no styles, hardly an attribute. Texts come in plain and
 * go out escaped; addresses may be relative, `feedHtml` makes them absolute.
 */
import type { OrganisationLine, PersonLine } from '../../views/people.ts';
import { escapeMarkup } from '../escape-markup.ts';

/** Escaped HTML. */
export type Html = string;

export const link = (href: string, label: string): Html => `<a href="${escapeMarkup(href)}">${escapeMarkup(label)}</a>`;

/** A link where there is an address, else the text. */
export const perhapsLink = (href: string | undefined, label: string): Html =>
  href === undefined ? escapeMarkup(label) : link(href, label);

/** What is there of these, with a sign between them. */
export const joined = (parts: readonly (Html | undefined | false)[], between = ' · '): Html =>
  parts.filter(Boolean).join(between);

export const paragraph = (html: Html): Html => (html === '' ? '' : `<p>${html}</p>`);

/** A part with its heading; nothing where there is nothing below it. */
export const section = (heading: string, html: Html): Html =>
  html === '' ? '' : `<h2>${escapeMarkup(heading)}</h2>${html}`;

export const list = (entries: readonly Html[]): Html =>
  entries.length === 0 ? '' : `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;

/** Terms with their values; a term without values is left out. */
export function definitions(rows: readonly { term: string; values: readonly Html[] }[]): Html {
  const shown = rows.filter(({ values }) => values.length > 0);
  const htmlOf = ({ term, values }: (typeof rows)[number]): Html =>
    `<dt>${escapeMarkup(term)}</dt>${values.map((value) => `<dd>${value}</dd>`).join('')}`;
  return shown.length === 0 ? '' : `<dl>${shown.map(htmlOf).join('')}</dl>`;
}

interface Table {
  heads: readonly string[];
  rows: readonly (readonly Html[])[];
  /** The last column holds amounts. */
  endsInAmounts?: boolean;
  /** A last line with what it is called. */
  total?: { label: string; amount: string } | undefined;
}

/**
 * `align` is the only way to align that mail programs and feed readers honour; heads would otherwise stand in the middle
 * of their columns.
 */
export function table({ heads, rows, endsInAmounts = false, total }: Table): Html {
  const isAmount = (index: number): boolean => endsInAmounts && index === heads.length - 1;
  const side = (index: number): string => (isAmount(index) ? ' align="right"' : '');
  const head = heads
    .map((one, index) => `<th scope="col" align="${isAmount(index) ? 'right' : 'left'}">${escapeMarkup(one)}</th>`)
    .join('');
  const body = rows.map((row) => `<tr>${row.map((cell, index) => `<td${side(index)}>${cell}</td>`).join('')}</tr>`);
  const foot = total
    ? `<tfoot><tr><th scope="row" align="left">${escapeMarkup(total.label)}</th><td align="right">${escapeMarkup(total.amount)}</td></tr></tfoot>`
    : '';
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody>${foot}</table>`;
}

/** "Musterinstitut (MI)" */
export const organisation = ({ name, shortName, href }: OrganisationLine): Html =>
  perhapsLink(href, shortName && !name.includes(shortName) ? `${name} (${shortName})` : name);

const inRole = ({ role, organisation: house }: PersonLine['functions'][number]): Html =>
  joined([role && escapeMarkup(role), house && organisation(house)], ', ');

/** "Erika Mustermann, Moderatorin, Beispiel GmbH" */
export const person = ({ name, functions }: PersonLine): Html =>
  joined([escapeMarkup(name), functions.map(inRole).join('; ')], ', ');
