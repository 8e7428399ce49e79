import { expect, test } from 'vitest';
import type { ScenarioFile } from '#shared/contracts/scenario.ts';
import { dutch } from '#shared/text/texts.ts';
import { english } from '#shared/text/texts-en.ts';

const nameOf = (id: string) => (id === 'heerlen-noord' ? 'Heerlen-Noord' : id);
const on = '2027-06-30' as never;
const told = (change: ScenarioFile['changes'][number], language: 'nl' | 'en' = 'nl') =>
  (language === 'nl' ? dutch : english).scenarios.change(change, nameOf);

test('a change is a sentence that names everything by which it picks its rows', () => {
  expect(told({ do: 'stop', streams: { scheme: 'Regio Deal', reference: 'K-1', certainty: 'budgeted' }, on })).toBe(
    'Regio Deal met kenmerk K-1 (begroot) stopt na 30-6-2027.',
  );
  expect(
    told({ do: 'stop', commitments: { category: 'staff', hardness: 'legal', fundedBy: 'Regio Deal' }, areas: ['heerlen-noord'], on }),
  ).toBe('Elke verplichting (personeel) die juridisch verplicht is uit Regio Deal stopt na 30-6-2027 in Heerlen-Noord.');
  expect(told({ do: 'scale', streams: {}, commitments: { description: 'Wijkteam' }, from: on, percent: 90 })).toBe(
    'Al het geld en “Wijkteam” wordt 90 % vanaf 30-6-2027.',
  );
  expect(told({ do: 'stop', commitments: { hardness: 'intended' }, on }, 'en')).toBe(
    'Every commitment that is intended stops after 30-6-2027.',
  );
  expect(told({ do: 'extend', scheme: 'Kansrijke wijk', until: '2030-12-31' as never, percent: 80 })).toBe(
    'Kansrijke wijk loopt door t/m 2030 op 80 %.',
  );
});
