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
  {
    id: 'regel-gevoeligheid',
    title: 'How sure is it: sensitivity',
    blocks: [
      'The **band** is the same question under the lenses hoped, planned and secured. Hoped gives the smallest gap, secured the largest. Between them lies what hangs on money that is still to come.',
      {
        head: ['Assumption', 'What happens'],
        rows: [
          [
            'dearer',
            'every commitment without an indexation of its own grows from the year after the reference date on, each year over the year before, rounded to the cent a month; a series of your own names a percentage a year, and the last one goes on',
          ],
          [
            'later',
            'money that begins after the reference date begins so many months later; what would come in those months does not come, and the end stays; where it begins within a month, that month counts by days',
          ],
        ],
      },
      '**Hangs on**: for each line of schemes and each certainty that counts but is not granted, we work everything out once more without that money. The difference in the gap stands in the table. Together it may be more than the sum, because money that goes away together leaves more unpaid than each alone.',
    ],
  },
];
