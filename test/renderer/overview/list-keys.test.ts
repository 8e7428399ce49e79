import { expect, test } from 'vitest';
import { actOfKey } from '#renderer/features/overview/list-keys.ts';

const hasCliff = (row: number) => row !== 2;
const press = (key: string, row: number, onCliff = false) => actOfKey(key, { row, onCliff }, 3, hasCliff);

test('up and down go from area to area and stop at the ends', () => {
  expect(press('ArrowDown', 0)).toEqual({ act: 'go', place: { row: 1, onCliff: false } });
  expect(press('ArrowUp', 0)).toEqual({ act: 'go', place: { row: 0, onCliff: false } });
  expect(press('End', 0)).toEqual({ act: 'go', place: { row: 2, onCliff: false } });
  expect(press('ArrowDown', 2)).toEqual({ act: 'go', place: { row: 2, onCliff: false } });
});

test('right goes to the cliff of an area that has one, and the cliff stays chosen along the areas', () => {
  expect(press('ArrowRight', 0)).toEqual({ act: 'go', place: { row: 0, onCliff: true } });
  expect(press('ArrowRight', 2)).toBeNull();
  expect(press('ArrowDown', 0, true)).toEqual({ act: 'go', place: { row: 1, onCliff: true } });
  expect(press('ArrowDown', 1, true)).toEqual({ act: 'go', place: { row: 2, onCliff: false } });
  expect(press('ArrowLeft', 0, true)).toEqual({ act: 'go', place: { row: 0, onCliff: false } });
});

test('Enter opens the area, or why on a cliff; D its decision, T the text; other keys are the browser’s', () => {
  expect(press('Enter', 0)).toEqual({ act: 'open-area' });
  expect(press('Enter', 0, true)).toEqual({ act: 'why' });
  expect(press('d', 0)).toEqual({ act: 'decision' });
  expect(press('d', 2)).toBeNull();
  expect(press('T', 1)).toEqual({ act: 'text' });
  expect(press('x', 1)).toBeNull();
});
