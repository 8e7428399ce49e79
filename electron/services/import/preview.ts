import type { Reading } from '#electron/importers/reading.ts';
import { countedIn } from '#electron/services/own-settings.ts';
import type { Store } from '#electron/store/store.ts';
import type { ImportChoices, ImportPreview } from '#shared/contracts/import.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import { answer } from '#shared/domain/answer.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { type Cents, cents } from '#shared/domain/money.ts';
import type { Thresholds } from '#shared/domain/question.ts';
import type { AreaId, Term } from '#shared/domain/records.ts';
import type { Hardness, Severity } from '#shared/domain/words.ts';
import { planFor, reportOf, type Taken } from './commit.ts';
import { type ImportPlan, rowsAfter } from './plan.ts';

const changesShown = 500;

/** What an import would do: the report, the rows that change, and the areas that it makes better or worse. */
export function previewOf(store: Store, reading: Reading, choices: ImportChoices, taken: Taken): ImportPreview {
  const { today } = taken;
  const plan = planFor(store, reading, choices, taken);
  const report = reportOf(reading, plan, null, choices);
  const before = store.rows();
  const after = report.error === undefined ? rowsAfter(before, plan) : before;
  return {
    inspection: reading.inspection,
    report,
    sha256: reading.inspection.sha256,
    changes: plan.changes(changesShown),
    storeTotal: { before: totalOf(before), after: totalOf(after) },
    severities: severities(before, after, { touched: areasOf(plan), thresholds: store.thresholds(), hardness: countedIn(store), today }),
  };
}

type Judging = { readonly thresholds: Thresholds; readonly hardness: readonly Hardness[]; readonly today: CivilDate };

/** The severity before and after of each area that the file speaks of, or that fares otherwise by it. */
function severities(
  before: StoredRows,
  after: StoredRows,
  given: Judging & { readonly touched: ReadonlySet<AreaId> },
): ImportPreview['severities'] {
  const [then, now] = [severityByArea(before, given), severityByArea(after, given)];
  return after.areas
    .map(({ id, name }) => ({ areaId: id, name, before: then.get(id) ?? null, after: now.get(id) ?? null }))
    .filter((area) => given.touched.has(area.areaId) || area.before !== area.after);
}

/** Judged from today under the question that everybody begins with. */
function severityByArea(rows: StoredRows, { thresholds, hardness, today }: Judging): Map<AreaId, Severity | null> {
  const question = { at: today, horizonYear: null, lens: 'planned', hardness, use: 'running', theme: null } as const;
  return new Map(answer(rows, question, thresholds).areas.map(({ id, severity }) => [id, severity]));
}

function areasOf({ areas, streams, commitments }: ImportPlan): Set<AreaId> {
  return new Set([...areas.map(({ row }) => row.id), ...[...streams, ...commitments].map(({ row }) => row.areaId)]);
}

/** All amounts of a store: those of the years, or the total of a row without any. */
function totalOf({ streams, commitments }: StoredRows): Cents {
  const amountOf = ({ amounts, total }: Term) => {
    const years = Object.values(amounts);
    return years.length === 0 ? (total ?? 0) : years.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  };
  return cents([...streams, ...commitments].reduce((sum, row) => sum + amountOf(row), 0));
}
