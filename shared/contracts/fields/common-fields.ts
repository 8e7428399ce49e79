import type { FieldDefinition } from './definition.ts';
import { useWords } from './words.ts';

/** Fields that several sheets have. */
export const area = {
  field: 'area',
  header: { nl: 'Gebied', en: 'Area' },
  kind: 'area',
  required: true,
  filled: true,
  help: { nl: 'De naam van het gebied.', en: 'The name of the area.' },
  example: { nl: 'Heerlen-Noord', en: 'Heerlen-Noord' },
} as const satisfies FieldDefinition;
export const use = {
  field: 'use',
  header: { nl: 'Soort', en: 'Use' },
  kind: 'word',
  words: useWords,
  empty: 'running',
  help: { nl: 'Lopende kosten of een investering.', en: 'Running costs or an investment.' },
  example: { nl: 'exploitatie', en: 'running' },
} as const satisfies FieldDefinition;
export const start = {
  field: 'start',
  header: { nl: 'Startdatum', en: 'Start' },
  kind: 'date',
  dayOfYear: 'first',
  help: { nl: 'De eerste dag.', en: 'The first day.' },
  example: { nl: '1-1-2025', en: '1-1-2025' },
} as const satisfies FieldDefinition;
export const end = {
  field: 'end',
  header: { nl: 'Einddatum', en: 'End' },
  kind: 'date',
  dayOfYear: 'last',
  help: {
    nl: 'De laatste dag (t/m). Leeg bij een verplichting of structureel geld betekent: doorlopend.',
    en: 'The last day, inclusive. Empty for a commitment or structural money means: open-ended.',
  },
  example: { nl: '31-12-2027', en: '31-12-2027' },
} as const satisfies FieldDefinition;
/** Stands for all year columns of a sheet; a header that is a year is one of them. */
export const yearAmount = {
  field: 'yearAmount',
  header: { nl: 'Jaarbedrag', en: 'Year amount' },
  kind: 'year-amount',
  help: { nl: 'Het bedrag van dat jaar, in euro’s.', en: 'The amount of that year, in euros.' },
  example: { nl: '1.250.000', en: '1,250,000' },
} as const satisfies FieldDefinition;
export const amount = {
  field: 'amount',
  header: { nl: 'Totaalbedrag', en: 'Amount' },
  kind: 'money',
  help: {
    nl: 'Het bedrag over de hele looptijd. Telt alleen als geen jaar een bedrag heeft.',
    en: 'The amount over the whole term. Counts only where no year has an amount.',
  },
} as const satisfies FieldDefinition;
export const theme = {
  field: 'theme',
  header: { nl: 'Thema', en: 'Theme' },
  kind: 'text',
  help: {
    nl: 'Onderwerp, zoals school, werk, wonen, veiligheid, gezondheid, armoede of bestuur.',
    en: 'Subject, such as school, work, housing, safety, health, poverty or governance.',
  },
  example: { nl: 'school', en: 'school' },
} as const satisfies FieldDefinition;
export const note = {
  field: 'note',
  header: { nl: 'Toelichting', en: 'Note' },
  kind: 'text',
  isPrivate: true,
  isLong: true,
  help: { nl: 'Wat een lezer moet weten.', en: 'What a reader must know.' },
} as const satisfies FieldDefinition;
