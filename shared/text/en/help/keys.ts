import { actions } from '#shared/contracts/actions.ts';
import type { HelpPage } from '#shared/text/help-page.ts';
import { keyRows } from '#shared/text/key-rows.ts';

/** Every key, of the whole window and of its screens. */
export const keys: HelpPage = {
  id: 'toetsen',
  title: 'Keys',
  intro: 'Everything can be done by keyboard. On a Mac, Ctrl is the key ⌘.',
  sections: [
    { id: 'keys', title: 'Everywhere', blocks: [{ head: ['What', 'Key'], rows: keyRows(actions, 'en') }] },
    {
      id: 'toetsen-overzicht',
      title: 'In the overview',
      blocks: [
        {
          head: ['What', 'Key'],
          rows: [
            ['previous or next area', '↑ ↓'],
            ['to the area’s cliff, and back', '→ ←'],
            ['open the area, or why on a cliff', 'Enter'],
            ['to the decision', 'D'],
            ['a briefing of the area', 'B'],
            ['the line as text', 'T'],
            ['first or last area', 'Home End'],
          ],
        },
      ],
    },
    {
      id: 'toetsen-gebied',
      title: 'On the breath line of an area',
      blocks: [
        {
          head: ['What', 'Key'],
          rows: [
            ['previous or next cliff', '← →'],
            ['a month back or on', 'Page Up, Page Down'],
            ['first or last month', 'Home End'],
            ['why this cliff', 'Enter'],
            ['what if: a scenario for this area', 'W'],
            ['steps 1 to 6 of the explanation', '1 2 3 4 5 6'],
            ['close the explanation', 'Esc'],
          ],
        },
      ],
    },
    {
      id: 'toetsen-gegevens',
      title: 'In the table of data',
      blocks: [
        {
          head: ['What', 'Key'],
          rows: [
            ['edit or save a cell', 'Enter'],
            ['leave the cell as it was', 'Esc'],
            ['next cell', 'Tab'],
            ['fill down', 'Ctrl D'],
            ['paste from Excel', 'Ctrl V'],
            ['show or hide a group', 'Enter'],
            ['source of the cell', 'Alt Enter'],
          ],
        },
      ],
    },
  ],
};
