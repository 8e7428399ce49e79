import { expect, test } from 'vitest';
import { recentLabels } from '#electron/shell/recent-labels.ts';
import { doorTexts } from '#shared/text/door-texts.ts';

test('a store in the menu has its whole name, and its folder where two have one name', () => {
  const store = (name: string, folder: string | null, isThere = true) => ({ id: name + folder, name, folder, openedAt: '2026', isThere });
  const stores = [store('Wonen & werken', 'A'), store('Proef', 'Noord & Oost'), store('Proef', null), store('Proef', 'Zuid', false)];
  expect(recentLabels(stores, doorTexts('nl'))).toEqual([
    'Wonen && werken',
    'Proef (Noord && Oost)',
    'Proef',
    'Proef (Zuid) (niet gevonden)',
  ]);
});
