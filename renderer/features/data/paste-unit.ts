import { writtenAmount } from '#shared/reading/amounts.ts';
import { type Unit, unitOfText } from '#shared/reading/units.ts';

/** What is known of the unit of a block that is pasted. */
export type PastedUnit = {
  /** How many rows at its top are heads: they say what the block is, and are no rows of it. */
  readonly heads: number;
  /** The unit that its amounts seem to be in; 1: euros, and nothing is to be asked. */
  readonly unit: Unit;
  /** Why: a head says so, in these words, or the amounts are that much smaller than those that stand there. */
  readonly because: { readonly kind: 'head'; readonly text: string } | { readonly kind: 'values' };
};

const headsLooked = 5;
/** Amounts in thousands among amounts in euros are about a thousand times smaller; they need not be that exactly. */
const [leastTimes, mostTimes] = [200, 5000];
/** Fewer amounts that stand there say nothing. */
const leastStanding = 3;

/**
 * In which unit a block from a spreadsheet is: what a head above it says ("x € 1.000"), else what its amounts look like
 * beside those that stand there. `isAmount` says it of each of its columns; `standing` are amounts in euros of the columns
 * that it falls on.
 */
export function pastedUnit(
  block: readonly (readonly string[])[],
  isAmount: readonly boolean[],
  standing: readonly number[],
  language: 'nl' | 'en',
): PastedUnit {
  const said = saidAbove(block, language);
  if (said !== null) {
    let heads = said.row + 1;
    while (heads < block.length && isYears(block[heads] ?? [])) heads += 1;
    return { heads, unit: said.unit, because: { kind: 'head', text: said.text } };
  }
  const amounts = block
    .flatMap((row) => row.filter((_, at) => isAmount[at]))
    .map((text) => Math.abs(bareAmount(text, language) ?? 0))
    .filter((amount) => amount > 0);
  const there = standing.map(Math.abs).filter((amount) => amount > 0);
  const times = amounts.length === 0 || there.length < leastStanding ? 0 : median(there) / median(amounts);
  // One large amount among them, and they are euros after all.
  const isSmall = times >= leastTimes && times <= mostTimes && Math.max(...amounts) * 10 < median(there);
  return { heads: 0, unit: isSmall ? 1000 : 1, because: { kind: 'values' } };
}

/** The number of a cell that says no unit itself, in its own unit; null where it is no such number. */
export function bareAmount(text: string, language: 'nl' | 'en'): number | null {
  const written = writtenAmount(text.trim(), language);
  return written.kind === 'amount' && written.unit === null ? Number(written.decimal) : null;
}

function saidAbove(block: readonly (readonly string[])[], language: 'nl' | 'en') {
  for (const [row, cells] of block.slice(0, headsLooked).entries())
    for (const text of cells) {
      // "€ 1.000" alone is an amount; so is "1,2 mln".
      const unit = writtenAmount(text.trim(), language).kind === 'amount' ? null : unitOfText(text);
      if (unit !== null) return { row, unit, text: text.trim() };
    }
  return null;
}

/** A row of years and names stands over amounts. */
function isYears(cells: readonly string[]): boolean {
  return cells.some((text) => /^\s*(?:19|20)\d\d\s*$/.test(text)) && cells.every((text) => /^\s*(?:(?:19|20)\d\d|\D*)\s*$/.test(text));
}

function median(amounts: readonly number[]): number {
  const inOrder = amounts.toSorted((a, b) => a - b);
  return inOrder[Math.floor(inOrder.length / 2)] ?? 0;
}
