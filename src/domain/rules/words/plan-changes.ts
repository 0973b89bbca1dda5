/** What is said where an event's status and its changes contradict each other. */
import type { Words } from '../../content-tree.ts';
import type { PlanChange, PlanStatus } from '../../event-changes.ts';
import { type Saying, say } from './words.ts';

interface Mismatch {
  /** What the field says. */
  status: PlanStatus;
  /** What the changes say. */
  told: PlanStatus;
  /** The day that a new entry would have. */
  day: string;
  /** There is no entry yet below which it could stand. */
  isFirst: boolean;
}

type Kind = PlanChange['kind'];

const texts: Partial<Record<Kind, Words>> = {
  cancelled: say('Die Veranstaltung fällt aus.', 'The event does not take place.'),
  postponed: say(
    'Die Veranstaltung wird verschoben, der neue Termin folgt.',
    'The event is postponed, the new date will follow.',
  ),
  'moved-online': say('Die Veranstaltung findet online statt.', 'The event takes place online.'),
  resumed: say('Die Veranstaltung findet doch statt.', 'The event takes place after all.'),
};

const entryLines = (day: string, kind: Kind, language: keyof Words): string[] => [
  `  - date: ${day}`,
  `    kind: ${kind}`,
  `    text: ${texts[kind]?.[language] ?? ''}`,
];

/** The lines of a new entry as they are to stand in the file, each on a line of its own. */
function lines({ day, isFirst }: Mismatch, kind: Kind): Words {
  const head = isFirst ? ['changes:'] : [];
  const written = (language: keyof Words) => [...head, ...entryLines(day, kind, language)].join('\n');
  return isFirst
    ? say(`Ergänzen und den Satz anpassen:\n${written('de')}`, `Add, and adapt the sentence:\n${written('en')}`)
    : say(
        `Unter „changes“ unten anfügen und den Satz anpassen:\n${written('de')}`,
        `Add at the end of "changes", and adapt the sentence:\n${written('en')}`,
      );
}

const takesPlaceAgain = (mismatch: Mismatch): Words => {
  const entry = lines(mismatch, 'resumed');
  return say(
    `Gilt die Änderung noch: status: ${mismatch.told}. Gibt es einen neuen Termin, fehlt darunter ein Eintrag mit kind: moved. Findet die Veranstaltung statt wie zuerst angekündigt: ${entry.de}`,
    `If the change still holds: status: ${mismatch.told}. If there is a new date, an entry with kind: moved is missing. If the event takes place as first announced: ${entry.en}`,
  );
};

export const sayMismatch = (mismatch: Mismatch): Saying =>
  mismatch.status === 'scheduled'
    ? {
        message: say(
          `Nach den Änderungen („changes“) wäre der Status „${mismatch.told}“; hier findet die Veranstaltung statt.`,
          `By its changes ("changes") the status would be "${mismatch.told}"; here the event takes place.`,
        ),
        mend: takesPlaceAgain(mismatch),
      }
    : {
        message: say(
          `Der Status ist „${mismatch.status}“, aber keine Änderung („changes“) sagt, seit wann und warum.`,
          `The status is "${mismatch.status}", but no change ("changes") says since when and why.`,
        ),
        mend: lines(mismatch, mismatch.status),
      };
