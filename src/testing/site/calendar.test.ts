/** Calendars of built sites, as foreign programs read them, and the ways to them. */
import { describe, expect, test } from 'vitest';
import { calendarProperty, icsFaults } from '../ics-lint.ts';
import { type ReadEvent, readByIcalJs, readByNodeIcal } from '../ics-readers.ts';
import { filesOf, pagesOf, readText, type SiteName } from './sites.ts';

const SITE = 'https://www.lifesciences-mitteldeutschland.example';

const calendarsOf = (site: SiteName): string[] => filesOf(site).filter((path) => path.endsWith('.ics'));

const eventsIn = (site: SiteName, path: string): ReadEvent[] => readByIcalJs(readText(site, path));

const eventIn = (site: SiteName, path: string, id: string): ReadEvent | undefined =>
  eventsIn(site, path).find(({ uid }) => uid.startsWith(`event-${id}@`));

describe.each<SiteName>(['today', 'fictitious'])('every calendar of "%s"', (site) => {
  test('is faultless', () => {
    const faults = calendarsOf(site).flatMap((path) => icsFaults(readText(site, path)).map((fault) => [path, fault]));
    expect(faults).toEqual([]);
    expect(calendarsOf(site).length).toBeGreaterThan(10);
  });

  test('is read alike by two programs: starts, ends, summaries, states, UIDs and sequences', () => {
    for (const path of calendarsOf(site)) {
      const ics = readText(site, path);
      expect(readByNodeIcal(ics), path).toEqual(readByIcalJs(ics));
    }
  });

  test('says where it stands, or is of one event alone', () => {
    for (const path of calendarsOf(site)) {
      const source = calendarProperty(readText(site, path), 'SOURCE');
      expect(source, path).toBe(path.endsWith('/termin.ics') ? undefined : `${SITE}/${path}`);
    }
  });

  test('has a name of its own', () => {
    const names = calendarsOf(site)
      .filter((path) => path.endsWith('termine.ics'))
      .map((path) => calendarProperty(readText(site, path), 'X-WR-CALNAME'));
    expect(new Set(names).size).toBe(names.length);
  });

  test('tells the same of an event as the file of that event', () => {
    for (const path of calendarsOf(site)) {
      for (const event of eventsIn(site, path)) {
        const [id = ''] = event.uid.replace(/^event-/, '').split('@');
        expect(eventsIn(site, `veranstaltungen/${id}/termin.ics`), path).toEqual([event]);
      }
    }
  });

  test('is there where a page leads to it', () => {
    const files = new Set(filesOf(site));
    const leads = [...pagesOf(site)].flatMap(([page, html]) =>
      [...html.matchAll(/href="(?:webcal:\/\/[^/"]+)?\/([^"]+\.ics)"/g)].map(([, path = '']) => ({ page, path })),
    );
    expect(leads.filter(({ path }) => !files.has(path))).toEqual([]);
    expect(leads.length).toBeGreaterThan(2);
  });
});

describe('the calendar of all events', () => {
  test('holds every event that has a day, earliest first', () => {
    expect(eventsIn('today', 'termine.ics').map(({ summary, start, end }) => [start, end, summary])).toEqual([
      ['2014-02-03', '2014-02-04', 'biosaxony Kick-Off 2014'],
      ['2016-04-26', '2016-04-28', 'Deutsche Biotechnologietage 2016'],
      ['2016-10-19', '2016-10-21', 'bionection\u00a0– Partnering Conference for Technology Transfer in Life Sciences'],
      ['2024-09-12', '2024-09-13', 'go-cluster-Konferenz 2024'],
      ['2025-09-24', '2025-09-26', 'W3+ FAIR JENA 2025'],
    ]);
  });

  test('keeps what was cancelled, and tells what was moved', () => {
    expect(eventIn('fictitious', 'termine.ics', 'abgesagt')).toMatchObject({
      summary: 'Abgesagt: Abgesagte Tagung',
      status: 'CANCELLED',
      sequence: 4,
      start: '2026-06-10T07:00:00Z',
      end: '2026-06-10T15:00:00Z',
    });
    expect(eventIn('fictitious', 'reihen/musterreihe/termine.ics', 'seminar')).toMatchObject({
      summary: 'Musterseminar',
      status: 'CONFIRMED',
      sequence: 1,
      start: '2026-07-01T07:00:00Z',
      location: 'Musterhaus, Musterweg 1, 01234 Musterstadt',
    });
    expect(eventIn('fictitious', 'termine.ics', 'herbst')).toBeUndefined();
  });

  test('says when it was changed last, and that is not when the site was built', () => {
    expect(calendarProperty(readText('today', 'termine.ics'), 'LAST-MODIFIED')).toMatch(/^202[45]\d{4}T\d{6}Z$/);
  });
});

test('an event to which nothing happened has the same bytes ten years later', () => {
  for (const id of ['bionection-2016', 'deutsche-biotechnologietage-2016']) {
    const path = `veranstaltungen/${id}/termin.ics`;
    expect(readText('today', path)).toBe(readText('april2016', path));
  }
});

describe('the page of an event', () => {
  const linksOf = (site: SiteName, id: string): [string, string][] => {
    const html = pagesOf(site).get(`/veranstaltungen/${id}/`) ?? '';
    const [block = ''] = /<section class="add-to-calendar[\s\S]*?<\/section>/.exec(html) ?? [];
    return [...block.matchAll(/href="([^"]*)"[^>]*>\s*([^<]*?)\s*<\/a>/g)].map(([, href = '', label = '']) => [
      label,
      new URL(href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), SITE).href,
    ]);
  };

  test('leads to its file, to calendars on the web and to the calendar of its series', () => {
    const links = new Map(linksOf('fictitious', 'seminar'));
    expect([...links.keys()]).toEqual([
      'Als Kalenderdatei laden (.ics)',
      'In Google Kalender eintragen',
      'In Outlook.com eintragen',
      'In Microsoft 365 eintragen',
      'Alle Termine der Reihe abonnieren',
    ]);
    expect(links.get('Als Kalenderdatei laden (.ics)')).toBe(`${SITE}/veranstaltungen/seminar/termin.ics`);
    const google = new URL(links.get('In Google Kalender eintragen') ?? '').searchParams;
    expect(google.get('dates')).toBe('20260701T090000/20260701T170000');
    expect(google.get('ctz')).toBe('Europe/Berlin');
    expect(links.get('Alle Termine der Reihe abonnieren')).toBe(
      'webcal://www.lifesciences-mitteldeutschland.example/reihen/musterreihe/termine.ics',
    );
  });

  test('offers that as long as one can go there, and no longer', () => {
    expect(linksOf('fictitious', 'messe')).toHaveLength(4);
    for (const id of ['abgesagt', 'herbst']) expect(linksOf('fictitious', id)).toEqual([]);
    expect(linksOf('today', 'bionection-2016')).toEqual([]);
    expect(linksOf('april2016', 'bionection-2016')).toHaveLength(5);
  });
});
