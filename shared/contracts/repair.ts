/** A row of a repair file: its cells as they were, and what is wrong with it; null: it is not wrong, but explains the others. */
export type RepairRow = {
  readonly cells: readonly (string | number | null)[];
  readonly wrong: string | null;
  readonly isHeader: boolean;
};

/** A sheet with only its rejected rows, under their titles and headers. Merges count from 0, in the rows that are left. */
export type RepairSheet = {
  readonly name: string;
  readonly rows: readonly RepairRow[];
  readonly merges: readonly { readonly row: number; readonly first: number; readonly last: number }[];
};

/** Heads the column of a repair file that says what is wrong; such a column is never read. */
export const repairHeader = { nl: 'Wat is er mis', en: 'What is wrong' } as const;
