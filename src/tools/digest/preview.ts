/** A page that shows a digest's mail and its plain-text twin side by side, for whoever is about to send it. */
import { site } from '../../config/site.ts';
import { formatBytes } from '../../i18n/format.ts';
import { mailColours } from '../../outputs/digest/colours.ts';
import { escapeMarkup } from '../../outputs/escape-markup.ts';

export interface DigestFiles {
  subject: string;
  preheader: string;
  html: string;
  text: string;
  /** What is still to be done before it can be sent, in German. */
  warnings: readonly string[];
}

/** The names of the files that lie beside each other. */
export const digestFileNames = { html: 'mail.html', text: 'mail.txt', preview: 'index.html' } as const;

const bytesOf = (content: string): number => new TextEncoder().encode(content).length;

export const sizeOf = (content: string): string => formatBytes(bytesOf(content), 'de');

const light = (name: keyof typeof mailColours): string => mailColours[name].light;

const STYLE = `
body{margin:0;padding:24px;background:${light('paper-raised')};color:${light('ink')};font:16px/1.5 'Segoe UI',Helvetica,Arial,sans-serif}
h1{margin:0 0 16px;font:bold 28px/1.2 Georgia,serif}
h2{margin:0 0 8px;font:bold 18px/1.3 Georgia,serif}
a{color:${light('accent')}}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:4px 16px;margin:0 0 16px}
dt{color:${light('ink-soft')}}
dd{margin:0;overflow-wrap:anywhere}
.warnings{margin:0 0 16px;padding:12px 16px 12px 32px;border-left:4px solid ${light('signal')};background:${light('paper')};color:${light('signal')}}
.views{display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start}
section{min-width:0;max-width:100%}
.frame{display:block;max-width:100%;border:1px solid ${light('rule')};background:${light('paper')}}
iframe.frame{height:900px}
pre.frame{margin:0;padding:16px;max-height:868px;overflow:auto;font:14px/1.45 Consolas,Menlo,monospace}
.frame:focus-visible{outline:3px solid ${light('accent')}}
`;

const fact = (name: string, html: string): string => `<dt>${name}</dt><dd>${html}</dd>`;

const opening = (name: string, size: string): string => `<a href="${name}">${name}</a>, ${size}`;

const frame = (title: string, width: number): string =>
  `<section><h2>${title}</h2><iframe class="frame" src="${digestFileNames.html}" title="${title}" width="${width}" height="900"></iframe></section>`;

/** Self-contained but for the mail beside it. */
export function digestPreview({ subject, preheader, html, text, warnings }: DigestFiles): string {
  const facts = [
    fact('Betreff', escapeMarkup(subject)),
    fact('Vorschautext', escapeMarkup(preheader)),
    fact('HTML-Mail', opening(digestFileNames.html, sizeOf(html))),
    fact('Nur Text', opening(digestFileNames.text, sizeOf(text))),
  ].join('');
  const list = warnings.map((warning) => `<li>${escapeMarkup(warning)}</li>`).join('');
  return `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Vorschau: ${escapeMarkup(subject)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeMarkup(site.name)}: Rundbrief zum Versenden</h1>
<dl>${facts}</dl>
${list && `<ul class="warnings">${list}</ul>`}
<div class="views">
${frame('Am Rechner', 660)}
${frame('Am Telefon', 390)}
<section><h2>Nur Text</h2><pre class="frame" tabindex="0">${escapeMarkup(text)}</pre></section>
</div>
</main>
</body>
</html>
`;
}
