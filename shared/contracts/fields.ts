import type { Category, Certainty, Decider, Hardness, Nature, Use } from '#shared/domain/words.ts';

/**
 * THE list of fields of the official workbook (contracts/workbook.md). Importer, table, export and template all follow
 * from it: a new field starts here.
 */

/** What a cell of a field holds, and so how it is read, checked and written. */
export type FieldKind =
  | 'area'
  | 'scheme'
  | 'text'
  | 'word'
  | 'yes-no'
  | 'date'
  | 'money'
  | 'year'
  | 'whole-number'
  | 'number'
  | 'percent'
  | 'day-of-year'
  | 'year-amount';

/** Words of a closed list as they stand in a cell. */
export type FieldWords = Readonly<Record<string, { readonly nl: string; readonly en: string }>>;

export type FieldDefinition = {
  /** Name in contracts/cli.md. */
  readonly field: string;
  readonly header: { readonly nl: string; readonly en: string };
  readonly kind: FieldKind;
  /** Whether the table cannot be read without this column. */
  readonly required?: true;
  /** Whether a row is rejected when this cell is empty. */
  readonly filled?: true;
  readonly words?: FieldWords;
  /** The word that an empty cell means. */
  readonly empty?: string;
  /** Which day of a year a date cell "2027" means. */
  readonly dayOfYear?: 'first' | 'last';
  /** Said of the scheme, for all areas, not of the row (decisions.md). */
  readonly ofScheme?: true;
};

export type SheetDefinition = {
  readonly kind: 'streams' | 'commitments' | 'areas';
  readonly sheet: { readonly nl: string; readonly en: string };
  readonly fields: readonly FieldDefinition[];
};

export const certaintyWords: Readonly<Record<Certainty, { nl: string; en: string }>> = {
  granted: { nl: 'beschikt', en: 'granted' },
  budgeted: { nl: 'begroot', en: 'budgeted' },
  pledged: { nl: 'toegezegd', en: 'pledged' },
  requested: { nl: 'aangevraagd', en: 'requested' },
  expected: { nl: 'verwacht', en: 'expected' },
};
export const natureWords: Readonly<Record<Nature, { nl: string; en: string }>> = {
  structural: { nl: 'structureel', en: 'structural' },
  incidental: { nl: 'incidenteel', en: 'incidental' },
};
export const useWords: Readonly<Record<Use, { nl: string; en: string }>> = {
  running: { nl: 'exploitatie', en: 'running' },
  investment: { nl: 'investering', en: 'investment' },
};
export const deciderWords: Readonly<Record<Decider, { nl: string; en: string }>> = {
  national: { nl: 'Rijk', en: 'national' },
  provincial: { nl: 'provincie', en: 'provincial' },
  municipal: { nl: 'gemeente', en: 'municipal' },
  other: { nl: 'anders', en: 'other' },
};
export const hardnessWords: Readonly<Record<Hardness, { nl: string; en: string }>> = {
  legal: { nl: 'juridisch', en: 'legal' },
  administrative: { nl: 'bestuurlijk', en: 'administrative' },
  intended: { nl: 'gewenst', en: 'intended' },
};
export const categoryWords: Readonly<Record<Category, { nl: string; en: string }>> = {
  staff: { nl: 'personeel', en: 'staff' },
  subsidy: { nl: 'subsidie', en: 'subsidy' },
  contract: { nl: 'contract', en: 'contract' },
  physical: { nl: 'fysiek', en: 'physical' },
  housing: { nl: 'huisvesting', en: 'housing' },
  other: { nl: 'overig', en: 'other' },
};
/** How an amount that is not known is written. */
export const unknownAmountWord = 'p.m.';

const area: FieldDefinition = { field: 'area', header: { nl: 'Gebied', en: 'Area' }, kind: 'area', required: true, filled: true };
const use: FieldDefinition = { field: 'use', header: { nl: 'Soort', en: 'Use' }, kind: 'word', words: useWords, empty: 'running' };
const start: FieldDefinition = { field: 'start', header: { nl: 'Startdatum', en: 'Start' }, kind: 'date', dayOfYear: 'first' };
const end: FieldDefinition = { field: 'end', header: { nl: 'Einddatum', en: 'End' }, kind: 'date', dayOfYear: 'last' };
/** Stands for all year columns of a sheet; a header that is a year is one of them. */
const yearAmount: FieldDefinition = { field: 'yearAmount', header: { nl: 'Jaarbedrag', en: 'Year amount' }, kind: 'year-amount' };
const amount: FieldDefinition = { field: 'amount', header: { nl: 'Totaalbedrag', en: 'Amount' }, kind: 'money' };
const theme: FieldDefinition = { field: 'theme', header: { nl: 'Thema', en: 'Theme' }, kind: 'text' };
const note: FieldDefinition = { field: 'note', header: { nl: 'Toelichting', en: 'Note' }, kind: 'text' };

export const streamSheet: SheetDefinition = {
  kind: 'streams',
  sheet: { nl: 'Geldstromen', en: 'Streams' },
  fields: [
    area,
    { field: 'scheme', header: { nl: 'Regeling', en: 'Scheme' }, kind: 'scheme', required: true, filled: true },
    { field: 'follows', header: { nl: 'Opvolger van', en: 'Follows' }, kind: 'scheme', ofScheme: true },
    { field: 'funder', header: { nl: 'Verstrekker', en: 'Funder' }, kind: 'text', ofScheme: true },
    { field: 'decidedBy', header: { nl: 'Besluit door', en: 'Decided by' }, kind: 'word', words: deciderWords, ofScheme: true },
    { field: 'earmarked', header: { nl: 'Geoormerkt', en: 'Earmarked' }, kind: 'yes-no', ofScheme: true },
    { field: 'nature', header: { nl: 'Aard', en: 'Nature' }, kind: 'word', words: natureWords, empty: 'incidental' },
    use,
    { field: 'certainty', header: { nl: 'Zekerheid', en: 'Certainty' }, kind: 'word', words: certaintyWords, empty: 'budgeted' },
    { field: 'reference', header: { nl: 'Kenmerk', en: 'Reference' }, kind: 'text' },
    start,
    end,
    { field: 'spendableUntil', header: { nl: 'Besteedbaar tot', en: 'Spendable until' }, kind: 'date', dayOfYear: 'last' },
    yearAmount,
    amount,
    theme,
    { field: 'spent', header: { nl: 'Besteed', en: 'Spent' }, kind: 'money' },
    { field: 'spentUntil', header: { nl: 'Besteed t/m', en: 'Spent until' }, kind: 'date', dayOfYear: 'last' },
    { field: 'applyBefore', header: { nl: 'Aanvragen voor', en: 'Apply before' }, kind: 'date', dayOfYear: 'last' },
    { field: 'reportBefore', header: { nl: 'Verantwoorden voor', en: 'Report before' }, kind: 'date', dayOfYear: 'last' },
    { field: 'matches', header: { nl: 'Cofinanciering', en: 'Matches' }, kind: 'scheme' },
    { field: 'areaShare', header: { nl: 'Aandeel gebied', en: 'Area share' }, kind: 'percent' },
    { field: 'owner', header: { nl: 'Eigenaar', en: 'Owner' }, kind: 'text' },
    { field: 'evidence', header: { nl: 'Bewijs', en: 'Evidence' }, kind: 'text' },
    note,
  ],
};

export const commitmentSheet: SheetDefinition = {
  kind: 'commitments',
  sheet: { nl: 'Verplichtingen', en: 'Commitments' },
  fields: [
    area,
    { field: 'description', header: { nl: 'Omschrijving', en: 'Description' }, kind: 'text', required: true, filled: true },
    { field: 'category', header: { nl: 'Categorie', en: 'Category' }, kind: 'word', words: categoryWords, empty: 'other' },
    { field: 'hardness', header: { nl: 'Hardheid', en: 'Hardness' }, kind: 'word', words: hardnessWords, empty: 'legal' },
    use,
    { field: 'fundedBy', header: { nl: 'Dekking uit', en: 'Funded by' }, kind: 'scheme' },
    start,
    end,
    { field: 'noticeMonths', header: { nl: 'Opzegtermijn', en: 'Notice months' }, kind: 'whole-number' },
    { field: 'indexation', header: { nl: 'Indexatie', en: 'Indexation' }, kind: 'percent' },
    { field: 'fte', header: { nl: 'Fte', en: 'Fte' }, kind: 'number' },
    { field: 'residents', header: { nl: 'Bereik', en: 'Residents' }, kind: 'whole-number' },
    yearAmount,
    amount,
    theme,
    note,
  ],
};

export const areaSheet: SheetDefinition = {
  kind: 'areas',
  sheet: { nl: 'Gebieden', en: 'Areas' },
  fields: [
    area,
    { field: 'municipality', header: { nl: 'Gemeente', en: 'Municipality' }, kind: 'text' },
    { field: 'programme', header: { nl: 'Programma', en: 'Programme' }, kind: 'text' },
    { field: 'programmeStart', header: { nl: 'Startjaar', en: 'Programme start' }, kind: 'year' },
    { field: 'programmeHorizon', header: { nl: 'Horizonjaar', en: 'Programme horizon' }, kind: 'year' },
    { field: 'planUntil', header: { nl: 'Plan tot', en: 'Plan until' }, kind: 'date', dayOfYear: 'last' },
    { field: 'residents', header: { nl: 'Inwoners', en: 'Residents' }, kind: 'whole-number' },
    { field: 'reserve', header: { nl: 'Reserve', en: 'Reserve' }, kind: 'money' },
    { field: 'frameworkDay', header: { nl: 'Kadernota', en: 'Framework day' }, kind: 'day-of-year' },
    { field: 'budgetDay', header: { nl: 'Begroting', en: 'Budget day' }, kind: 'day-of-year' },
  ],
};

/** The data sheets of the official workbook, in the order in which they are written. */
export const officialSheets = [streamSheet, commitmentSheet, areaSheet] as const;
