import type { Question, Thresholds } from '#shared/domain/question.ts';
import type { Area, Rows } from '#shared/domain/records.ts';
import { monthOf } from './calendar.ts';
import type { MonthResult } from './coverage.ts';
import { rounded } from './exact.ts';
import { linesOf, payable } from './plain-rows.ts';
import type { PlainRow } from './series.ts';

/** What the judgement of one area stands on: its rows that count and are shown, and month by month what is paid. */
export type Ground = ReturnType<typeof groundOf>;

const deciderOrder = ['national', 'provincial', 'municipal', 'other'];

function sameTheme(a: string | null, b: string): boolean {
  return (a ?? '').trim().toLowerCase() === b.trim().toLowerCase();
}

export function groundOf(
  rows: Rows,
  area: Area,
  mine: readonly PlainRow[],
  question: Question,
  thresholds: Thresholds,
  firstYear: number,
  horizonYear: number,
) {
  const lineOf = linesOf(rows.schemes);
  const schemes = new Map<string, Rows['schemes'][number]>(rows.schemes.map((scheme) => [scheme.id, scheme]));
  const nameOf = (scheme: string) => schemes.get(scheme)?.name ?? scheme;
  const {
    streams: allStreams,
    commitments: allCommitments,
    lens,
    isEarmarked,
    paidWith,
  } = payable(rows, mine, question, firstYear, horizonYear);
  const isShown = (row: PlainRow) => question.theme === null || sameTheme(row.theme, question.theme);
  const streams = allStreams.filter(isShown);
  const commitments = allCommitments.filter(isShown);
  const at = monthOf(question.at);
  const end = horizonYear * 12 + 11;
  const months = themed(paidWith(BigInt(area.reserve)), paidWith(0n));
  const month = (index: number) => months.get(index);
  const funding = (index: number) => month(index)?.funding ?? 0n;
  const gap = (index: number) => month(index)?.gap ?? 0n;
  const legalGap = (index: number) => month(index)?.legalGap ?? 0n;
  const promised = (index: number) => month(index)?.commitments ?? 0n;
  const hasGap = (index: number) => gap(index) > 0n && gap(index) * 10_000n >= promised(index) * BigInt(thresholds.smallestGap);
  const ofLine = (line: string) => (index: number) =>
    streams.filter((stream) => lineOf(stream.schemeId ?? '') === line).reduce((sum, stream) => sum + (stream.months.get(index) ?? 0n), 0n);

  return {
    ...{ area, mine, question, thresholds, horizonYear, at, end, streams, commitments, lens, lineOf, nameOf },
    ...{ isShown, month, funding, gap, legalGap, promised, hasGap, ofLine, deciderOf, byLoss },
  };

  /** The rule of themes, written a second time: of everything that was paid, the part of one theme's rows. */
  function themed(all: Map<number, MonthResult>, withoutReserve: Map<number, MonthResult>): Map<number, MonthResult> {
    if (question.theme === null) return all;
    const brought = (rows: readonly PlainRow[], line: string | null, isFree: boolean, upTo: number) =>
      rows
        .filter((row) => line === null || lineOf(row.schemeId ?? '') === line)
        .flatMap((row) => [...row.months].map(([index, cents]) => ({ row, index, cents })))
        .filter(({ row, index }) => index >= firstYear * 12 && index <= upTo && isEarmarked(row, index) !== isFree)
        .reduce((sum, { cents }) => sum + cents, 0n);
    const partOf = (cents: bigint, line: string | null, isFree: boolean, index: number) => {
      const whole = cents === 0n ? 0n : brought(allStreams, line, isFree, index);
      return whole === 0n ? 0n : rounded(cents * brought(streams, line, isFree, index), whole);
    };
    const lines = [...new Set(streams.map((stream) => lineOf(stream.schemeId ?? '')))];
    const total = (amounts: readonly bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n);
    return new Map(
      [...all].map(([index, found]): [number, MonthResult] => {
        const left = (rows: readonly PlainRow[]) => total(rows.map((row) => found.unpaidCents.get(row.id) ?? 0n));
        const without = total(commitments.map((row) => withoutReserve.get(index)?.unpaidCents.get(row.id) ?? 0n));
        return [
          index,
          {
            ...found,
            funding: total(streams.map((row) => row.months.get(index) ?? 0n)),
            commitments: total(commitments.map((row) => row.months.get(index) ?? 0n)),
            gap: left(commitments),
            legalGap: left(commitments.filter((row) => row.hardness === 'legal')),
            reserveUsed: without - left(commitments),
            unusedEarmarked: new Map(lines.map((line) => [line, partOf(found.unusedEarmarked.get(line) ?? 0n, line, false, index)])),
            unusedFree: partOf(found.unusedFree, null, true, index),
          },
        ];
      }),
    );
  }

  function byLoss(a: { line: string; loss: bigint }, b: { line: string; loss: bigint }): number {
    if (a.loss !== b.loss) return a.loss > b.loss ? -1 : 1;
    const order = deciderOrder.indexOf(deciderOf(a.line)) - deciderOrder.indexOf(deciderOf(b.line));
    return order !== 0 ? order : nameOf(a.line) < nameOf(b.line) ? -1 : 1;
  }

  function deciderOf(line: string): string {
    const steps = (scheme: string) => {
      let count = 0;
      for (let before = schemes.get(scheme)?.follows; before; before = schemes.get(before)?.follows) count += 1;
      return count;
    };
    const here = [...new Set(streams.map((stream) => stream.schemeId ?? ''))].filter((scheme) => lineOf(scheme) === line);
    const last = here.sort((a, b) => steps(b) - steps(a) || (nameOf(a) > nameOf(b) ? -1 : 1))[0];
    return schemes.get(last ?? '')?.decidedBy ?? 'other';
  }
}
