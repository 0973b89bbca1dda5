/** What subscribers see of a site that changes: two builds of one site, and one in which nothing has changed. */
import { parseFeed } from '@rowanmanning/feed-parser';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuildResult, buildSite, filesOf, readBytes, readText, writeContent } from './sites.ts';
import { aWeekLater, FIRST, LATER, ORIGIN, subscribed } from './subscribed-content.ts';

const [BEFORE, UNCHANGED, AFTER] = ['abonniert', 'abonniert-unveraendert', 'abonniert-danach'] as const;

const build = (name: string, now: string, files: Record<string, string>, env = {}): BuildResult =>
  buildSite(name, { now, content: writeContent(name, files), env });

const built: Record<string, BuildResult> = {};

beforeAll(() => {
  built[BEFORE] = build(BEFORE, FIRST, subscribed);
  built[UNCHANGED] = build(UNCHANGED, LATER, subscribed, { TZ: 'America/Los_Angeles' });
  built[AFTER] = build(AFTER, LATER, aWeekLater);
}, 120_000);

const isSubscription = (path: string): boolean =>
  /(?:^|\/)(?:rss|atom)(?:-\d+)?\.xml$|(?:^|\/)feed(?:-\d+)?\.json$|\.(?:ics|opml)$/.test(path);

test('the three sites are built', () => {
  expect(Object.values(built).filter(({ code }) => code !== 0)).toEqual([]);
});

test('a week in which nothing changed changes no byte of any feed or calendar, though events began and ended', () => {
  const files = filesOf(BEFORE).filter(isSubscription);
  expect(files).toContain('termine.ics');
  expect(files).toContain('veranstaltungen/laeuft/termin.ics');
  expect(files).toContain('themen/probe/atom.xml');
  expect(files).toContain('feed.json');
  expect(filesOf(UNCHANGED).filter(isSubscription)).toEqual(files);
  expect(files.filter((file) => !readBytes(BEFORE, file).equals(readBytes(UNCHANGED, file)))).toEqual([]);
});

/** An event as a calendar program keeps it. */
interface Kept {
  uid: string;
  sequence: number;
  status: string;
  summary: string;
  start: string;
  end: string;
  stamp: string;
  url: string;
}

const property = (event: ICAL.Component, name: string): string => String(event.getFirstPropertyValue(name) ?? '');

function eventsIn(site: string, file: string): Map<string, Kept> {
  const calendar = new ICAL.Component(ICAL.parse(readText(site, file)));
  const events = calendar.getAllSubcomponents('vevent').map((event): Kept => {
    const { uid, sequence, summary, startDate, endDate } = new ICAL.Event(event);
    return {
      uid,
      sequence,
      status: property(event, 'status'),
      summary,
      start: startDate.toString(),
      end: endDate.toString(),
      stamp: property(event, 'dtstamp'),
      url: property(event, 'url'),
    };
  });
  return new Map(events.map((event) => [event.uid, event]));
}

const uidOf = (id: string): string => `event-${id}@lifesciences-mitteldeutschland.example`;

describe('a calendar that somebody subscribed to', () => {
  const calendar = (site: string) => eventsIn(site, 'termine.ics');
  const kept = (site: string, id: string): Kept | undefined => calendar(site).get(uidOf(id));

  test('keeps every event once, under the UID it had', () => {
    const uids = [...calendar(BEFORE).keys()].sort();
    expect(uids).toHaveLength(12);
    expect([...calendar(AFTER).keys()].sort()).toEqual(uids);
    const count = readText(AFTER, 'termine.ics').match(/^BEGIN:VEVENT\r$/gm)?.length;
    expect(count).toBe(12);
  });

  test('says of nothing that it changed which did not', () => {
    for (const id of ['bleibt', 'vorbei', 'laeuft']) expect(kept(AFTER, id)).toEqual(kept(BEFORE, id));
  });

  test('has a moved event at its new time, with a higher SEQUENCE', () => {
    expect(kept(BEFORE, 'verlegt')).toMatchObject({
      sequence: 0,
      start: '2026-09-04T10:00:00',
      stamp: '2026-03-02T05:00:00Z',
    });
    expect(kept(AFTER, 'verlegt')).toMatchObject({
      sequence: 1,
      status: 'CONFIRMED',
      summary: 'Wird verlegt',
      start: '2026-10-04T11:00:00',
      end: '2026-10-04T13:00:00',
      stamp: '2026-05-18T04:00:00Z',
    });
  });

  test('has a cancelled event where it was, as cancelled, in its status and in its summary', () => {
    expect(kept(AFTER, 'abgesagt')).toMatchObject({
      sequence: 1,
      status: 'CANCELLED',
      summary: 'Abgesagt: Wird abgesagt',
      start: '2026-09-07T18:00:00',
      stamp: '2026-05-19T13:00:00Z',
    });
  });

  test('has an event that was put off at its old date, as tentative', () => {
    expect(kept(AFTER, 'verschoben')).toMatchObject({
      sequence: 1,
      status: 'TENTATIVE',
      summary: 'Verschoben: Wird verschoben',
      start: '2026-09-08',
      end: '2026-09-09',
    });
    expect(kept(AFTER, 'unbestimmt')).toMatchObject({
      sequence: 1,
      status: 'TENTATIVE',
      summary: 'Verschoben: Wird auf den Herbst verschoben',
      start: '2026-09-09',
    });
  });

  test('tells of another place, of further details and of a move online with a higher SEQUENCE', () => {
    expect(kept(AFTER, 'umgezogen')).toMatchObject({ sequence: 1, start: '2026-09-05', end: '2026-09-07' });
    expect(kept(AFTER, 'ergaenzt')).toMatchObject({ sequence: 1, status: 'CONFIRMED' });
    expect(kept(AFTER, 'online')).toMatchObject({ sequence: 1, summary: 'Jetzt online: Geht ins Netz' });
  });

  test('has a renamed event under its new name and address, and still the same event', () => {
    expect(kept(BEFORE, 'umbenannt')?.url).toBe(`${ORIGIN}/veranstaltungen/umbenannt/`);
    expect(kept(AFTER, 'umbenannt')).toMatchObject({
      sequence: 0,
      summary: 'Heißt jetzt anders',
      start: '2026-09-11',
      url: `${ORIGIN}/veranstaltungen/heisst-jetzt-anders/`,
    });
  });

  test('has a mended typing error without a higher SEQUENCE', () => {
    expect(kept(AFTER, 'tippfehler')).toMatchObject({ sequence: 0, summary: 'Ein Tippfehler' });
  });

  test('says the same of an event wherever it stands', () => {
    const all = calendar(AFTER);
    for (const file of filesOf(AFTER).filter((path) => path.endsWith('.ics')))
      for (const [uid, event] of eventsIn(AFTER, file)) expect(event, file).toEqual(all.get(uid));
  });

  test('stays at its address when the topic’s page or the event’s page moves', () => {
    expect(filesOf(AFTER)).toContain('themen/probe/termine.ics');
    expect(filesOf(AFTER)).toContain('veranstaltungen/umbenannt/termin.ics');
    expect([...eventsIn(AFTER, 'themen/probe/termine.ics').keys()]).toContain(uidOf('umbenannt'));
  });

  test('is read alike by a second parser', () => {
    const other = Object.values(nodeIcal.sync.parseICS(readText(AFTER, 'termine.ics'))).filter(
      (part) => part?.type === 'VEVENT',
    );
    const told = other.map((event) => {
      const { uid, summary, status, sequence } = event as Record<string, unknown>;
      return [uid, summary, status, Number(sequence)];
    });
    const one = [...calendar(AFTER).values()].map(({ uid, summary, status, sequence }) => [
      uid,
      summary,
      status,
      sequence,
    ]);
    // node-ical gives a text with parameters (LANGUAGE) as an object.
    const plain = told.map((row) => row.map((cell) => (cell as { val?: string }).val ?? cell));
    expect(plain.toSorted()).toEqual(one.toSorted());
  });
});

describe('a feed that somebody subscribed to', () => {
  const read = (site: string, path: string) => parseFeed(readText(site, path));
  const byId = (site: string, path: string) => new Map(read(site, path).items.map((item) => [item.id ?? '', item]));
  const guid = (of: string): string => `tag:lifesciences-mitteldeutschland.example,2026:${of}`;

  test.each(['rss.xml', 'atom.xml', 'themen/probe/rss.xml', 'themen/probe/atom.xml', 'veranstaltungen/rss.xml'])(
    '%s shows no item as unread again, and moves no date of publication',
    (path) => {
      const [before, after] = [byId(BEFORE, path), byId(AFTER, path)];
      const withdrawn = guid('news/zurueckgezogen');
      expect([...after.keys()].sort()).toEqual([...before.keys()].filter((id) => id !== withdrawn).sort());
      for (const [id, { published }] of after) expect(published).toEqual(before.get(id)?.published);
    },
  );

  test('the JSON Feed neither', () => {
    const idsOf = (site: string): string[] =>
      (JSON.parse(readText(site, 'feed.json')) as { items: { id: string }[] }).items.map(({ id }) => id).sort();
    expect(idsOf(AFTER)).toEqual(idsOf(BEFORE).filter((id) => id !== guid('news/zurueckgezogen')));
  });

  test('says when an item was changed in substance, and of a typing error nothing', () => {
    const updated = (of: string) => byId(AFTER, 'atom.xml').get(guid(of))?.updated?.toISOString();
    expect(updated('news/berichtigt')).toBe('2026-05-20T04:00:00.000Z');
    expect(updated('events/verlegt')).toBe('2026-05-18T04:00:00.000Z');
    expect(updated('news/tippfehler')).toBe('2026-05-05T04:00:00.000Z');
    expect(updated('news/umbenannt')).toBe('2026-05-07T04:00:00.000Z');
  });

  test('follows an item to its new address', () => {
    const of = (site: string) => byId(site, 'rss.xml').get(guid('news/umbenannt'));
    expect(of(BEFORE)?.url).toBe(`${ORIGIN}/meldungen/umbenannt/`);
    expect(of(AFTER)?.url).toBe(`${ORIGIN}/meldungen/heisst-jetzt-anders/`);
    expect(of(AFTER)?.title).toBe('Heißt jetzt anders');
  });

  test('is the same feed when the page that it belongs to moves', () => {
    const identity = (site: string) => /<id>([^<]*)<\/id>/.exec(readText(site, 'themen/probe/atom.xml'))?.[1];
    expect(identity(AFTER)).toBe(identity(BEFORE));
    expect(read(AFTER, 'themen/probe/rss.xml').url).toBe(`${ORIGIN}/themen/proben/`);
  });

  test('stays, empty, when the only item of an organisation is withdrawn', () => {
    expect(read(BEFORE, 'organisationen/allein/rss.xml').items.map(({ title }) => title)).toEqual([
      'Wird zurückgezogen',
    ]);
    expect(read(AFTER, 'organisationen/allein/rss.xml').items).toEqual([]);
  });
});
