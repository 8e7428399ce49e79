import type { BriefingOrder } from '#electron/exporters/briefing/briefing-job.ts';
import { rowsOfAreas } from '#electron/exporters/rows-of-areas.ts';
import { briefingPageId, ownSentence } from '#shared/briefing/edited.ts';
import type { CallParsed } from '#shared/contracts/calls.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import { answerOf } from '#shared/domain/answer.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { done, type Result } from '#shared/result.ts';
import { answered, scenarioAskedOf } from './answers.ts';
import { chosenRows } from './chosen-rows.ts';
import type { Context } from './context.ts';
import { deliveriesOf } from './deliveries.ts';
import { exportNumber } from './export-number.ts';
import { countedSources, rowSources } from './row-sources.ts';

type Choices = Omit<CallParsed<'export.briefing'>, 'target'>;

/** All that the pages of a briefing are made from. The horizon is that of the whole store, as in a summary [rules 1]. */
export function briefingOrder(input: Choices, path: string, context: Context): Result<BriefingOrder, Problem> {
  const found = answered(input, context);
  if (!found.ok) return found;
  const { store, question, calculated } = found.value;
  const rows = store.rows();
  const chosen = chosenRows(rows, input.areas);
  if (!chosen.ok) return chosen;
  const asked = scenarioAskedOf(input, store);
  if (!asked.ok) return asked;
  const scenario = asked.value === null ? null : { scenario: asked.value, rows };
  const thresholds = store.thresholds();
  const page = briefingPageId(input.language, input.areas, asked.value?.name ?? null, question.theme);
  const kept = store.keptSentences();
  const sourcesOf = (areas: StoredRows) => countedSources(rowSources(store, areas));
  const hasAreaPages = input.pages === true;
  const { oldAfter, areas: deliveries } = deliveriesOf(store, question.at);
  return done({
    language: input.language,
    kind: store.kind,
    format: path.toLowerCase().endsWith('.pdf') ? 'pdf' : 'docx',
    rows: chosen.value,
    asked: input.areas ?? null,
    question,
    thresholds,
    number: exportNumber({ rows: chosen.value, question, thresholds, scenario }),
    ranking: answerOf(calculated).areas.flatMap(({ id, state }) => (state === 'no-data' ? [] : [id])),
    old: { areas: deliveries.flatMap(({ areaId, state }): AreaId[] => (state === 'old' ? [areaId] : [])), days: oldAfter },
    // Not of the newest change set: keeping the state of a briefing that went out is one, and changes nothing of the page.
    sources: sourcesOf(chosen.value),
    sourcesOf: Object.fromEntries(hasAreaPages ? chosen.value.areas.map(({ id }) => [id, sourcesOf(rowsOfAreas(chosen.value, [id]))]) : []),
    documents: store.evidence().map(({ tableName, rowId, name, page }) => ({ tableName, rowId, name, page })),
    kept,
    own: input.own ?? kept.find((words) => words.page === page && words.sentence === ownSentence)?.text ?? '',
    hasAreaPages,
    scenario,
  });
}
