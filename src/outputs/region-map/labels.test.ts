import { expect, test } from 'vitest';
import { labelBox, placeLabels, textBox } from './labels.ts';

const dot = (x: number, y: number, label: string) => ({ x, y, label });

test('a name stands on the right if there is room', () => {
  expect(placeLabels([dot(500, 500, 'Jena')])).toEqual(['right']);
});

test('at the edge of the map it stands on the other side', () => {
  expect(placeLabels([dot(980, 500, 'Görlitz')])).toEqual(['left']);
});

test('names and dots are not covered', () => {
  expect(placeLabels([dot(411, 486, 'Halle (Saale)'), dot(484, 528, 'Leipzig')])).toEqual(['left', 'right']);
  expect(placeLabels([dot(500, 500, 'Jena'), dot(440, 500, 'Apolda')])).toEqual(['right', 'left']);
});

test('where both sides are taken, it stands above or below', () => {
  const beside = [dot(420, 500, 'Nord'), dot(580, 500, 'Ost')];
  expect(placeLabels([dot(500, 500, 'Mitte'), ...beside])[0]).toBe('above');
  const above = { left: 400, right: 600, top: 400, bottom: 470 };
  expect(placeLabels([dot(500, 500, 'Mitte'), ...beside], [above])[0]).toBe('below');
});

test('a name without any room is left out', () => {
  const everywhere = { left: 0, right: 1000, top: 0, bottom: 897 };
  expect(placeLabels([dot(500, 500, 'Mitte')], [everywhere])).toEqual([undefined]);
});

test('what is placed first has the choice', () => {
  expect(placeLabels([dot(500, 500, 'Leipzig'), dot(510, 530, 'Markkleeberg')])).toEqual(['left', 'right']);
});

test('boxes are measured in the type of the narrowest map', () => {
  expect(labelBox(dot(100, 100, 'Leip'), 'below')).toMatchObject({ bottom: 168.2 });
  expect(labelBox(dot(100, 100, 'Jena'), 'right').right).toBeCloseTo(223.2, 5);
  expect(textBox('AB', { x: 100, y: 100 }, 20, 0.2)).toEqual({ left: 85, top: 90, right: 115, bottom: 110 });
});
