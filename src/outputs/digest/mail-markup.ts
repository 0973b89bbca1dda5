/**
 * Pieces of a mail's markup. Mail programs are browsers of many years ago: the layout is of tables, every style stands at
 * its element, and the classes only serve the dark colours of those programs that ask for them.
 */
import { escapeMarkup } from '../escape-markup.ts';
import { type MailColour, mailColours } from './colours.ts';

const SANS = "'Segoe UI',Helvetica,Arial,sans-serif";
const SERIF = "Georgia,'Times New Roman',serif";

/** Width of the text in pixels; programs that know no other take it from the attribute. */
export const WIDTH = 600;

const light = (colour: MailColour): string => mailColours[colour].light;

interface Look {
  /** In pixels. */
  size: number;
  /** In pixels: Outlook rounds what has no unit. */
  line: number;
  colour: MailColour;
  serif?: true;
  bold?: true;
  /** Distance to what follows, in pixels. */
  below?: number;
}

const styleOf = ({ size, line, colour, serif, bold, below = 0 }: Look): string =>
  [
    `margin:0 0 ${below}px`,
    `font-family:${serif ? SERIF : SANS}`,
    `font-size:${size}px`,
    `line-height:${line}px`,
    `mso-line-height-rule:exactly`,
    `color:${light(colour)}`,
    ...(bold ? ['font-weight:bold'] : ['font-weight:normal']),
  ].join(';');

/** @param html escaped */
export const text = (tag: 'p' | 'h1' | 'h2' | 'h3', html: string, look: Look): string =>
  `<${tag} class="${look.colour}" style="${styleOf(look)}">${html}</${tag}>`;

/** @param label plain text */
export const link = (href: string, label: string, colour: MailColour = 'accent'): string =>
  `<a class="${colour}" href="${escapeMarkup(href)}" style="color:${light(colour)};text-decoration:underline">${escapeMarkup(label)}</a>`;

/** A headline is a link by its colour; underlined, several of them are hard to read. */
export const titleLink = (href: string, title: string): string =>
  `<a class="accent" href="${escapeMarkup(href)}" style="color:${light('accent')};text-decoration:none">${escapeMarkup(title)}</a>`;

/** A table that is only layout: screen readers pass over it. */
export const table = (rows: string, attributes = 'width="100%"'): string =>
  `<table role="presentation" ${attributes} border="0" cellpadding="0" cellspacing="0">${rows}</table>`;

interface Cell {
  /** CSS `padding`. */
  padding?: string;
  border?: MailColour;
  background?: MailColour;
  width?: number;
  align?: 'left' | 'right' | 'center';
}

export function cell(html: string, { padding = '0', border, background, width, align = 'left' }: Cell = {}): string {
  const styles = [
    `padding:${padding}`,
    ...(border ? [`border-top:1px solid ${light(border)}`] : []),
    ...(background ? [`background-color:${light(background)}`] : []),
  ];
  const classes = [...(border ? [`on-${border}`] : []), ...(background ? [`bg-${background}`] : [])];
  const attributes = [
    `align="${align}"`,
    'valign="top"',
    ...(width ? [`width="${width}"`] : []),
    ...(background ? [`bgcolor="${light(background)}"`] : []),
    ...(classes.length > 0 ? [`class="${classes.join(' ')}"`] : []),
  ];
  return `<td ${attributes.join(' ')} style="${styles.join(';')}">${html}</td>`;
}

export const row = (...cells: string[]): string => `<tr>${cells.join('')}</tr>`;

/** Dark colours for programs that ask for them; the others show the light ones, or turn them round by themselves. */
export function darkStyles(): string {
  const names = Object.keys(mailColours) as MailColour[];
  const rules = names.flatMap((name) => {
    const { dark } = mailColours[name];
    return [
      `.${name}{color:${dark}!important}`,
      `.bg-${name}{background-color:${dark}!important}`,
      `.on-${name}{border-color:${dark}!important}`,
    ];
  });
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`;
}
