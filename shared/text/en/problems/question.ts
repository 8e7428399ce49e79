import type { QuestionProblems } from '#shared/contracts/problems/question.ts';
import { dateInSentence } from '#shared/text/format.ts';
import type { Sentences } from '#shared/text/sentences.ts';

export const questionProblems: Sentences<QuestionProblems> = {
  'horizon-before-reference': ({ horizon, at }) =>
    `The last year ${horizon} lies before the reference date ${dateInSentence(at, 'en')}. Choose the year ${at.slice(0, 4)} or a later one.`,
  'date-invalid': ({ seen }) => `"${seen}" is not a date from 1900 to 2200. Write year, month and day, such as 2027-12-31.`,
  'year-invalid': ({ seen }) => `"${seen}" is not a year. Write four digits, such as 2040.`,
  'word-not-known': ({ option, seen, allowed }) => `"${seen}" is not possible for ${option}. Choose from: ${allowed}.`,
  'area-not-in-store': ({ seen, nearest }) =>
    nearest === ''
      ? `The area "${seen}" is not in this file. Write its name as in the overview.`
      : `The area "${seen}" is not in this file. Do you mean ${nearest}?`,
  'cliff-not-found': ({ seen }) =>
    `There is no cliff "${seen}". Look at the list of cliffs: with another reference date or lens there are other cliffs.`,
  'until-out-of-range': ({ until, from, to }) =>
    from > to
      ? `After this cliff no year is left until the horizon ${to}. Choose a later horizon.`
      : `The year ${until} is not possible here. Choose a year from ${from} to ${to}, or a later horizon.`,
  'row-not-found': ({ seen }) => `The row "${seen}" is no longer in this file. The history tells what happened to it.`,
  'source-not-kept': ({ file }) => `${file} was not kept with the data. Open the file itself to see the cell.`,
  'mapping-unreadable': ({ file, detail }) =>
    `${file} does not tell how to read a file${detail === '' ? '' : ` (${detail})`}. Make it with inspect --mapping-out.`,
  'scenario-not-found': ({ seen }) => `The scenario "${seen}" is not in this file. Choose another scenario, or give a scenario file.`,
  'snapshot-not-found': ({ seen }) => `The snapshot "${seen}" is not kept in this file. Choose one that you kept before.`,
  'scenario-unreadable': ({ file, detail }) =>
    `${file} is not a scenario file${detail === '' ? '' : ` (${detail})`}. Compare it with the example in the manual.`,
  'scenario-matches-nothing': ({ change }) =>
    `This change of the scenario touches no row: ${change}. Look at the names and areas in the change.`,
  'scenario-invalid': ({ change, detail }) => `This change of the scenario is not possible: ${change}. Look at ${detail}.`,
};
