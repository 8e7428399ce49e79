import { type Day, lastDay, monthOf, monthsLater, nthWeekday, yearOf, yearOfMonth } from './calendar.ts';
import { fourDecimals, fraction, least, notBelowZero, nothing, plus } from './exact.ts';
import type { Ground } from './ground.ts';
import { type PlainRow, rateOfMonths, window } from './series.ts';

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

type Counted = PlainCliff & { m1: number; m2: number; loadBearing: bigint };

export function cliffsOf(ground: Ground): Counted[] {
  const {
    streams,
    commitments,
    question,
    thresholds,
    horizonYear,
    lineOf,
    nameOf,
    month,
    funding,
    gap,
    legalGap,
    ofLine,
    deciderOf,
    byLoss,
  } = ground;
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
        ground,
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

export function shortfallsOf(ground: Ground, counted: readonly Counted[]): PlainCliff[] {
  const { streams, commitments, thresholds, at, end, lineOf, gap, legalGap, promised, hasGap, ofLine, deciderOf, byLoss } = ground;
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
        ground,
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

function finished(
  ground: Ground,
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
  const { commitments, question, thresholds, horizonYear, month, promised, area } = ground;
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
