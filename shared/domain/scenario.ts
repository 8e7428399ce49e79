import { done, failed, type Result } from '#shared/result.ts';
import type { CivilDate } from './civil-date.ts';
import type { Cents } from './money.ts';
import type { PlacedRows } from './placed-rows.ts';
import type { AreaId, YearAmounts } from './records.ts';
import { withCommitment, withStream } from './scenario-added-rows.ts';
import { converted, extended, recertified, scaled, stopped } from './scenario-changes.ts';
import type { Category, Certainty, Decider, Hardness, Nature, Use } from './words.ts';

/** Changes on top of the stored rows, in their order; the store stays as it is [rules 7]. */
export type Scenario = { readonly name: string; readonly changes: readonly Change[] };

/** The areas that a change is for; null: all. */
export type ChosenAreas = readonly AreaId[] | null;

/** Which streams: all that is named must hold. `scheme` is the scheme's own name. */
export type StreamChoice = { readonly scheme?: string; readonly reference?: string; readonly certainty?: Certainty };

/** Which commitments: all that is named must hold. */
export type CommitmentChoice = {
  readonly description?: string;
  readonly category?: Category;
  readonly hardness?: Hardness;
  readonly fundedBy?: string;
};

type ChosenRows = {
  readonly streams: StreamChoice | null;
  readonly commitments: CommitmentChoice | null;
  readonly areas: ChosenAreas;
};

/** Percents are hundredths: 80 % is 8000. */
export type Extend = {
  readonly do: 'extend';
  readonly scheme: string;
  readonly areas: ChosenAreas;
  readonly until: CivilDate;
  readonly percent: number;
  /** null: that of each row. */
  readonly certainty: Certainty | null;
};
export type Stop = ChosenRows & { readonly do: 'stop'; readonly on: CivilDate };
export type Scale = ChosenRows & { readonly do: 'scale'; readonly from: CivilDate; readonly percent: number };
export type Convert = { readonly do: 'convert'; readonly scheme: string; readonly from: CivilDate; readonly percent: number };
export type Recertify = { readonly do: 'certainty'; readonly scheme: string; readonly areas: ChosenAreas; readonly to: Certainty };

type AddedTerm = {
  /** Name or id. */
  readonly area: string;
  readonly use: Use;
  readonly start: CivilDate | null;
  readonly end: CivilDate | null;
  readonly amounts: YearAmounts;
  readonly total: Cents | null;
  readonly theme: string | null;
};
/** A stream by the columns of the official workbook; the facts of its scheme count where the scheme has none yet. */
export type AddedStream = AddedTerm & {
  readonly scheme: string;
  readonly follows: string | null;
  readonly funder: string | null;
  readonly decidedBy: Decider | null;
  readonly earmarked: boolean | null;
  readonly nature: Nature;
  readonly certainty: Certainty;
  readonly reference: string | null;
  readonly spendableUntil: CivilDate | null;
};
/** A commitment by the columns of the official workbook. */
export type AddedCommitment = AddedTerm & {
  readonly description: string;
  readonly category: Category;
  readonly hardness: Hardness;
  readonly fundedBy: string | null;
  readonly noticeMonths: number | null;
  readonly indexation: number | null;
};

/** One change of a scenario [rules 7]. */
export type Change =
  | Extend
  | Stop
  | Scale
  | Convert
  | Recertify
  | { readonly do: 'add-stream'; readonly row: AddedStream }
  | { readonly do: 'add-commitment'; readonly row: AddedCommitment };

/** What may be wrong with a change; `change` says which one. */
export type ScenarioProblem =
  | { readonly code: 'scenario-matches-nothing'; readonly params: { readonly change: string } }
  | { readonly code: 'scenario-invalid'; readonly params: { readonly change: string; readonly detail: string } };

/** What a change gives: the rows, or what of it is not valid; null: it matches no row. */
export type Changed = { readonly rows: PlacedRows } | { readonly invalid: string } | null;

/** The rows after every change in turn, each on the rows as the earlier ones left them [rules 7]. */
export function changedRows(placed: PlacedRows, scenario: Scenario): Result<PlacedRows, ScenarioProblem> {
  let rows = placed;
  for (const [index, change] of scenario.changes.entries()) {
    const after = afterChange(rows, change, index);
    if (after === null) return failed({ code: 'scenario-matches-nothing', params: { change: nameOf(change, index) } });
    if ('invalid' in after) return failed({ code: 'scenario-invalid', params: { change: nameOf(change, index), detail: after.invalid } });
    rows = after.rows;
  }
  return done(rows);
}

function afterChange(rows: PlacedRows, change: Change, index: number): Changed {
  switch (change.do) {
    case 'extend':
      return extended(rows, change);
    case 'stop':
      return stopped(rows, change);
    case 'scale':
      return scaled(rows, change);
    case 'convert':
      return converted(rows, change);
    case 'certainty':
      return recertified(rows, change);
    case 'add-stream':
      return withStream(rows, change.row, index);
    case 'add-commitment':
      return withCommitment(rows, change.row, index);
  }
}

/** `2. stop "Kansrijke wijk"`: its place in the list, its word in the file, and what it names. */
function nameOf(change: Change, index: number): string {
  const named = 'scheme' in change ? [change.scheme] : 'row' in change ? [change.row.area] : namesIn(change);
  return [`${index + 1}. ${change.do}`, ...named.map((name) => `"${name}"`)].join(' ');
}

function namesIn({ streams, commitments }: ChosenRows): string[] {
  return [...Object.values(streams ?? {}), ...Object.values(commitments ?? {})];
}
