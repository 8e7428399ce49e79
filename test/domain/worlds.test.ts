import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scenarioFile } from '#shared/contracts/scenario.ts';
import { answerOf } from '#shared/domain/answer.ts';
import { calculation, calculationUnder } from '#shared/domain/calculation.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import type { Answer } from '#shared/domain/results.ts';
import { readWorld } from './worlds/read-world.ts';

/** What an independent program answers on a workbook. */
type World = { readonly workbook: string; readonly runs: readonly Run[] };
type Run = Pick<ResolvedQuestion, 'lens' | 'hardness' | 'use'> & {
  readonly at: CivilDate;
  readonly horizon: number;
  readonly scenario: readonly object[];
  readonly areas: readonly Readonly<Record<string, unknown>>[];
  readonly cliffs: readonly ExpectedCliff[];
};
type ExpectedCliff = Readonly<Record<string, unknown>> & { readonly commitments: readonly string[] };

const folder = join(import.meta.dirname, 'worlds');
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort();

describe('the thirty worlds come out to the cent', () => {
  test.each(files)('%s', (file) => {
    const world: World = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const rows = readWorld(world.workbook);
    for (const run of world.runs) {
      const seen = answerTo(rows, run);
      expect(seen.areas.map((area, index) => shaped(area, run.areas[index] ?? {}))).toEqual(run.areas);
      expect(seen.cliffs.map((cliff, index) => toldAs(cliff, run.cliffs[index]))).toEqual(run.cliffs.map(inOrder));
    }
  });

  test('are thirty, with 104 answers', () => {
    expect(files).toHaveLength(30);
  });
});

function answerTo(rows: ReturnType<typeof readWorld>, run: Run): Answer {
  const { at, horizon, lens, hardness, use } = run;
  const base = calculation(rows, { at, horizonYear: horizon, lens, hardness, use, theme: null }, defaultThresholds);
  if (run.scenario.length === 0) return answerOf(base);
  const scenario = scenarioFile.parse({ name: 'world', changes: run.scenario });
  const changed = calculationUnder(scenario, base);
  if (!changed.ok) throw new Error(JSON.stringify(changed.problem));
  return answerOf(changed.value);
}

/** Only the fields that are expected. */
function shaped(found: object, expected: object): object {
  return Object.fromEntries(Object.entries(found).filter(([field]) => field in expected));
}

/** Those left uncovered are told by their descriptions, as a set. */
function toldAs(cliff: Answer['cliffs'][number], expected: ExpectedCliff | undefined): object {
  return inOrder({ ...shaped(cliff, expected ?? {}), commitments: cliff.commitments.map(({ description }) => description) });
}

function inOrder<Told extends { readonly commitments: readonly string[] }>(told: Told): Told {
  return { ...told, commitments: told.commitments.toSorted() };
}
