import type { AreaMoney } from './area-money.ts';
import { commitmentIdentity, streamIdentity } from './identity.ts';
import type { PlacedArea, PlacedCommitment, PlacedRows, PlacedStream } from './placed-rows.ts';
import type { Area } from './records.ts';
import type { Flag } from './results.ts';
import { placeOf, type SchemeLines } from './scheme-lines.ts';
import type { Said } from './term-flags.ts';
import { flagCodes } from './words.ts';

/** What is odd about an area's rows, of any certainty, hardness and use, in order of code and row [rules 10]. */
export function flagsOf(placed: PlacedArea, rows: PlacedRows, money: AreaMoney): readonly Flag[] {
  const always = flagsWhateverIsAsked(placed, rows);
  const missing = withoutMoney(placed, rows, money);
  return merged(always, missing.sort(byCodeAndRow));
}

/** Found once for an area, as long as the schemes are the same: its rows never change. */
const known = new WeakMap<PlacedArea, { readonly lines: SchemeLines; readonly flags: readonly Flag[] }>();

function flagsWhateverIsAsked(placed: PlacedArea, rows: PlacedRows): readonly Flag[] {
  const before = known.get(placed);
  if (before?.lines === rows.lines) return before.flags;
  const flags = [...flagsOfStreams(placed, rows), ...flagsOfCommitments(placed)].sort(byCodeAndRow);
  known.set(placed, { lines: rows.lines, flags });
  return flags;
}

function flagsOfStreams({ area, streams }: PlacedArea, rows: PlacedRows): Flag[] {
  const alike = twins(streams, ({ row }) => row.reference ?? row.schemeId, twinStream);
  return streams.flatMap((stream) => {
    const said = [...stream.odd, ...saidOfStream(stream, rows), ...saidOfTwin(alike.has(stream))];
    return said.map((flag) => flagOf(area, flag, stream.row.id, { label: placeOf(rows.lines, stream.row.schemeId).scheme.name }));
  });
}

function flagsOfCommitments({ area, commitments }: PlacedArea): Flag[] {
  const alike = twins(commitments, ({ row }) => row.description, twinCommitment);
  return commitments.flatMap((commitment) => {
    const said = [...commitment.odd, ...saidOfCommitment(commitment), ...saidOfTwin(alike.has(commitment))];
    return said.map((flag) => flagOf(area, flag, commitment.row.id, { label: commitment.row.description }));
  });
}

/** Commitments that name a scheme without money in the area; one that does not count draws on nothing, so nothing is missing for it. */
function withoutMoney({ area }: PlacedArea, rows: PlacedRows, money: AreaMoney): Flag[] {
  const linesWithMoney = new Set(money.lines.map(({ line }) => line.id));
  return money.commitments.flatMap(({ row }) => {
    const named = row.fundedBy === null ? null : placeOf(rows.lines, row.fundedBy);
    if (named === null || linesWithMoney.has(named.line.id)) return [];
    const said: Said = { code: 'scheme-without-money', params: { scheme: named.scheme.name } };
    return [flagOf(area, said, row.id, { label: row.description })];
  });
}

function flagOf(area: Area, { code, params }: Said, row: string, label: Flag['params']): Flag {
  return { code, areaId: area.id, row, params: { ...label, ...params } };
}

/** Two lists that are in order as one. */
function merged(a: readonly Flag[], b: readonly Flag[]): readonly Flag[] {
  if (b.length === 0) return a;
  const both: Flag[] = [];
  let next = 0;
  for (const flag of a) {
    for (let other = b[next]; other && byCodeAndRow(other, flag) < 0; other = b[next]) {
      both.push(other);
      next += 1;
    }
    both.push(flag);
  }
  return [...both, ...b.slice(next)];
}

function byCodeAndRow(a: Flag, b: Flag): number {
  return (rankOf.get(a.code) ?? 0) - (rankOf.get(b.code) ?? 0) || (a.row < b.row ? -1 : a.row > b.row ? 1 : 0);
}

const rankOf = new Map(flagCodes.map((code, rank) => [code, rank]));

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

/** What streams that may be the same one have in common: their identity and their term [decisions.md]. */
export function twinStream({ row, term }: PlacedStream): string {
  return `${streamIdentity(row)} ${term.end}`;
}

/** What commitments that may be the same one have in common: their identity and their term [decisions.md]. */
export function twinCommitment({ row, term }: PlacedCommitment): string {
  return `${commitmentIdentity(row)} ${term.start} ${term.end}`;
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
