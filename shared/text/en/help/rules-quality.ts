import type { HelpPage } from '#shared/text/help-page.ts';

/** What odd data do to the answer, and how that is worked out. */
export const rulesOfQuality: HelpPage['sections'] = [
  {
    id: 'regel-kwaliteit',
    title: 'What odd data do to the answer',
    blocks: [
      'In **Quality** and on the page of an area stands what is odd about the data. For each point we work the area out twice: as the rows are now, and as they would be if the point is a mistake. The difference, from the year of the reference date to the horizon, stands beside it.',
      {
        head: ['What stands out', 'What we compare with'],
        rows: [
          [
            'a jump of more than ten times between two years',
            'the year that fits the others least, divided by or times 10, 100, 1,000 …; a part of a year counts for its part',
          ],
          [
            'streams of one area with the same reference that run at the same time',
            'the firmest only, and of equally firm ones the earliest',
          ],
          ['equal rows', 'one of these rows'],
          ['an amount outside the term', 'the row without that amount'],
          ['not known whether money is earmarked', 'the scheme as earmarked'],
          ['an assumed end, or structural money with an end', 'money that goes on'],
          ['years without an amount', 'the last amount, until the end'],
          ['a total that differs', 'the total, spread over the term'],
        ],
      },
      'Figures are old when the newest file of an area is older than 100 days. Commitments that name no scheme are paid from free money and the reserve only; their amount stands beside it.',
    ],
  },
];
