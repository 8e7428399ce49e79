import type { AreaMoney } from './area-money.ts';
import { yearOf } from './civil-date.ts';
import { commitmentIdentity, streamIdentity } from './identity.ts';
import type { Placed, PlacedArea, PlacedCommitment, PlacedRows, PlacedStream } from './placed-rows.ts';
import type { Commitment, Stream } from './records.ts';
import type { Flag } from './results.ts';
import { isKnownByTotal } from './row-series.ts';
import { placeOf } from './scheme-lines.ts';
import { weightInYear, yearsWithAmount } from './term.ts';
import { type FlagCode, flagCodes } from './words.ts';

type Said = { readonly code: FlagCode; readonly params: Flag['params'] };

/** What is odd about an area's rows, of any certainty, hardness and use, in order of code and row [rules 10]. */
export function flagsOf({ area, streams, commitments }: PlacedArea, rows: PlacedRows, money: AreaMoney): Flag[] {
  const twinStreams = twins(streams, ({ row, term }) => `${streamIdentity(row)} ${term.end}`);
  const twinCommitments = twins(commitments, ({ row, term }) => `${commitmentIdentity(row)} ${term.start} ${term.end}`);
  const linesWithMoney = new Set(money.lines.map(({ line }) => line.id));
  const flags = [
    ...streams.flatMap((stream) => {
      const said = [...saidOfTerm(stream), ...saidOfStream(stream, rows), ...saidOfTwin(twinStreams.has(stream))];
      return said.map((flag) => flagOf(flag, stream.row.id, { label: placeOf(rows.lines, stream.row.schemeId).scheme.name }));
    }),
    ...commitments.flatMap((commitment) => {
      const { fundedBy } = commitment.row;
      const named = fundedBy === null ? null : placeOf(rows.lines, fundedBy);
      const isUnfunded = named !== null && !linesWithMoney.has(named.line.id);
      const said = [...saidOfTerm(commitment), ...saidOfCommitment(commitment), ...saidOfTwin(twinCommitments.has(commitment))];
      if (isUnfunded) said.push({ code: 'scheme-without-money', params: { scheme: named.scheme.name } });
      return said.map((flag) => flagOf(flag, commitment.row.id, { label: commitment.row.description }));
    }),
  ];
  return flags.sort((a, b) => flagCodes.indexOf(a.code) - flagCodes.indexOf(b.code) || (a.row < b.row ? -1 : a.row > b.row ? 1 : 0));

  function flagOf({ code, params }: Said, row: string, label: Flag['params']): Flag {
    return { code, areaId: area.id, row, params: { ...label, ...params } };
  }
}

/** What any row may have, of its term and amounts. */
function saidOfTerm({ row, term, unknownYears }: Placed<Stream | Commitment>): Said[] {
  const said: Said[] = [];
  const years = yearsWithAmount(row);
  const [lastYear, unknownYear] = [years.at(-1), unknownYears[0]];
  const isByTotal = isKnownByTotal(row);
  const outside = years.find((year) => row.amounts[year] !== null && weightInYear(term, year) === 0);
  if (outside !== undefined) said.push({ code: 'amount-outside-term', params: { year: outside } });
  if (unknownYear !== undefined) said.push({ code: 'amount-unknown', params: { year: unknownYear } });
  if (row.total === null && Object.keys(row.amounts).length === 0) said.push({ code: 'no-amount', params: {} });
  if (isByTotal && (row.start === null || row.end === null)) said.push({ code: 'total-without-term', params: {} });
  if (!isByTotal && row.total !== null && unknownYears.length === 0) {
    const sum = Object.values(row.amounts).reduce((all, amount) => all + (amount ?? 0), 0);
    if (sum !== row.total) said.push({ code: 'total-differs', params: { total: row.total, sum } });
  }
  if (!isByTotal && row.end !== null && lastYear !== undefined && yearOf(row.end) > lastYear) {
    said.push({ code: 'years-missing', params: { year: lastYear + 1, end: row.end } });
  }
  return said;
}

function saidOfStream({ row, term }: PlacedStream, rows: PlacedRows): Said[] {
  const said: Said[] = [];
  if (placeOf(rows.lines, row.schemeId).scheme.earmarked === null && row.spendableUntil === null) {
    said.push({ code: 'earmark-unknown', params: {} });
  }
  if (term.isEndAssumed) said.push({ code: 'end-assumed', params: { end: term.end ?? '' } });
  if (row.schemeConflict) said.push({ code: 'scheme-conflict', params: {} });
  if (row.nature === 'structural' && term.end !== null) said.push({ code: 'structural-with-end', params: { end: term.end } });
  return said;
}

function saidOfCommitment({ row }: PlacedCommitment): Said[] {
  return row.noticeMonths === null ? [{ code: 'notice-unknown', params: {} }] : [];
}

function saidOfTwin(isTwin: boolean): Said[] {
  return isTwin ? [{ code: 'possible-duplicate', params: {} }] : [];
}

/** Rows that have their identity and their term in common with another one [decisions.md]. */
function twins<Row>(rows: readonly Row[], identityOf: (row: Row) => string): ReadonlySet<Row> {
  const groups = Map.groupBy(rows, identityOf);
  return new Set(Array.from(groups.values()).flatMap((group) => (group.length > 1 ? group : [])));
}
