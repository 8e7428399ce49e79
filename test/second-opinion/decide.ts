import type { Thresholds } from '#shared/domain/question.ts';
import type { Rows } from '#shared/domain/records.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import { activeDays, type Day, monthOf, monthsLater, yearOf, yearOfMonth } from './calendar.ts';
import { rounded } from './exact.ts';
import { payable, plainFirstYear, plainRowsOf } from './plain-rows.ts';
import { type PlainRow, spreadYear, window, yearWeight } from './series.ts';

/** The least money, which area first and the sensitivity, written a second time: by trying, and by weighing every choice. */

/** Who is paid from what in an area, month by month. */
function monthsOf(rows: Rows, all: readonly PlainRow[], areaId: string, question: ResolvedQuestion) {
  const area = rows.areas.find(({ id }) => id === areaId);
  const mine = all.filter((row) => row.areaId === areaId);
  return payable(rows, mine, question, plainFirstYear(rows, question), question.horizonYear).paidWith(BigInt(area?.reserve ?? 0));
}

/** What stays unpaid from a day to another, of all hardnesses and of the legal ones. */
export function plainUnpaid(rows: Rows, areaId: string, from: Day, until: Day, question: ResolvedQuestion) {
  const months = monthsOf(rows, plainRowsOf(rows, question.horizonYear), areaId, question);
  return {
    all: Number(window((month) => months.get(month)?.gap ?? 0n, monthOf(from), monthOf(until))),
    legal: Number(window((month) => months.get(month)?.legalGap ?? 0n, monthOf(from), monthOf(until))),
  };
}

/** Whether a month has a gap where so much free money a year comes in from a day to another. */
export function plainHasGap(
  rows: Rows,
  { areaId, from, until, level }: { areaId: string; from: Day; until: Day; level: number },
  question: ResolvedQuestion,
  thresholds: Thresholds,
): boolean {
  const scheme = { id: 'vrij', name: 'Vrij', funder: null, decidedBy: 'other', earmarked: false, follows: null };
  const months = new Map<number, bigint>();
  for (let year = yearOf(from); year <= yearOf(until); year += 1) {
    const weight = yearWeight(year, from, until);
    // An amount by its rate: a year of twelve whole months has the level itself.
    spreadYear(months, rounded(BigInt(level) * weight, yearWeight(2001, '2001-01-01', null)), year, from, until);
  }
  const added = {
    ...{ id: 'vrij', areaId, schemeId: 'vrij', kind: 'stream', certainty: 'granted', hardness: '', use: 'running', nature: 'incidental' },
    ...{ reference: null, description: '', theme: null, noticeMonths: null, spendableUntil: null, start: from, end: until },
    ...{ endAssumed: false, unknownYears: new Set(), months, freeFrom: null },
  } as unknown as PlainRow;
  const withScheme = { ...rows, schemes: [...rows.schemes, scheme] } as unknown as Rows;
  const paid = monthsOf(withScheme, [...plainRowsOf(rows, question.horizonYear), added], areaId, question);
  for (let month = monthOf(from); month <= monthOf(until); month += 1) {
    const { gap = 0n, commitments = 0n } = paid.get(month) ?? {};
    if (gap > 0n && gap * 10_000n >= commitments * BigInt(thresholds.smallestGap)) return true;
  }
  return false;
}

/** The best choice of all choices there are: most legal, then administrative, then intended, then cheapest; and how many are as good. */
export function plainFirst(needs: readonly { cost: number; keeps: readonly number[] }[], budget: number) {
  let best: { value: readonly number[]; ways: number } | null = null;
  for (let set = 0; set < 2 ** needs.length; set += 1) {
    const chosen = needs.filter((_, at) => Math.floor(set / 2 ** at) % 2 === 1);
    const cost = chosen.reduce((sum, need) => sum + need.cost, 0);
    if (cost > budget) continue;
    const value = [0, 1, 2].map((word) => chosen.reduce((sum, { keeps }) => sum + (keeps[word] ?? 0), 0)).concat(-cost);
    const difference = best === null ? 1 : (value.map((part, at) => part - (best?.value[at] ?? 0)).find((part) => part !== 0) ?? 0);
    if (best === null || difference > 0) best = { value, ways: 1 };
    else if (difference === 0) best = { value, ways: best.ways + 1 };
  }
  return best;
}

export type PlainTries = { percentOf: (year: number) => number; delay: { months: number; schemeId: string | null } };

/** Dearer commitments and later money: `percentOf` in hundredths of a percent. */
export function plainTried(rows: Rows, question: ResolvedQuestion, { percentOf, delay }: PlainTries): PlainRow[] {
  const own = new Set<string>(rows.commitments.filter(({ indexation }) => indexation !== null).map(({ id }) => id));
  return plainRowsOf(rows, question.horizonYear).map((row) => {
    const months = new Map(row.months);
    if (row.kind === 'commitment') {
      if (own.has(row.id)) return row;
      for (const [month, cents] of months) {
        let dearer = cents;
        for (let year = yearOf(question.at) + 1; year <= yearOfMonth(month); year += 1) {
          dearer = rounded(dearer * BigInt(10_000 + percentOf(year)), 10_000n);
        }
        months.set(month, dearer);
      }
      return { ...row, months };
    }
    const isMeant = delay.schemeId === null || row.schemeId === delay.schemeId;
    if (!isMeant || delay.months === 0 || row.start === null || row.start <= question.at) return row;
    const start = monthsLater(row.start, delay.months);
    if (row.end !== null && start > row.end) return { ...row, months: new Map() };
    for (const [month, cents] of months) {
      if (month < monthOf(start)) months.set(month, 0n);
      if (month !== monthOf(start)) continue;
      const days = activeDays(month, row.start, row.end);
      const left = activeDays(month, start, row.end);
      if (days > 0) months.set(month, rounded(cents * BigInt(left), BigInt(days)));
    }
    return { ...row, start, months };
  });
}

/** How much larger the gap of all areas is by year without the money of one certainty of one line. */
export function plainWithout(
  rows: Rows,
  all: readonly PlainRow[],
  question: ResolvedQuestion,
  isGone: (row: PlainRow) => boolean,
): Record<string, number> {
  const more: Record<string, number> = {};
  for (const { id } of rows.areas) {
    const before = monthsOf(rows, all, id, question);
    const after = monthsOf(
      rows,
      all.filter((row) => !isGone(row)),
      id,
      question,
    );
    for (let year = yearOf(question.at); year <= question.horizonYear; year += 1) {
      const gap = (paid: typeof before) => window((month) => paid.get(month)?.gap ?? 0n, year * 12, year * 12 + 11);
      more[year] = (more[year] ?? 0) + Number(gap(after) - gap(before));
    }
  }
  return more;
}
