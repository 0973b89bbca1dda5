/** What operators read about the next change, in German. */
import { site } from '../../config/site.ts';
import type { ChangeReason } from '../../domain/next-changes.ts';
import type { NextChangeFile } from './next-change-file.ts';

const reasons: Record<ChangeReason, string> = {
  published: 'erscheint',
  'embargo-lifts': 'Sperrfrist endet',
  expires: 'verschwindet',
  withdrawn: 'wird zurückgezogen',
  'event-begins': 'beginnt',
  'event-ends': 'ist vorbei',
  'registration-closes': 'Anmeldung endet',
  'tickets-close': 'Karten nicht mehr erhältlich',
  'pin-ends': 'führt die Startseite nicht mehr an',
  'picture-rights-end': 'Bildrechte enden',
  updated: 'gilt als aktualisiert',
  corrected: 'Korrektur erscheint',
  'plan-changes': 'Plan einer Veranstaltung ändert sich',
  'leaves-news-sitemap': 'verlässt die News-Sitemap',
  'gets-old': 'gilt als alt',
  renamed: 'heißt anders',
  'milestone-reached': 'Meilenstein ist erreicht',
  'contact-renewed': 'security.txt gilt länger',
  'digest-appears': 'Rundbrief erscheint',
};

/** So many items are named; a terminal is no list. */
const MOST_NAMED = 3;

/** "02.06.2026, 06:00:00 Uhr" in the editors' time zone. */
export function sayMoment(instant: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(site.timeZone);
  const [year, month, day] = local.toPlainDate().toString().split('-');
  return `${day}.${month}.${year}, ${local.toPlainTime().toString({ smallestUnit: 'second' })} Uhr`;
}

function sayChange({ reason, items }: NextChangeFile['changes'][number]): string {
  const named = items.slice(0, MOST_NAMED);
  const more = items.length > named.length ? ` und ${items.length - named.length} weitere` : '';
  const word = reasons[reason as ChangeReason] ?? reason;
  return items.length > 0 ? `${word}: ${named.join(', ')}${more}` : word;
}

/** "02.06.2026, 06:00:00 Uhr (erscheint: news/x; ist vorbei: events/y)" */
export function sayChangesAt(instant: string, changes: NextChangeFile['changes']): string {
  const then = changes.filter(({ at }) => at === instant).map(sayChange);
  return `${sayMoment(instant)}${then.length > 0 ? ` (${then.join('; ')})` : ''}`;
}

export const sayNext = ({ next, changes }: NextChangeFile): string =>
  next === null ? 'Von selbst ändert sich nichts mehr.' : `Nächste Änderung: ${sayChangesAt(next, changes)}`;
