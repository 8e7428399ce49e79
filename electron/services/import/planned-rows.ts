import type { ReadStream } from '#electron/importers/reading.ts';
import type { DocumentAmounts } from '#shared/contracts/documents.ts';
import type { RowConflict } from '#shared/contracts/import.ts';
import { problem } from '#shared/contracts/problem.ts';
import type { AreaRecord, CommitmentRecord, StreamRecord } from '#shared/contracts/records.ts';
import { commitmentIdentity, freshRowId, streamIdentity } from '#shared/domain/identity.ts';
import type { CommitmentId, StreamId, Term } from '#shared/domain/records.ts';
import { bareArea, bareCommitment, bareStream } from '#shared/ready-made/row-maker.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { areaWith, commitmentWith, streamWith, withReserveNoted } from './cells.ts';
import { streamLabel } from './change-list.ts';
import { differences, isDifferent } from './differences.ts';
import { saidOfNew, weighed } from './documents.ts';
import { type Match, matches } from './match.ts';
import { type Outcome, refused } from './outcome.ts';
import { choiceFor, type PlanGiven } from './plan-given.ts';
import { commitmentKeys, inOrderOfStoring, streamKeys } from './row-keys.ts';
import { type SchemeBook, schemeBook, schemeKey } from './scheme-book.ts';
import { type Refusal, type Verdict, verdict } from './verdict.ts';

/** Rows of the Gebieden sheet: an area that is known is changed, one that is not is made. */
export function plannedAreas(given: PlanGiven, book: SchemeBook): Outcome<AreaRecord>[] {
  const { reading, stored, byHand, sent, today } = given;
  const known = new Map(stored.areas.map((area) => [area.id, area]));
  return reading.areas.map((read) => {
    const before = known.get(read.area);
    const start = before ?? { ...bareArea, id: read.area, name: read.name };
    const coming = areaWith(start, read);
    const by = {
      hand: byHand.area.get(read.area),
      sent: sent?.area.get(read.area),
      choice: choiceFor(given, read.area),
      schemeName: book.nameOf,
    };
    const judged = before === undefined ? asNew(coming) : verdict(before, coming, by);
    if (!judged.ok) {
      const fields = before === undefined ? {} : differences(before, coming, book.nameOf);
      return { rejected: refused('area', read, { id: read.area, label: read.name, fields }, judged.problem) };
    }
    const row = withReserveNoted(judged.value.row, start, today);
    known.set(read.area, row);
    return { accepted: { ...judged.value, row, place: read.place } };
  });
}

/** Rows of money, matched, with what they say of their schemes told to the book in the order of the file. */
export function plannedStreams(given: PlanGiven, book: SchemeBook): Outcome<StreamRecord>[] {
  const { reading, stored, byHand, sent, hash } = given;
  const circles = closingCircles(given);
  const found = matchedStreams(given, circles, book);
  const ids = new Set<string>(stored.streams.map(({ id }) => id));
  return reading.streams.map((read) => {
    const match = meantRow(found.get(read) ?? null, given);
    const isLikely = match?.how === 'likely-same';
    const choice = match === null ? given.onConflict : choiceFor(given, match.stored.id);
    const label = [read.scheme, read.reference].filter((part) => part).join(' ');
    const refuse = (refusal: Refusal) => {
      const fields = match === null ? {} : differences(match.stored, streamWith(match.stored, read, book.idOf), book.nameOf);
      return { rejected: refused('stream', read, { id: match?.stored.id ?? null, label, fields }, refusal) };
    };

    if (read.follows && (circles.has(read) || !book.mayFollow(read.scheme, read.follows)))
      return refuse({ field: 'follows', problem: problem('scheme-circle', { scheme: read.scheme, follows: read.follows }) });
    if (isLikely && choice === 'keep') return { accepted: { row: match.stored, fields: {}, outcome: 'unchanged', place: read.place } };

    if (isLikely && choice === 'ask')
      return refuse({ field: null, problem: problem('row-likely-same', { existing: streamLabel(match.stored, book) }) });
    const before = match?.stored ?? { ...bareStream, id: '' as StreamId, areaId: read.area, schemeId: book.idOf(read.scheme) };
    const coming = streamWith(before, read, book.idOf);
    const by = { hand: byHand.stream.get(before.id), sent: sent?.stream.get(before.id), choice, schemeName: book.nameOf };
    const judged = inTime(match === null ? asNew(coming) : verdict(before, coming, by));
    if (!judged.ok) return refuse(judged.problem);
    const { said, conflict, ...after } =
      match === null
        ? { row: judged.value.row, ...nothingSaid }
        : weighed('stream', match.stored, judged.value.row, read, { ...given, choice });
    book.use(read.scheme, read.place);
    if (read.matches) book.use(read.matches, read.place);
    const claims = book.tell(read.scheme, read, read.place, before.claims);
    const id = match === null ? (freshRowId(streamIdentity(after.row), hash, ids) as StreamId) : before.id;
    const row = { ...after.row, id, claims, schemeConflict: claims !== null };
    if (match === null)
      return { accepted: { ...judged.value, row, place: read.place, said: saidOfNew('stream', id, read, given.document) } };
    const fields = differences(before, row, book.nameOf);
    const outcome = isDifferent(fields) ? ('changed' as const) : ('unchanged' as const);
    const told = conflict?.counts === 'store' ? differences(before, { ...row, ...amountsOf(judged.value.row) }, book.nameOf) : fields;
    return { accepted: { row, fields: told, outcome, place: read.place, ...beside(said, conflict) } };
  });
}

/** The row of the store that a row of the file is; none where a person said that it is another. */
function meantRow(match: Match<StreamRecord> | null, { decisions }: PlanGiven): Match<StreamRecord> | null {
  return match?.how === 'likely-same' && decisions[match.stored.id] === 'other' ? null : match;
}

/**
 * Rows whose scheme would follow itself, directly or through others, if all rows before them were taken in [rules 10].
 * What the file says of a scheme is judged by the file alone, so that the same file is judged alike every time.
 */
function closingCircles({ reading, stored }: PlanGiven): ReadonlySet<ReadStream> {
  const told = new Set(reading.streams.filter(({ follows }) => follows).map(({ scheme }) => schemeKey(scheme)));
  if (told.size === 0) return new Set();
  const untold = stored.schemes.map((scheme) => (told.has(schemeKey(scheme.name)) ? { ...scheme, follows: null } : scheme));
  const book = schemeBook(untold, false);
  const closing = reading.streams.filter((read) => {
    if (read.follows && !book.mayFollow(read.scheme, read.follows)) return true;
    book.tell(read.scheme, read, read.place, null);
    return false;
  });
  return new Set(closing);
}

/** Which stored row each row is. A row that is kept out takes only what the others leave. */
function matchedStreams({ reading, stored }: PlanGiven, keptOut: ReadonlySet<ReadStream>, book: SchemeBook) {
  const found = new Map<ReadStream, Match<StreamRecord>>();
  const [good, out] = [reading.streams.filter((read) => !keptOut.has(read)), [...keptOut]];
  for (const rows of [good, out]) {
    const taken = new Set([...found.values()].map((match) => match.stored));
    const left = inOrderOfStoring(stored.streams.filter((row) => !taken.has(row)));
    matches(left, rows, streamKeys(book)).forEach((match, at) => {
      const row = rows[at];
      if (match !== null && row !== undefined) found.set(row, match);
    });
  }
  return found;
}

/** Rows of what was promised, matched; a scheme that only pays for one is made here. */
export function plannedCommitments(given: PlanGiven, book: SchemeBook): Outcome<CommitmentRecord>[] {
  const { reading, stored, byHand, sent, hash } = given;
  const found = matches(inOrderOfStoring(stored.commitments), reading.commitments, commitmentKeys);
  const ids = new Set<string>(stored.commitments.map(({ id }) => id));
  return reading.commitments.map((read, at) => {
    const match = found[at] ?? null;
    const before = match?.stored ?? { ...bareCommitment, id: '' as CommitmentId, areaId: read.area, description: read.description };
    const coming = commitmentWith(before, read, book.idOf);
    const by = {
      hand: byHand.commitment.get(before.id),
      sent: sent?.commitment.get(before.id),
      choice: choiceFor(given, before.id),
      schemeName: book.nameOf,
    };
    const judged = inTime(match === null ? asNew(coming) : verdict(before, coming, by));
    if (!judged.ok) {
      const fields = match === null ? {} : differences(before, coming, book.nameOf);
      const row = { id: match?.stored.id ?? null, label: read.description, fields };
      return { rejected: refused('commitment', read, row, judged.problem) };
    }
    if (read.fundedBy) book.use(read.fundedBy, read.place);
    if (match === null) {
      const id = freshRowId(commitmentIdentity(coming), hash, ids) as CommitmentId;
      const said = saidOfNew('commitment', id, read, given.document);
      return { accepted: { ...judged.value, row: { ...judged.value.row, id }, place: read.place, said } };
    }
    const { row, said, conflict } = weighed('commitment', before, judged.value.row, read, { ...given, choice: by.choice });
    const fields = differences(before, row, book.nameOf);
    const outcome = isDifferent(fields) ? ('changed' as const) : ('unchanged' as const);
    const told = conflict?.counts === 'store' ? differences(before, { ...row, ...amountsOf(judged.value.row) }, book.nameOf) : fields;
    return { accepted: { row, fields: told, outcome, place: read.place, ...beside(said, conflict) } };
  });
}

/** What the file says, also where it does not count. */
function amountsOf({ amounts, total }: Term): Pick<Term, 'amounts' | 'total'> {
  return { amounts, total };
}

const nothingSaid = { said: [], conflict: null } as const;

function beside(said: readonly DocumentAmounts[], conflict: RowConflict | null) {
  return { ...(said.length > 0 ? { said } : {}), ...(conflict === null ? {} : { conflict }) };
}

function asNew<Row extends object>(row: Row): Result<Verdict<Row>, never> {
  return done({ row, outcome: 'new', fields: {} });
}

/** A file with one of the two days may bring it behind the other, which is stored. */
function inTime<Row extends Term>(judged: Result<Verdict<Row>, Refusal>): Result<Verdict<Row>, Refusal> {
  if (!judged.ok) return judged;
  const { start, end } = judged.value.row;
  if (start === null || end === null || start <= end) return judged;
  return failed({ field: 'end', problem: problem('end-before-start', { start, end }) });
}
