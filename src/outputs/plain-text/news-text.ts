import { formatNumber } from '../../i18n/format.ts';
import { fill, type Messages } from '../../i18n/index.ts';
import type { NewsView } from '../../views/news.ts';
import type { ContactCard, OrganisationLine } from '../../views/people.ts';
import { characterCount, htmlToText } from './html-to-text.ts';

/** The body alone; its characters are those that are counted. */
const bodyText = (view: NewsView, bodyHtml: string): string => htmlToText(bodyHtml, view.page.canonical);

/** "2.431 Zeichen mit Leerzeichen"; undefined without a body. */
function lengthOf({ page: { words, locale } }: NewsView, text: string): string | undefined {
  const count = characterCount(text);
  return count > 0 ? fill(words.article.characters, { count: formatNumber(count, locale) }) : undefined;
}

/** "2.431 Zeichen mit Leerzeichen": those of the body, as the page and the text print it. */
export const printedLength = (view: NewsView, bodyHtml: string): string | undefined =>
  lengthOf(view, bodyText(view, bodyHtml));

const lines = (...parts: (string | false | undefined)[]): string => parts.filter(Boolean).join('\n');

const titled = (heading: string, entries: readonly string[]): string =>
  entries.length > 0 ? [heading, ...entries].join('\n') : '';

const nameOf = ({ name, shortName }: OrganisationLine): string =>
  shortName && !name.includes(shortName) ? `${name} (${shortName})` : name;

const contactText = (words: Messages, { name, role, organisation, email, phone }: ContactCard): string =>
  lines(
    name,
    role,
    organisation && nameOf(organisation),
    phone && `${words.item.phone}: ${phone.text}`,
    email && `${words.item.email}: ${email}`,
  );

const contacts = (words: Messages, heading: string, cards: readonly ContactCard[]): string =>
  cards.length > 0 ? `${heading}\n${cards.map((card) => contactText(words, card)).join('\n\n')}` : '';

function sourceText({ source, page }: NewsView): string {
  if (!source) return '';
  const parts = [source.title, source.name, source.date?.text, source.url].filter(Boolean);
  return `${page.words.item.source}: ${parts.join(', ')}`;
}

const absolute = (href: string, { page }: NewsView): string => new URL(href, page.canonical).href;

/** Where newsrooms get the cover in full size, and under which terms they may print it. */
function pressText(view: NewsView): string | undefined {
  const { cover, page } = view;
  const { item, pictures } = page.words;
  return (
    cover?.press &&
    `${pictures.press}: ${absolute(cover.press.href, view)} (${item.photo}: ${cover.credit}; ${cover.press.terms})`
  );
}

function pictureText(view: NewsView): string {
  const { cover, page } = view;
  if (!cover) return '';
  const credit = `${page.words.item.photo}: ${cover.credit} · ${cover.licence}`;
  return lines(cover.caption ?? cover.alt, credit, pressText(view));
}

const furtherText = (view: NewsView): string =>
  titled(
    view.page.words.item.furtherInformation,
    view.links.map(({ label, href }) => `– ${label} (${absolute(href, view)})`),
  );

function fundingText({ funding, fundingTotals, page }: NewsView): string {
  const { projects } = page.words;
  const rows = funding.map(({ funder, programme, amount, reference }) => {
    const number = reference && `${projects.reference} ${reference}`;
    return `– ${[nameOf(funder), programme, amount, number].filter(Boolean).join(', ')}`;
  });
  const total = fundingTotals.length > 0 ? [`${projects.total}: ${fundingTotals.join(' + ')}`] : [];
  return titled(projects.funding, [...rows, ...total]);
}

const partnersText = ({ partners, page }: NewsView): string =>
  titled(
    page.words.article.partners,
    partners.map((partner) => `– ${nameOf(partner)}`),
  );

const filesText = (view: NewsView): string =>
  titled(
    view.page.words.article.attachments,
    view.attachments.map(({ title, about, href }) => `– ${title}, ${about} (${absolute(href, view)})`),
  );

/** The text leaves the preview as soon as somebody copies it. */
const previewText = ({ page: { preview } }: NewsView): string => lines(preview?.bar, preview?.notice);

const headText = (view: NewsView): string =>
  lines([view.kind, view.kicker].filter(Boolean).join(' · '), view.title, view.subtitle);

/** A news item for editors of other houses: all that its page prints about it, in the order in which they need it. */
export function newsToText(view: NewsView, bodyHtml: string): string {
  const { words, canonical } = view.page;
  const body = bodyText(view, bodyHtml);
  const place = view.dateline ? `${view.dateline}, ${view.date.text}` : view.date.text;
  const corrections = view.corrections.map(({ date, text }) => `${date.text}: ${text}`);
  const sections = [
    previewText(view),
    headText(view),
    lines(place, view.modified && `${words.article.updated}: ${view.modified.text}`),
    titled(words.article.corrections, corrections),
    view.summary,
    body,
    lengthOf(view, body),
    view.boilerplate && lines(view.boilerplate.heading, view.boilerplate.text),
    fundingText(view),
    partnersText(view),
    pictureText(view),
    filesText(view),
    furtherText(view),
    contacts(words, words.item.contact, view.contacts),
    contacts(words, words.item.pressContact, view.pressContacts),
    sourceText(view),
    canonical,
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}
