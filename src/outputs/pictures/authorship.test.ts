import { expect, test } from 'vitest';
import { copyrightNotice, exifOf } from './authorship.ts';

test('EXIF writes German letters as two', () => {
  expect(exifOf({ creator: 'Änne Öhrström-Straßburg', rights: '© Übermaß GmbH' })).toEqual({
    IFD0: { Artist: 'Aenne Oehrstroem-Strassburg', Copyright: '© Uebermass GmbH' },
  });
});

test('EXIF writes umlauts made of two characters, as macOS has them, as two letters too', () => {
  expect(exifOf({ creator: 'Jo\u0308rg' })).toEqual({ IFD0: { Artist: 'Joerg' } });
});

test.each([
  [{ creator: 'Jörg Müßig', rights: 'CC BY 4.0' }, '© Jörg Müßig, CC BY 4.0'],
  [{ creator: 'Jörg Müßig' }, '© Jörg Müßig'],
  [{ rights: 'Alle Rechte vorbehalten' }, '© Alle Rechte vorbehalten'],
  [{ creator: 'Jörg Müßig', rights: '© Beispiel GmbH' }, 'Jörg Müßig, © Beispiel GmbH'],
  [{ creator: 'Jörg Müßig', rights: 'CC0 1.0' }, 'Jörg Müßig, CC0 1.0'],
  [{}, undefined],
])('the copyright notice of %j is %s', (by, notice) => {
  expect(copyrightNotice(by)).toBe(notice);
});
