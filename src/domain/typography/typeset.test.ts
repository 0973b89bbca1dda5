import { describe, expect, test } from 'vitest';
import { BREAK, OBJECT } from './run.ts';
import { typeset, typesetParts } from './typeset.ts';

/** No-break spaces as signs that can be seen: ␣ is U+00A0, ⍽ the narrow U+202F. */
const visible = (text: string): string => text.replaceAll('\u00a0', '␣').replaceAll('\u202f', '⍽');

const german: Record<string, [typed: string, printed: string][]> = {
  'quotation marks': [
    ['Er sagte "so" und ging.', 'Er sagte „so“ und ging.'],
    ['"So", sagte er.', '„So“, sagte er.'],
    ['„so“ und ‚so‘ bleiben', '„so“ und ‚so‘ bleiben'],
    ['»so« und «so» bleiben', '»so« und «so» bleiben'],
    ['„so" halb getippt', '„so“ halb getippt'],
    ['"so“ andersherum', '„so“ andersherum'],
    ['“so” auf Englisch getippt', '“so” auf Englisch getippt'],
    ['"Er rief \'ja\' laut"', '„Er rief ‚ja‘ laut“'],
    ['"Er rief "ja" laut"', '„Er rief ‚ja‘ laut“'],
    ["'so' allein", '‚so‘ allein'],
    ['\'Er rief "ja" laut\'', '‚Er rief „ja“ laut‘'],
    ['("so")', '(„so“)'],
    ['"Bio"-"Tech"-Preis', '„Bio“-„Tech“-Preis'],
    ['"Grün"es Labor', '„Grün“es Labor'],
    ['"Was?" – "Ja!"', '„Was?“␣– „Ja!“'],
    ['"a" "b" "c"', '„a“ „b“ „c“'],
    ['"...und so"', '„…und so“'],
    ['"Halle 5" und "Halle 6"', '„Halle 5“ und „Halle 6“'],
  ],
  apostrophes: [
    ["So geht's, 's ist gut.", 'So geht’s, ’s ist gut.'],
    ["Hans' Auto, Grass' Roman", 'Hans’ Auto, Grass’ Roman'],
    ["'Hans' Auto' sagt er", '‚Hans’ Auto‘ sagt er'],
    ["O'Neill und die '90er", 'O’Neill und die ’90er'],
    ['"Was gibt\'s?"', '„Was gibt’s?“'],
  ],
  'inches, minutes and leftovers': [
    ['ein 5" Rohr', 'ein 5" Rohr'],
    ['6\'2" groß', '6\'2" groß'],
    ['"ein 5" Rohr"', '„ein 5" Rohr“'],
    ['"offen und nicht zu', '"offen und nicht zu'],
    ['zu, aber nicht offen"', 'zu, aber nicht offen"'],
    ['"so\'', '"so\''],
  ],
  'dashes and dots': [
    ['Wort - Wort', 'Wort␣– Wort'],
    ['Wort -- Wort', 'Wort␣– Wort'],
    ['Wort – Wort', 'Wort␣– Wort'],
    ['Wort--Wort', 'Wort–Wort'],
    ['Ein- und Ausgang, Life-Science-Tag', 'Ein- und Ausgang, Life-Science-Tag'],
    ['10-12 Uhr', '10–12␣Uhr'],
    ['9.30-12.00 Uhr', '9.30–12.00␣Uhr'],
    ['2014-2020, 2014 - 2020', '2014–2020, 2014–2020'],
    ['26.-27. April', '26.–27.␣April'],
    ['(S. 5-12)', '(S.␣5–12)'],
    ['so ... ja...', 'so␣… ja…'],
    ['zwei  Leerzeichen,   drei', 'zwei Leerzeichen, drei'],
    ['bei -5 °C', 'bei -5␣°C'],
  ],
  'numbers that are no range': [
    ['2024-09-12 und 2024-09', '2024-09-12 und 2024-09'],
    ['COVID-19, 3-2, 12-10', 'COVID-19, 3-2, 12-10'],
    ['FKZ 03-05 und Az. 12-34', 'FKZ 03-05 und Az. 12-34'],
    ['Tel. 341-1234', 'Tel. 341-1234'],
    ['(0341) 12-34', '(0341) 12-34'],
    ['ISBN 978-3-16-148410-0', 'ISBN 978-3-16-148410-0'],
    ['DIN EN ISO 10-12', 'DIN EN ISO 10-12'],
    ['1:1, 3:2 und 1/2', '1:1, 3:2 und 1/2'],
    ['W3-4a, 10-12jährige', 'W3-4a, 10-12jährige'],
  ],
  'no-break spaces': [
    ['20 % und 5 mg', '20␣% und 5␣mg'],
    ['10.000 EUR, 166 Mio. Euro', '10.000␣EUR, 166␣Mio.␣Euro'],
    ['EUR 500 und € 20', 'EUR␣500 und €␣20'],
    ['12:30 Uhr', '12:30␣Uhr'],
    ['26. April 2016', '26.␣April 2016'],
    ['26./27. April 2016', '26./27.␣April 2016'],
    ['am 26.\nApril', 'am 26.␣April'],
    ['1. Quartal', '1.␣Quartal'],
    ['Dr. Meier, Prof. Dr. rer. nat. Beate', 'Dr.␣Meier, Prof.␣Dr.␣rer.␣nat.␣Beate'],
    ['J. S. Bach', 'J.␣S.␣Bach'],
    ['§ 5, §§ 5 und 6', '§␣5, §§␣5 und 6'],
    ['Art. 6 Abs. 1', 'Art.␣6 Abs.␣1'],
    ['Abb. 3, Nr. 3, S. 5, Tab. 2', 'Abb.␣3, Nr.␣3, S.␣5, Tab.␣2'],
    ['Halle (Saale)', 'Halle␣(Saale)'],
    ['Halle (an der Saale)', 'Halle (an der Saale)'],
    ['+49 341 123 45', '+49␣341␣123␣45'],
    ['5 Meter, 5 mal', '5␣Meter, 5 mal'],
    ['5 große Labore', '5 große Labore'],
  ],
  abbreviations: [
    ['z.B. so, d.h. u.a.', 'z.⍽B. so, d.⍽h. u.⍽a.'],
    ['z. B. so', 'z.⍽B. so'],
    ['Z.B. so', 'Z.⍽B. so'],
    ['i.d.R. und i. d. R.', 'i.⍽d.⍽R. und i.⍽d.⍽R.'],
    ['biosaxony e.V. Das', 'biosaxony␣e.⍽V. Das'],
  ],
  'what is no prose': [
    ["https://example.org/a--b?x='y'&z=10-12", "https://example.org/a--b?x='y'&z=10-12"],
    ['"https://example.org/a-b"', '„https://example.org/a-b“'],
    ['Siehe www.example.org/1-2...', 'Siehe www.example.org/1-2…'],
    ["o'neill--x@example.org", "o'neill--x@example.org"],
    ['Bürger:innen und Laborant*innen', 'Bürger:innen und Laborant*innen'],
    ['mRNA, pH-Wert, W3+ FAIR, C++, AT&T', 'mRNA, pH-Wert, W3+ FAIR, C++, AT&T'],
    ['CC BY 4.0', 'CC BY 4.0'],
  ],
};

describe.each(Object.entries(german))('German %s', (_, cases) => {
  test.each(cases)('%s', (typed, printed) => {
    expect(visible(typeset(typed, 'de'))).toBe(printed);
  });

  test.each(cases)('typeset twice is typeset once: %s', (typed) => {
    const once = typeset(typed, 'de');
    expect(typeset(once, 'de')).toBe(once);
  });
});

const english: [typed: string, printed: string][] = [
  ['He said "so" and left.', 'He said “so” and left.'],
  ['"He cried \'yes\' aloud"', '“He cried ‘yes’ aloud”'],
  ["It's 5 mg, don't", 'It’s 5␣mg, don’t'],
  ['on 26 April, on April 26', 'on 26␣April, on April␣26'],
  ['Dr Meier and Fig. 3', 'Dr␣Meier and Fig.␣3'],
  ['word - word ...', 'word␣– word␣…'],
];

test.each(english)('English: %s', (typed, printed) => {
  expect(visible(typeset(typed, 'en'))).toBe(printed);
  expect(visible(typeset(typeset(typed, 'en'), 'en'))).toBe(printed);
});

describe('a paragraph in parts', () => {
  const set = (...parts: string[]) => typesetParts(parts, 'de').map(visible);

  test('is read as one text', () => {
    expect(set('Er sagte "das ist ', 'gut', '" und ging.')).toEqual(['Er sagte „das ist ', 'gut', '“ und ging.']);
    expect(set('"', 'Labor', '" am 26. ', 'April')).toEqual(['„', 'Labor', '“ am 26.␣', 'April']);
    expect(set('z.', 'B.', ' so')).toEqual(['z.⍽', 'B.', ' so']);
  });

  test('keeps the parts that are no text', () => {
    expect(set('Der Befehl "', OBJECT, '" hilft')).toEqual(['Der Befehl „', OBJECT, '“ hilft']);
    expect(set('am 26.', BREAK, '\nApril')).toEqual(['am 26.', BREAK, '\nApril']);
  });

  test('may be empty', () => {
    expect(set()).toEqual([]);
    expect(set('', '')).toEqual(['', '']);
  });
});

/** Pieces that change each other's meaning; all triples of them are tried, 27,000 short texts. */
const PIECES = '" \' „ “ ‚ ‘ ’ a s 5 26. Dr. z.B. - -- – ... … ( ) , . § % e.V. April 10-12 2024-09 +49 341'.split(' ');

test('whatever is typed, typesetting it twice changes nothing more', () => {
  const unstable: string[] = [];
  for (const a of PIECES) {
    for (const b of PIECES) {
      for (const c of PIECES) {
        for (const text of [`x ${a}${b} ${c} y`, `${a} ${b}${c}`]) {
          const once = typeset(text, 'de');
          if (typeset(once, 'de') !== once)
            unstable.push(`${text} → ${visible(once)} → ${visible(typeset(once, 'de'))}`);
        }
      }
    }
  }
  expect(unstable).toEqual([]);
});
