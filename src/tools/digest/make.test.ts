import { describe, expect, test } from 'vitest';
import { type Publisher, publisher } from '../../config/publisher.ts';
import { siteOf } from '../../testing/catalogue-builders.ts';
import { AFTER_APRIL, aprilOfAll, crowdedApril } from '../../testing/digest-content.ts';
import { htmlFaults } from '../../testing/site/html-faults.ts';
import type { SiteContext } from '../../views/context.ts';
import { issueOf, makeDigest } from './make.ts';
import { DigestError } from './options.ts';
import type { DigestFiles } from './preview.ts';
import { digestPreview } from './preview.ts';

const known: Publisher = {
  ...publisher,
  name: 'Beispiel e. V.',
  legalForm: '',
  street: 'Musterweg 1',
  postalCode: '04103',
  city: 'Musterstadt',
  representedBy: 'Erika Mustermann',
  phone: '+49 341 000000',
  email: 'post@muster.de',
  register: '',
};

const april: SiteContext = { ...siteOf(aprilOfAll, AFTER_APRIL), origin: 'https://www.muster.de' };
const made = (context: SiteContext, month: string, facts: Publisher): DigestFiles =>
  makeDigest(context, issueOf(context, month), { facts });

const newsletter = { signUp: '', name: '', unsubscribe: '{{unsubscribe}}' };

test('there is nothing to warn of where all is known', () => {
  expect(made(april, '2026-04', known).warnings).toEqual([]);
});

describe('warns of', () => {
  test('placeholders in the imprint, each by its name', () => {
    const { warnings } = made(april, '2026-04', {
      ...known,
      city: 'PLATZHALTER: Ort',
      phone: 'PLATZHALTER: Nummer',
    });
    expect(warnings).toEqual([
      'Im Impressum der Mail stehen noch Platzhalter (city, phone): in src/config/publisher.ts eintragen, vorher nicht versenden.',
    ]);
  });

  test('an address that belongs to nobody', () => {
    const { warnings } = made({ ...april, origin: 'https://www.example.org' }, '2026-04', known);
    expect(warnings).toEqual([
      'Alle Links führen zu https://www.example.org, einer Beispieladresse: die richtige in src/config/site.ts eintragen oder SITE_URL setzen.',
    ]);
  });

  test('a mail without a link to unsubscribe', () => {
    const context = { ...april, newsletter: { ...newsletter, unsubscribe: '' } };
    expect(made(context, '2026-04', known).warnings).toEqual([
      'Die Mail hat keinen Link zum Abbestellen: Das Mailsystem muss ihn selbst ergänzen (src/config/newsletter.ts).',
    ]);
  });

  test('a month that is not over', () => {
    const context = { ...siteOf(aprilOfAll, '2026-04-28T12:00+02:00'), origin: 'https://www.muster.de' };
    expect(made(context, '2026-04', known).warnings).toEqual([
      'Vorläufig: Der April 2026 ist noch nicht zu Ende. Was noch erscheint, fehlt.',
    ]);
  });

  test('a mail that had to be shortened', () => {
    const crowded = { ...siteOf(crowdedApril(500), AFTER_APRIL), origin: 'https://www.muster.de' };
    expect(made(crowded, '2026-04', known).warnings).toEqual([
      'Für 100 kB gekürzt, der Rest steht in der Ausgabe auf der Website: Neu im Kalender.',
    ]);
  });
});

test('refuses a month without anything to tell, and names those that have something', () => {
  expect(() => made(april, '2025-07', known)).toThrow(
    new DigestError(
      'Im Monat 2025-07 ist nichts erschienen und nichts geändert worden.\n→ Die letzten Monate mit Einträgen: 2026-04, 2026-03, 2026-01. Zum Beispiel: npm run digest -- 2026-04',
    ),
  );
  expect(() => made(siteOf({}), '2025-07', known)).toThrow('Es ist noch gar nichts veröffentlicht.');
});

test('the preview shows both mails with their sizes, and is sound and self-contained', async () => {
  const files = made(april, '2026-04', { ...known, city: 'PLATZHALTER: Ort' });
  const preview = digestPreview(files);
  expect(await htmlFaults([['index.html', preview.replace(/<style>[\s\S]*?<\/style>/, '')]])).toEqual([]);
  expect(preview).toContain('<iframe class="frame" src="mail.html"');
  expect(preview).toMatch(/<a href="mail\.html">mail\.html<\/a>, \d+\u{a0}kB/u);
  expect(preview).toContain('Im Impressum der Mail stehen noch Platzhalter (city)');
  expect(preview).toContain('Größe &lt;b&gt;&amp;amp;');
  expect(preview).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});

test.each(['http://post.muster.de/', 'post.muster.de', 'javascript:alert(1)'])(
  'a page for subscribing at %s is refused, with the file that names it',
  (signUp) => {
    const context = { ...april, newsletter: { ...newsletter, signUp } };
    expect(() => made(context, '2026-04', known)).toThrow(
      new DigestError(`signUp „${signUp}“ ist keine https-Adresse.\n→ In src/config/newsletter.ts berichtigen.`),
    );
  },
);
