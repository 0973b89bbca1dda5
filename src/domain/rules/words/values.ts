/** What is wrong with the type or the length of a value, and how it is written here. */
import type { Words } from '../../content-tree.ts';
import type { OnLine } from './dates.ts';
import { meantValue } from './synonyms.ts';
import { listed, type Saying, say, shorten, write, yamlText } from './words.ts';

export const sayEmpty = (key: string, isRequired: boolean, example: string): Saying => ({
  message: say(`Das Feld „${key}“ ist leer.`, `The field "${key}" is empty.`),
  mend: isRequired
    ? say(`Einen Wert ergänzen, zum Beispiel: ${example}`, `Add a value, for example: ${example}`)
    : say(
        `Die Zeile löschen oder einen Wert ergänzen, zum Beispiel: ${example}`,
        `Delete the line or add a value, for example: ${example}`,
      ),
});

export function sayMissing(field: string, label: Words | undefined, example: string): Saying {
  const called = say(label ? ` (${label.de})` : '', label ? ` (${label.en})` : '');
  return {
    message: say(
      `Das Pflichtfeld „${field}“${called.de} fehlt.`,
      `The required field "${field}"${called.en} is missing.`,
    ),
    mend: say(`Eine Zeile ergänzen, zum Beispiel: ${example}`, `Add a line, for example: ${example}`),
  };
}

export function sayChoice(typed: string, options: readonly string[], onLine: OnLine): Saying {
  const guess = meantValue(typed, options);
  const or = say(listed(options, 'oder'), listed(options, 'or'));
  return {
    message: say(`„${shorten(typed)}“ ist hier nicht möglich.`, `"${shorten(typed)}" is not possible here.`),
    mend: guess
      ? say(
          `Meinten Sie „${guess}“? So schreiben: ${onLine(guess)} (möglich sind ${or.de})`,
          `Did you mean "${guess}"? Write: ${onLine(guess)} (possible are ${or.en})`,
        )
      : say(`Möglich sind ${or.de}.`, `Possible are ${or.en}.`),
  };
}

export function sayFlag(typed: string, onLine: OnLine): Saying {
  const isNo = /^(?:nein|no|n|falsch|false|0|aus|off)$/i.test(typed.trim());
  const isYes = /^(?:ja|yes|y|j|wahr|true|1|an|on)$/i.test(typed.trim());
  return {
    message: say(
      `„${shorten(typed)}“ ist hier nicht möglich; erlaubt sind true (ja) und false (nein).`,
      `"${shorten(typed)}" is not possible here; true (yes) and false (no) are allowed.`,
    ),
    mend:
      isNo || isYes
        ? write(onLine(String(isYes)))
        : say(
            `So schreiben: ${onLine('true')} oder ${onLine('false')}`,
            `Write: ${onLine('true')} or ${onLine('false')}`,
          ),
  };
}

export const sayNeedsQuotes = (typed: string, onLine: OnLine): Saying => ({
  message: say(
    `„${shorten(typed)}“ würde nicht als Text, sondern als Zahl oder Ja/Nein gelesen.`,
    `"${shorten(typed)}" would be read as a number or yes/no, not as text.`,
  ),
  mend: write(onLine(yamlText(typed))),
});

/** `[Leipzig]` → Leipzig, `Zell: Gen` (which YAML takes for a field) → "Zell: Gen" */
function textMeant(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? value.join(', ') : undefined;
  const entries = Object.entries(value ?? {});
  const [name, text] = entries[0] ?? [];
  return entries.length === 1 && typeof text === 'string' ? yamlText(`${name}: ${text}`) : undefined;
}

export const sayNotText = (value: unknown, onLine: OnLine, example: string): Saying => ({
  message: say(
    'Hier gehört ein einfacher Text hin, keine Liste und keine Gruppe von Feldern.',
    'This takes plain text, no list and no group of fields.',
  ),
  mend: write(onLine(textMeant(value) ?? example)),
});

/** @param groupKeys the fields of one entry, where entries are groups of fields */
export function sayList(value: unknown, key: string, groupKeys: readonly string[]): Saying {
  const message = say('Hier gehört eine Liste hin.', 'This takes a list.');
  const [first] = groupKeys;
  if (first) {
    return {
      message,
      mend: say(
        `Unter „${key}:“ jeden Eintrag so beginnen: - ${first}: …`,
        `Below "${key}:" begin every entry like this: - ${first}: …`,
      ),
    };
  }
  const items = typeof value === 'object' ? ['…'] : String(value).split(/\s*[,;]\s*/);
  return { message, mend: write(`${key}: [${items.filter(Boolean).join(', ')}]`) };
}

export const sayGroup = (key: string, keys: readonly string[]): Saying => ({
  message: say('Hier gehört eine Gruppe von Feldern hin.', 'This takes a group of fields.'),
  mend: say(
    `Hinter „${key}:“ nichts schreiben; darunter, zwei Leerzeichen eingerückt, je eine Zeile für ${listed(keys, 'und')}.`,
    `Write nothing behind "${key}:"; below it, indented by two spaces, one line each for ${listed(keys, 'and')}.`,
  ),
});

export function sayTooLong(length: number, maximum: number): Saying {
  const surplus = length - maximum;
  return {
    message: say(
      `Der Text ist ${length} Zeichen lang, möglich sind höchstens ${maximum}.`,
      `The text has ${length} characters; at most ${maximum} are possible.`,
    ),
    mend: say(`Um mindestens ${surplus} Zeichen kürzen.`, `Shorten it by at least ${surplus} characters.`),
  };
}
