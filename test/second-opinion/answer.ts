import type { Question, Thresholds } from '#shared/domain/question.ts';
import type { Area, Rows } from '#shared/domain/records.ts';
import { certaintiesOfLens } from '#shared/domain/words.ts';
import { type Day, lastDay, monthOf, monthsLater, nthWeekday, yearOf, yearOfMonth } from './calendar.ts';
import { coverage, type MonthResult } from './coverage.ts';
import { fourDecimals, fraction, least, notBelowZero, nothing, plus, rounded } from './exact.ts';
import { firstYearOf, type PlainRow, plainRow, rateOfMonths, window } from './series.ts';

/**
 * The rules written a second time, plainly and slowly, from rules.md alone: it shares no code with the kernel and exists
 * to disagree with it. Amounts become numbers only in what it gives.
 */

export type PlainCliff = {
  areaId: string;
  kind: 'cliff' | 'shortfall';
  date: Day;
  lossPerYear: number;
  share: number;
  uncovered: number;
  legalUncovered: number;
  severity: string;
  uncertain: boolean;
  leadMonths: number;
  decision: { name: string; date: Day; passed: boolean } | null;
  nextDecision: { name: string; date: Day } | null;
  schemes: { scheme: string; before: number; after: number; loss: number }[];
  streams: string[];
  commitments: string[];
  /** The month of the last edge of a cliff. */
  m2?: number;
};

export type PlainArea = Record<string, unknown> & { id: string; severity: string | null };
export type PlainAnswer = { areas: Map<string, PlainArea>; cliffs: PlainCliff[] };

const deciderOrder = ['national', 'provincial', 'municipal', 'other'];
const severityOrder = ['critical', 'high', 'medium', 'low'];

export function linesOf(schemes: Rows['schemes']): (scheme: string) => string {
  const follows = new Map<string, string | null>(schemes.map((scheme) => [scheme.id, scheme.follows]));
  return (scheme) => {
    let first = scheme;
    for (let before = follows.get(first); before; before = follows.get(first)) first = before;
    return first;
  };
}

export function plainRowsOf(rows: Rows, horizonYear: number): PlainRow[] {
  return [...rows.streams, ...rows.commitments].map((row) => plainRow(row, horizonYear + 1));
}

export function plainHorizon(rows: Rows, question: Question): number {
  return question.horizonYear ?? Math.max(yearOf(question.at) + 10, ...rows.areas.map((area) => area.programmeHorizon ?? 0));
}

export function plainAnswer(rows: Rows, question: Question, thresholds: Thresholds, changed?: readonly PlainRow[]): PlainAnswer {
  const horizonYear = plainHorizon(rows, question);
  const all = changed ?? plainRowsOf(rows, horizonYear);
  const firstYear = plainFirstYear(rows, question);
  const answer: PlainAnswer = { areas: new Map(), cliffs: [] };
  for (const area of rows.areas) {
    const mine = all.filter((row) => row.areaId === area.id);
    const { result, cliffs } = plainArea(rows, area, mine, question, thresholds, firstYear, horizonYear);
    answer.areas.set(area.id, result);
    answer.cliffs.push(...cliffs);
  }
  answer.cliffs.sort(
    (a, b) =>
      severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
      (a.date < b.date ? -1 : a.date > b.date ? 1 : 0) ||
      (a.areaId < b.areaId ? -1 : a.areaId > b.areaId ? 1 : 0) ||
      (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0),
  );
  return answer;
}

function sameTheme(a: string | null, b: string): boolean {
  return (a ?? '').trim().toLowerCase() === b.trim().toLowerCase();
}

/** What counts of an area's rows under a question, and who is paid from it month by month with so much in reserve. */
export function payable(rows: Rows, mine: readonly PlainRow[], question: Question, firstYear: number, horizonYear: number) {
  const lineOf = linesOf(rows.schemes);
  const schemes = new Map<string, Rows['schemes'][number]>(rows.schemes.map((scheme) => [scheme.id, scheme]));
  const lens = certaintiesOfLens[question.lens] as readonly string[];
  const isUsed = (row: PlainRow) => question.use === 'all' || row.use === 'running';
  const streams = mine.filter((row) => row.kind === 'stream' && lens.includes(row.certainty) && isUsed(row));
  const commitments = mine.filter(
    (row) => row.kind === 'commitment' && (question.hardness as readonly string[]).includes(row.hardness) && isUsed(row),
  );
  const isEarmarked = (stream: PlainRow, month: number) =>
    stream.freeFrom !== null && month >= stream.freeFrom
      ? false
      : (schemes.get(stream.schemeId ?? '')?.earmarked ?? stream.spendableUntil !== null);
  const paidWith = (reserve: bigint) =>
    coverage(streams, commitments, lineOf, isEarmarked, reserve, firstYear * 12, monthOf(question.at), horizonYear * 12 + 23);
  return { streams, commitments, lens, isEarmarked, paidWith };
}

/** The first year that any row speaks of, or the one before the reference date. */
export function plainFirstYear(rows: Rows, question: Question): number {
  return Math.min(yearOf(question.at) - 1, ...[...rows.streams, ...rows.commitments].map(firstYearOf));
}

function plainArea(
  rows: Rows,
  area: Area,
  mine: readonly PlainRow[],
  question: Question,
  thresholds: Thresholds,
  firstYear: number,
  horizonYear: number,
): { result: PlainArea; cliffs: PlainCliff[] } {
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

  const byYear = (value: (index: number) => bigint) => {
    const years: Record<string, number> = {};
    for (let year = yearOf(question.at); year <= horizonYear; year += 1) years[year] = Number(window(value, year * 12, year * 12 + 11));
    return years;
  };
  const coverageByYear: Record<string, number | null> = {};
  for (let year = yearOf(question.at); year <= horizonYear; year += 1) {
    const owed = window(promised, year * 12, year * 12 + 11);
    coverageByYear[year] = owed === 0n ? null : fourDecimals(owed - window(gap, year * 12, year * 12 + 11), owed);
  }

  let state = 'covered';
  let coveredUntil: Day | null = `${horizonYear}-12-31`;
  const firstGap = Array.from({ length: end - at + 1 }, (_, index) => at + index).find(hasGap);
  if (mine.length === 0) [state, coveredUntil] = ['no-data', null];
  else if (window(promised, at, end) === 0n) [state, coveredUntil] = ['no-commitments', null];
  else if (firstGap === at) [state, coveredUntil] = ['gap-now', null];
  else if (firstGap !== undefined) [state, coveredUntil] = ['until', lastDay(firstGap - 1)];

  let funded = at - 1;
  while (funded < end && funding(funded + 1) > 0n) funded += 1;
  const promisedUntil = area.programmeHorizon;

  const counted = cliffsOf();
  const shortfalls = shortfallsOf();
  const cliffs = [...counted, ...shortfalls];

  const year = window(funding, at, at + 11);
  const incidental = (index: number) =>
    streams
      .filter((stream) => stream.nature === 'incidental' || stream.end !== null)
      .reduce((sum, stream) => sum + (stream.months.get(index) ?? 0n), 0n);
  const largest = [...new Set(streams.map((stream) => lineOf(stream.schemeId ?? '')))]
    .map((line) => window(ofLine(line), at, at + 11))
    .reduce((most, amount) => (amount > most ? amount : most), 0n);

  const severity = severityOrder.find((word) => cliffs.some((cliff) => cliff.severity === word)) ?? null;
  const result: PlainArea = {
    id: area.id,
    name: area.name,
    state,
    fundingByYear: byYear(funding),
    commitmentsByYear: byYear(promised),
    gapByYear: byYear(gap),
    coverageByYear,
    unusedEarmarkedByYear: byYear((index) => [...(month(index)?.unusedEarmarked.values() ?? [])].reduce((sum, cents) => sum + cents, 0n)),
    unusedFreeByYear: byYear((index) => month(index)?.unusedFree ?? 0n),
    reserveUsedByYear: byYear((index) => month(index)?.reserveUsed ?? 0n),
    investmentByYear: byYear((index) =>
      mine
        .filter((row) => row.kind === 'stream' && isShown(row) && row.use === 'investment' && lens.includes(row.certainty))
        .reduce((sum, row) => sum + (row.months.get(index) ?? 0n), 0n),
    ),
    coveredUntil,
    fundedUntil: funded < at ? null : lastDay(funded),
    promisedUntil,
    unfundedMonths: promisedUntil === null ? null : Math.max(0, Math.min(promisedUntil, horizonYear) * 12 + 11 - funded),
    incidentalShare: year === 0n ? null : fourDecimals(window(incidental, at, at + 11), year),
    largestSchemeShare: year === 0n ? null : fourDecimals(largest, year),
    severity,
  };
  return { result, cliffs };

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

  function cliffsOf(): (PlainCliff & { m1: number; m2: number; loadBearing: bigint })[] {
    type Edge = { line: string; month: number; date: Day; streams: string[] };
    const edges: Edge[] = [];
    for (const stream of streams) {
      const line = lineOf(stream.schemeId ?? '');
      if (stream.end !== null && (stream.start === null || stream.start <= stream.end))
        edges.push({ line, month: monthOf(stream.end), date: stream.end, streams: [stream.id] });
      for (let y = yearOf(question.at); y <= horizonYear; y += 1) {
        const [rate, next] = [rateOfMonths(stream, y), rateOfMonths(stream, y + 1)];
        if (rate === null || next === null || stream.unknownYears.has(y) || stream.unknownYears.has(y + 1)) continue;
        if (rate.top <= 0n || next.top * rate.bottom * 100n > rate.top * next.bottom * 99n) continue;
        edges.push({ line, month: y * 12 + 11, date: `${y}-12-31`, streams: [stream.id] });
      }
    }
    const kept = edges
      .filter((edge) => edge.date >= question.at && edge.date <= `${horizonYear}-12-31`)
      .filter((edge) => {
        const before = window(ofLine(edge.line), edge.month - 11, edge.month);
        const loss = before - window(ofLine(edge.line), edge.month + 1, edge.month + 12);
        return loss > 0n && loss * 100n >= before;
      })
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    const found: (PlainCliff & { m1: number; m2: number; loadBearing: bigint })[] = [];
    while (kept.length > 0) {
      const first = kept[0];
      if (!first) break;
      const group = kept.filter((edge) => edge.month <= first.month + 3);
      kept.splice(0, group.length);
      const m1 = first.month;
      const m2 = Math.max(...group.map((edge) => edge.month));
      const lines = [...new Set(group.map((edge) => edge.line))].map((line) => {
        const before = window(ofLine(line), m1 - 11, m1);
        const after = window(ofLine(line), m2 + 1, m2 + 12);
        return { line, before, after, loss: notBelowZero(before - after) };
      });
      const areaBefore = window(funding, m1 - 11, m1);
      const areaLoss = notBelowZero(areaBefore - window(funding, m2 + 1, m2 + 12));
      const loss = least(
        lines.reduce((sum, line) => sum + line.loss, 0n),
        areaLoss,
      );
      if (loss < BigInt(thresholds.smallestLoss) || areaBefore === 0n || loss * 10_000n < areaBefore * BigInt(thresholds.smallestShare))
        continue;
      const y = yearOfMonth(m1);
      const notNeeded = window(
        (index) =>
          lines.reduce((sum, line) => sum + (month(index)?.unusedEarmarked.get(line.line) ?? 0n), 0n) + (month(index)?.unusedFree ?? 0n),
        y * 12,
        y * 12 + 11,
      );
      const loadBearing = notBelowZero(loss - notNeeded);
      const uncovered = least(window(gap, m2 + 1, m2 + 12), loadBearing);
      const legalUncovered = least(window(legalGap, m2 + 1, m2 + 12), uncovered);
      const years = [yearOfMonth(m2 + 1), yearOfMonth(m2 + 12)];
      const isUnknown = (row: PlainRow) => years.some((unknown) => row.unknownYears.has(unknown));
      const edging = new Set(group.flatMap((edge) => edge.streams));
      const endsHere = (stream: PlainRow) =>
        stream.endAssumed && group.some((edge) => edge.streams.includes(stream.id) && stream.end === edge.date);
      const uncertain =
        streams.some(endsHere) ||
        streams.some((stream) => lines.some((line) => line.line === lineOf(stream.schemeId ?? '')) && isUnknown(stream)) ||
        commitments.some(isUnknown);
      const worst = [...lines].sort(byLoss)[0];
      found.push({
        ...finished(
          'cliff',
          first.date,
          m2 + 1,
          loss,
          fraction(loss, areaBefore),
          uncovered,
          legalUncovered,
          uncertain,
          worst ? deciderOf(worst.line) : 'municipal',
        ),
        lossPerYear: Number(loss),
        schemes: lines
          .map((line) => ({ scheme: nameOf(line.line), before: Number(line.before), after: Number(line.after), loss: Number(line.loss) }))
          .sort((a, b) => (a.scheme < b.scheme ? -1 : 1)),
        streams: [...edging].sort(),
        m1,
        m2,
        loadBearing,
      });
    }
    return found;
  }

  function byLoss(a: { line: string; loss: bigint }, b: { line: string; loss: bigint }): number {
    if (a.loss !== b.loss) return a.loss > b.loss ? -1 : 1;
    const order = deciderOrder.indexOf(deciderOf(a.line)) - deciderOrder.indexOf(deciderOf(b.line));
    return order !== 0 ? order : nameOf(a.line) < nameOf(b.line) ? -1 : 1;
  }

  function shortfallsOf(): PlainCliff[] {
    const found: PlainCliff[] = [];
    for (let g = at; g <= end; g += 1) {
      const isFirst = hasGap(g) && (g === at || !hasGap(g - 1));
      const grows = hasGap(g) && (gap(g) - gap(g - 1)) * 20n >= promised(g);
      if (!isFirst && !grows) continue;
      const explained = counted.filter((cliff) => cliff.m1 <= g && g <= cliff.m2 + 12).reduce((sum, cliff) => sum + cliff.loadBearing, 0n);
      const excess = window(gap, g, g + 11) - (g === at ? 0n : window(gap, g - 12, g - 1)) - explained;
      const owed = window(promised, g, g + 11);
      if (excess < BigInt(thresholds.smallestLoss) || excess * 10_000n < owed * BigInt(thresholds.smallestShare)) continue;
      const years = [yearOfMonth(g), yearOfMonth(g + 11)];
      const uncertain = [...streams, ...commitments].some((row) => years.some((year) => row.unknownYears.has(year)));
      const losing = [...new Set(streams.map((stream) => lineOf(stream.schemeId ?? '')))]
        .map((line) => ({ line, loss: window(ofLine(line), g - 12, g - 1) - window(ofLine(line), g, g + 11) }))
        .filter((line) => line.loss > 0n)
        .sort(byLoss)[0];
      found.push(
        finished(
          'shortfall',
          lastDay(g - 1),
          g,
          0n,
          fraction(excess, owed),
          excess,
          least(window(legalGap, g, g + 11), excess),
          uncertain,
          losing ? deciderOf(losing.line) : 'municipal',
        ),
      );
      g += 11;
    }
    return found;
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

  function finished(
    kind: 'cliff' | 'shortfall',
    date: Day,
    from: number,
    loss: bigint,
    share: { top: bigint; bottom: bigint },
    uncovered: bigint,
    legalUncovered: bigint,
    uncertain: boolean,
    decider: string,
  ): PlainCliff {
    const owed = window(promised, from, from + 11);
    const left = commitments.filter((row) => {
      let unpaid = nothing;
      for (let index = from; index < from + 12; index += 1) unpaid = plus(unpaid, month(index)?.unpaid.get(row.id) ?? nothing);
      const amount = window((index) => row.months.get(index) ?? 0n, from, from + 11);
      return unpaid.top > 0n && unpaid.top * 10_000n >= unpaid.bottom * amount * BigInt(thresholds.smallestGap);
    });
    const reaches = (cents: bigint) => cents > 0n && cents * 10_000n >= owed * BigInt(thresholds.smallestGap);
    const within = (count: number) => date <= monthsLater(question.at, count);
    const isShare = (percent: bigint) => share.top * 100n >= share.bottom * percent;
    const isLegal = reaches(legalUncovered);
    const holds = owed > 0n && !reaches(uncovered);
    let severity = 'low';
    if (within(36) && isShare(10n)) severity = 'medium';
    if (!holds && within(24) && (isShare(25n) || isLegal)) severity = 'high';
    if (!holds && within(12) && (isShare(50n) || isLegal)) severity = 'critical';
    const notices = left.map((row) => (row.end !== null && monthOf(row.end) <= from + 11 ? 0 : (row.noticeMonths ?? 0)));
    const leadMonths = Math.max(thresholds.leadMonths[decider as 'national'], ...notices);
    const latest = monthsLater(date, -leadMonths);
    const moments: { name: string; date: Day }[] = [];
    for (let y = yearOf(question.at) - 60; y <= horizonYear + 2; y += 1) {
      for (const moment of thresholds.moments.filter((moment) => moment.decides && moment.decider === decider)) {
        const own = moment.areaDay === null ? null : area[moment.areaDay];
        const { rule } = moment;
        const when: Day =
          own !== null
            ? `${y}-${own}`
            : rule.kind === 'day'
              ? `${y}-${String(rule.month).padStart(2, '0')}-${String(rule.day).padStart(2, '0')}`
              : rule.kind === 'weekday'
                ? nthWeekday(y, rule.month, rule.weekday + 1, rule.nth)
                : rule.date;
        moments.push({ name: rule.kind === 'once' ? moment.name : `${moment.name} ${y}`, date: when });
      }
    }
    moments.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    const last = moments.filter((moment) => moment.date <= latest).at(-1);
    const passed = last !== undefined && last.date < question.at;
    return {
      areaId: area.id,
      kind,
      date,
      lossPerYear: Number(loss),
      share: fourDecimals(share.top, share.bottom),
      uncovered: Number(uncovered),
      legalUncovered: Number(legalUncovered),
      severity,
      uncertain,
      leadMonths,
      decision: last ? { ...last, passed } : null,
      nextDecision: passed ? (moments.find((moment) => moment.date >= question.at) ?? null) : null,
      schemes: [],
      streams: [],
      commitments: left.map((row) => row.description).sort(),
    };
  }
}
