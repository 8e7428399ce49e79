import type { CallInput } from '#shared/contracts/calls.ts';

/** What is tried, as the fields hold it: percents of the years from the first on, of which the last goes on; months; which money. */
export type Tries = { readonly percents: readonly number[]; readonly months: number; readonly scheme: string | null };
export const noTries: Tries = { percents: [0], months: 0, scheme: null };
export const mostMonths = 36;
/** The slider of the percentage goes by quarters, to ten. */
export const quarters = 40;

/** What is tried as the call asks it. */
export function assumptionsOf(
  { percents, months, scheme }: Tries,
  firstYear: number,
): Pick<CallInput<'sensitivity.view'>, 'indexation' | 'delay'> {
  const named = percents.slice(0, -1).map((percent, at) => [String(firstYear + at), percent] as const);
  return {
    indexation: { byYear: Object.fromEntries(named), otherwise: percents.at(-1) ?? 0 },
    delay: { months, ...(scheme === null ? {} : { scheme }) },
  };
}

/** `2,5 %`, or a series `3; 2,5; 2`; null where it cannot be read. */
export function percentsTyped(typed: string): readonly number[] | null {
  const parts = typed
    .replaceAll('%', '')
    .split(';')
    .map((part) => part.trim().replace(',', '.'));
  const percents = parts
    .filter((part) => part !== '')
    .map((part) => (/^\d{1,2}(\.\d{1,2})?$|^100$/.test(part) ? Number(part) : Number.NaN));
  return percents.length === 0 || percents.some(Number.isNaN) ? null : percents;
}

/** Whole months; null where it cannot be read. */
export function monthsTyped(typed: string): number | null {
  const found = /^\s*(\d{1,2})\s*(?:maand(?:en)?|months?)?\s*$/i.exec(typed);
  const months = found === null ? Number.NaN : Number(found[1]);
  return months <= mostMonths ? months : null;
}
