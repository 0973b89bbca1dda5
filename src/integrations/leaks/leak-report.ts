/** What the leak guard says in the terminal, in German. It may name the secret: nobody else reads it. */
import type { HeldBackState } from '../../domain/held-back.ts';
import type { Findings, Leak } from './find-leaks.ts';

const STATES: Readonly<Record<HeldBackState, string>> = {
  draft: 'ein Entwurf',
  embargoed: 'noch gesperrt',
  scheduled: 'noch nicht erschienen',
  expired: 'abgelaufen',
  withdrawn: 'zurückgezogen',
  dependent: 'nur durch Zurückgehaltenes bekannt',
};

/** More places of one secret are counted, not named. */
const MOST_PLACES = 8;

const quoted = (text: string): string => `„${text.length > 120 ? `${text.slice(0, 117)}…` : text}“`;

const placesOf = (leaks: readonly Leak[]): string => {
  const outputs = [...new Set(leaks.map(({ output }) => output))];
  const more = outputs.length - MOST_PLACES;
  return [...outputs.slice(0, MOST_PLACES), ...(more > 0 ? [`und ${more} weitere Dateien`] : [])].join(', ');
};

const BUG =
  '→ Kein veröffentlichter Beitrag sagt das: ein Programmfehler. Bitte melden, mit dieser Ausgabe. Wer sofort veröffentlichen muss, nimmt den zurückgehaltenen Beitrag so lange aus dem Inhaltsordner.';

function aboutText(folder: string, { secret, saidIn }: Leak): string[] {
  if (!('needle' in secret)) return [];
  const { file, line, field, value, item, state } = secret;
  const what = `${quoted(value)} aus ${folder}/${file}:${line} (${field === 'Text' ? 'Text' : `Feld „${field}“`} von ${item}, ${STATES[state]})`;
  if (!saidIn) return [what, BUG];
  return [
    what,
    `Im Beitrag ${folder}/${saidIn.file}, Zeile ${saidIn.line}, steht: ${quoted(saidIn.value.trim())}`,
    '→ Dort anders formulieren, bis der andere Beitrag erscheint. Ist der Wortlaut kein Geheimnis, den zurückgehaltenen Beitrag eindeutiger benennen (zum Beispiel mit Jahr).',
  ];
}

function aboutFile(folder: string, { secret }: Leak): string[] {
  if ('needle' in secret) return [];
  const { path, item, state } = secret;
  return [
    `die Datei ${folder}/${path} (von ${item}, ${STATES[state]}), auch in anderer Größe oder unter anderem Namen`,
    '→ Soll sie schon jetzt zu sehen sein, gehört sie auch in den Ordner des veröffentlichten Beitrags. Sonst ist es ein Programmfehler: bitte melden, mit dieser Ausgabe.',
  ];
}

const needleOf = ({ secret }: Leak): string => ('needle' in secret ? secret.needle : secret.path);

/** A text once, whoever says it, and a field once, however many runs of its words were found. */
const keyOf = ({ secret }: Leak): string =>
  'needle' in secret && secret.kind === 'text' ? `${secret.file} ${secret.line}` : needleOf({ secret } as Leak);

/** What is part of a longer text that was found in the same file says nothing more. */
function withoutEchoes(leaks: readonly Leak[]): Leak[] {
  const longest = leaks.toSorted((a, b) => needleOf(b).length - needleOf(a).length);
  const kept: Leak[] = [];
  const toldIn = new Map<string, string>();
  for (const leak of longest) {
    const told = toldIn.get(leak.output) ?? '';
    if (told.includes(` ${needleOf(leak)} `)) continue;
    toldIn.set(leak.output, `${told} | ${needleOf(leak)} `);
    kept.push(leak);
  }
  return kept;
}

/** @param folder the content folder as it is to stand before every path */
export function leakReport({ leaks, mismatches }: Findings, folder: string): string {
  const groups = [...Map.groupBy(withoutEchoes(leaks), keyOf).values()].flatMap((group) => {
    const [leak] = group;
    return leak ? [[placesOf(group), ...aboutText(folder, leak), ...aboutFile(folder, leak)].join('\n    ')] : [];
  });
  const numbers = mismatches.map(({ output, message }) => `${output}: ${message}`);
  return [
    'Nichts wurde veröffentlicht: Auf der fertigen Seite stünde etwas, das noch zurückgehalten wird.',
    ...groups,
    ...(numbers.length === 0
      ? []
      : [
          [
            'Was gezählt oder aufgeführt wird, entspricht nicht dem, was veröffentlicht ist:',
            ...numbers,
            '→ Ein Programmfehler. Bitte melden, mit dieser Ausgabe.',
          ].join('\n    '),
        ]),
  ].join('\n\n');
}
