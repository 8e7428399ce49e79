import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rootFolder } from '#electron/engine/root-folder.ts';
import { cliSession } from './session.ts';

/**
 * Worlds whose answers an independent program gave: from the workbook to the JSON, as a scheduled job would ask. All
 * thirty are asked of the kernel in test/domain; here a few, one of them with each kind of scenario.
 */
type Row = Readonly<Record<string, unknown>> & { readonly id: string };
type Run = {
  readonly at: string;
  readonly horizon: number;
  readonly lens: string;
  readonly hardness: readonly string[];
  readonly use: string;
  readonly scenario: readonly unknown[];
  readonly areas: readonly Row[];
  readonly cliffs: readonly (Row & { readonly commitments: readonly string[] })[];
};
type Told = {
  readonly areas: readonly Row[];
  readonly cliffs: readonly (Row & { readonly commitments: readonly { readonly description: string }[] })[];
};

test.concurrent.each([1, 8, 21, 30])('world %i comes out to the cent', { timeout: 180_000 }, async (number) => {
  const world = `world-${String(number).padStart(2, '0')}`;
  const { runs } = JSON.parse(readFileSync(join(rootFolder, `test/domain/worlds/${world}.json`), 'utf8')) as {
    readonly runs: readonly Run[];
  };
  const session = cliSession([`${world}.xlsx`]);
  try {
    const imported = await session.run(['import', `${world}.xlsx`, '--store', 's.adem', '--json']);
    expect(JSON.parse(imported.out)).toMatchObject({ changeSet: 2, rejected: 0, doubtful: 0 });
    for (const run of runs) {
      writeFileSync(join(session.folder, 'scenario.json'), JSON.stringify({ name: 'x', changes: run.scenario }));
      const question = [
        '--at',
        run.at,
        '--horizon',
        String(run.horizon),
        '--lens',
        run.lens,
        '--hardness',
        run.hardness.join(','),
        '--use',
        run.use,
      ];
      const under = run.scenario.length > 0 ? ['--scenario', 'scenario.json'] : [];
      const { out, err } = await session.run(['cliffs', '--store', 's.adem', ...question, ...under, '--json']);
      expect(err).toBe('');
      const told = JSON.parse(out) as Told;
      expect(areasOf(told, run)).toEqual(run.areas);
      expect(cliffsOf(told, run)).toEqual(run.cliffs.map((cliff) => ({ ...cliff, commitments: cliff.commitments.toSorted() })));
    }
  } finally {
    session.end();
  }
});

/** The areas of the workbook, in the order told, with the fields that the other program gives. */
function areasOf({ areas }: Told, run: Run): readonly unknown[] {
  const wanted = new Map(run.areas.map((area) => [area.id, area]));
  return areas.filter(({ id }) => wanted.has(id)).map((area) => like(wanted.get(area.id) ?? {}, area));
}

function cliffsOf({ cliffs }: Told, run: Run): readonly unknown[] {
  return cliffs.map((cliff, index) =>
    like(run.cliffs[index] ?? {}, { ...cliff, commitments: cliff.commitments.map(({ description }) => description).sort() }),
  );
}

function like(wanted: object, found: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.keys(wanted).map((field) => [field, found[field]]));
}

test('two runs of the same question print the same bytes', { timeout: 180_000 }, async () => {
  const session = cliSession(['world-08.xlsx']);
  try {
    await session.run(['import', 'world-08.xlsx', '--store', 's.adem']);
    const ask = () => session.run(['cliffs', '--store', 's.adem', '--at', '2026-03-01', '--json']);
    const first = await ask();
    expect(first.code).toBe(0);
    expect(await ask()).toEqual(first);
  } finally {
    session.end();
  }
});
