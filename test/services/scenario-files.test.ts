import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scenarioFileServices } from '#electron/services/scenario-files.ts';
import { type ScenarioFile, scenarioFile } from '#shared/contracts/scenario.ts';
import { testContext } from './test-context.ts';

const scenario: ScenarioFile = {
  name: 'Langer door',
  changes: [{ do: 'extend', scheme: 'Regeling kansrijke wijk', areas: ['*'], until: '2034-12-31' as never, percent: 80 }],
};

test('a scenario goes to a file and comes back the same; a file that is none says where it is wrong', async () => {
  const { context, folder, register } = testContext();
  const pathOf = (name: string) => join(folder, name);
  const handleOf = (name: string) => register(pathOf(name));
  const write = scenarioFileServices['scenario.export'];
  const read = scenarioFileServices['scenario.read'];
  const target = handleOf('langer.json');
  expect(await write({ scenario: scenarioFile.parse(scenario), target }, context)).toMatchObject({
    ok: true,
    value: { file: 'langer.json' },
  });
  expect(JSON.parse(readFileSync(pathOf('langer.json'), 'utf8'))).toMatchObject({ name: 'Langer door', changes: [{ percent: 80 }] });
  const back = await read({ file: target }, context);
  if (!back.ok) throw new Error(back.problem.code);
  expect(scenarioFile.parse(back.value)).toEqual(scenarioFile.parse(scenario));

  for (const [text, detail] of [
    ['geen json', 'JSON'],
    ['{"name":"x","changes":[{"do":"extend","scheme":"S","until":"2030-31-12"}]}', 'changes.0.until'],
    ['{"name":"x","changes":[],"extra":1}', 'extra'],
  ] as const) {
    writeFileSync(pathOf('fout.json'), text);
    expect(await read({ file: handleOf('fout.json') }, context)).toMatchObject({
      ok: false,
      problem: { code: 'scenario-unreadable', params: { file: 'fout.json', detail } },
    });
  }
  expect(await read({ file: handleOf('weg.json') }, context)).toMatchObject({ ok: false });
  expect(await write({ scenario: scenarioFile.parse(scenario), target: handleOf('langer.xlsx') }, context)).toMatchObject({ ok: false });
});
