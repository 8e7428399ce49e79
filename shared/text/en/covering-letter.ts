import type { LetterTexts } from '#shared/text/nl/covering-letter.ts';

export const letterTexts: LetterTexts = {
  fileName: (area) => `${area} - letter.docx`,
  workbookName: (area) => `${area}.xlsx`,
  to: (municipality) => `To: municipality of ${municipality}, [name of the colleague]`,
  subject: (area) => `Funding and commitments of ${area}`,
  greeting: 'Dear colleague,',
  why: (area) =>
    `In ${area} things have been promised that take years. We keep track of until when these promises are paid for, and when somebody must decide. For that we need your figures.`,
  enclosed: (file, streams, commitments) =>
    streams + commitments === 0
      ? `With this letter comes the file “${file}”. It is still empty.`
      : `With this letter comes the file “${file}”. It holds what we know already: ${streams === 1 ? '1 stream' : `${streams} streams`} and ${commitments === 1 ? '1 commitment' : `${commitments} commitments`}.`,
  askedHeading: 'What do we ask of you?',
  steps: (isFilled) => [
    'Open the file in Excel or LibreOffice. Read the sheet Guide first.',
    isFilled
      ? 'See whether each row still holds. Change what is different, and add what is missing.'
      : 'Fill in one row for each stream of money on the sheet Streams, and one row for each promise on the sheet Commitments.',
    'Is an amount not known yet? Then write p.m. Do not leave the cell empty: empty means no amount.',
    'Do not change the headers of the columns. Then we can read the file without typing it over.',
    'Save the file under the same name. Send it back before [date].',
  ],
  doneHeading: 'What do we do with it?',
  doneWith: [
    'We compare your file with what we sent you. Only what changed is taken over. Where in doubt we call you.',
    'You get the outcome from us: until when your promises are paid for, and which decision is needed when.',
  ],
  questions: 'Do you have a question? Call or mail [name, telephone, e-mail].',
  closing: 'Kind regards,',
  sender: '[your name and position]',
};
