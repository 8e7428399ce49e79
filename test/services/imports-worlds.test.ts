import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createEngine } from '#electron/engine/engine.ts';
import { openStore } from '#electron/store/open.ts';
import { answer } from '#shared/domain/answer.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import type { Question } from '#shared/domain/question.ts';
import { good, testFolder } from '#test/store/support/new-store.ts';

type Told = Readonly<Record<string, unknown>>;
type Run = Omit<Question, 'horizonYear'> & {
  readonly horizon: number;
  readonly scenario: readonly unknown[];
  readonly areas: readonly Told[];
  readonly cliffs: readonly Told[];
};

const folder = join(import.meta.dirname, '..', 'domain', 'worlds');
const worlds = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));

test('the official workbooks of the thirty worlds, taken in through the engine, give their answers to the cent', {
  timeout: 120_000,
}, async () => {
  expect(worlds).toHaveLength(30);
  for (const workbook of worlds) {
    const home = testFolder();
    const engine = createEngine({ door: 'command-line', home, who: 'Anna' });
    onTestFinished(() => engine.close());
    good(await engine.call('store.create', { name: 'wereld' }));
    const file = engine.register(join(folder, workbook));
    const preview = good(await engine.call('import.preview', { file }));
    const report = good(await engine.call('import.commit', { file, sha256: preview.sha256 }));
    expect(report).toMatchObject({ changeSet: 2, rejected: 0, doubtful: 0, absent: 0 });
    expect({ ...report, changeSet: null }).toEqual(preview.report);
    const again = good(await engine.call('import.commit', { file }));
    expect(again).toMatchObject({ changeSet: null, new: 0, changed: 0, unchanged: report.new + report.changed, total: report.total });

    const [path] = readdirSync(join(home, 'stores')).filter((name) => name.endsWith('.adem'));
    const store = good(openStore(join(home, 'stores', path ?? '')));
    onTestFinished(() => store.close());
    expect(store.thresholds()).toEqual({ ...defaultThresholds, moments: expect.arrayContaining([...defaultThresholds.moments]) });
    const { runs } = JSON.parse(readFileSync(join(folder, workbook.replace('.xlsx', '.json')), 'utf8')) as { runs: readonly Run[] };
    for (const { horizon, scenario, areas, cliffs, ...question } of runs) {
      if (scenario.length > 0) continue;
      const found = answer(store.rows(), { ...question, horizonYear: horizon }, store.thresholds());
      const known = new Set(areas.map(({ id }) => id));
      const seen = found.areas.filter(({ id }) => known.has(id));
      expect(seen.map((area, at) => asTold(area, areas[at]))).toEqual(areas);
      expect(found.cliffs.map((cliff, at) => asTold(withDescriptions(cliff), cliffs[at]))).toEqual(cliffs.map(inOrder));
    }
    await engine.close();
  }
});

/** Only the fields that are told. */
function asTold(found: object, told: Told | undefined): object {
  return Object.fromEntries(Object.entries(found).filter(([field]) => field in (told ?? {})));
}

function withDescriptions(cliff: { readonly commitments: readonly { readonly description: string }[] }): object {
  return inOrder({ ...cliff, commitments: cliff.commitments.map(({ description }) => description) });
}

/** Those left uncovered are a set. */
function inOrder(cliff: Told): Told {
  return { ...cliff, commitments: (cliff['commitments'] as readonly string[]).toSorted() };
}
