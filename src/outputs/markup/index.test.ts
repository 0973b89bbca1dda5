import { describe, expect, test } from 'vitest';
import { type Heading, markdownBody, type RenderedPicture } from './index.ts';

interface Rendered {
  html: string;
  headings: readonly Heading[];
}

interface Surroundings {
  pictures?: Record<string, RenderedPicture>;
  file?: string;
}

/** A body as `data/body.ts` renders it. */
async function render(
  body: string,
  { pictures = {}, file = 'content/news/neues-labor/index.md' }: Surroundings = {},
): Promise<Rendered> {
  const { html, headings } = await markdownBody(body, { fileURL: new URL(`file:///srv/site/${file}`), pictures });
  return { html: html.trim(), headings };
}

const htmlOf = async (...of: Parameters<typeof render>): Promise<string> => (await render(...of)).html;

describe('a colon in German prose', () => {
  test.each([
    'Um 12:30 geht es los, um 18:00:00 ist Schluss.',
    'Bürger:innen, Forscher:innen und Kolleg:innen',
    'Das Verhältnis 1:1 gilt, 3:2 nicht.',
    'Schreiben Sie an mailto:presse@example.org bis Freitag.',
    'Größe 🧪 ändert nichts: Bürger:innen bleiben.',
    'Doppelpunkte::zwei und :vorn und hinten:',
  ])('stays what it is: %s', async (text) => {
    expect(await htmlOf(text)).toBe(`<p>${text}</p>`);
  });

  test('takes nothing with it, whatever stands behind it in brackets and braces', async () => {
    expect(await htmlOf('Bürger:innen[mit *Stern*]{a=b} & mehr')).toBe(
      '<p>Bürger:innen[mit *Stern*]{a=b} &amp; mehr</p>',
    );
  });

  test('stays in bold text, links and code', async () => {
    expect(await htmlOf('**Bürger:innen** [Bürger:innen](https://example.org/) `Bürger:innen`')).toBe(
      '<p><strong>Bürger:innen</strong> <a href="https://example.org/">Bürger:innen</a> <code>Bürger:innen</code></p>',
    );
  });

  test('stays in a line of its own that begins with two of them', async () => {
    expect(await htmlOf('::video[Titel]{id=1}')).toBe('<p>::video[Titel]{id=1}</p>');
  });
});

describe('a quotation', () => {
  test('is a figure whose caption names the speaker and the role, and leaves the organisation open', async () => {
    expect(
      await htmlOf(
        ':::quote{name="Erika Mustermann" role="Vorständin" organisation="Beispiel GmbH"}\nEin **Satz**.\n:::',
      ),
    ).toBe(
      '<figure class="quote"><blockquote>\n<p>Ein <strong>Satz</strong>.</p>\n</blockquote>' +
        '<figcaption data-organisation="Beispiel GmbH">Erika Mustermann, Vorständin</figcaption></figure>',
    );
  });

  test('of a person given by id leaves the name to whoever knows it', async () => {
    expect(await htmlOf(':::quote{person="erika-mustermann" role="Vorständin"}\nEin Satz.\n:::')).toContain(
      '<figcaption data-person="erika-mustermann">Vorständin</figcaption>',
    );
  });

  test('may have several paragraphs', async () => {
    expect(await htmlOf(':::quote{name="Erika Mustermann"}\n„Ein Satz.“\n:::')).toContain('class="quote in-signs"');
    expect(await htmlOf(':::quote{name="Erika Mustermann"}\nEins.\n\nZwei.\n:::')).toContain(
      '<blockquote>\n<p>Eins.</p>\n<p>Zwei.</p>\n</blockquote>',
    );
  });

  test('has its attributes as text, never as HTML', async () => {
    expect(await htmlOf(':::quote{name="Max <Muster>" role="Rat & Tat"}\nEin Satz.\n:::')).toContain(
      '<figcaption>Max &lt;Muster&gt;, Rat &amp; Tat</figcaption>',
    );
  });
});

describe('a note', () => {
  test('is an aside with its title in front', async () => {
    expect(await htmlOf(':::note{title="Gut zu wissen"}\nFür Bürger:innen.\n:::')).toBe(
      '<aside class="note" role="note"><p class="note-title">Gut zu wissen</p><p>Für Bürger:innen.</p></aside>',
    );
  });

  test('needs no title', async () => {
    expect(await htmlOf(':::note\nText\n:::')).toBe('<aside class="note" role="note"><p>Text</p></aside>');
  });

  test('may hold a list', async () => {
    expect(await htmlOf(':::note\n- eins\n- zwei\n:::')).toBe(
      '<aside class="note" role="note"><ul>\n<li>eins</li>\n<li>zwei</li>\n</ul></aside>',
    );
  });
});

test('a box of facts is an aside of its own kind', async () => {
  expect(await htmlOf(':::facts{title="In Kürze"}\n- eins\n- zwei\n:::')).toBe(
    '<aside class="facts" role="note"><p class="facts-title">In Kürze</p><ul>\n<li>eins</li>\n<li>zwei</li>\n</ul></aside>',
  );
});

describe('headings', () => {
  test('get a fragment from their text, umlauts written out', async () => {
    expect(await htmlOf('## Größe & Übermut')).toBe('<h2 id="groesse-uebermut">Größe &amp; Übermut</h2>');
  });

  test('of the same text get different fragments', async () => {
    const { html } = await render('## Ausblick\n\n### Ausblick\n\n## Ausblick 2');
    expect([...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['ausblick', 'ausblick-2', 'ausblick-2-2']);
  });

  test('are collected for the table of contents with depth, fragment and plain text', async () => {
    const { headings } = await render('## Mit *Stern*\n\nText\n\n### `Code` darin');
    expect(headings).toEqual([
      { depth: 2, id: 'mit-stern', text: 'Mit Stern' },
      { depth: 3, id: 'code-darin', text: 'Code darin' },
    ]);
  });

  test('of one body know nothing of those of another', async () => {
    await render('## Ausblick');
    expect(await render('## Ausblick')).toEqual({
      html: '<h2 id="ausblick">Ausblick</h2>',
      headings: [{ depth: 2, id: 'ausblick', text: 'Ausblick' }],
    });
  });
});

describe('a link to another item', () => {
  test('names its type and id, with or without the file’s name', async () => {
    expect(await htmlOf('[Tag](../../events/labortag/index.md)')).toBe('<p><a href="item:events/labortag">Tag</a></p>');
    expect(await htmlOf('[Tag](../../events/labortag/)')).toBe('<p><a href="item:events/labortag">Tag</a></p>');
    expect(await htmlOf('[Linie](../../projects/laborlinie/index.mdx)')).toBe(
      '<p><a href="item:projects/laborlinie">Linie</a></p>',
    );
  });

  test('keeps its fragment', async () => {
    expect(await htmlOf('[Programm](../../events/labortag/index.md#programm)')).toContain(
      'href="item:events/labortag#programm"',
    );
  });

  test('without a type leads to a neighbour of the same type', async () => {
    expect(await htmlOf('[Altes Labor](../altes-labor/index.md)')).toContain('href="item:news/altes-labor"');
    expect(await htmlOf('[Anderes](../anderes/)', { file: 'content/events/labortag/index.md' })).toContain(
      'href="item:events/anderes"',
    );
  });

  test('finds its neighbours wherever the content folder lies and whatever it is called', async () => {
    expect(await htmlOf('[Altes Labor](../altes-labor/)', { file: 'artikel/news/neues-labor/index.md' })).toContain(
      'href="item:news/altes-labor"',
    );
    expect(await htmlOf('[Altes Labor](../altes-labor/)', { file: 'content/www/content/news/x/index.md' })).toContain(
      'href="item:news/altes-labor"',
    );
  });

  test.each([
    'https://www.example.org/events/labortag/',
    '/meldungen/neues-labor/',
    '#ausblick',
    'mailto:presse@example.org',
    'tel:+4934112345',
  ])('is not what %s is', async (href) => {
    expect(await htmlOf(`[Link](${href})`)).toBe(`<p><a href="${href}">Link</a></p>`);
  });
});

describe('a table', () => {
  const table = '| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |';

  test('aligns its cells with classes', async () => {
    const { html } = await render(table);
    expect([...html.matchAll(/<t[hd]\b[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<th class="align-left">',
      '<th class="align-center">',
      '<th class="align-right">',
      '<th>',
      '<td class="align-left">',
      '<td class="align-center">',
      '<td class="align-right">',
      '<td>',
    ]);
  });

  test('scrolls in a box that the keyboard can reach', async () => {
    expect(await htmlOf(table)).toMatch(
      /^<div class="table-scroll" tabindex="0" role="group" aria-label="Tabelle"><table>[\s\S]*<\/table><\/div>$/,
    );
  });
});

describe('a picture', () => {
  const picture = (name: string): RenderedPicture => ({
    sources: [{ type: 'image/avif', srcset: `/_astro/${name}-480.avif 480w`, sizes: '100vw' }],
    image: {
      src: `/_astro/${name}.webp`,
      srcset: `/_astro/${name}-480.webp 480w`,
      sizes: '100vw',
      width: 720,
      height: 480,
    },
  });
  const img = (name: string, alt: string): string =>
    `<picture><source type="image/avif" srcset="/_astro/${name}-480.avif 480w" sizes="100vw">` +
    `<img src="/_astro/${name}.webp" srcset="/_astro/${name}-480.webp 480w" sizes="100vw" width="720" height="480" ` +
    `alt="${alt}" loading="lazy" decoding="async"></picture>`;
  const withPictures = (body: string, ...names: string[]) =>
    htmlOf(body, { pictures: Object.fromEntries(names.map((name) => [`./${name}.jpg`, picture(name)])) });

  test('alone in its paragraph is a figure', async () => {
    expect(await withPictures('![Zwei Gefäße](./a.jpg)', 'a')).toBe(`<figure>${img('a', 'Zwei Gefäße')}</figure>`);
  });

  test('has its title as the figure’s caption, as text', async () => {
    expect(await withPictures('![Gefäß](./a.jpg "Foto: <Erika> & Max")', 'a')).toBe(
      `<figure>${img('a', 'Gefäß')}<figcaption>Foto: &lt;Erika&gt; &amp; Max</figcaption></figure>`,
    );
  });

  test('within a sentence or a link stays where it is', async () => {
    expect(await withPictures('Vor ![Gefäß](./a.jpg) nach', 'a')).toBe(`<p>Vor ${img('a', 'Gefäß')} nach</p>`);
    expect(await withPictures('[![Gefäß](./a.jpg)](https://example.org/)', 'a')).toBe(
      `<p><a href="https://example.org/">${img('a', 'Gefäß')}</a></p>`,
    );
  });

  test('keeps its own address where a footnote moves to the end of the page', async () => {
    const html = await withPictures(
      'Text[^1] ![Oben](./a.jpg)\n\n[^1]: Note ![Unten](./b.jpg)\n\n![Mitte](./c.jpg)',
      'a',
      'b',
      'c',
    );
    expect(html).toContain(img('a', 'Oben'));
    expect(html).toContain(img('b', 'Unten'));
    expect(html).toContain(img('c', 'Mitte'));
  });

  test('with an umlaut in its name is found although addresses are encoded', async () => {
    expect(await withPictures('![Gefäß](./gefäß.jpg)', 'gefäß')).toContain('alt="Gefäß"');
    expect(await withPictures('![Gefäß](./gefäß.jpg)', 'gefäß')).toContain('/_astro/gef');
  });

  test('gets its own address, in the order of the text', async () => {
    const html = await withPictures(
      '![Eins](./a.jpg)\n\nText ![Zwei](./b.jpg) Text\n\n![Drei](./c.jpg)',
      'a',
      'b',
      'c',
    );
    expect([...html.matchAll(/<img src="([^"]+)"[^>]*alt="([^"]+)"/g)].map(([, src, alt]) => [src, alt])).toEqual([
      ['/_astro/a.webp', 'Eins'],
      ['/_astro/b.webp', 'Zwei'],
      ['/_astro/c.webp', 'Drei'],
    ]);
  });

  test('has quotation marks of its alternative text escaped', async () => {
    expect(await withPictures('![Das "Gefäß"](./a.jpg)', 'a')).toContain('alt="Das &quot;Gefäß&quot;"');
  });
});

test('the boxes of a task list are signs, not form fields', async () => {
  const html = await htmlOf('- [x] erledigt\n- [ ] offen');
  expect(html).not.toContain('<input');
  expect(html).toContain('☑ erledigt');
  expect(html).toContain('☐ offen');
});

describe('footnotes', () => {
  test('are German and stand in no table of contents', async () => {
    const { html, headings } = await render('Text[^1]\n\n[^1]: Erste Note.\n\n## Danach');
    expect(html).toContain('>Fußnoten</h2>');
    expect(html).toContain('aria-label="Zurück zu Verweis 1"');
    expect(html).not.toMatch(/Footnotes|Back to reference/);
    expect(headings.map(({ text }) => text)).toEqual(['Danach']);
  });

  test('lead there and back', async () => {
    const { html } = await render('Text[^1]\n\n[^1]: Erste Note.');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets).toHaveLength(2);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });
});

describe('typography', () => {
  test('pairs quotation marks through emphasis and links', async () => {
    expect(await htmlOf('„Ja“ "nein" -- so ...')).toBe('<p>„Ja“ „nein“\u00a0– so\u00a0…</p>');
    expect(await htmlOf('Sie sagt "das ist *gut*" und "[Labor](https://example.org/)".')).toBe(
      '<p>Sie sagt „das ist <em>gut</em>“ und „<a href="https://example.org/">Labor</a>“.</p>',
    );
  });

  test('leaves code, addresses and alternative texts alone', async () => {
    expect(await htmlOf('Der Befehl "`a --b "c"`"')).toBe('<p>Der Befehl „<code>a --b "c"</code>“</p>');
    expect(await htmlOf('<https://example.org/a--b> https://example.org/1-2')).toBe(
      '<p><a href="https://example.org/a--b">https://example.org/a--b</a> ' +
        '<a href="https://example.org/1-2">https://example.org/1-2</a></p>',
    );
    expect(await htmlOf('```\n"z.B."  5 mg\n```')).toBe('<pre><code>"z.B."  5 mg\n</code></pre>');
  });

  test('never pairs across paragraphs, items and cells', async () => {
    expect(await htmlOf('"eins\n\nzwei"')).toBe('<p>"eins</p>\n<p>zwei"</p>');
    expect(await htmlOf('- "eins\n- zwei"')).toBe('<ul>\n<li>"eins</li>\n<li>zwei"</li>\n</ul>');
    expect(await htmlOf('- "eins"\n  - z.B. "zwei"')).toContain('„eins“\n<ul>\n<li>z.\u202fB. „zwei“</li>');
  });

  test('keeps a date together although the line was broken in it', async () => {
    expect(await htmlOf('am 26.\nApril')).toBe('<p>am 26.\u00a0April</p>');
  });

  test('is in the table of contents, not in the fragment', async () => {
    const { headings } = await render('## "Neu" - z.B. hier');
    expect(headings).toEqual([{ depth: 2, id: 'neu-z-b-hier', text: '„Neu“\u00a0– z.\u202fB. hier' }]);
  });

  test('reaches quotations, notes and captions', async () => {
    expect(await htmlOf(':::note{title="Nr. 5"}\nText\n:::')).toContain('<p class="note-title">Nr.\u00a05</p>');
    expect(await htmlOf(':::quote{name="Dr. Erika Mustermann"}\n"So"\n:::')).toContain(
      '<p>„So“</p>\n</blockquote><figcaption>Dr.\u00a0Erika Mustermann</figcaption>',
    );
  });
});

test('nothing that Markdown can say gets a style or an event attribute', async () => {
  const everything = [
    '## Größe',
    '| a | b |\n|:--|:-:|\n| 1 | 2 |',
    '![Bild](./a.jpg "Titel")',
    ':::quote{person="erika-mustermann"}\nSatz\n:::',
    ':::note{title="Titel"}\nText\n:::',
    '- [ ] offen\n- [x] fertig',
    '3. drei\n4. vier',
    '```js\nconst a = 1;\n```',
    '> Zitat',
    'Text[^1] mit ~~Streichung~~ und <https://example.org/>\n\n[^1]: Note',
  ].join('\n\n');
  expect(await htmlOf(everything)).not.toMatch(/<[^>]*\s(?:style|on[a-z]+)\s*=/i);
});
