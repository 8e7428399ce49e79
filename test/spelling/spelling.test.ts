import { afterAll, expect, test } from 'vitest';
import { startSpelling } from '#electron/spelling/spelling.ts';

const spelling = startSpelling();
afterAll(() => spelling.close());

test('words that Dutch joins are right, also where no list has them', async () => {
  const right = 'wijkaanpak leefbaarheid bekostigingsbesluit verplichtingenbedrag programmamanager schuldhulpverlening bewonersinitiatief';
  expect(await spelling.misspelt('nl', right.split(' '))).toEqual([]);
});

test('what is misspelt is told, and a likely spelling is suggested first', async () => {
  expect(await spelling.misspelt('nl', ['leefbaarhied', 'subsidie', 'onmiddelijk', 'veiligheidregio'])).toEqual([
    'leefbaarhied',
    'onmiddelijk',
    'veiligheidregio',
  ]);
  expect((await spelling.suggestions('nl', 'leefbaarhied'))[0]).toBe('leefbaarheid');
  expect((await spelling.suggestions('nl', 'verplichtingenbederag'))[0]).toBe('verplichtingenbedrag');
});

test('names of areas, municipalities and schemes, and our own terms, are right', async () => {
  expect(await spelling.misspelt('nl', ['Woensel', 'Heerlen-Noord', 'SPUK', 'NPLV', 'ademlijn', 'kliffen', 'Zaanstad'])).toEqual([]);
});

test('English has its own dictionary', async () => {
  expect(await spelling.misspelt('en', ['commitment', 'programme', 'goverment', 'wijkaanpakken'])).toEqual(['goverment', 'wijkaanpakken']);
});

test('after it was closed it starts again when somebody writes', async () => {
  spelling.close();
  expect(await spelling.misspelt('nl', ['programa'])).toEqual(['programa']);
});
