import type { Store } from '#electron/store/store.ts';
import type { Services } from '#shared/contracts/calls.ts';
import type { Origin } from '#shared/contracts/history.ts';
import { problem } from '#shared/contracts/problem.ts';
import type { StreamRecord } from '#shared/contracts/records.ts';
import type { CliffRow } from '#shared/contracts/views.ts';
import { answerOf } from '#shared/domain/answer.ts';
import type { Cliff, EdgeOfStream } from '#shared/domain/results.ts';
import { done, failed } from '#shared/result.ts';
import { answered } from './answers.ts';
import { amountOrigin, schemeNames } from './area-rows.ts';
import type { Context } from './context.ts';
import { answeredQuestion } from './question.ts';
import { snippetOf } from './snippets.ts';

/** One cliff, with the rows that it is made of and the cells that these came from. */
export const cliffViewServices: Pick<Services<Context>, 'cliff.view'> = {
  'cliff.view': async ({ key, ...asked }, context) => {
    const found = answered(asked, context);
    if (!found.ok) return found;
    const { store, question, calculated } = found.value;
    const { cliffs, areas } = answerOf(calculated);
    const cliff = cliffs.find((candidate) => candidate.key === key);
    if (cliff === undefined) return failed(problem('cliff-not-found', { seen: key }));
    const areaName = areas.find(({ id }) => id === cliff.areaId)?.name ?? cliff.areaId;
    const rows: CliffRow[] = [];
    for (const row of rowsOf(cliff, store)) rows.push({ ...row, snippet: await snippetOfOrigin(row.origin, store, context) });
    return done({ question: answeredQuestion(question), areaName, cliff, rows });
  },
};

type RowOfCliff = Omit<CliffRow, 'snippet'>;

/** The streams with an edge in it, then the commitments that it leaves unpaid; rows of a scenario stand in no store. */
function rowsOf(cliff: Cliff, store: Store): readonly RowOfCliff[] {
  const names = schemeNames(store);
  const rows = store.rows();
  const storedStreams = new Map(rows.streams.map((row) => [row.id, row]));
  const storedCommitments = new Map(rows.commitments.map((row) => [row.id, row]));
  const unpaidFrom = cliff.because.find((because) => because.rule === 'uncovered')?.window.from ?? cliff.date;
  const ofStreams = cliff.streams.flatMap(({ id, scheme, reference, edge }): RowOfCliff[] => {
    const record = storedStreams.get(id);
    if (record === undefined) return [];
    const origin = originOfEdge(record, edge, Number(cliff.date.slice(0, 4)), store);
    return [{ table: 'stream', id, label: scheme, detail: reference, origin }];
  });
  const ofCommitments = cliff.commitments.flatMap(({ id, description }): RowOfCliff[] => {
    const record = storedCommitments.get(id);
    if (record === undefined) return [];
    const detail = record.fundedBy === null ? null : (names.get(record.fundedBy) ?? record.fundedBy);
    const origin = amountOrigin('commitment', record, Number(unpaidFrom.slice(0, 4)), store);
    return [{ table: 'commitment', id, label: description, detail, origin }];
  });
  return [...ofStreams, ...ofCommitments];
}

/** A stream ends by its end date, or by its last amount where none is stated; it falls by the amount of the year after. */
function originOfEdge(record: StreamRecord, edge: EdgeOfStream['edge'], year: number, store: Store): Origin {
  const stated = edge === 'ends' && record.end !== null ? store.origin('stream', record.id, 'end') : null;
  return stated ?? amountOrigin('stream', record, edge === 'falls' ? year + 1 : year, store);
}

/** The cells around it, where it came from a file whose bytes were kept. */
async function snippetOfOrigin(origin: Origin, store: Store, context: Context) {
  if (origin.kind !== 'cell') return null;
  const { sourceId: source, sheet, row, column } = origin;
  const snippet = await snippetOf({ source, sheet, row, column }, store, context);
  return snippet.ok ? snippet.value : null;
}
