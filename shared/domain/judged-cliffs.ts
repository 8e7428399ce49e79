import type { AreaMoney } from './area-money.ts';
import { becauseAround } from './around-cliff.ts';
import { becauseOf, lineLosses, shareOf } from './because.ts';
import { type CliffFound, lossOf } from './cliffs.ts';
import type { Coverage } from './coverage.ts';
import { decisionFor, losingLine } from './decision.ts';
import { cents } from './money.ts';
import { type Month, yearOfMonth } from './month.ts';
import { twelveFrom } from './month-series.ts';
import type { Placed, PlacedRows } from './placed-rows.ts';
import type { Thresholds } from './question.ts';
import type { Area, Commitment, SchemeId, Stream } from './records.ts';
import type { ResolvedQuestion } from './resolved-question.ts';
import type { Cliff, CommitmentLeft, EdgeOfStream } from './results.ts';
import { placeOf, type SchemeLines } from './scheme-lines.ts';
import { severityOf } from './severity.ts';
import type { ShortfallFound } from './shortfalls.ts';
import type { UnpaidShares } from './unpaid-shares.ts';

/** What a cliff of an area is judged with. */
export type Judging = {
  readonly area: Area;
  readonly money: AreaMoney;
  readonly coverage: Coverage;
  readonly unpaid: UnpaidShares;
  readonly rows: PlacedRows;
  readonly question: ResolvedQuestion;
  readonly thresholds: Thresholds;
};

/** Cliffs and shortfalls of one area with severity, last decision and reasons, in order of date [rules 4, 5, 8]. */
export function judgedCliffs(found: readonly (CliffFound | ShortfallFound)[], judging: Judging): Cliff[] {
  const inOrder = found.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.kind < b.kind ? -1 : 1));
  const numbers = new Map<string, number>();
  return inOrder.map((one) => judged(one, judging, numbers));
}

function judged(found: CliffFound | ShortfallFound, judging: Judging, numbers: Map<string, number>): Cliff {
  const { area, money, coverage, unpaid, rows, question, thresholds } = judging;
  const left = unpaid.leftUncovered(found.from, thresholds.smallestGap);
  const losses =
    found.kind === 'cliff'
      ? found.lines
      : money.lines.map((line) => lossOf(line, found.from - 1, found.from)).filter(({ loss }) => loss > 0);
  const line = losingLine(losses, rows.lines);
  const leftRows = left.flatMap((index) => money.commitments[index] ?? []);
  const decision = decisionFor({ date: found.date, from: found.from, line, left: leftRows }, area, rows.lines, question.at, thresholds);
  const [part, whole] = found.kind === 'cliff' ? [found.lossPerYear, found.areaBefore] : [found.uncovered, found.commitments];
  const severity = severityOf(
    { ...found, part, whole, commitments: twelveFrom(coverage.commitments, found.from) },
    question.at,
    thresholds.smallestGap,
  );
  const commitments = commitmentsLeft(left, found.from, money, unpaid);
  return {
    id: `${area.id}:${found.date}:${found.kind}`,
    areaId: area.id,
    kind: found.kind,
    key: keyOf(area, found.kind, line?.line.id ?? null, numbers),
    date: found.date,
    lossPerYear: cents(found.lossPerYear),
    share: shareOf(found),
    uncovered: cents(found.uncovered),
    legalUncovered: cents(found.legalUncovered),
    severity: severity.severity,
    uncertain: isUncertain(found, money),
    leadMonths: decision.leadMonths,
    decision: decision.decision,
    nextDecision: decision.nextDecision,
    schemes: found.kind === 'cliff' ? lineLosses(found) : [],
    streams: found.kind === 'cliff' ? streamsOf(found, rows.lines) : [],
    commitments,
    fte: fteOf(commitments),
    because: [
      ...becauseOf(found, coverage, severity, decision),
      ...(found.kind === 'cliff' ? becauseAround(found, money, rows.lines, question.at) : []),
    ],
  };
}

/** Stays the same in another answer: area, kind, losing line of a cliff, and the how-manieth of these by date [decisions.md]. */
function keyOf(area: Area, kind: Cliff['kind'], line: SchemeId | null, numbers: Map<string, number>): string {
  const same = kind === 'cliff' && line !== null ? `${area.id}:${kind}:${line}` : `${area.id}:${kind}`;
  const number = (numbers.get(same) ?? 0) + 1;
  numbers.set(same, number);
  return `${same}:${number}`;
}

/** The streams with an edge in a cliff, each once (one that falls and then ends, ends), by the name of their own scheme, then by id. */
function streamsOf(cliff: CliffFound, lines: SchemeLines): EdgeOfStream[] {
  const ending = new Set(cliff.edges.flatMap(({ stream: { row }, edge }) => (edge === 'ends' ? [row.id] : [])));
  const edges = cliff.edges.filter(({ stream: { row }, edge }) => edge === 'ends' || !ending.has(row.id));
  const streams = edges.map(({ stream: { row }, edge }) => ({
    id: row.id,
    scheme: placeOf(lines, row.schemeId).scheme.name,
    reference: row.reference,
    edge,
  }));
  return streams.sort((a, b) => (a.scheme !== b.scheme ? (a.scheme < b.scheme ? -1 : 1) : a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Those left uncovered, the largest first, then by description. */
function commitmentsLeft(left: readonly number[], from: Month, money: AreaMoney, unpaid: UnpaidShares): CommitmentLeft[] {
  const unpaidOf = unpaid.inTwelveFrom(from);
  const commitments: CommitmentLeft[] = [];
  left.forEach((index) => {
    const placed = money.commitments[index];
    if (placed === undefined) return;
    const { id, description, fte } = placed.row;
    commitments.push({ id, description, uncovered: cents(unpaidOf[index] ?? 0), fte });
  });
  // The list is in order of description already, and sorting keeps the order of equal ones.
  return commitments.sort((a, b) => b.uncovered - a.uncovered);
}

/** The jobs of those left uncovered, in hundredths at the finest; null where of none of them is known [rules banen]. */
function fteOf(left: readonly CommitmentLeft[]): number | null {
  const known = left.map(({ fte }) => fte).filter((fte) => fte !== null);
  return known.length === 0 ? null : Math.round(known.reduce((sum, fte) => sum + fte * 100, 0)) / 100;
}

/** Whether an assumed end or an unknown amount makes the figures of a cliff uncertain [rules 4]. */
function isUncertain(found: CliffFound | ShortfallFound, money: AreaMoney): boolean {
  const [firstYear, lastYear] = [yearOfMonth(found.from), yearOfMonth(found.from + 11)];
  const isUnknown = ({ unknownYears }: Placed<Stream | Commitment>) =>
    unknownYears.length > 0 && unknownYears.some((year) => year >= firstYear && year <= lastYear);
  if (money.commitments.some(isUnknown)) return true;
  if (found.kind === 'shortfall') return money.streams.some(isUnknown);
  const hasAssumedEnd = found.edges.some(({ edge, stream }) => edge === 'ends' && stream.term.isEndAssumed);
  return hasAssumedEnd || found.lines.some(({ line }) => line.streams.some(isUnknown));
}
