/** What readers see of each reason for which the site of next-change-content.ts changes. */
import { createHash } from 'node:crypto';
import type { ChangeReason } from '../../domain/next-changes.ts';
import { filesOf, readBytes, textOf } from './sites.ts';

/** A built site: sums of all files, and the texts. */
export interface Snapshot {
  sums: Record<string, string>;
  read: (path: string) => string;
}

export function snapshotOf(name: string): Snapshot {
  const bytes = new Map(filesOf(name).map((path) => [path, readBytes(name, path)]));
  return {
    sums: Object.fromEntries([...bytes].map(([path, one]) => [path, createHash('sha256').update(one).digest('hex')])),
    read: (path) => bytes.get(path)?.toString('utf8') ?? '',
  };
}

export type Look = (site: Snapshot) => unknown;

const page = (path: string): string => `${path}/index.html`;
const words =
  (path: string): Look =>
  ({ read }) =>
    textOf(read(page(path)));
const says =
  (path: string, text: string): Look =>
  (site) =>
    String(words(path)(site)).includes(text);
const exists =
  (path: string): Look =>
  ({ sums }) =>
    page(path) in sums;
const inList =
  (title: string): Look =>
  ({ read }) =>
    textOf(read(page('meldungen'))).includes(title);

/** The title of what leads the front page. */
const leadOf: Look = ({ read }) =>
  textOf(/<article class="lead[\s\S]*?<h2[^>]*>([\s\S]*?)<\/h2>/.exec(read('index.html'))?.[1] ?? '');

/** What readers see of each reason before and after; `true` and `false` where it is there or not. */
export const seen: Record<ChangeReason, [look: Look, before: unknown, after: unknown]> = {
  'pin-ends': [leadOf, 'Oben gehalten', 'Neu'],
  'picture-rights-end': [({ read }) => read(page('meldungen/bild')).includes('Eine graue Fläche'), true, false],
  published: [exists('projekte/geplant'), false, true],
  'event-begins': [says('veranstaltungen/kurz', 'Läuft gerade'), false, true],
  'event-ends': [says('veranstaltungen/kurz', 'Vergangen'), false, true],
  'leaves-news-sitemap': [({ read }) => read('robots.txt').includes('sitemap-news.xml'), true, false],
  'gets-old': [says('meldungen/alt', 'Diese Meldung ist von 2023'), false, true],
  corrected: [says('meldungen/berichtigt', 'Richtig sind'), false, true],
  'plan-changes': [says('veranstaltungen/absage', 'Abgesagt'), false, true],
  'embargo-lifts': [
    ({ sums }) => ['meldungen/gesperrt', 'organisationen/geheim'].map((path) => page(path) in sums),
    [false, false],
    [true, true],
  ],
  'registration-closes': [
    ({ read }) => read(page('veranstaltungen/spaeter')).includes('href="https://www.example.org/anmeldung"'),
    true,
    false,
  ],
  'tickets-close': [says('veranstaltungen/spaeter', 'nicht mehr erhältlich'), false, true],
  renamed: [
    ({ read }) => /<h1[^>]*>([^<]*)/.exec(read(page('organisationen/haus')))?.[1]?.trim(),
    'Altes Haus',
    'Neues Haus',
  ],
  'milestone-reached': [says('projekte/strecke', 'geplant'), true, false],
  expires: [inList('Endlich'), true, false],
  withdrawn: [inList('Falsch'), true, false],
  updated: [says('meldungen/ergaenzt', '11. Dezember 2026'), false, true],
  'contact-renewed': [
    ({ read }) => /Expires: (\S+)/.exec(read('.well-known/security.txt'))?.[1],
    '2027-06-01T00:00:00Z',
    '2027-12-01T00:00:00Z',
  ],
  'digest-appears': [exists('rundbrief/2026-12'), false, true],
};
