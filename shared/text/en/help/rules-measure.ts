import type { HelpPage } from '#shared/text/help-page.ts';

export const rulesToMeasure: HelpPage['sections'] = [
  {
    id: 'regel-thema',
    title: 'One theme',
    blocks: [
      'Every stream and every commitment can have a **theme**, such as school, work or housing. You choose one in the bar with the question. Capitals do not matter.',
      'We always calculate with all rows: who is paid from what depends on everything together. Then we show only what is of the theme: the money with that theme, the commitments with that theme, and what of these stays unpaid. Cliffs, severity and last decision follow from those amounts, by the same rules.',
      'What is promised and what is not paid adds up over all themes to the whole, to the cent. What falls away does not add up: by area and theme it is at least zero. Money that lapses counts for a theme in proportion to what the theme had brought in by then.',
      'A cliff of a theme is the same cliff as that of all rows where it comes from the same stream. So an owner, a status and a note stay with it.',
    ],
  },
];
