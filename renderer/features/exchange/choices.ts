import type { MergePreview, MergeSide } from '#shared/contracts/exchange.ts';

/** What a person chose of rows that both sides changed: of a row by its key (null: it waits), and of all others. */
export type Choices = {
  readonly ofRow: Readonly<Record<string, MergeSide | null>>;
  /** Holds for rows that are not shown too; null: they wait. */
  readonly ofAll: MergeSide | null;
};

export const noChoices: Choices = { ofRow: {}, ofAll: null };

export function choiceOf(key: string, { ofRow, ofAll }: Choices): MergeSide | null {
  return ofRow[key] === undefined ? ofAll : ofRow[key];
}

/** How many conflicts nobody decided; of a large file not all of them are shown. */
export function openCount({ rows, counts }: Pick<MergePreview, 'rows' | 'counts'>, choices: Choices): number {
  const shown = rows.filter(({ state }) => state === 'conflict');
  const open = shown.filter(({ key }) => choiceOf(key, choices) === null).length;
  return open + (choices.ofAll === null ? counts.conflict - shown.length : 0);
}

/** The choices as `merge.commit` takes them. */
export function orderOf({ ofRow, ofAll }: Choices): {
  readonly onConflict: 'ask' | 'newer' | 'keep';
  readonly choices: Record<string, MergeSide | null>;
} {
  return { onConflict: ofAll === null ? 'ask' : ofAll === 'file' ? 'newer' : 'keep', choices: { ...ofRow } };
}
