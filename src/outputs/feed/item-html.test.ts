/** The full text of an item: what its page tells. */
import { describe, expect, test } from 'vitest';
import { type Contents, itemOf, siteOf } from '../../testing/catalogue-builders.ts';
import { type FeedImage, feedItem } from './item.ts';

const company: Contents = {
  organisations: {
    'beispiel-gmbh': { formerNames: [{ name: 'Vorbild GmbH', until: '2026-05-01' }] },
    institut: { name: 'Musterinstitut', shortName: 'MI', kind: 'research' },
  },
  people: { erika: { givenName: 'Erika', familyName: 'Mustermann', academicTitle: 'Dr.' } },
  venues: {
    musterstadt: { name: 'Musterstadt', kind: 'city', coordinates: { latitude: 51.5, longitude: 12.25 } },
    haus: {
      name: 'Musterhaus',
      partOf: 'musterstadt',
      address: { street: 'Musterweg 1', postalCode: '01234', city: 'Musterstadt' },
      access: 'Stufenlos erreichbar.',
      transport: 'Straßenbahn 5.',
    },
  },
  series: { reihe: { title: 'Musterreihe' } },
};

async function htmlOf(contents: Contents, now?: string): Promise<string> {
  const context = siteOf({ ...company, ...contents }, now);
  const { all } = context.catalogue;
  const [item] = [...all('news'), ...all('events'), ...all('projects')];
  if (!item) throw new Error('There is no item');
  return (await feedItem(context, item, async () => '<p>Text.</p>')).html;
}

const SITE = 'https://www.example.org';
const INSTITUTE = `<a href="${SITE}/organisationen/institut/">Musterinstitut (MI)</a>`;
const COMPANY = `<a href="${SITE}/organisationen/beispiel-gmbh/">Beispiel GmbH</a>`;
const FORMER = `<a href="${SITE}/organisationen/beispiel-gmbh/">Vorbild GmbH</a>`;

const programme = [
  { time: '09:30', end: '10:00', title: 'Begrüßung', room: 'Saal 1', people: [{ person: 'erika', role: 'Rektorin' }] },
  { title: 'Pause & Kuchen' },
];

const everything: NonNullable<Contents['events']>[string] = {
  subtitle: 'Für alle',
  summary: 'Kurz.',
  start: '2026-09-10T09:00',
  end: '2026-09-10T17:00',
  venue: 'haus',
  attendance: 'hybrid',
  onlineUrl: 'https://www.example.net/raum',
  series: 'reihe',
  organisers: ['institut'],
  partners: ['beispiel-gmbh'],
  people: [{ person: 'erika', role: 'Moderatorin', organisation: 'institut' }],
  programme,
  registration: { url: 'https://www.example.net/anmeldung', until: '2026-08-01' },
  tickets: [
    {
      name: 'Frühbucher',
      price: 49.5,
      quota: 5,
      until: '2026-06-15T12:00',
      provider: 'institut',
      url: 'https://www.example.net/karten',
      note: 'Solange der Vorrat reicht.',
    },
    { name: 'Studierende', price: 0 },
  ],
};

describe('the text of an event', () => {
  test('tells who takes part, what it costs, when what happens, and where it is', async () => {
    expect(await htmlOf({ events: { tag: everything } })).toBe(
      '<p>10. September 2026, 09:00–17:00\u00a0Uhr (MESZ) · Musterhaus, Musterstadt · vor Ort und online</p><p>Für alle</p>' +
        '<p><strong>Kurz.</strong></p>' +
        `<dl><dt>Reihe</dt><dd><a href="${SITE}/reihen/reihe/">Musterreihe</a></dd><dt>Veranstalter</dt><dd>${INSTITUTE}</dd>` +
        `<dt>Partner</dt><dd>${COMPANY}</dd><dt>Mitwirkende</dt><dd>Dr. Erika Mustermann, Moderatorin, ${INSTITUTE}</dd></dl>` +
        '<p><a href="https://www.example.net/anmeldung">Zur Anmeldung</a> · Anmeldeschluss: 1. August 2026</p>' +
        '<p>Text.</p>' +
        '<h2>Karten</h2><ul><li><a href="https://www.example.net/karten">Frühbucher</a>: 49,50\u00a0€ · Kontingent: 5' +
        ` · bis 15. Juni 2026, 12:00\u00a0Uhr · Anbieter: ${INSTITUTE} · Solange der Vorrat reicht.</li><li>Studierende: kostenfrei</li></ul>` +
        '<h2>Programm</h2><table><thead><tr><th scope="col" align="left">Uhrzeit</th><th scope="col" align="left">Programmpunkt</th></tr></thead><tbody>' +
        '<tr><td>09:30–10:00</td><td><strong>Begrüßung</strong><br />Saal 1<br />Dr. Erika Mustermann, Rektorin</td></tr>' +
        '<tr><td></td><td><strong>Pause &amp; Kuchen</strong></td></tr></tbody></table>' +
        `<h2>Veranstaltungsort</h2><p><a href="${SITE}/orte/haus/">Musterhaus, Musterstadt</a><br />Musterweg 1<br />01234 Musterstadt</p>` +
        '<dl><dt>Anreise</dt><dd>Straßenbahn 5.</dd><dt>Barrierefreiheit</dt><dd>Stufenlos erreichbar.</dd></dl>',
    );
  });

  test('is the same before and after it, whatever can still be booked', async () => {
    const contents: Contents = { events: { tag: everything } };
    const before = await htmlOf(contents, '2026-05-10T12:00+02:00');
    expect(await htmlOf(contents, '2026-07-01T12:00+02:00')).toBe(before);
    expect(await htmlOf(contents, '2026-09-10T12:00+02:00')).toBe(before);
    expect(await htmlOf(contents, '2027-01-01T12:00+01:00')).toBe(before);
  });

  test('names the days of a longer programme', async () => {
    const html = await htmlOf({
      events: {
        tag: {
          start: '2026-09-10',
          end: '2026-09-11',
          programme: [
            { day: '2026-09-10', title: 'Anfang' },
            { day: '2026-09-11', title: 'Ende' },
          ],
        },
      },
    });
    expect(html).toContain(
      '<h2>Programm</h2><h3>Donnerstag, 10. September 2026</h3><ul><li><strong>Anfang</strong></li></ul>' +
        '<h3>Freitag, 11. September 2026</h3><ul><li><strong>Ende</strong></li></ul>',
    );
  });

  test.each([
    [{ status: 'cancelled' as const }, 'Abgesagt · 10. September 2026 · Musterhaus, Musterstadt'],
    [
      { status: 'postponed' as const },
      'Verschoben · neuer Termin offen (ursprünglich 10. September 2026) · Musterhaus, Musterstadt',
    ],
  ])('sends nobody to the registration of what does not take place: %o', async (state, line) => {
    const html = await htmlOf({
      events: { tag: { ...state, venue: 'haus', registration: { url: 'https://www.example.net/anmeldung' } } },
    });
    expect(html).toContain(`<p>${line}</p>`);
    expect(html).not.toContain('anmeldung');
  });

  test('that was moved online sends nobody to the house', async () => {
    const html = await htmlOf({ events: { tag: { status: 'moved-online', venue: 'haus', summary: 'Kurz.' } } });
    expect(html).toBe('<p>Findet online statt · 10. September 2026</p><p><strong>Kurz.</strong></p><p>Text.</p>');
  });

  test('in a town of which no more is known needs no way there', async () => {
    const html = await htmlOf({ events: { tag: { venue: 'musterstadt', summary: 'Kurz.', invitationOnly: true } } });
    expect(html).toBe(
      '<p>10. September 2026 · Musterstadt · Nur auf Einladung</p><p><strong>Kurz.</strong></p><p>Text.</p>',
    );
  });
});

describe('the text of a project', () => {
  const project: NonNullable<Contents['projects']>[string] = {
    title: 'Laborlinie',
    date: '2026-04-03',
    summary: 'Kurz.',
    status: 'running',
    term: { start: '2026-01' },
    pilot: { start: '2026-03', end: '2026-05' },
    venues: ['haus'],
    facts: [{ label: 'Für wen', value: 'Alle & jeden' }],
    partners: [
      { organisation: 'institut', role: 'lead' },
      { organisation: 'beispiel-gmbh', note: 'Stellt die Geräte.' },
    ],
    funding: [
      { funder: 'institut', programme: 'Programm A', amount: 1000.5, reference: '031B0042', note: 'Vorläufig.' },
      { funder: 'beispiel-gmbh', amount: 2000 },
    ],
    milestones: [
      { date: '2026-11', title: 'Probelauf', note: 'Im Freien.' },
      { date: '2026-02-01', title: 'Beginn' },
    ],
    awards: [{ name: 'Musterpreis', date: '2026-05-10', by: 'beispiel-gmbh', note: 'In Gold' }],
  };

  test('tells where it stands, who takes part, who pays, and what was reached', async () => {
    expect(await htmlOf({ projects: { linie: project } })).toBe(
      '<p>läuft · seit Januar 2026 · Federführung: Musterinstitut</p><p><strong>Kurz.</strong></p>' +
        '<dl><dt>Pilotphase</dt><dd>März bis Mai 2026</dd><dt>Für wen</dt><dd>Alle &amp; jeden</dd>' +
        `<dt>Orte</dt><dd><a href="${SITE}/orte/haus/">Musterhaus</a></dd></dl>` +
        '<p>Text.</p>' +
        `<h2>Partner</h2><dl><dt>Federführung</dt><dd>${INSTITUTE}</dd><dt>Projektpartner</dt><dd>${FORMER}: Stellt die Geräte.</dd></dl>` +
        '<h2>Förderung</h2><table><thead><tr><th scope="col" align="left">Geldgeber</th><th scope="col" align="right">Betrag</th></tr></thead>' +
        `<tbody><tr><td>${INSTITUTE}<br />Programm A<br />Förderkennzeichen: 031B0042<br />Vorläufig.</td><td align="right">1.000,50\u00a0€</td></tr>` +
        `<tr><td>${FORMER}</td><td align="right">2.000\u00a0€</td></tr></tbody>` +
        '<tfoot><tr><th scope="row" align="left">Summe</th><td align="right">3.000,50\u00a0€</td></tr></tfoot></table>' +
        '<h2>Meilensteine</h2><ul><li><strong>1. Februar 2026:</strong> Beginn</li><li><strong>November 2026:</strong> Probelauf<br />Im Freien.</li></ul>' +
        `<h2>Auszeichnungen</h2><ul><li><strong>Musterpreis</strong><br />In Gold<br />10. Mai 2026<br />verliehen von ${COMPANY}</li></ul>`,
    );
  });

  test('is the same before and after a milestone', async () => {
    const before = await htmlOf({ projects: { linie: project } }, '2026-06-01T12:00+02:00');
    expect(await htmlOf({ projects: { linie: project } }, '2026-12-01T12:00+01:00')).toBe(before);
  });
});

describe('the text of news', () => {
  test('ends with who paid, who took part and where it comes from', async () => {
    const html = await htmlOf({
      news: {
        a: {
          kind: 'third-party',
          summary: 'Kurz.',
          funding: [{ funder: 'institut', amount: 5000 }],
          partners: ['beispiel-gmbh'],
          source: { organisation: 'institut', date: '2026-04-26' },
        },
      },
    });
    expect(html).toBe(
      '<p>Fremdbeitrag</p><p><strong>Kurz.</strong></p><p>Text.</p>' +
        '<h2>Förderung</h2><table><thead><tr><th scope="col" align="left">Geldgeber</th><th scope="col" align="right">Betrag</th></tr></thead>' +
        `<tbody><tr><td>${INSTITUTE}</td><td align="right">5.000\u00a0€</td></tr></tbody></table>` +
        `<h2>Partner</h2><ul><li>${FORMER}</li></ul>` +
        `<p>Quelle: <a href="${SITE}/organisationen/institut/">Musterinstitut</a> · 26. April 2026</p>`,
    );
  });

  test('says nothing of its age, which would change every item at the turn of a year', async () => {
    const contents: Contents = { news: { a: { date: '2020-01-01' } } };
    expect(await htmlOf(contents, '2030-01-01T12:00+01:00')).toBe(await htmlOf(contents, '2020-02-01T12:00+01:00'));
  });
});

const image: FeedImage = {
  url: `${SITE}/vorschaubilder/meldungen/a.jpg`,
  type: 'image/jpeg',
  width: 300,
  height: 200,
  bytes: 9000,
  alt: 'Ein Labor',
  credit: 'Erika Mustermann · CC0',
};
const cover = { src: './a.png', alt: 'Ein Labor', credit: 'Erika Mustermann', licence: 'CC0' };

describe('an item that no feed has room for', () => {
  const context = siteOf({ news: { a: { dateline: 'Musterstadt', summary: 'Kurz.', cover } } });
  const item = itemOf(context.catalogue, 'news', 'a');

  test('has a short text as well: its head and a link to the page', async () => {
    const { shortHtml, html } = await feedItem(context, item, async () => `<p>${'ä'.repeat(100_000)}</p>`, image);
    expect(html.length).toBeGreaterThan(100_000);
    expect(shortHtml).toBe(
      '<p>Musterstadt, 27. April 2026</p>' +
        `<figure><img alt="Ein Labor" width="300" height="200" src="${image.url}" />` +
        '<figcaption>Foto: Erika Mustermann · CC0</figcaption></figure>' +
        `<p><strong>Kurz.</strong></p><p><a href="${SITE}/meldungen/a/">Weiterlesen</a></p>`,
    );
  });

  test('is the exception: any other is delivered whole', async () => {
    const { shortHtml } = await feedItem(context, item, async () => `<p>${'a'.repeat(100_000)}</p>`, image);
    expect(shortHtml).toBeUndefined();
  });
});

test('an attachment whose size nobody knows is only a link: the fields of feeds must name it', async () => {
  const context = siteOf({ news: { a: { attachments: [{ file: './plan.pdf', title: 'Plan', accessible: true }] } } });
  const { attachments, html } = await feedItem(context, itemOf(context.catalogue, 'news', 'a'), async () => '');
  expect(attachments).toEqual([]);
  expect(html).toContain(`<a href="${SITE}/dateien/meldungen/a/plan.pdf">Plan</a>`);
});
