import { expect, test } from 'vitest';
import { dataOf } from '../../testing/catalogue-builders.ts';
import { typesetFields } from './fields.ts';

test('texts for readers are typeset, at every depth', () => {
  const news = dataOf('news', {
    title: '"Neues" Labor - z.B. hier',
    summary: 'Am 26. April ...',
    links: [{ title: 'Nr. 5', url: 'https://example.org/a--b' }],
    cover: { src: './a.jpg', alt: 'Ein "Bild"', caption: '5 mg', credit: 'Dr. Meier', licence: 'CC BY 4.0' },
  });
  expect(typesetFields('news', news)).toMatchObject({
    title: '„Neues“ Labor\u00a0– z.\u202fB. hier',
    summary: 'Am 26.\u00a0April\u00a0…',
    links: [{ title: 'Nr.\u00a05', url: 'https://example.org/a--b' }],
    cover: { alt: 'Ein „Bild“', caption: '5\u00a0mg', credit: 'Dr.\u00a0Meier' },
  });
});

test('facts stay what they are', () => {
  const project = dataOf('projects', {
    funding: [{ funder: 'beispiel', amount: 1000.5, reference: '10-12 "A"', awarded: '2026-04-27' }],
    term: { start: '2021-07' },
    contacts: [{ email: "o'neill--x@example.org", phone: '+49 341 123 45' }],
  });
  expect(typesetFields('projects', project)).toEqual(project);
  const venue = dataOf('venues', {
    address: { street: 'Weg 10-12', postalCode: '04103', city: 'Halle (Saale)' },
  });
  expect(typesetFields('venues', venue)).toEqual(venue);
});

test('what was given is not changed, and a picture’s file stays the same object', () => {
  const src = { src: '/a.jpg', width: 1 };
  const data = { title: '"a"', cover: { src, alt: '"b"' } };
  const set = typesetFields('news', data);
  expect(data.title).toBe('"a"');
  expect(set).toEqual({ title: '„a“', cover: { src, alt: '„b“' } });
  expect(set.cover.src).toBe(src);
});
