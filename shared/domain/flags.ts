import type { AreaMoney } from './area-money.ts';
import { commitmentIdentity, streamIdentity } from './identity.ts';
import { order } from './order.ts';
import type { PlacedArea, PlacedCommitment, PlacedRows, PlacedStream } from './placed-rows.ts';
import type { Area, SchemeId } from './records.ts';
import type { Flag } from './results.ts';
import { placeOf, type SchemeLines } from './scheme-lines.ts';
import type { Said } from './term-flags.ts';
import { type FlagCode, flagCodes } from './words.ts';

/** What is odd about an area's rows, of any certainty, hardness and use, in order of code and row [rules 10]. */
export function flagsOf(placed: PlacedArea, rows: PlacedRows, money: AreaMoney): readonly Flag[] {
  const { always, named } = flagsWhateverIsAsked(placed, rows);
  const missing = withoutMoney(named, money);
  if (missing.length === 0) return always;
  // All of one code, and that of no other flag.
  const from = always.findIndex(({ code }) => rankOf(code) > rankOf('scheme-without-money'));
  const before = from < 0 ? always.length : from;
  return [...always.slice(0, before), ...missing, ...always.slice(before)];
}

/** A commitment that names a line, with what is said of it where that line has no money. */
type Named = { readonly commitment: PlacedCommitment; readonly line: SchemeId; readonly flag: Flag };

/** What does not depend on the question, in order of code and row. */
type AreaFlags = { readonly lines: SchemeLines; readonly always: readonly Flag[]; readonly named: readonly Named[] };

/** Found once for an area, as long as the schemes are the same: its rows never change. */
const known = new WeakMap<PlacedArea, AreaFlags>();

function flagsWhateverIsAsked(placed: PlacedArea, rows: PlacedRows): AreaFlags {
  const before = known.get(placed);
  if (before?.lines === rows.lines) return before;
  const always = [...flagsOfStreams(placed, rows), ...flagsOfCommitments(placed)].sort(byCodeAndRow);
  const named = namedLines(placed, rows).sort((a, b) => byCodeAndRow(a.flag, b.flag));
  const flags = { lines: rows.lines, always, named };
  known.set(placed, flags);
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
function withoutMoney(named: readonly Named[], money: AreaMoney): Flag[] {
  if (named.length === 0) return [];
  const linesWithMoney = new Set(money.lines.map(({ line }) => line.id));
  const counted = new Set(money.commitments);
  const missing: Flag[] = [];
  for (const { commitment, line, flag } of named) if (!linesWithMoney.has(line) && counted.has(commitment)) missing.push(flag);
  return missing;
}

function namedLines({ area, commitments }: PlacedArea, rows: PlacedRows): Named[] {
  return commitments.flatMap((commitment) => {
    const { id, description, fundedBy } = commitment.row;
    if (fundedBy === null) return [];
    const { line, scheme } = placeOf(rows.lines, fundedBy);
    const said: Said = { code: 'scheme-without-money', params: { scheme: scheme.name } };
    return [{ commitment, line: line.id, flag: flagOf(area, said, id, { label: description }) }];
  });
}

function flagOf(area: Area, { code, params }: Said, row: string, label: Flag['params']): Flag {
  return { code, areaId: area.id, row, params: { ...label, ...params } };
}

function byCodeAndRow(a: Flag, b: Flag): number {
  return (a.code === b.code ? 0 : rankOf(a.code) - rankOf(b.code)) || order(a.row, b.row);
}

function rankOf(code: FlagCode): number {
  return flagCodes.indexOf(code);
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
