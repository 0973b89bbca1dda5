/** What is wrong where fields do not go together. */
import type { RelationCode } from '../../../schema/fields.ts';
import { type Saying, say } from './words.ts';

interface Relation extends Saying {
  /** The fields, beside each other, that the rule is about. */
  about: readonly string[];
}

export const relations: Readonly<Record<RelationCode, Relation>> = {
  'start-or-period': {
    about: ['start', 'period'],
    message: say(
      'Eine Veranstaltung braucht entweder „start“ (Tag steht fest) oder „period“ (Tag steht noch nicht fest).',
      'An event needs either "start" (the day is known) or "period" (it is not yet known).',
    ),
    mend: say(
      'Genau eine der beiden Zeilen angeben, zum Beispiel: start: 2026-04-26',
      'Give exactly one of the two lines, for example: start: 2026-04-26',
    ),
  },
  'end-with-period': {
    about: ['end', 'period'],
    message: say(
      '„end“ und „period“ passen nicht zusammen: Der Zeitraum sagt schon, wann es endet.',
      '"end" and "period" do not go together: the period already says when it ends.',
    ),
    mend: say(
      'Die Zeile „end“ löschen, oder statt „period“ den ersten Tag angeben: start: 2026-04-26',
      'Delete the line "end", or give the first day instead of "period": start: 2026-04-26',
    ),
  },
  'end-precision': {
    about: ['start', 'end'],
    message: say(
      'Beginn und Ende müssen beide eine Uhrzeit haben oder beide keine.',
      'Start and end must either both have a time or both have none.',
    ),
    mend: say(
      'Zum Beispiel: start: 2026-04-26T10:00 und end: 2026-04-27T16:00',
      'For example: start: 2026-04-26T10:00 and end: 2026-04-27T16:00',
    ),
  },
  'end-before-start': {
    about: ['start', 'end'],
    message: say('Das Ende liegt vor dem Beginn.', 'The end is before the start.'),
    mend: say('Bitte „start“ und „end“ prüfen.', 'Please check "start" and "end".'),
  },
  'session-without-day': {
    about: ['programme'],
    message: say(
      'Die Veranstaltung dauert mehrere Tage, und das Programm hat Uhrzeiten: Dann braucht jeder Programmpunkt seinen Tag.',
      'The event lasts several days and its programme has clock times: every session then needs its day.',
    ),
    mend: say(
      'Bei jedem Programmpunkt den Tag ergänzen, zum Beispiel: day: 2026-04-26',
      'Add the day to every session, for example: day: 2026-04-26',
    ),
  },
  'session-outside-event': {
    about: ['programme'],
    message: say(
      'Ein Programmpunkt liegt an einem Tag, an dem die Veranstaltung nicht stattfindet.',
      'A session lies on a day on which the event does not take place.',
    ),
    mend: say(
      'Bitte „day“ der Programmpunkte mit „start“ und „end“ vergleichen.',
      'Please compare "day" of the sessions with "start" and "end".',
    ),
  },
  'third-party-without-source': {
    about: ['source', 'kind'],
    message: say(
      'Ein Beitrag eines anderen Hauses (kind: third-party) braucht seine Quelle.',
      'An item of another house (kind: third-party) needs its source.',
    ),
    mend: say(
      'Ergänzen: „source:“ und darunter, zwei Leerzeichen eingerückt, „name: Name des Hauses“',
      'Add: "source:" and below it, indented by two spaces, "name: name of the house"',
    ),
  },
  'updated-before-date': {
    about: ['updated', 'date'],
    message: say(
      'Die Aktualisierung („updated“) liegt vor der Veröffentlichung („date“).',
      'The update ("updated") lies before the publication ("date").',
    ),
    mend: say(
      '„updated“ prüfen; ohne wesentliche Änderung die Zeile löschen.',
      'Check "updated"; without a substantial change delete the line.',
    ),
  },
  'expires-before-date': {
    about: ['expires', 'date'],
    message: say(
      'Der Beitrag läuft ab („expires“), bevor er erscheint („date“).',
      'The item expires ("expires") before it is published ("date").',
    ),
    mend: say('Bitte „expires“ und „date“ prüfen.', 'Please check "expires" and "date".'),
  },
  'withdrawn-before-date': {
    about: ['withdrawn', 'date'],
    message: say(
      'Der Beitrag wird zurückgezogen („withdrawn“), bevor er erscheint („date“).',
      'The item is withdrawn ("withdrawn") before it is published ("date").',
    ),
    mend: say(
      'Bitte „date“ unter „withdrawn“ prüfen; was noch nicht erscheinen soll, ist ein Entwurf: draft: true',
      'Please check "date" below "withdrawn"; what is not to appear yet is a draft: draft: true',
    ),
  },
  'moved-without-from': {
    about: ['from', 'kind'],
    message: say(
      'Bei einem neuen Termin (kind: moved) fehlt, wann die Veranstaltung bisher beginnen sollte.',
      'A new date (kind: moved) does not say when the event was to begin before.',
    ),
    mend: say(
      'Darunter ergänzen, was bisher unter „start“ stand, zum Beispiel: from: 2026-06-10T09:00',
      'Add below it what "start" said before, for example: from: 2026-06-10T09:00',
    ),
  },
  'from-without-move': {
    about: ['from', 'kind'],
    message: say(
      '„from“ nennt den bisherigen Beginn und steht nur bei einem neuen Termin (kind: moved).',
      '"from" names the former start and stands only with a new date (kind: moved).',
    ),
    mend: say(
      'Die Zeile „from“ löschen; hat die Veranstaltung einen neuen Termin: kind: moved',
      'Delete the line "from"; if the event has a new date: kind: moved',
    ),
  },
  'source-unnamed': {
    about: ['organisation', 'name'],
    message: say('Bei der Quelle fehlt, von wem der Beitrag stammt.', 'The source does not say whose item it is.'),
    mend: say(
      'Unter „source“ entweder „organisation“ (Name des Ordners) oder „name“ ergänzen, zum Beispiel: name: Stadt Leipzig',
      'Below "source" add "organisation" (name of the folder) or "name", for example: name: City of Leipzig',
    ),
  },
  'contact-unreachable': {
    about: ['email', 'phone'],
    message: say(
      'Dieser Kontakt hat weder E-Mail-Adresse noch Telefonnummer.',
      'This contact has neither e-mail address nor telephone number.',
    ),
    mend: say(
      'Eine der beiden ergänzen, zum Beispiel: email: presse@example.org',
      'Add one of them, for example: email: press@example.org',
    ),
  },
  'link-target': {
    about: ['url', 'organisation', 'project', 'event'],
    message: say(
      'Jeder Link braucht genau ein Ziel: „url“, „organisation“, „project“ oder „event“.',
      'Every link needs exactly one target: "url", "organisation", "project" or "event".',
    ),
    mend: say(
      'Genau eine dieser Zeilen angeben, zum Beispiel: url: https://www.example.org/',
      'Give exactly one of these lines, for example: url: https://www.example.org/',
    ),
  },
};
