/** Invented sentences, paragraphs and lists that read like a press office's German. */
import type { Chance } from './chance.ts';
import { towns, type WordKind, words } from './words.ts';

const SENTENCES = [
  'In {town} wollen {people} {thing} {how} {does}, {aim}.',
  'Dass {people} {thing} {does}, galt noch im {month} als offen; nun liegt ein Plan auf dem Tisch.',
  'Rund {number} Menschen haben bisher mitgewirkt, {aim}.',
  'Für die {field} stehen dabei {number}.000 Euro bereit, verteilt auf {few} Jahre.',
  'Zuerst sollen {people} {thing} {does}; danach folgt {how} der nächste Abschnitt.',
  'Auch in {town} und {town} beobachten {people}, wie sich die {field} verändert.',
  'Die Beteiligten rechnen damit, dass {people} {thing} {how} {does} können.',
  'Nach Angaben der {role} haben sich {number} Betriebe gemeldet, {few} mehr als im Jahr zuvor.',
  'Im {month} beginnt der Probebetrieb, {aim}.',
  'Bislang mussten {people} auf {thing} warten, obwohl die {field} in {town} als Schwerpunkt gilt.',
  'Ob sich {thing} rechnet, hängt von der Auslastung ab: Mindestens {number} Aufträge im Jahr sind nötig.',
  'Das Vorhaben verbindet {field} und {field}, zwei Gebiete, die sonst selten zusammenkommen.',
  'Wer sich für {thing} interessiert, kann sich bis {month} melden.',
  '{number} Proben am Tag lassen sich so auswerten, bisher waren es {few} Dutzend.',
  'Ähnlich sehen es {people}: Ohne {field} ließe sich {thing} kaum {does}.',
  'Der Zeitplan ist eng, denn schon im {month} wollen {people} {thing} {does}.',
  'Die Kosten blieben im Rahmen, {aim}.',
  'Zwischen {town} und {town} liegen {number} Kilometer; gemeinsame Technik spart Wege.',
] as const;

const LIST_LINES = [
  '{field}: {number} Plätze, Beginn im {month}',
  '{town}: {people}',
  '{thing}, {aim}',
  '{number} Anmeldungen aus {few} Ländern',
  'Beratung für {people} in {town}',
] as const;

type Slot = WordKind | 'town' | 'number' | 'few';

const wordFor = (chance: Chance, slot: Slot): string => {
  if (slot === 'town') return chance.one(towns);
  if (slot === 'number') return String(chance.between(12, 480));
  if (slot === 'few') return String(chance.between(2, 9));
  return chance.one(words[slot]);
};

export const fill = (chance: Chance, pattern: string): string => {
  const text = pattern.replace(/\{(\w+)\}/g, (_, slot) => wordFor(chance, slot as Slot));
  return text.charAt(0).toUpperCase() + text.slice(1);
};

export const sentence = (chance: Chance): string => fill(chance, chance.one(SENTENCES));

export const sentences = (chance: Chance, count: number): string =>
  chance
    .some(SENTENCES, count)
    .map((pattern) => fill(chance, pattern))
    .join(' ');

export const paragraph = (chance: Chance): string => sentences(chance, chance.between(3, 5));

export const bulletList = (chance: Chance): string =>
  Array.from({ length: chance.between(3, 6) }, () => `- ${fill(chance, chance.one(LIST_LINES))}`).join('\n');

export const table = (chance: Chance): string =>
  [
    '| Bereich | Jahr | Betrag in Euro |',
    '| ------- | ---: | -------------: |',
    ...chance
      .some(words.field, chance.between(3, 6))
      .map((field) => `| ${field} | ${chance.between(2008, 2026)} | ${chance.between(12, 940)}.000 |`),
  ].join('\n');

const TITLES = [
  '{field} in {town}: {number} neue Plätze',
  '{town} baut die {field} aus',
  '{field} und {field} rücken in {town} zusammen',
  'Fördergeld für die {field} in {town}',
  '{town}: Erste Ergebnisse aus der {field}',
  '{number} Gäste sprechen in {town} über {field}',
  'Wie {town} Fachkräfte für die {field} gewinnt',
] as const;

export const title = (chance: Chance): string => fill(chance, chance.one(TITLES));

/** At most 400 characters, as summaries are. */
export const summary = (chance: Chance): string => {
  const text = sentences(chance, 2);
  return text.length <= 400 ? text : sentence(chance);
};
