import * as fontkit from 'fontkit';
import { beforeAll, expect, test } from 'vitest';
import { fontFile } from '../../source/fonts.ts';
import { piecesIn } from './break-points.ts';
import { TEXT_WIDTH, TITLE } from './index.ts';
import { setText } from './line-breaking.ts';
import { type Typeface, typefaceOf } from './typeface.ts';

const BOX = { ...TITLE, height: 322 };
let serif: Typeface;
beforeAll(async () => {
  serif = typefaceOf(fontkit.openSync(await fontFile('serif', 'sfnt')) as fontkit.Font);
});
const set = (title: string) => setText(title, serif, BOX);
const parted = (text: string) =>
  piecesIn(text)
    .map(({ text: piece, joint }) => `${{ space: ' ', hyphen: '', seam: '=', syllable: '|' }[joint]}${piece}`)
    .join('')
    .trim();

test('long words may be divided, best at the seams of compounds', () => {
  expect(parted('Landesentwicklungsgesellschaft in Leipzig')).toBe('Landes=entwicklungs=gesellschaft in Leipzig');
});

test('a divided word keeps four letters on both sides, a known one at the end may have three', () => {
  expect(parted('Bewirtschaftung am Veranstaltungsort')).toBe('Bewirt|schaf|tung am Veranstaltungs=ort');
});

test('short words are never divided', () => {
  expect(parted('Chemnitz verhandelt')).toBe('Chemnitz verhandelt');
});

test('the author’s soft hyphens are the only ones', () => {
  expect(parted('Rindfleisch\u00adetikettierungs\u00adüberwachung im Bundesgesundheitsministerium')).toBe(
    'Rindfleisch=etikettierungs=überwachung im Bundesgesundheitsministerium',
  );
});

test('written hyphens part words, but not after two letters or fewer', () => {
  expect(piecesIn('Life-Sciences-Cluster E-Mail').map(({ text }) => text)).toEqual([
    'Life-',
    'Sciences-',
    'Cluster',
    'E-Mail',
  ]);
});

test('a part of one letter does not end a line', () => {
  expect(piecesIn('mit CAR-T-Zellen').map(({ text }) => text)).toEqual(['mit', 'CAR-T-Zellen']);
});

test('numbers stay with what they count', () => {
  expect(piecesIn('166 Millionen Euro am 26. April 2026').map(({ text }) => text)).toEqual([
    '166\u00a0Millionen',
    'Euro',
    'am',
    '26.\u00a0April',
    '2026',
  ]);
});

test('no line begins with a dash', () => {
  expect(piecesIn('bionection – Partnering').map(({ text }) => text)).toEqual(['bionection\u00a0–', 'Partnering']);
});

test('lines are even and as large as they fit', () => {
  expect(set('biosaxony gewinnt mit „QualiBioPharma“ den Wettbewerb „ClusterERFOLG“')).toEqual({
    size: 72,
    lines: ['biosaxony gewinnt', 'mit „QualiBioPharma“', 'den Wettbewerb', '„ClusterERFOLG“'],
  });
  expect(set('Deutsche Biotechnologietage 2016')).toEqual({
    size: 84,
    lines: ['Deutsche', 'Biotechnologietage', '2016'],
  });
  expect(set('Gründung des Trägervereins für den Life-Sciences-Cluster in Sachsen-Anhalt')).toEqual({
    size: 72,
    lines: ['Gründung des', 'Trägervereins für den', 'Life-Sciences-Cluster', 'in Sachsen-Anhalt'],
  });
});

test('a word that is too long for its line is divided at a seam', () => {
  expect(set('Gesundheitswirtschaftsministerkonferenz')).toEqual({
    size: 72,
    lines: ['Gesundheitswirtschafts-', 'ministerkonferenz'],
  });
  expect(set('Verkehrsinfrastrukturfinanzierungsgesellschaft beschließt Straßenbahnverlängerung')).toEqual({
    size: 64,
    lines: ['Verkehrsinfrastruktur-', 'finanzierungsgesellschaft', 'beschließt', 'Straßenbahnverlängerung'],
  });
});

test('what fits at no size is cut short at a word', () => {
  const { size, lines } = set('Laborgebäude '.repeat(60));
  expect({ size, count: lines.length, last: lines.at(-1) }).toEqual({
    size: 36,
    count: 5,
    last: 'Laborgebäude Laborgebäude Laborgebäude …',
  });
});

test('a word without any place to divide it is divided anywhere rather than clipped', () => {
  expect(set('W'.repeat(40))).toEqual({ size: 36, lines: [`${'W'.repeat(20)}-`, 'W'.repeat(20)] });
});

test('nothing is wider or higher than its box in 500 German titles', () => {
  const words = [
    'Biotechnologie',
    'in',
    'Sachsen-Anhalt',
    '„QualiBioPharma“',
    'Strukturwandelförderung',
    'und',
    'für',
    'die',
    'Wirkstoffforschungsgesellschaft',
    'Leipzig',
    '2026:',
    'Zell-',
    'Gentherapie',
    'eröffnet',
    'neues',
    'Translationszentrum',
    '–',
    'Bürger:innen',
    'Pharmazeutinnen',
    'Nachwuchswissenschaftlerinnen',
    '100',
    'Mio.',
    'Euro',
    'Qualitätssicherungsmaßnahmen',
  ];
  const titles = Array.from({ length: 500 }, (_, index) =>
    Array.from(
      { length: 1 + (index % 14) },
      (_, place) => words[(index * 7 + place * place * 5 + place * 11) % words.length],
    )
      .join(' ')
      .slice(0, 160),
  );
  const wrong = titles.filter((title) => {
    const { size, lines } = set(title);
    return (
      lines.length === 0 ||
      lines.length > 5 ||
      lines.length * size * 1.1 > 322 ||
      lines.some((line) => serif.width(line, size) > TEXT_WIDTH)
    );
  });
  expect(wrong).toEqual([]);
});
