import type { Commitment, Rows, SchemeId, Stream } from '#shared/domain/records.ts';
import type { Certainty, Decider, Hardness, Nature } from '#shared/domain/words.ts';
import { activeDays, type Day, dateOf, daysInMonth, monthOf, nextDay, yearOf, yearOfMonth } from './calendar.ts';
import { rounded } from './exact.ts';
import { linesOf } from './plain-rows.ts';
import { fullYear, type PlainRow, plainRow, rateOfMonths, spreadYear, yearWeight } from './series.ts';

/** Rules 7, written a second time: changes act on the months of a row, in order, each on what the earlier ones left. */

type Selector = {
  scheme?: string;
  reference?: string;
  certainty?: string;
  description?: string;
  category?: string;
  hardness?: string;
  fundedBy?: string;
};
export type PlainChange =
  | { do: 'extend'; scheme: string; areas?: string[]; until: Day; percent?: number; certainty?: string }
  | { do: 'stop'; streams?: Selector | null; commitments?: Selector | null; areas?: string[]; on: Day }
  | { do: 'scale'; streams?: Selector | null; commitments?: Selector | null; areas?: string[]; from: Day; percent?: number }
  | { do: 'convert'; scheme: string; from: Day; percent?: number }
  | { do: 'certainty'; scheme: string; areas?: string[]; to: string }
  | { do: 'add-stream'; row: PlainAdded & { scheme: string; earmarked: boolean | null; decidedBy: Decider; spendableUntil: Day | null } }
  | { do: 'add-commitment'; row: PlainAdded & { description: string; hardness: Hardness; fundedBy: string | null } };

type PlainAdded = {
  area: string;
  start: Day | null;
  end: Day | null;
  amounts: Record<string, number | null>;
  nature?: Nature;
  certainty?: Certainty;
};

/**
 * The rows with what a scenario adds to them, so that its schemes are known and its first year counts: a new name makes a
 * scheme, and a scheme that did not say whether it is earmarked now does.
 */
export function plainWithAdded(rows: Rows, changes: readonly PlainChange[]): Rows {
  const schemes = rows.schemes.map((scheme) => ({ ...scheme }));
  const streams = [...rows.streams];
  const commitments = [...rows.commitments];
  const named = (name: string) => schemes.find((scheme) => scheme.name.trim().toLowerCase() === name.trim().toLowerCase());
  const schemeOf = (name: string, decidedBy: Decider): (typeof schemes)[number] => {
    const known = named(name);
    if (known) return known;
    const fresh = { id: `nieuw ${name}` as SchemeId, name, funder: null, decidedBy, earmarked: null, follows: null };
    schemes.push(fresh);
    return fresh;
  };
  for (const [index, change] of changes.entries()) {
    const id = `scenario-${index + 1}`;
    if (change.do === 'add-stream') {
      const { area, scheme: name, earmarked, decidedBy, nature = 'incidental', certainty = 'budgeted', ...term } = change.row;
      const scheme = schemeOf(name, decidedBy);
      if (scheme.earmarked === null) Object.assign(scheme, { earmarked });
      streams.push({ ...blank, ...term, id, areaId: area, schemeId: scheme.id, nature, certainty } as unknown as Stream);
    }
    if (change.do === 'add-commitment') {
      const { area, fundedBy, nature: _nature, certainty: _certainty, ...row } = change.row;
      const schemeId = fundedBy === null ? null : schemeOf(fundedBy, 'other').id;
      commitments.push({
        ...blank,
        ...row,
        id,
        areaId: area,
        fundedBy: schemeId,
        category: 'other',
        indexation: null,
      } as unknown as Commitment);
    }
  }
  return { ...rows, schemes, streams, commitments };
}

/** Of an added row what its change does not say. */
const blank = {
  use: 'running',
  total: null,
  reference: null,
  spendableUntil: null,
  theme: null,
  noticeMonths: null,
  fte: null,
  schemeConflict: false,
};

/** `rows` are those of `plainWithAdded`, `before` those of the world. */
export function plainScenario(rows: Rows, before: readonly PlainRow[], changes: readonly PlainChange[], lastYear: number): PlainRow[] {
  const lineOf = linesOf(rows.schemes);
  const idOf = (name: string) => rows.schemes.find((scheme) => scheme.name.trim().toLowerCase() === name.trim().toLowerCase())?.id ?? '';
  let now = before.map((row) => ({ ...row, months: new Map(row.months), unknownYears: new Set(row.unknownYears) }));
  const isIn = (row: PlainRow, areas: string[] | undefined) => areas === undefined || areas.includes('*') || areas.includes(row.areaId);
  const is = (row: PlainRow, kind: PlainRow['kind'], selector: Selector | null | undefined) =>
    row.kind === kind &&
    selector != null &&
    (selector.scheme === undefined || row.schemeId === idOf(selector.scheme)) &&
    (selector.fundedBy === undefined || row.schemeId === idOf(selector.fundedBy)) &&
    (selector.reference === undefined || row.reference === selector.reference) &&
    (selector.certainty === undefined || row.certainty === selector.certainty) &&
    (selector.hardness === undefined || row.hardness === selector.hardness) &&
    (selector.description === undefined || row.description === selector.description);
  const part = (cents: bigint, percent = 100) => rounded(cents * BigInt(Math.round(percent * 100)), 10_000n);
  const freedAt = new Map<string, number>();

  for (const [index, change] of changes.entries()) {
    if (change.do === 'add-stream' || change.do === 'add-commitment') {
      const added = [...rows.streams, ...rows.commitments].find(({ id }) => id === `scenario-${index + 1}`);
      if (!added) throw new Error('The rows are without what the scenario adds');
      const row = plainRow(added, lastYear);
      now = [...now, row.kind === 'stream' ? { ...row, freeFrom: freedAt.get(lineOf(row.schemeId ?? '')) ?? null } : row];
    }
    if (change.do === 'certainty') {
      for (const row of now)
        if (row.kind === 'stream' && row.schemeId === idOf(change.scheme) && isIn(row, change.areas)) row.certainty = change.to;
    }
    if (change.do === 'scale') {
      const first = dateOf(change.from) === 1 ? monthOf(change.from) : monthOf(change.from) + 1;
      for (const row of now) {
        if (!isIn(row, change.areas) || !(is(row, 'stream', change.streams) || is(row, 'commitment', change.commitments))) continue;
        for (const [month, cents] of row.months) if (month >= first) row.months.set(month, part(cents, change.percent));
      }
    }
    if (change.do === 'convert') {
      const first = dateOf(change.from) === 1 ? monthOf(change.from) : monthOf(change.from) + 1;
      const line = lineOf(idOf(change.scheme));
      freedAt.set(line, Math.min(first, freedAt.get(line) ?? first));
      for (const row of now) {
        if (row.kind !== 'stream' || lineOf(row.schemeId ?? '') !== line) continue;
        row.freeFrom = Math.min(first, row.freeFrom ?? first);
        for (const [month, cents] of row.months) if (month >= first) row.months.set(month, part(cents, change.percent));
      }
    }
    if (change.do === 'stop') {
      for (const row of now) {
        if (!isIn(row, change.areas) || !(is(row, 'stream', change.streams) || is(row, 'commitment', change.commitments))) continue;
        if (row.end !== null && row.end <= change.on) continue;
        const month = monthOf(change.on);
        const start = row.start ?? change.on;
        const days = activeDays(month, start, row.end);
        const until = activeDays(month, start, change.on);
        const cents = row.months.get(month) ?? 0n;
        row.months.set(
          month,
          days === 0
            ? rounded(cents * BigInt(dateOf(change.on)), BigInt(daysInMonth(month)))
            : rounded(cents * BigInt(until), BigInt(days)),
        );
        for (const later of [...row.months.keys()]) if (later > month) row.months.set(later, 0n);
        for (const unknown of [...row.unknownYears]) if (unknown > yearOf(change.on)) row.unknownYears.delete(unknown);
        row.end = change.on;
        row.endAssumed = false;
        if (row.start !== null && row.start > change.on) row.months.clear();
      }
    }
    if (change.do === 'extend') {
      const line = lineOf(idOf(change.scheme));
      const added: PlainRow[] = [];
      for (const area of rows.areas) {
        const mine = now.filter(
          (row) => row.kind === 'stream' && row.areaId === area.id && lineOf(row.schemeId ?? '') === line && isIn(row, change.areas),
        );
        const latest = mine.some((row) => row.end === null)
          ? null
          : mine
              .map((row) => row.end ?? '')
              .sort()
              .at(-1);
        if (latest == null || latest >= change.until) continue;
        for (const row of mine.filter((row) => row.end === latest)) {
          const years = [...row.months].filter(([, cents]) => cents !== 0n).map(([month]) => yearOfMonth(month));
          const lastYear = Math.max(...years);
          const rate = years.length === 0 ? null : rateOfMonths(row, lastYear);
          if (rate === null) continue;
          const like: PlainRow = {
            ...row,
            id: `${row.id}+`,
            reference: null,
            spendableUntil: null,
            certainty: change.certainty ?? row.certainty,
            start: nextDay(latest),
            end: change.until,
            endAssumed: false,
            unknownYears: new Set(),
            months: new Map(),
            freeFrom: freedAt.get(line) ?? null,
          };
          const percent = BigInt(Math.round((change.percent ?? 100) * 100));
          for (let year = yearOf(nextDay(latest)); year <= yearOf(change.until); year += 1) {
            const weight = yearWeight(year, like.start, like.end);
            if (weight === 0n) continue;
            spreadYear(like.months, rounded(rate.top * percent * weight, rate.bottom * 10_000n * fullYear), year, like.start, like.end);
          }
          added.push(like);
        }
      }
      now = [...now, ...added];
    }
  }
  return now;
}
