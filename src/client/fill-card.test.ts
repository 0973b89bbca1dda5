import { expect, test } from 'vitest';
import { fillText } from './fill-card.ts';

test('a placeholder is replaced by its value, as it stands', () => {
  expect(fillText('{date} in {place}', { date: '12. September 2024', place: 'Halle {x} $1' })).toBe(
    '12. September 2024 in Halle {x} $1',
  );
});

test('a placeholder without a value leaves nothing', () => {
  expect(fillText('{badge}', {})).toBe('');
});
