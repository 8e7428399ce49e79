import type { Decider, Severity } from '#shared/domain/words.ts';
import { dateInSentence, dateInTable, euros, eurosInSentence, number, percent } from '#shared/text/format.ts';
import type { cliffs as nl } from '#shared/text/nl/cliffs.ts';

const decider: Record<Decider, string> = {
  national: 'The State',
  provincial: 'The province',
  municipal: 'The municipality',
  other: 'Somebody else',
};
const severity: Record<Severity, string> = { critical: 'critical', high: 'high', medium: 'medium', low: 'low' };
const months = (count: number) => (count === 1 ? '1 month' : `${count} months`);
const listed = (names: readonly string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);

export const cliffs: typeof nl = {
  title: 'Cliffs',
  headline: (count) =>
    count === 0
      ? 'There is no cliff that counts.'
      : count === 1
        ? 'There is 1 cliff that counts.'
        : `There are ${count} cliffs that count.`,
  intro: 'Worst first. Losses of one area may overlap: do not add them up.',
  columns: {
    severity: 'Severity',
    area: 'Area',
    after: 'After',
    scheme: 'Scheme',
    loss: 'Falls away, m a year',
    gap: 'Gap, m',
    fte: 'Fte',
    fteMeaning: 'Full-time jobs at the commitments that are not fully paid after it',
    share: 'Share',
    decision: 'Last decision',
    left: 'left',
    owner: 'Owner',
    standing: 'Status',
  },
  applyUntil: (date) => `can still be applied for until ${dateInTable(date)}`,
  shortfallLine: 'shortfall without a cliff',
  failed: 'The cliffs cannot be shown.',
  days: (days) => `${days} d`,
  none: '–',
  why: {
    word: 'Why?',
    passedShort: 'passed',
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied',
    of: (area, date) => `${area}, ${dateInTable(date)}`,
    title: (cents) => `Why does ${eurosInSentence(cents, 'en')} fall away here?`,
    titleShort: (cents) => `Why is ${eurosInSentence(cents, 'en')} not paid here?`,
    stops: (names, date) => `${listed(names)} ${names.length === 1 ? `ends after` : 'end from'} ${dateInTable(date)} and nothing follows.`,
    drops: (names, date) => `${listed(names)} ${names.length === 1 ? 'falls after' : 'fall from'} ${dateInTable(date)}.`,
    ofOtherTheme: 'You see one theme: it may be money of another theme that falls away.',
    shortfall: (date) => `After ${dateInTable(date)} more is promised than there is money for. No cliff explains that.`,
    severity: (word, within, share, legal, hold) => {
      if (hold && word === 'medium') return { start: 'What was promised stays paid. So this is at most ', word: severity[word] };
      if (within === null) return { start: 'It is more than 36 months away, or small. So this is ', word: severity[word] };
      const why = legal && word !== 'medium' ? ' and a legal commitment stays unpaid' : `, and it is ${percent(share, 'en')}`;
      return { start: `It falls within ${within} months of the reference date${why}. So this is `, word: severity[word] };
    },
    steps: {
      loss: 'What falls away',
      shortfall: 'What is short',
      uncovered: 'What is not paid after that',
      decision: 'Until when a decision helps',
      rows: 'The rows this comes from',
    },
    stepKeys: 'Keys 1 to 6 go to the steps, Esc closes.',
    lineIn: (line, from, to) => `${line}, ${from} to ${to}`,
    loss: 'Loss per year',
    sum: 'Together',
    areaLoss: 'The whole area loses',
    replaced: 'Other money makes up for part of it. What is replaced is no loss.',
    shareOfMoney: (share, cents) =>
      `That is ${percent(share, 'en')} of all the money of the area in those 12 months (${euros(cents, 'en')}).`,
    shareOfPromises: (share, cents) => `That is ${percent(share, 'en')} of what was promised in those 12 months (${euros(cents, 'en')}).`,
    gapAfter: 'Gap in the 12 months after',
    gapBefore: 'Gap in the 12 months before',
    explained: 'Explained by a cliff already',
    excess: 'Shortfall',
    gapIn: (from, to) => `Gap from ${from} to ${to}`,
    byThis: 'Because of this cliff',
    ofWhichLegal: 'of which legal',
    fteLeft: 'Full-time jobs at what is not fully paid',
    fte: (count) => `${number(count, 'en', 1)} fte`,
    nothingUncovered: 'All that is promised after it stays paid.',
    nothingPromised: 'No commitments are known, so there is no gap to calculate.',
    latest: (date, lead, latest) => ({
      start: `${dateInTable(date)} minus `,
      bold: months(lead),
      end: ` = ${dateInTable(latest)} at the latest.`,
    }),
    decides: (who, line, setting) =>
      line === null
        ? `No scheme loses: the municipality decides, at least ${months(setting)} before.`
        : `${decider[who]} decides on ${line}: at least ${months(setting)} before.`,
    notice: (count, description) => `The longest notice period is ${months(count)}: ${description}.`,
    noNotice: 'No notice period takes longer.',
    left: (days) => (days === 0 ? 'today' : days === 1 ? '1 day left' : `${days} days left`),
    passed: 'has passed',
    next: (name, date) => `First chance now: ${name}, ${dateInTable(date)}. That is too late for this cliff.`,
    noMoment: 'Of who decides on this we know no moment.',
    uncertain: 'Uncertain: an end was assumed or an amount is unknown.',
    stream: 'stream',
    commitment: 'commitment',
    rules: 'Rules 4 and 5',
    openArea: 'Open the area',
    failed: 'The explanation cannot be shown.',
    gone: 'This cliff is not there with this reference date, lens and horizon.',
  },
  origin: {
    title: 'Where this row comes from',
    cell: (sheet, cell) => `${sheet}!${cell}`,
    cellName: (cell) => `cell ${cell}`,
    rowName: (row) => `row ${row}`,
    sheet: (sheet) => `sheet ${sheet}`,
    imported: (day, who) => `imported ${day} by ${who}`,
    person: (who, day) => `By hand, ${who}, ${day}`,
    repaired: (cell, seen, value) =>
      `In the file cell ${cell} said ${seen === '' ? 'nothing' : `“${seen}”`}; when it was read, that became ${value === '' ? 'empty' : `“${value}”`}.`,
    instead: (where) => `Before that it came from the file: ${where}`,
    personShort: (who) => `By hand, ${who}`,
    sample: 'Example, invented',
    public: 'Public source',
    snippet: (sheet, file) => `Sheet ${sheet} of ${file}, around the cell`,
    gone: 'The file was not kept: the cell cannot be shown.',
    at: (day) => dateInSentence(day, 'en'),
  },
};
