import type { Question, Thresholds } from '#shared/domain/question.ts';
import type { Area, Rows } from '#shared/domain/records.ts';
import { type Day, lastDay, yearOf } from './calendar.ts';
import { cliffsOf, type PlainCliff, shortfallsOf } from './cliffs.ts';
import { fourDecimals } from './exact.ts';
import { groundOf } from './ground.ts';
import { plainFirstYear, plainHorizon, plainRowsOf } from './plain-rows.ts';
import { type PlainRow, window } from './series.ts';

/**
 * The rules written a second time, plainly and slowly, from rules.md alone: it shares no code with the kernel and exists
 * to disagree with it. Amounts become numbers only in what it gives.
 */

export type PlainArea = Record<string, unknown> & { id: string; severity: string | null };
export type PlainAnswer = { areas: Map<string, PlainArea>; cliffs: PlainCliff[] };

const severityOrder = ['critical', 'high', 'medium', 'low'];

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

function plainArea(
  rows: Rows,
  area: Area,
  mine: readonly PlainRow[],
  question: Question,
  thresholds: Thresholds,
  firstYear: number,
  horizonYear: number,
): { result: PlainArea; cliffs: PlainCliff[] } {
  const ground = groundOf(rows, area, mine, question, thresholds, firstYear, horizonYear);
  const { streams, at, end, lens, lineOf, isShown, month, funding, gap, promised, hasGap, ofLine } = ground;

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

  const counted = cliffsOf(ground);
  const shortfalls = shortfallsOf(ground, counted);
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
}
