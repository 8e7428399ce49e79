import type { AreaMoney } from './area-money.ts';
import { commitmentIdentity, streamIdentity } from './identity.ts';
import type { PlacedArea, PlacedCommitment, PlacedRows, PlacedStream } from './placed-rows.ts';
import type { Flag } from './results.ts';
import { placeOf } from './scheme-lines.ts';
import type { Said } from './term-flags.ts';
import { flagCodes } from './words.ts';

/** What is odd about an area's rows, of any certainty, hardness and use, in order of code and row [rules 10]. */
export function flagsOf({ area, streams, commitments }: PlacedArea, rows: PlacedRows, money: AreaMoney): Flag[] {
  const twinStreams = twins(
    streams,
    ({ row }) => row.reference ?? row.schemeId,
    ({ row, term }) => `${streamIdentity(row)} ${term.end}`,
  );
  const twinCommitments = twins(
    commitments,
    ({ row }) => row.description,
    ({ row, term }) => `${commitmentIdentity(row)} ${term.start} ${term.end}`,
  );
  const counted = new Set(money.commitments);
  const linesWithMoney = new Set(money.lines.map(({ line }) => line.id));
  const flags = [
    ...streams.flatMap((stream) => {
      const said = [...stream.odd, ...saidOfStream(stream, rows), ...saidOfTwin(twinStreams.has(stream))];
      return said.map((flag) => flagOf(flag, stream.row.id, { label: placeOf(rows.lines, stream.row.schemeId).scheme.name }));
    }),
    ...commitments.flatMap((commitment) => {
      const { fundedBy } = commitment.row;
      const named = fundedBy === null ? null : placeOf(rows.lines, fundedBy);
      // One that does not count draws on nothing, so nothing is missing for it.
      const isUnfunded = named !== null && counted.has(commitment) && !linesWithMoney.has(named.line.id);
      const said = [...commitment.odd, ...saidOfCommitment(commitment), ...saidOfTwin(twinCommitments.has(commitment))];
      if (isUnfunded) said.push({ code: 'scheme-without-money', params: { scheme: named.scheme.name } });
      return said.map((flag) => flagOf(flag, commitment.row.id, { label: commitment.row.description }));
    }),
  ];
  return flags.sort((a, b) => flagCodes.indexOf(a.code) - flagCodes.indexOf(b.code) || (a.row < b.row ? -1 : a.row > b.row ? 1 : 0));

  function flagOf({ code, params }: Said, row: string, label: Flag['params']): Flag {
    return { code, areaId: area.id, row, params: { ...label, ...params } };
  }
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

/** Rows that have their identity and their term in common with another one [decisions.md]; `part` is quickly told apart. */
function twins<Row>(rows: readonly Row[], part: (row: Row) => string, identityOf: (row: Row) => string): ReadonlySet<Row> {
  const alike = sharing(rows, part);
  return new Set(alike.length === 0 ? alike : sharing(alike, identityOf));
}

/** Those that have a key in common with another one. */
function sharing<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const groups = Map.groupBy(rows, keyOf);
  return Array.from(groups.values()).flatMap((group) => (group.length > 1 ? group : []));
}
