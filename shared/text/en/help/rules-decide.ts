import type { HelpPage } from '#shared/text/help-page.ts';

export const rulesToDecide: HelpPage['sections'] = [
  {
    id: 'regel-minste-geld',
    title: 'Least money, and which area first',
    blocks: [
      'The **least money** is the smallest amount a year, to the cent, with which no month after a cliff has a gap. It is one free stream, from the day after the cliff until 31 December of the year that you choose. Where you choose no cliff, it is the first of the area.',
      'We seek that amount by trying it: at each try all months are paid again. Then we work the whole scenario out once more, and again with one cent a year less. The first may give no gap, the second must give one. What came out stands beside the button.',
      'The **sum** is what stays unpaid in those months together. Where the money may move between months, that is enough.',
      {
        steps: [
          'Where there is less than all areas need together, we look at every possible choice. An area is closed wholly or not at all.',
          'The best choice keeps most legal commitments paid. Where that is equal, most administrative ones, then most intended ones, then the cheapest.',
          'Within the choice comes first where each euro a year keeps most hard commitments paid.',
          'Where other choices keep as much paid for as much money, it says how many.',
        ],
      },
    ],
  },
];
