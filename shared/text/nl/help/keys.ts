import { actions } from '#shared/contracts/actions.ts';
import type { HelpPage } from '#shared/text/help-page.ts';
import { keyRows } from '#shared/text/key-rows.ts';

/** Every key, of the whole window and of its screens. */
export const keys: HelpPage = {
  id: 'toetsen',
  title: 'Toetsen',
  intro: 'Alles kan met het toetsenbord. Op een Mac is Ctrl de toets ⌘.',
  sections: [
    { id: 'keys', title: 'Overal', blocks: [{ head: ['Wat', 'Toets'], rows: keyRows(actions, 'nl') }] },
    {
      id: 'toetsen-overzicht',
      title: 'In het overzicht',
      blocks: [
        {
          head: ['Wat', 'Toets'],
          rows: [
            ['vorig of volgend gebied', '↑ ↓'],
            ['naar de klif van het gebied, en terug', '→ ←'],
            ['open het gebied, of waarom bij een klif', 'Enter'],
            ['naar het besluit', 'D'],
            ['een briefing van het gebied', 'B'],
            ['de lijn als tekst', 'T'],
            ['eerste of laatste gebied', 'Home End'],
          ],
        },
      ],
    },
    {
      id: 'toetsen-gebied',
      title: 'Op de ademlijn van een gebied',
      blocks: [
        {
          head: ['Wat', 'Toets'],
          rows: [
            ['vorige of volgende klif', '← →'],
            ['een maand terug of verder', 'Page Up, Page Down'],
            ['eerste of laatste maand', 'Home End'],
            ['waarom deze klif', 'Enter'],
            ['wat als: een scenario voor dit gebied', 'W'],
            ['stap 1 tot en met 6 van de uitleg', '1 2 3 4 5 6'],
            ['sluit de uitleg', 'Esc'],
          ],
        },
      ],
    },
    {
      id: 'toetsen-gegevens',
      title: 'In de tabel met gegevens',
      blocks: [
        {
          head: ['Wat', 'Toets'],
          rows: [
            ['bewerk of bewaar een cel', 'Enter'],
            ['laat de cel zoals zij was', 'Esc'],
            ['volgende cel', 'Tab'],
            ['vul naar onder', 'Ctrl D'],
            ['plak uit Excel', 'Ctrl V'],
            ['toon of verberg een groep', 'Enter'],
            ['bron van de cel', 'Alt Enter'],
          ],
        },
      ],
    },
  ],
};
