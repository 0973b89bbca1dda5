import { describe, expect, test } from 'vitest';
import { line, parameter, text, textLine, uri, written } from './content-line.ts';

describe('text in a calendar', () => {
  test.each([
    ['Größe, Maß; Übermut', String.raw`Größe\, Maß\; Übermut`],
    [String.raw`C:\neu`, String.raw`C:\\neu`],
    ['erste Zeile\nzweite\r\ndritte\rvierte\u2028fünfte', String.raw`erste Zeile\nzweite\ndritte\nvierte\nfünfte`],
    ['„Titel“: 12:30 "so"', '„Titel“: 12:30 "so"'],
    ['a\tb', 'a b'],
    ['a\u0000b\u0007c\u001fd\u007fe\u0090f', 'abcdef'],
    ['a\ufeffb\ufffec\uffffd\ufdd0e\ufffdf', 'abcdef'],
    ['halb \ud83d, halb \udc69', String.raw`halb \, halb `],
    ['u\u0308ber', '\u00fcber'],
    ['👩‍🔬 prüft', '👩‍🔬 prüft'],
  ])('%j is %j', (given, escaped) => {
    expect(text(given)).toBe(escaped);
  });
});

describe('a parameter', () => {
  test.each([
    ['Online teilnehmen', 'Online teilnehmen'],
    ['um 12:30', '"um 12:30"'],
    ['Saal 1, Haus 2; links', '"Saal 1, Haus 2; links"'],
    ['„so“ oder "so"', "„so“ oder ^'so^'"],
    ['hoch^2\nnächste', 'hoch^^2^nnächste'],
  ])('%j is %j (RFC 6868)', (given, escaped) => {
    expect(parameter(given)).toBe(escaped);
  });
});

describe('an address', () => {
  test('is percent-encoded, and keeps its commas', () => {
    expect(uri('https://example.org/grün/a,b;c?x=1,2#ä')).toBe('https://example.org/gr%C3%BCn/a,b;c?x=1,2#%C3%A4');
  });

  test('must be absolute', () => {
    expect(() => uri('/termine.ics')).toThrow(TypeError);
  });
});

describe('a line', () => {
  test('is a name, parameters and a value', () => {
    expect(line('DTSTART', '20260427', { VALUE: 'DATE' })).toEqual(['DTSTART;VALUE=DATE:20260427']);
    expect(textLine('SUMMARY', 'a, b')).toEqual([String.raw`SUMMARY:a\, b`]);
  });

  test('is left out where there is nothing to say', () => {
    expect([...line('GEO', undefined), ...line('CATEGORIES', ''), ...textLine('LOCATION', undefined)]).toEqual([]);
  });

  test('ends with CRLF, and of 75 octets it is written in one', () => {
    const whole = `SUMMARY:${'x'.repeat(67)}`;
    expect(written([whole, 'END:VEVENT'])).toBe(`${whole}\r\nEND:VEVENT\r\n`);
  });

  test('of more octets goes on behind a space', () => {
    expect(written([`SUMMARY:${'x'.repeat(68 + 74)}`])).toBe(
      `SUMMARY:${'x'.repeat(67)}\r\n ${'x'.repeat(74)}\r\n x\r\n`,
    );
  });

  test('is folded before a letter of several octets, not within it', () => {
    expect(written([`SUMMARY:${'x'.repeat(66)}ü`])).toBe(`SUMMARY:${'x'.repeat(66)}\r\n ü\r\n`);
  });

  test('is folded before an emoji of several parts, and before a letter with its marks', () => {
    expect(written([`SUMMARY:${'x'.repeat(60)}👩‍🔬!`])).toBe(`SUMMARY:${'x'.repeat(60)}\r\n 👩‍🔬!\r\n`);
    expect(written([`SUMMARY:${'x'.repeat(66)}q\u0323`])).toBe(`SUMMARY:${'x'.repeat(66)}\r\n q\u0323\r\n`);
  });

  test('is folded within a heap of marks that is longer than a line', () => {
    const heap = `a${'\u0323'.repeat(50)}`;
    const rows = written([heap]).split('\r\n');
    expect(rows.map((row) => Buffer.byteLength(row))).toEqual([75, 27, 0]);
    expect(rows.join('\r\n').replaceAll('\r\n ', '')).toBe(`${heap}\r\n`);
  });
});
