import { HtmlValidate } from 'html-validate';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import type { Newsletter } from '../../config/newsletter.ts';
import { publisher } from '../../config/publisher.ts';
import { digestOf } from '../../domain/digest.ts';
import { type Contents, siteOf } from '../../testing/catalogue-builders.ts';
import { AFTER_APRIL, aprilOfAll, crowdedApril, TORTURE } from '../../testing/digest-content.ts';
import type { SiteContext } from '../../views/context.ts';
import { type DigestView, digestView } from '../../views/digest.ts';
import { htmlToText } from '../plain-text/html-to-text.ts';
import { fitted } from './fit.ts';
import { digestMail } from './mail.ts';
import { digestText } from './text.ts';

const facts = {
  ...publisher,
  name: 'Beispiel & Söhne',
  legalForm: 'e. V.',
  street: 'Musterweg 1',
  postalCode: '04103',
  city: 'Musterstadt',
  representedBy: 'Erika Mustermann',
  phone: '+49 341 000000',
  email: 'post@example.org',
  register: '',
};

const newsletter: Newsletter = {
  signUp: 'https://post.example.org/anmelden?a=1&b=2',
  name: '',
  unsubscribe: '{{unsubscribe}}',
};

const aprilOf = (contents: Contents, now = AFTER_APRIL, more: Partial<SiteContext> = {}) => {
  const context = { ...siteOf(contents, now), ...more };
  const issue = digestOf(context.catalogue, '2026-04');
  if (!issue) throw new Error('Nothing was published in April');
  return { context, view: digestView(context, issue) };
};

const mailsOf = (contents: Contents = aprilOfAll, now?: string, more?: Partial<SiteContext>) => {
  const { context, view } = aprilOf(contents, now, more);
  const html = (some: DigestView): string => digestMail(context, some, { facts });
  const sent = fitted(context, view, (some) => Buffer.byteLength(html(some)));
  return { html: html(sent), text: digestText(context, sent, facts), view: sent };
};

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // What mail programs of today still need: styles at the element, and the attributes of twenty years ago.
    'no-inline-style': 'off',
    'no-deprecated-attr': 'off',
    'attribute-allowed-values': 'off',
    'no-conditional-comment': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    // A mail has no landmarks: it is shown within a page of the mail program.
    'prefer-native-element': 'off',
  },
});

const attributesOf = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value.replaceAll('&amp;', '&'));

/** The addresses of items, in the order in which they are told. */
const itemsIn = (text: string): string[] => [
  ...new Set(text.match(/https:\/\/www\.example\.org\/(?:meldungen|veranstaltungen|projekte)\/[\w-]+\//g)),
];

describe('the HTML mail', () => {
  test('is sound, but for what mail programs need', async () => {
    const { results } = await validator.validateString(mailsOf(aprilOfAll, AFTER_APRIL, { newsletter }).html);
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)),
    ).toEqual([]);
  });

  test('tells everything of the month', () => {
    const { html } = mailsOf();
    expect(htmlToText(html.slice(html.indexOf('<h1')), 'https://www.example.org/')).toContain('Rundbrief April 2026');
    expect(itemsIn(html)).toEqual([
      'https://www.example.org/meldungen/mitteilung/',
      'https://www.example.org/meldungen/quartal/',
      'https://www.example.org/veranstaltungen/verlegt/',
      'https://www.example.org/veranstaltungen/abgesagt/',
      'https://www.example.org/meldungen/berichtigt/',
      'https://www.example.org/veranstaltungen/bald/',
      'https://www.example.org/veranstaltungen/herbst/',
      'https://www.example.org/projekte/linie/',
    ]);
    for (const said of [
      'Pressemitteilung · 27. April 2026',
      '2. Quartal 2026',
      'Neuer Termin',
      '12. Juni 2026 · Musterhaus · bisher 10. Juni 2026',
      'Verschoben: Erst verschoben.',
      'Abgesagt: Dann abgesagt.',
      'Korrektur',
      'Richtig sind 3 Euro.',
      'Neu angekündigt',
      '20. Mai 2026, 18:00\u00a0Uhr · Musterhaus',
      'Herbst 2026',
      'Eine Unterzeile',
    ]) {
      expect(html).toContain(said);
    }
  });

  test('every link is absolute and goes to https, or is what the mail system fills in', () => {
    const { html } = mailsOf(aprilOfAll, AFTER_APRIL, { newsletter });
    const addresses = attributesOf(html, 'href');
    expect(addresses).toContain('{{unsubscribe}}');
    expect(addresses).toContain('https://post.example.org/anmelden?a=1&b=2');
    expect(addresses.filter((address) => address !== '{{unsubscribe}}' && !address.startsWith('https://'))).toEqual([]);
  });

  test('brings nothing that runs, asks, counts or is fetched', () => {
    const { html } = mailsOf(aprilOfAll, AFTER_APRIL, { newsletter });
    expect(html).not.toMatch(/<(?:script|form|input|link|img|iframe|object|svg|video)\b/i);
    expect(html).not.toMatch(/@import|@font-face|url\(|javascript:|\son\w+=/i);
  });

  test('is of tables without flex, grid or pictures behind text, each of them only layout', () => {
    const { html } = mailsOf();
    expect(html).not.toMatch(/display:\s*(?:flex|grid)|background-image|position:|float:/);
    expect(html.match(/<table/g)?.length).toBe(html.match(/<table role="presentation"/g)?.length);
    expect(html).toContain('<!--[if mso]><table role="presentation" width="600"');
  });

  test('says its language, its subject, and what stands behind the subject', () => {
    const { html, view } = mailsOf({ news: { a: { date: '2026-04-02', title: 'A & <B>' } } });
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('<title>Life Sciences Mitteldeutschland: Rundbrief April 2026</title>');
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(view.preheader).toBe('A & <B>');
    expect(html).toMatch(/mso-hide:all">A &amp; &lt;B&gt;&#847;/);
  });

  test('escapes whatever editors write', () => {
    const { html } = mailsOf();
    expect(html).toContain('Größe &lt;b&gt;&amp;amp; „Übermut“&lt;/b&gt; 👩‍🔬 ]]&gt; &quot;x&quot; &amp; Söhne');
    const texts = JSON.stringify(parseDocument(html), (key, value) =>
      ['parent', 'prev', 'next'].includes(key) ? undefined : value,
    );
    expect(html).not.toContain('<b>');
    expect(html).not.toContain('\u000b');
    expect(texts).toContain(JSON.stringify(TORTURE.replace('\u000b', '')).slice(1, -1));
  });

  test('names who answers for it, and leaves out what does not exist', () => {
    const { html } = mailsOf();
    expect(html).toContain(
      'Herausgeber: Beispiel &amp; Söhne e. V.<br>Musterweg 1, 04103 Musterstadt<br>Vertreten durch: Erika Mustermann<br>Telefon: +49 341 000000 · E-Mail: post@example.org</p>',
    );
  });

  test('has a link to subscribe only where there is a page for it, and one to unsubscribe only where it is wanted', () => {
    expect(mailsOf().html).not.toContain('Weitergeleitet bekommen?');
    expect(mailsOf(aprilOfAll, AFTER_APRIL, { newsletter }).html).toContain('Weitergeleitet bekommen?');
    const without = mailsOf(aprilOfAll, AFTER_APRIL, { newsletter: { ...newsletter, unsubscribe: '' } });
    expect(without.html).not.toContain('abbestellen');
    expect(without.text).not.toContain('abbestellen');
  });

  test('takes the picture of the first item, where it is given one', () => {
    const { context, view } = aprilOf({ news: { a: { date: '2026-04-02' }, b: { date: '2026-04-01' } } });
    const image = {
      url: 'https://www.example.org/bild.jpg',
      type: 'image/jpeg' as const,
      width: 1200,
      height: 800,
      bytes: 9,
      alt: 'Ein "Labor"',
      credit: 'Erika & Co.',
    };
    const html = digestMail(context, view, { facts, image });
    expect(html.match(/<img/g)).toHaveLength(1);
    expect(html).toContain(
      '<img src="https://www.example.org/bild.jpg" width="552" height="368" alt="Ein &quot;Labor&quot;"',
    );
    expect(html).toContain('Foto: Erika &amp; Co.');
  });
});

describe('the plain text', () => {
  test('tells the same items in the same order', () => {
    for (const contents of [aprilOfAll, crowdedApril(500)]) {
      const { html, text } = mailsOf(contents);
      expect(itemsIn(text)).toEqual(itemsIn(html));
      expect(itemsIn(text).length).toBeGreaterThan(5);
    }
  });

  test('has lines of at most 72 characters, and every address whole on a line of its own', () => {
    const { text } = mailsOf(aprilOfAll, AFTER_APRIL, { newsletter });
    const addresses = text.split('\n').filter((line) => line.includes('://') || line.includes('{{'));
    expect(addresses.filter((line) => !/^(?:https:\/\/\S+|\{\{unsubscribe\}\})$/.test(line))).toEqual([]);
    expect(text.split('\n').filter((line) => line.length > 72 && !addresses.includes(line))).toEqual([]);
    expect(addresses).toContain('https://post.example.org/anmelden?a=1&b=2');
  });

  test('is written as editors wrote it', () => {
    expect(mailsOf().text).toContain('Größe <b>&amp; „Übermut“</b> 👩‍🔬 ]]>');
  });
});

describe('an issue of 500 items', () => {
  test('is shortened to 100 kB, and the rest is named and linked', () => {
    const { html, text, view } = mailsOf(crowdedApril(500));
    const size = Buffer.byteLength(html);
    expect(size).toBeLessThanOrEqual(100_000);
    expect(size).toBeGreaterThan(97_000);
    const [section] = view.sections;
    const left = 500 - (section?.entries.length ?? 0);
    expect(section?.more).toBe(`und ${left} weitere Einträge`);
    for (const mail of [html, text]) expect(mail).toContain(`und ${left} weitere Einträge`);
    expect(text).toContain(`und ${left} weitere Einträge\nhttps://www.example.org/rundbrief/2026-04/`);
  });

  test('ends as every other', () => {
    const { html } = mailsOf(crowdedApril(500));
    expect(html).toContain('{{unsubscribe}}');
    expect(html.endsWith('</body>\n</html>\n')).toBe(true);
  });
});

test('a mail is the same whenever it is written', () => {
  const later = mailsOf(aprilOfAll, '2026-09-01T12:00+02:00');
  expect(mailsOf()).toEqual(later);
});

test('the issue of a month that is not over says so in its subject and on top', () => {
  const { html, text, view } = mailsOf({ news: { a: { date: '2026-04-02' } } }, '2026-04-20T12:00+02:00');
  expect(view.subject).toBe('[Vorläufig] Life Sciences Mitteldeutschland: Rundbrief April 2026');
  for (const mail of [html, text]) expect(mail).toContain('Vorläufig: Der April 2026 ist noch nicht zu Ende.');
  expect(text).toContain('Stand vom 20. April 2026');
});
