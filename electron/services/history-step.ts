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
import { nameOfRow } from './row-names.ts';

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
  const known = new Map(answerBefore.areas.map((area) => [area.id, area]));
  const names = new Map([...answerBefore.areas, ...answerNow.areas].map(({ id, name }) => [id, name]));
  const areas = answerNow.areas.map((area) => {
    const was = known.get(area.id);
    return { id: area.id, name: area.name, before: was?.severity ?? null, now: area.severity, gap: differenceOf('gapByYear', was, area) };
  });
  const sum = (measure: Measure) => cents(answerNow.areas.reduce((all, area) => all + differenceOf(measure, known.get(area.id), area), 0));
  return done({
    step,
    question: answeredQuestion(now.value.question),
    rows: rows.slice(0, mostRowsOfStep).map((row) => ({ ...row, name: nameOfRow(row.kind, row.id, now.value, before.value) })),
    rowCount: rows.length,
    difference: { funding: sum('fundingByYear'), commitments: sum('commitmentsByYear'), gap: sum('gapByYear') },
    areas: areas.filter((area) => area.gap !== 0 || area.before !== area.now),
    cliffs: cliffComparisons(answerBefore.cliffs, answerNow.cliffs)
      .filter(({ change }) => change !== 'same')
      .map((cliff) => ({ ...cliff, areaName: names.get(cliff.areaId) ?? cliff.areaId })),
  });
}

type Measure = 'fundingByYear' | 'commitmentsByYear' | 'gapByYear';

function differenceOf(measure: Measure, before: AreaResult | undefined, now: AreaResult): Cents {
  return cents(sumOf(now[measure]) - (before === undefined ? 0 : sumOf(before[measure])));
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
