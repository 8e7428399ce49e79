import { area } from './common-fields.ts';
import type { FieldDefinition } from './definition.ts';

/** What a row of the sheet Gebieden says. */
export const areaFields = [
  area,
  {
    field: 'municipality',
    header: { nl: 'Gemeente', en: 'Municipality' },
    kind: 'text',
    help: { nl: 'De gemeente.', en: 'The municipality.' },
    example: { nl: 'Heerlen', en: 'Heerlen' },
  },
  {
    field: 'programme',
    header: { nl: 'Programma', en: 'Programme' },
    kind: 'text',
    help: { nl: 'De naam van het programma.', en: 'The name of the programme.' },
    example: { nl: 'Heerlen-Noord', en: 'Heerlen-Noord' },
  },
  {
    field: 'programmeStart',
    header: { nl: 'Startjaar', en: 'Programme start' },
    kind: 'year',
    help: { nl: 'Het jaar waarin het programma begon.', en: 'The year in which the programme began.' },
    example: { nl: '2022', en: '2022' },
  },
  {
    field: 'programmeHorizon',
    header: { nl: 'Horizonjaar', en: 'Programme horizon' },
    kind: 'year',
    help: { nl: 'Het jaar tot en met wanneer is beloofd.', en: 'The last year of the promise.' },
    example: { nl: '2040', en: '2040' },
  },
  {
    field: 'planUntil',
    header: { nl: 'Plan tot', en: 'Plan until' },
    kind: 'date',
    dayOfYear: 'last',
    help: { nl: 'De laatste dag van het lopende uitvoeringsplan.', en: 'The last day of the running implementation plan.' },
    example: { nl: '31-12-2027', en: '31-12-2027' },
  },
  {
    field: 'residents',
    header: { nl: 'Inwoners', en: 'Residents' },
    kind: 'whole-number',
    unit: 'residents',
    help: { nl: 'Aantal inwoners.', en: 'Number of residents.' },
    example: { nl: '1.400', en: '1,400' },
  },
  {
    field: 'reserve',
    header: { nl: 'Reserve', en: 'Reserve' },
    kind: 'money',
    help: { nl: 'De reserve voor dit gebied, in euro’s.', en: 'The reserve for this area, in euros.' },
    example: { nl: '500.000', en: '500,000' },
  },
  {
    field: 'frameworkDay',
    header: { nl: 'Kadernota', en: 'Framework day' },
    kind: 'day-of-year',
    help: { nl: 'De dag waarop de raad de kadernota vaststelt.', en: 'The day on which the council adopts the framework memorandum.' },
    example: { nl: '1-7', en: '1-7' },
  },
  {
    field: 'budgetDay',
    header: { nl: 'Begroting', en: 'Budget day' },
    kind: 'day-of-year',
    help: { nl: 'De dag waarop de raad de begroting vaststelt.', en: 'The day on which the council adopts the budget.' },
    example: { nl: '15-11', en: '15-11' },
  },
] as const satisfies readonly FieldDefinition[];
