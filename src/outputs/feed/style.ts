/** The style sheet with which browsers show a feed: CSS, for they are about to give up XSLT. */

/** A file of a typeface, as Astro's font pipeline gives it. */
export interface FontCut {
  src: readonly { url: string; format?: string | undefined }[];
  weight?: string | undefined;
  style?: string | undefined;
}

export interface StyleParts {
  sheets: readonly string[];
  /** The cuts of the typeface that a custom property of the style sheets names. */
  fonts: Readonly<Record<string, readonly FontCut[]>>;
  /** Address of the picture that stands for the site. */
  mark: string;
}

/** The name under which the style sheet knows a typeface: no page's styles come here. */
const familyOf = (variable: string): string => `Feed ${variable.replace('--font-', '')}`;

function fontFace(variable: string, { src, weight = '400', style = 'normal' }: FontCut): string {
  const sources = src.map(({ url, format }) => `url("${url}")${format === undefined ? '' : ` format("${format}")`}`);
  return `@font-face{font-family:"${familyOf(variable)}";src:${sources.join(',')};font-weight:${weight};font-style:${style};font-display:optional}`;
}

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');

const tight = (css: string): string => withoutComments(css).replace(/\s+/g, ' ').trim();

/** `@namespace` has to stand before all else that is no `@layer`. */
export function feedStyleSheet({ sheets, fonts, mark }: StyleParts): string {
  const css = sheets.map(tight).join('\n');
  const namespaces = [...css.matchAll(/@namespace [^;]+;/g)].map(([rule]) => rule);
  const faces = Object.entries(fonts).flatMap(([variable, cuts]) => cuts.map((cut) => fontFace(variable, cut)));
  const families = Object.keys(fonts).map((variable) => `${variable}:"${familyOf(variable)}"`);
  return [
    ...namespaces,
    ...faces,
    `:root{${[...families, `--mark:url("${mark}")`].join(';')}}`,
    namespaces.reduce((rest, rule) => rest.replace(rule, ''), css),
  ].join('\n');
}
