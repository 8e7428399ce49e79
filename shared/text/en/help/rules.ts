import type { HelpPage } from '#shared/text/help-page.ts';
import { rulesToDecide } from './rules-decide.ts';
import { rulesToMeasure } from './rules-measure.ts';
import { rulesOfQuality } from './rules-quality.ts';

/** The rules of the calculation in plain words, by the sections of rules.md. */
export const rules: HelpPage = {
  id: 'rekenregels',
  title: 'Rules of the calculation',
  intro: 'This is how Lange Adem calculates. Every figure on screen follows from these rules and from the rows that you read in.',
  sections: [
    {
      id: 'regel-1',
      title: '1. What counts',
      blocks: [
        'A **funding stream** is money of one scheme for one area. A **commitment** is what was promised in an area. Both have a start, mostly an end, and an amount per year.',
        'A scheme that follows another belongs to the same **line of schemes**. So the second tranche is the same money as the first.',
        'The **lens** chooses which money counts:',
        {
          head: ['Lens', 'Which money counts'],
          rows: [
            ['Secured', 'granted'],
            ['Planned', 'granted and budgeted'],
            ['Hoped', 'all of it: pledged, requested and expected too'],
          ],
        },
        'Of the commitments those count that are legally binding or an administrative promise. Intended ones count only where you choose so. Investments stand apart: they take no part in coverage and cliffs.',
        'The **horizon** is the last year that we look at: ten years after the reference date, or the last year of a programme where that is later.',
      ],
    },
    {
      id: 'regel-2',
      title: '2. Spreading money over months',
      blocks: [
        'Everything is in whole euro cents. An end date still counts itself.',
        'A year’s amount is spread over its months, by the days that the row runs in each month. The months together are exactly the year’s amount.',
        'Where the start is missing, it is 1 January of the first year with an amount. Where the end is missing, incidental money stops on 31 December of the last year with an amount. Structural money and commitments without an end go on at the last known yearly amount, with the indexation where one is given.',
        'An unknown amount (p.m.) is not zero. It adds nothing, and the cliff is then called uncertain. An amount in a year outside the term does count, and gets a remark.',
      ],
    },
    {
      id: 'regel-3',
      title: '3. Who is paid from what',
      blocks: [
        'Per area and per month we pay in this order:',
        {
          steps: [
            'A commitment that names a scheme is first paid from the money of that line. First what is legally binding, then administrative promises, then what is intended.',
            'Earmarked money that is left stays until the last day on which it may be spent. It never pays for anything else.',
            'Free money that is left pays the rest, in the same order.',
            'Then the area’s reserve pays, until it is empty.',
            'What is then still unpaid is the **gap**.',
          ],
        },
        'Where there is too little within one hardness, each commitment gets the same part of what it needs. A month has a gap when at least 1 % of the commitments is unpaid. Smaller gaps do count in every sum.',
        '**Covered until** is the last day before the first month with a gap.',
      ],
    },
    {
      id: 'regel-4',
      title: '4. Cliffs and severity',
      blocks: [
        'A **cliff** is a moment from which the money of the next twelve months is lower than that of the twelve before. That is so when a stream ends, or when a yearly amount falls. Where there is a successor, the loss is smaller by itself.',
        'Moments within three months of the first are one cliff together. The **loss per year** is their sum, and never more than the whole area loses: money that is replaced is no loss. Losses of several cliffs are never added up, as they may overlap.',
        'A cliff counts from € 50,000 a year and from 5 % of the area’s money. These limits are settings.',
        'Where a commitment grows, or begins without money, there is a **shortfall without a cliff**, with the same limits.',
        'The severity is the first line that holds:',
        {
          head: ['Severity', 'When'],
          rows: [
            ['critical', 'within 12 months, and at least 50 % falls away or something legally binding is left unpaid'],
            ['high', 'within 24 months, and at least 25 % falls away or something legally binding is left unpaid'],
            ['medium', 'within 36 months, and at least 10 % falls away'],
            ['low', 'every other cliff that counts'],
          ],
        },
        'Where all that was promised stays paid, a cliff is at most medium. An area has the severity of its worst cliff.',
      ],
    },
    {
      id: 'regel-5',
      title: '5. The last decision',
      blocks: [
        'Whoever decides on the line that loses most can repair the cliff. The decision must be there in time: the State needs six months, others three. Where the longest notice period of what is left unpaid is longer, that one counts.',
        'The **last decision** is the last moment of that decider that is still in time. Where it has passed, you also see the next chance. That one is too late for this cliff.',
        {
          head: ['Moment', 'Who', 'When'],
          rows: [
            ['Voorjaarsnota', 'State', '1 June'],
            ['Prinsjesdag', 'State', 'third Tuesday of September'],
            ['Najaarsnota', 'State', '1 December; only reports, repairs nothing'],
            ['Kadernota', 'municipality', '1 July'],
            ['Programmabegroting', 'municipality', '15 November'],
            ['Kadernota provincie', 'province', '1 July'],
            ['Programmabegroting provincie', 'province', '15 November'],
          ],
        },
        'You can add moments under Settings. An area’s own day goes before the day in this table.',
        'A moment may say until how many days before it, it can still be **influenced**. You see that in the calendar; we do not calculate with it. You change it at Settings.',
      ],
    },
    {
      id: 'regel-6',
      title: '6. How vulnerable an area is',
      blocks: [
        'Over the twelve months from the reference date we work out two shares: how much of the money is incidental, and how much comes from the largest scheme. Money with an end date is always incidental here. These shares are no cliffs.',
      ],
    },
    {
      id: 'regel-7',
      title: '7. What if: scenarios',
      blocks: [
        'A scenario is a list of changes on top of your rows. Your data stay as they are. The changes apply in order.',
        {
          head: ['Change', 'What happens'],
          rows: [
            ['extend', 'the money of a line goes on until a day, at a percentage of the last yearly amount'],
            ['stop', 'streams or commitments end on a day'],
            ['scale', 'every month from a day on becomes a percentage of what it was'],
            ['certainty', 'streams get another certainty'],
            ['convert', 'earmarked money becomes free money, at a percentage'],
            ['add', 'one more stream or commitment'],
          ],
        },
        'Beside each figure stands what it is without the scenario: which cliffs vanish, appear or change.',
      ],
    },
    {
      id: 'regel-8',
      title: '8. Every figure explains itself',
      blocks: [
        'With each cliff stands which rule holds, with which numbers, and from which rows. Each row leads to the file, the sheet and the cell, or to whoever wrote it by hand, and when.',
      ],
    },
    {
      id: 'regel-9',
      title: '9. An example',
      blocks: [
        'An area gets € 1,200,000 a year until 31 December 2026, granted and earmarked by the State. Of that, € 900,000 a year was promised in law, without an end, with six months’ notice. The reference date is 1 March 2026.',
        {
          list: [
            'In 2026 € 1,200,000 comes in and € 900,000 is needed. The gap is zero. In December € 300,000 lapses: that money could pay for nothing else.',
            'In 2027 nothing comes in. The gap is € 900,000. The area is covered until 31 December 2026.',
            'There is one cliff: 31 December 2026, loss € 1,200,000 a year, that is 100 %. It is within 12 months and something legally binding is left unpaid: critical.',
            'The decision must be there six months earlier: on 30 June 2026 at the latest. The State’s last moment is the Voorjaarsnota of 1 June 2026.',
          ],
        },
      ],
    },
    {
      id: 'regel-10',
      title: '10. What is odd, and what we do then',
      blocks: [
        {
          head: ['Case', 'What then'],
          rows: [
            ['start after end, a negative amount', 'the row is rejected, with a sentence that says why'],
            ['rows of one scheme contradict each other', 'the first filled cell counts; you see a remark'],
            ['a total without a start or an end', 'the row stays and adds nothing'],
            ['a total beside yearly amounts', 'the years count; where the sum differs you see a remark'],
            ['an end later than the last amount', 'empty years are zero; you see a remark'],
            ['a commitment names a scheme without money', 'it is paid as if it named none; you see a remark'],
            ['no end on incidental money', 'we take 31 December of the last year with an amount; the cliff is called uncertain'],
            ['unknown whether money is earmarked', 'with a last day to spend it is, otherwise it is not; you see a remark'],
          ],
        },
      ],
    },
    {
      id: 'regel-11',
      title: '11. Following up a cliff',
      blocks: [
        'What you note of a cliff belongs to the same cliff as long as area, kind and line of schemes stay the same. Where one line has several cliffs, the note belongs to the cliff on the same day; where there is none, the order in time counts. A note of a day that has passed never moves on to the next cliff. If the cliff moves or becomes smaller, you see what it was and what it is now.',
        'The status is checked against your rows as they are, without a scenario, under the lens and the reference date on screen:',
        {
          head: ['Status', 'When'],
          rows: [
            ['open again', 'somebody called the cliff repaired, but the figures still have it'],
            ['gone from the figures', 'the figures no longer have the cliff, and nobody called it repaired'],
            ['repaired', 'somebody said so, and the figures no longer have the cliff'],
            ['date has passed', 'the day of the cliff lies before the reference date'],
          ],
        },
        'Something is **late** when the day that was agreed lies before the reference date. Where no day was agreed, the last decision counts. The amount of an owner counts of each area the largest loss only, because losses of one area may overlap.',
      ],
    },
    ...rulesToDecide,
    ...rulesToMeasure,
    ...rulesOfQuality,
  ],
};
