import type { Rows } from '#shared/domain/records.ts';
import { linesOf } from './answer.ts';
import { activeDays, type Day, dateOf, daysInMonth, monthOf, nextDay, yearOf, yearOfMonth } from './calendar.ts';
import { rounded } from './exact.ts';
import { fullYear, type PlainRow, rateOfMonths, spreadYear, yearWeight } from './series.ts';

/** Rules 7, written a second time: changes act on the months of a row, in order, each on what the earlier ones left. */

type Selector = {
  scheme?: string;
  reference?: string;
  certainty?: string;
  description?: string;
  category?: string;
  hardness?: string;
  fundedBy?: string;
};
export type PlainChange =
  | { do: 'extend'; scheme: string; areas?: string[]; until: Day; percent?: number; certainty?: string }
  | { do: 'stop'; streams?: Selector | null; commitments?: Selector | null; areas?: string[]; on: Day }
  | { do: 'scale'; streams?: Selector | null; commitments?: Selector | null; areas?: string[]; from: Day; percent?: number }
  | { do: 'convert'; scheme: string; from: Day; percent?: number }
  | { do: 'certainty'; scheme: string; areas?: string[]; to: string };

export function plainScenario(rows: Rows, before: readonly PlainRow[], changes: readonly PlainChange[]): PlainRow[] {
  const lineOf = linesOf(rows.schemes);
  const idOf = (name: string) => rows.schemes.find((scheme) => scheme.name.trim().toLowerCase() === name.trim().toLowerCase())?.id ?? '';
  let now = before.map((row) => ({ ...row, months: new Map(row.months), unknownYears: new Set(row.unknownYears) }));
  const isIn = (row: PlainRow, areas: string[] | undefined) => areas === undefined || areas.includes('*') || areas.includes(row.areaId);
  const is = (row: PlainRow, kind: PlainRow['kind'], selector: Selector | null | undefined) =>
    row.kind === kind &&
    selector != null &&
    (selector.scheme === undefined || row.schemeId === idOf(selector.scheme)) &&
    (selector.fundedBy === undefined || row.schemeId === idOf(selector.fundedBy)) &&
    (selector.reference === undefined || row.reference === selector.reference) &&
    (selector.certainty === undefined || row.certainty === selector.certainty) &&
    (selector.hardness === undefined || row.hardness === selector.hardness) &&
    (selector.description === undefined || row.description === selector.description);
  const part = (cents: bigint, percent = 100) => rounded(cents * BigInt(Math.round(percent * 100)), 10_000n);
  const freedAt = new Map<string, number>();

  for (const change of changes) {
    if (change.do === 'certainty') {
      for (const row of now)
        if (row.kind === 'stream' && row.schemeId === idOf(change.scheme) && isIn(row, change.areas)) row.certainty = change.to;
    }
    if (change.do === 'scale') {
      const first = dateOf(change.from) === 1 ? monthOf(change.from) : monthOf(change.from) + 1;
      for (const row of now) {
        if (!isIn(row, change.areas) || !(is(row, 'stream', change.streams) || is(row, 'commitment', change.commitments))) continue;
        for (const [month, cents] of row.months) if (month >= first) row.months.set(month, part(cents, change.percent));
      }
    }
    if (change.do === 'convert') {
      const first = dateOf(change.from) === 1 ? monthOf(change.from) : monthOf(change.from) + 1;
      const line = lineOf(idOf(change.scheme));
      freedAt.set(line, Math.min(first, freedAt.get(line) ?? first));
      for (const row of now) {
        if (row.kind !== 'stream' || lineOf(row.schemeId ?? '') !== line) continue;
        row.freeFrom = Math.min(first, row.freeFrom ?? first);
        for (const [month, cents] of row.months) if (month >= first) row.months.set(month, part(cents, change.percent));
      }
    }
    if (change.do === 'stop') {
      for (const row of now) {
        if (!isIn(row, change.areas) || !(is(row, 'stream', change.streams) || is(row, 'commitment', change.commitments))) continue;
        if (row.end !== null && row.end <= change.on) continue;
        const month = monthOf(change.on);
        const start = row.start ?? change.on;
        const days = activeDays(month, start, row.end);
        const until = activeDays(month, start, change.on);
        const cents = row.months.get(month) ?? 0n;
        row.months.set(
          month,
          days === 0
            ? rounded(cents * BigInt(dateOf(change.on)), BigInt(daysInMonth(month)))
            : rounded(cents * BigInt(until), BigInt(days)),
        );
        for (const later of [...row.months.keys()]) if (later > month) row.months.set(later, 0n);
        for (const unknown of [...row.unknownYears]) if (unknown > yearOf(change.on)) row.unknownYears.delete(unknown);
        row.end = change.on;
        row.endAssumed = false;
        if (row.start !== null && row.start > change.on) row.months.clear();
      }
    }
    if (change.do === 'extend') {
      const line = lineOf(idOf(change.scheme));
      const added: PlainRow[] = [];
      for (const area of rows.areas) {
        const mine = now.filter(
          (row) => row.kind === 'stream' && row.areaId === area.id && lineOf(row.schemeId ?? '') === line && isIn(row, change.areas),
        );
        const latest = mine.some((row) => row.end === null)
          ? null
          : mine
              .map((row) => row.end ?? '')
              .sort()
              .at(-1);
        if (latest == null || latest >= change.until) continue;
        for (const row of mine.filter((row) => row.end === latest)) {
          const years = [...row.months].filter(([, cents]) => cents !== 0n).map(([month]) => yearOfMonth(month));
          const lastYear = Math.max(...years);
          const rate = years.length === 0 ? null : rateOfMonths(row, lastYear);
          if (rate === null) continue;
          const like: PlainRow = {
            ...row,
            id: `${row.id}+`,
            reference: null,
            spendableUntil: null,
            certainty: change.certainty ?? row.certainty,
            start: nextDay(latest),
            end: change.until,
            endAssumed: false,
            unknownYears: new Set(),
            months: new Map(),
            freeFrom: freedAt.get(line) ?? null,
          };
          const percent = BigInt(Math.round((change.percent ?? 100) * 100));
          for (let year = yearOf(nextDay(latest)); year <= yearOf(change.until); year += 1) {
            const weight = yearWeight(year, like.start, like.end);
            if (weight === 0n) continue;
            spreadYear(like.months, rounded(rate.top * percent * weight, rate.bottom * 10_000n * fullYear), year, like.start, like.end);
          }
          added.push(like);
        }
      }
      now = [...now, ...added];
    }
  }
  return now;
}
