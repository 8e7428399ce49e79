import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { GridCell } from './grid.ts';

/** How cells of one format are shown. */
export type ShownAs = { readonly shownPer: number; readonly isPercent: boolean; readonly shownUnit?: number };

/**
 * A number as a cell: a sheet has a million of them, so each holds its number and what it shares with others, and its
 * text is only made when somebody reads it.
 */
export class NumberCell implements GridCell {
  readonly kind = 'number';
  readonly date = null;
  readonly number: number;
  readonly shown: ShownAs;

  constructor(number: number, shown: ShownAs) {
    this.number = number;
    this.shown = shown;
  }

  get text(): string {
    return String(this.number);
  }
  get shownPer(): number {
    return this.shown.shownPer;
  }
  get isPercent(): boolean {
    return this.shown.isPercent;
  }
  get shownUnit(): number | undefined {
    return this.shown.shownUnit;
  }
}

/** A day as a cell; its number is the serial that the sheet holds, null where it holds the day as a text. */
export function dateCell(date: CivilDate, number: number | null, shown: ShownAs): GridCell {
  return { kind: 'date', text: date, number, date, shownPer: shown.shownPer, isPercent: shown.isPercent };
}
