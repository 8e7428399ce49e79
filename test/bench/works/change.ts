import { join } from 'node:path';
import { createEngine, type Engine } from '#electron/engine/engine.ts';
import { answer, answerOf } from '#shared/domain/answer.ts';
import { calculation, recalculated } from '#shared/domain/calculation.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import { cents } from '#shared/domain/money.ts';
import type { Rows } from '#shared/domain/records.ts';
import { storeOf } from '#test/bench/beside/filled-store.ts';
import type { Work } from '#test/bench/work.ts';
import { worldOf } from '#test/bench/world-of.ts';
import { sampleQuestion } from '#test/exporters/summary-input.ts';

const sizes = [500, 5_000, 50_000] as const;
const question = { at: '2026-12-01', horizon: 2042 };
const all = 'all of it worked out again';

/** The rows with one amount more; every other row is the same object. */
function changed(rows: Rows, amount: number): Rows {
  const [first, ...others] = rows.streams;
  return { ...rows, streams: first ? [{ ...first, amounts: { ...first.amounts, 2030: cents(amount) } }, ...others] : others };
}

/** What differs from run to run, alike for every contender. */
function amounts(): () => number {
  let amount = 0;
  return () => {
    amount += 100;
    return amount;
  };
}

async function opened(path: string): Promise<Engine> {
  const engine = createEngine({ door: 'command-line', home: `${path}-home`, who: 'bench' });
  const store = await engine.call('store.open', { file: engine.register(path) });
  if (!store.ok) throw new Error(store.problem.code);
  return engine;
}

async function overviewIn(engine: Engine): Promise<unknown> {
  const seen = await engine.call('overview.view', { question });
  if (!seen.ok) throw new Error(seen.problem.code);
  return seen.value.overview;
}

/** One row is changed: what it takes until every figure is right again. */
export const works: readonly Work[] = [
  {
    name: 'one changed row to a new answer: kernel',
    unit: 'rows',
    sizes: [...sizes],
    contenders: [
      {
        name: 'recalculated',
        open: ({ size }) => {
          const [rows, next] = [worldOf(size), amounts()];
          let before = calculation(rows, sampleQuestion, defaultThresholds);
          return {
            run: () => {
              before = recalculated(before, changed(rows, next()));
              return answerOf(before).totals;
            },
          };
        },
      },
      {
        name: all,
        open: ({ size }) => {
          const [rows, next] = [worldOf(size), amounts()];
          return { run: () => answer(changed(rows, next()), sampleQuestion, defaultThresholds).totals };
        },
      },
    ],
    bars: [{ kind: 'time', beside: all, atMost: 0.25, from: 5_000 }],
  },
  {
    name: 'one changed row, saved durably, to a new overview: service',
    unit: 'rows',
    sizes: [...sizes],
    make: ({ size, folder }) => {
      for (const name of ['ours', 'again']) storeOf(join(folder, `${name}.adem`), size).close();
    },
    contenders: [
      {
        name: 'rows.save, overview.view',
        open: async ({ size, folder }) => {
          const [engine, next] = [await opened(join(folder, 'ours.adem')), amounts()];
          const id = worldOf(size).streams[0]?.id ?? '';
          await overviewIn(engine);
          return {
            run: async () => {
              const edits = [{ act: 'change' as const, table: 'stream' as const, id, values: { 'yearAmount:2030': next() } }];
              const saved = await engine.call('rows.save', { edits, language: 'nl' });
              if (!saved.ok) throw new Error(saved.problem.code);
              return overviewIn(engine);
            },
            close: () => engine.close(),
          };
        },
      },
    ],
    bars: [],
  },
];
