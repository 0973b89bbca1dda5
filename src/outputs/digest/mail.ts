/** The digest as an HTML mail: one file, no scripts, no forms, nothing that counts who has opened it. */
import { languageTags } from '../../config/locales.ts';
import type { Publisher } from '../../config/publisher.ts';
import { site } from '../../config/site.ts';
import { fill } from '../../i18n/index.ts';
import { absoluteUrl, sectionPath } from '../../urls/urls.ts';
import { newsletterOf, type SiteContext, wordsOf } from '../../views/context.ts';
import type { DigestEntry, DigestSection, DigestView } from '../../views/digest.ts';
import type { DateSlip } from '../../views/event-when.ts';
import { newsletterName, signUpOf } from '../../views/sign-up.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { xmlText } from '../feed/feed-html.ts';
import type { FeedImage } from '../feed/item.ts';
import { imprintLines } from './imprint.ts';
import { cell, darkStyles, link, row, table, text, titleLink, WIDTH } from './mail-markup.ts';

export interface MailOptions {
  facts: Publisher;
  /** One picture, of the first item: JPEG or PNG. */
  image?: FeedImage | undefined;
}

const SIDES = '24px';
const INNER = WIDTH - 48;
const SLIP = 92;

const small = { size: 14, line: 20, colour: 'ink-soft' } as const;

/** Longer than days are the names of months and seasons: "Mitte November". */
const DAYS_AT_MOST = 8;

/** The day of an event, as on the site; a text that says the same stands beside it. No taller than what is in it. */
function slipCell({ days, month, year }: DateSlip): string {
  const [big = '', ...others] = [days, month, year].filter(Boolean).map(escapeMarkup);
  const size = big.length > DAYS_AT_MOST ? 15 : 20;
  const below = others.length > 0 ? text('p', others.join(' '), { size: 13, line: 18, colour: 'accent' }) : '';
  const lines = text('p', big, { size, line: 26, colour: 'accent', serif: true, bold: true }) + below;
  const slip = cell(lines, { padding: '8px 4px', background: 'accent-wash', align: 'center' });
  return cell(table(row(slip)), { width: SLIP });
}

function wordsOfEntry({ origin }: SiteContext, { path, title, label, isWarning, meta, texts }: DigestEntry): string {
  const colour = isWarning ? 'signal' : 'accent';
  return [
    label === undefined ? '' : text('p', escapeMarkup(label), { ...small, colour, bold: true, below: 2 }),
    text('h3', titleLink(absoluteUrl(path, origin), title), {
      size: 20,
      line: 26,
      colour: 'accent',
      serif: true,
      bold: true,
      below: 4,
    }),
    meta === '' ? '' : text('p', escapeMarkup(meta), { ...small, below: 6 }),
    ...texts.map((line) => text('p', escapeMarkup(line), { size: 16, line: 24, colour: 'ink', below: 4 })),
  ].join('');
}

function entryRow(context: SiteContext, entry: DigestEntry, image: FeedImage | undefined): string {
  const words = wordsOfEntry(context, entry);
  const content = entry.slip
    ? table(row(slipCell(entry.slip), cell('&nbsp;', { width: 16 }), cell(words)))
    : `${image ? pictureOf(context, entry, image) : ''}${words}`;
  return row(cell(content, { padding: `0 ${SIDES} 26px` }));
}

/** Its credit stands below it: in a mail, too, a photo is somebody's work. */
function pictureOf(
  context: SiteContext,
  { path }: DigestEntry,
  { url, width, height, alt, credit }: FeedImage,
): string {
  const shown = Math.min(width, INNER);
  const tall = Math.round((height * shown) / width);
  const image = `<img src="${escapeMarkup(url)}" width="${shown}" height="${tall}" alt="${escapeMarkup(alt)}" border="0" style="display:block;width:100%;max-width:${shown}px;height:auto">`;
  const href = escapeMarkup(absoluteUrl(path, context.origin));
  const photo = `${wordsOf(context).item.photo}: ${credit}`;
  return `<a href="${href}">${image}</a>${text('p', escapeMarkup(photo), { ...small, size: 13, below: 12 })}`;
}

function sectionRows(
  context: SiteContext,
  view: DigestView,
  { heading, entries, more }: DigestSection,
  image: FeedImage | undefined,
): string {
  const title = text('h2', escapeMarkup(heading), { size: 16, line: 22, colour: 'ink', bold: true });
  const rest =
    more && text('p', link(absoluteUrl(view.path, context.origin), more), { size: 16, line: 24, colour: 'ink' });
  const ruled = table(row(cell(title, { padding: '12px 0 16px', border: 'ink' })));
  return [
    row(cell(ruled, { padding: `0 ${SIDES}` })),
    ...entries.map((entry, index) => entryRow(context, entry, index === 0 ? image : undefined)),
    rest ? row(cell(rest, { padding: `0 ${SIDES} 26px` })) : '',
  ].join('');
}

function headRows(context: SiteContext, view: DigestView): string {
  const words = wordsOf(context).digest;
  const home = link(absoluteUrl(sectionPath('home'), context.origin), site.name);
  const browser = link(absoluteUrl(view.path, context.origin), words.inBrowser, 'ink-soft');
  const top = table(
    row(cell(text('p', home, { ...small, bold: true })), cell(text('p', browser, small), { align: 'right' })),
  );
  const provisional =
    view.provisional && text('p', escapeMarkup(view.provisional), { ...small, colour: 'signal', bold: true, below: 8 });
  return [
    row(cell(top, { padding: `20px ${SIDES} 28px` })),
    row(
      cell(
        [
          provisional ?? '',
          text('h1', escapeMarkup(view.title), {
            size: 30,
            line: 36,
            colour: 'ink',
            serif: true,
            bold: true,
            below: 8,
          }),
          text('p', escapeMarkup(view.counts), { ...small, size: 16, line: 24 }),
        ].join(''),
        { padding: `0 ${SIDES} 28px` },
      ),
    ),
  ].join('');
}

function endRows(context: SiteContext, view: DigestView, facts: Publisher): string {
  const words = wordsOf(context).digest;
  const signUp = signUpOf(context);
  const { unsubscribe } = newsletterOf(context);
  const name = newsletterName(context);
  const line = (html: string): string => text('p', html, { ...small, below: 12 });
  return row(
    cell(
      [
        signUp
          ? text('p', `${escapeMarkup(words.forwarded)} ${link(signUp.href, signUp.label)}`, {
              size: 16,
              line: 24,
              colour: 'ink',
              below: 16,
            })
          : '',
        line(escapeMarkup(view.asOf)),
        unsubscribe === ''
          ? ''
          : line(
              `${escapeMarkup(fill(words.whyYou, { name }))} ${link(unsubscribe, fill(words.unsubscribe, { name }), 'ink-soft')}`,
            ),
        text('p', imprintLines(context, facts).map(escapeMarkup).join('<br>'), small),
      ].join(''),
      { padding: `24px ${SIDES}`, background: 'paper-raised' },
    ),
  );
}

/** What programs show behind the subject; the rest keeps them from going on with the first lines of the mail. */
const preheaderOf = ({ preheader }: DigestView): string =>
  `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escapeMarkup(preheader)}${'&#847;&zwnj;&nbsp;'.repeat(40)}</div>`;

/** Classic Outlook knows no `max-width`: it is given a table of a fixed width. */
const OUTLOOK = {
  before: `<!--[if mso]><table role="presentation" width="${WIDTH}" align="center" border="0" cellpadding="0" cellspacing="0"><tr><td><![endif]-->`,
  after: '<!--[if mso]></td></tr></table><![endif]-->',
};

/** A whole mail, to be pasted into the publisher's mail system. */
export function digestMail(context: SiteContext, view: DigestView, { facts, image }: MailOptions): string {
  const lang = languageTags[context.locale].slice(0, 2);
  const [first, ...others] = view.sections;
  const rows = [
    headRows(context, view),
    first ? sectionRows(context, view, first, image) : '',
    ...others.map((section) => sectionRows(context, view, section, undefined)),
    endRows(context, view, facts),
  ].join('');
  const body = table(rows, `width="100%" style="width:100%;max-width:${WIDTH}px" align="center"`);
  return xmlText(`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no">
<title>${escapeMarkup(view.subject)}</title>
<style>:root{color-scheme:light dark}${darkStyles()}</style>
</head>
<body class="bg-paper" style="margin:0;padding:0">
${preheaderOf(view)}
${table(row(cell(`${OUTLOOK.before}${body}${OUTLOOK.after}`, { background: 'paper', align: 'center' })))}
</body>
</html>
`);
}
