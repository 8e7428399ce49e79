import type { Store } from '#electron/store/store.ts';
import type { Services } from '#shared/contracts/calls.ts';
import type { Origin } from '#shared/contracts/history.ts';
import { problem } from '#shared/contracts/problem.ts';
import type { CliffRow } from '#shared/contracts/views.ts';
import { answerOf } from '#shared/domain/answer.ts';
import type { Cliff } from '#shared/domain/results.ts';
import { done, failed } from '#shared/result.ts';
import { answered } from './answers.ts';
import { schemeNames } from './area-rows.ts';
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
function rowsOf({ streams, commitments }: Cliff, store: Store): readonly RowOfCliff[] {
  const names = schemeNames(store);
  const stored = new Map(store.rows().commitments.map((row) => [row.id, row]));
  const ofStreams = streams.flatMap(({ id, scheme, reference }) => withOrigin('stream', id, scheme, reference, store));
  const ofCommitments = commitments.flatMap(({ id, description }) => {
    const fundedBy = stored.get(id)?.fundedBy ?? null;
    return withOrigin('commitment', id, description, fundedBy === null ? null : (names.get(fundedBy) ?? fundedBy), store);
  });
  return [...ofStreams, ...ofCommitments];
}

function withOrigin(table: CliffRow['table'], id: string, label: string, detail: string | null, store: Store): readonly RowOfCliff[] {
  const origin = store.origin(table, id);
  return origin === null ? [] : [{ table, id, label, detail, origin }];
}

/** The cells around it, where it came from a file whose bytes were kept. */
async function snippetOfOrigin(origin: Origin, store: Store, context: Context) {
  if (origin.kind !== 'cell') return null;
  const { sourceId: source, sheet, row, column } = origin;
  const snippet = await snippetOf({ source, sheet, row, column }, store, context);
  return snippet.ok ? snippet.value : null;
}
