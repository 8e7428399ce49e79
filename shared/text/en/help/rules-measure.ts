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
  {
    id: 'regel-banen',
    title: 'Full-time jobs at what stays unpaid',
    blocks: [
      'At a cliff we add up the **fte** of the commitments that are not fully paid in the twelve months after it. A commitment then counts as a whole, also where a part of it is paid. Where no fte is known there is a dash: that is not zero.',
    ],
  },
  {
    id: 'regel-aanvragen',
    title: 'Can still be applied for',
    blocks: [
      'A cliff may still be repaired by an application. It says so where a stream that ends or falls in it has a last day to apply (*Apply before*) on or after the reference date. We do not calculate with it: an application is no money yet.',
    ],
  },
  {
    id: 'regel-cofinanciering',
    title: 'Matching money',
    blocks: [
      'Money can **match** another scheme. Where only one of the two falls away, the cliff names the other, with what it still brings in the twelve months after it. We do not calculate with it. If you stop a scheme in a scenario, the screen offers to stop the other one too.',
    ],
  },
  {
    id: 'regel-besteding',
    title: 'What was spent',
    blocks: [
      'Where a stream says what was spent and until which day, we lay that beside the plan. **Still to spend** is all the money of the stream up to its last day, less what was spent. That last day is *Spendable until*, else the end, and without an end 31 December of the year of the figure.',
      '**Needed per month** divides that over the months that are left: from the month of the reference date to that of the last day, which both count as a whole month. Where the figure runs to a later month, we count from the month after it. **Handed back** is what is left over where spending goes on at the pace so far: spent, divided by the months from the start to the figure.',
      '**Spending per area** adds up per area what must still be spent of money that may still be spent. The first last day is the earliest of that money, with how much must be spent up to and including that day. Where the last day has passed, what was left is called **not spent in time**; it does not count in *Still to spend* and *Goes back*. All areas together are the sum.',
      'Spending changes neither coverage nor cliffs. What is not used up pays for no commitment.',
    ],
  },
  {
    id: 'regel-koopkracht',
    title: 'Purchasing power',
    blocks: [
      'Where the settings have a rise of wages and prices, we show by area what the money loses in **purchasing power**. The money of a year, n years after the year of the reference date, still buys the amount divided by (1 + rise) to the power n. What goes off is the loss: together they are exactly the amount.',
      'Of all areas together the loss is the sum of that of the areas, per year, to the cent.',
      'By default this is off. It changes no gap and no cliff: what is promised is in euros of that year. Where a commitment itself rises, that stands in its row as indexation.',
    ],
  },
];
