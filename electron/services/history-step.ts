import type { StoreState } from '#electron/store/state-after.ts';
import type { Store } from '#electron/store/store.ts';
import { mostRowsOfStep, type StepView } from '#shared/contracts/history.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { QuestionInput } from '#shared/contracts/values.ts';
import { answerOf } from '#shared/domain/answer.ts';
import { calculation } from '#shared/domain/calculation.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { cliffComparisons, type Moment } from '#shared/domain/compare.ts';
import { type Cents, cents } from '#shared/domain/money.ts';
import type { AreaId, Rows } from '#shared/domain/records.ts';
import type { AreaResult, ByYear } from '#shared/domain/results.ts';
import { type RowChange, rowChanges } from '#shared/domain/row-changes.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { answeredQuestion, filledIn } from './question.ts';
import { rowNamer } from './row-names.ts';

/** What a change set did: the store as it was after it beside the store as it was before. Problem: `change-set-unknown`. */
export function stepView(changeSet: number, asked: QuestionInput, store: Store, today: CivilDate): Result<StepView, Problem> {
  const step = store.history().find(({ id }) => id === changeSet);
  if (step === undefined) return failed(problem('change-set-unknown', { changeSet }));
  const [before, now] = [momentOf(store.stateAfter(changeSet - 1), asked, today), momentOf(store.stateAfter(changeSet), asked, today)];
  if (!before.ok) return before;
  if (!now.ok) return now;
  const rows = rowChanges(before.value.rows, now.value.rows);
  const touched = areasTouched(rows, before.value, now.value);
  const [answerBefore, answerNow] = [answerAt(before.value, touched), answerAt(now.value, touched)];
  const [known, there] = [byId(answerBefore.areas), byId(answerNow.areas)];
  const names = new Map([...answerBefore.areas, ...answerNow.areas].map(({ id, name }) => [id, name]));
  const nameOf = rowNamer(now.value, before.value);
  // Those of now in their order, then those that went away.
  const areas = Array.from(new Set([...there.keys(), ...known.keys()]), (id) => {
    const [was, is] = [known.get(id), there.get(id)];
    const gap = differenceOf('gapByYear', was, is);
    return { id, name: names.get(id) ?? id, before: was?.severity ?? null, now: is?.severity ?? null, gap };
  });
  const sum = (measure: Measure) => cents(areas.reduce((all, { id }) => all + differenceOf(measure, known.get(id), there.get(id)), 0));
  return done({
    step,
    question: answeredQuestion(now.value.question),
    rows: rows.slice(0, mostRowsOfStep).map((row) => ({ ...row, name: nameOf(row.kind, row.id) })),
    rowCount: rows.length,
    difference: { funding: sum('fundingByYear'), commitments: sum('commitmentsByYear'), gap: sum('gapByYear') },
    areas: areas.filter((area) => area.gap !== 0 || area.before !== area.now),
    cliffs: cliffComparisons(answerBefore.cliffs, answerNow.cliffs)
      .filter(({ change }) => change !== 'same')
      .map((cliff) => ({ ...cliff, areaName: names.get(cliff.areaId) ?? cliff.areaId })),
  });
}

type Measure = 'fundingByYear' | 'commitmentsByYear' | 'gapByYear';

function byId(areas: readonly AreaResult[]): ReadonlyMap<AreaId, AreaResult> {
  return new Map(areas.map((area) => [area.id, area]));
}

/** Of an area that is on one side only, the other is nothing. */
function differenceOf(measure: Measure, before: AreaResult | undefined, now: AreaResult | undefined): Cents {
  return cents(sumOf(now?.[measure] ?? {}) - sumOf(before?.[measure] ?? {}));
}

function sumOf(byYear: ByYear): number {
  return Object.values(byYear).reduce((sum, amount) => sum + amount, 0);
}

/** The moment with the question as the settings of that moment fill it in. */
function momentOf({ rows, thresholds, settings }: StoreState, asked: QuestionInput, today: CivilDate): Result<Moment, Problem> {
  const question = filledIn(asked, { rows: () => rows, setting: (name) => settings.get(name) }, today);
  return question.ok ? done({ rows, thresholds, question: question.value }) : question;
}

/** The areas whose figures may differ; null: any of them, because what all share has changed. */
function areasTouched(changes: readonly RowChange[], before: Moment, now: Moment): ReadonlySet<AreaId> | null {
  const isShared =
    changes.some(({ kind }) => kind === 'scheme') ||
    JSON.stringify([before.thresholds, before.question]) !== JSON.stringify([now.thresholds, now.question]);
  if (isShared) return null;
  const ids = new Set(changes.map(({ id }) => id));
  const moved = [before, now].flatMap(({ rows }) => [...rows.streams, ...rows.commitments].filter(({ id }) => ids.has(id)));
  return new Set([...moved.map(({ areaId }) => areaId), ...changes.flatMap(({ kind, id }) => (kind === 'area' ? [id as AreaId] : []))]);
}

function answerAt({ rows, question, thresholds }: Moment, areas: ReadonlySet<AreaId> | null) {
  return answerOf(calculation(areas === null ? rows : only(rows, areas), question, thresholds));
}

function only(rows: Rows, areas: ReadonlySet<AreaId>): Rows {
  return {
    areas: rows.areas.filter(({ id }) => areas.has(id)),
    schemes: rows.schemes,
    streams: rows.streams.filter(({ areaId }) => areas.has(areaId)),
    commitments: rows.commitments.filter(({ areaId }) => areas.has(areaId)),
  };
}
