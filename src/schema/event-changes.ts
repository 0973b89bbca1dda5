import { choice, dayOrTime, doc, list, paragraph, together, z } from './fields.ts';

/** What can become of a plan. All but `relocated` and `details` bear on whether and when the event takes place. */
export const changeKinds = [
  'moved',
  'relocated',
  'cancelled',
  'postponed',
  'moved-online',
  'resumed',
  'details',
] as const;

/** A kind that there is not is a mistake of its own; which one was meant decides about the rest. */
const isOtherKind = (kind: unknown): boolean => kind !== 'moved' && (changeKinds as readonly unknown[]).includes(kind);

interface Written {
  kind?: unknown;
  from?: unknown;
}

const change = doc(
  z
    .strictObject({
      date: dayOrTime({
        de: 'Geändert am',
        en: 'Changed on',
        hint: 'Wann wurde das bekannt? Tag oder Tag mit Uhrzeit. Liegt es in der Zukunft, gilt die Änderung erst dann.',
        example: '2026-05-04',
      }),
      kind: choice(changeKinds, {
        de: 'Was hat sich geändert?',
        en: 'What has changed?',
        hint: 'moved: neuer Termin · relocated: anderer Ort · cancelled: abgesagt · postponed: verschoben, neuer Termin offen · moved-online: findet online statt · resumed: findet doch statt · details: andere Angaben wie Programm oder Preise.',
      }),
      from: dayOrTime({
        de: 'Bisheriger Beginn',
        en: 'Former start',
        hint: 'Nur bei moved: was vor der Änderung unter „start“ stand. Der neue Termin steht in „start“.',
        example: '2026-06-10T09:00',
      }).optional(),
      text: paragraph(
        {
          de: 'Hinweis für Leserinnen und Leser',
          en: 'Note for readers',
          hint: 'Ein Satz: Warum, und was heißt das für alle, die kommen wollten?',
          example: 'Der Saal steht erst im Herbst zur Verfügung. Gekaufte Karten bleiben gültig.',
        },
        600,
      ),
    })
    .check(
      together<Written>('from', 'moved-without-from', ({ kind, from }) => kind !== 'moved' || from !== undefined),
      together<Written>('from', 'from-without-move', ({ kind, from }) => from === undefined || !isOtherKind(kind)),
    ),
  { de: 'Änderung', en: 'Change' },
);

/** What became of an event's plan after it was announced. The order in the file does not matter to readers. */
export const changes = list(change, {
  de: 'Änderungen',
  en: 'Changes',
  hint: 'Was nach der Ankündigung aus dem Plan wurde: neuer Termin, anderer Ort, Absage. Neues unten anfügen, Altes stehen lassen. Ein berichtigter Tippfehler gehört nicht hierher.',
});
