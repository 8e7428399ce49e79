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
  'cliff.view': async ({ question: input, key }, context) => {
    const found = answered(input, context);
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

/** The streams with an edge in it, then the commitments that it leaves unpaid. */
function rowsOf({ streams, commitments }: Cliff, store: Store): readonly RowOfCliff[] {
  const rows = store.rows();
  const names = schemeNames(store);
  return [
    ...streams.map(
      ({ id, scheme, reference }): RowOfCliff => ({
        table: 'stream',
        id,
        label: scheme,
        detail: reference,
        origin: originOf('stream', id, store),
      }),
    ),
    ...commitments.map(({ id, description }): RowOfCliff => {
      const fundedBy = rows.commitments.find((row) => row.id === id)?.fundedBy ?? null;
      const detail = fundedBy === null ? null : (names.get(fundedBy) ?? fundedBy);
      return { table: 'commitment', id, label: description, detail, origin: originOf('commitment', id, store) };
    }),
  ];
}

/** Where a row stands; of a stream that ends, the cell of its end. */
function originOf(table: 'stream' | 'commitment', id: string, store: Store): Origin {
  const whole = store.origin(table, id);
  if (whole === null) throw new Error(`The ${table} ${id} came from nowhere`);
  return whole;
}

/** The cells around it, where it came from a file whose bytes were kept. */
async function snippetOfOrigin(origin: Origin, store: Store, context: Context) {
  if (origin.kind !== 'cell') return null;
  const { sourceId: source, sheet, row, column } = origin;
  const snippet = await snippetOf({ source, sheet, row, column }, store, context);
  return snippet.ok ? snippet.value : null;
}
