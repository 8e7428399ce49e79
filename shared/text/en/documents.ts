import { dateInSentence, dateInTable, euros } from '#shared/text/format.ts';
import type { DocumentTexts } from '#shared/text/nl/documents.ts';

/** Documents that state other amounts of the same row. */
export const documents: DocumentTexts = {
  title: 'Documents that contradict each other',
  intro: 'These documents state another amount for the same row. The newest formal decision counts. You can choose otherwise.',
  columns: { row: 'Row', document: 'Document', decided: 'Adopted', amounts: 'Amounts', counts: 'Counts' },
  noDecision: 'no formal decision',
  decided: (day) => dateInTable(day),
  cameOn: (day) => `imported on ${dateInTable(day)}`,
  amount: (year, cents) => `${year === 'total' ? 'whole term' : year}: ${cents === null ? 'unknown' : euros(cents, 'en')}`,
  saysNothing: 'states no amount',
  counts: 'counts',
  choose: 'Let this count',
  chooseOf: (file, row) => `Let ${file} count for ${row}`,
  chosen: (file) => `${file} counts for this row now`,
  more: (count) => `and ${count} more rows`,
  step: (file, row) => `Amounts of ${row} after ${file}`,
  decidedOn: 'Adopted on',
  decidedHelp:
    'The day of the formal decision. Empty means: there is none. Where documents contradict each other, the newest decision counts.',
  decidedSeen: (place, seen) => `We read this in ${place}: ‘${seen}’.`,
  savedOn: (day) => `The file was saved on ${dateInSentence(day, 'en')}. Is that the day of the decision?`,
  savedOnAnswer: (day) => `Use ${dateInSentence(day, 'en')}`,
  inPreview: {
    file: (store, file) => `This file counts (${file}). ${store} says something else.`,
    store: (store, file) => `${store} keeps counting. This file says something else (${file}).`,
  },
  withDay: (file, day) => `${file} (${day === null ? 'no formal decision' : `adopted on ${dateInTable(day)}`})`,
  dayOnly: (day) => (day === null ? 'no formal decision' : `adopted on ${dateInTable(day)}`),
};
