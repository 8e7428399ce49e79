import { describe, expect, test } from 'vitest';
import { scenarioFile } from '#shared/contracts/scenario.ts';
import { answerOf } from '#shared/domain/answer.ts';
import { calculation, calculationUnder } from '#shared/domain/calculation.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import type { Answer, Cliff } from '#shared/domain/results.ts';
import { type PlainAnswer, plainAnswer } from './answer.ts';
import { plainAround } from './around.ts';
import { plainRowsOf } from './plain-rows.ts';
import { type RandomWorld, randomWorld } from './random-world.ts';
import { plainScenario, plainWithAdded } from './scenario.ts';

/** How many worlds; more by the environment: `WORLDS=20000 npx vitest run test/second-opinion`. `WORLD=n` looks at one. */
const only = process.env.WORLD === undefined ? null : Number(process.env.WORLD);
const count = Number(process.env.WORLDS ?? 600);
const first = only ?? 1;
const last = only ?? count;

describe('two programs that follow the same page come to the same cents', () => {
  test(
    `in ${last - first + 1} random worlds`,
    () => {
      for (let number = first; number <= last; number += 1) {
        const world = randomWorld(number);
        const base = calculation(world.rows, world.question, defaultThresholds);
        expect(told(answerOf(base)), `world ${number}`).toEqual(plainlyTold(plainAnswer(world.rows, world.question, defaultThresholds)));
      }
    },
    60_000 + count * 100,
  );

  test(
    'of one theme too, each world of another',
    () => {
      for (let number = first; number <= last; number += 1) {
        const { rows, question } = randomWorld(number);
        const theme = ['school', 'werk', ''][number % 3] ?? '';
        const asked = { ...question, theme };
        const seen = answerOf(calculation(rows, asked, defaultThresholds));
        expect(told(seen), `world ${number}, theme ${theme}`).toEqual(plainlyTold(plainAnswer(rows, asked, defaultThresholds)));
      }
    },
    60_000 + count * 100,
  );

  test(
    'what surrounds a cliff too: windows to apply, and money that matches other money',
    () => {
      let [windows, matches] = [0, 0];
      for (let number = first; number <= last; number += 1) {
        const { rows, question } = randomWorld(number);
        const seen = answerOf(calculation(rows, question, defaultThresholds)).cliffs;
        const plain = plainAnswer(rows, question, defaultThresholds).cliffs;
        for (const [index, cliff] of seen.entries()) {
          const other = plain[index];
          if (!other) throw new Error('Both have the same cliffs');
          const around = aroundIn(cliff);
          expect(around, `world ${number}, ${cliff.id}`).toEqual(plainAround(rows, question, other));
          windows += around.windows.length;
          matches += around.matches.length;
        }
      }
      if (only === null) expect(Math.min(windows, matches)).toBeGreaterThan(20);
    },
    60_000 + count * 100,
  );

  test(
    'under scenarios too',
    () => {
      let applied = 0;
      for (let number = first; number <= last; number += 1) {
        const world = randomWorld(number);
        const answered = answerUnder(world);
        if (answered === null) continue;
        applied += 1;
        const { horizonYear } = world.question;
        const withAdded = plainWithAdded(world.rows, world.changes);
        const rows = plainScenario(withAdded, plainRowsOf(world.rows, horizonYear), world.changes, horizonYear + 1);
        const plain = plainAnswer(withAdded, world.question, defaultThresholds, rows);
        expect(told(answered), `world ${number}: ${JSON.stringify(world.changes)}`).toEqual(plainlyTold(plain));
      }
      if (only === null) expect(applied).toBeGreaterThan(count / 4);
    },
    60_000 + count * 100,
  );
});

function aroundIn({ because }: Cliff) {
  const windows = because.flatMap((one) => (one.rule === 'application' ? one.windows : []));
  const matches = because.flatMap((one) => (one.rule === 'matching' ? one.matches : []));
  return {
    windows: windows.map(({ id }) => id as string).sort(),
    matches: matches
      .map(({ id, falls, goesOn }) => ({ id: id as string, falls, goesOn: goesOn as number }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** null where a change matches no row: that is an error, and no answer. */
function answerUnder({ rows, question, changes }: RandomWorld): Answer | null {
  const scenario = scenarioFile.parse({ name: 'aselect', changes });
  const changed = calculationUnder(scenario, calculation(rows, question, defaultThresholds));
  return changed.ok && changes.length > 0 ? answerOf(changed.value) : null;
}

function told(answer: Answer) {
  const areas = answer.areas.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { areas, cliffs: answer.cliffs.map(toldCliff) };
}

/** The second program knows no ids, keys and reasons. */
function toldCliff({ id: _id, key: _key, because: _because, fte: _fte, streams, commitments, ...cliff }: Cliff) {
  return {
    ...cliff,
    streams: streams.map((stream) => stream.id as string).sort(),
    commitments: commitments.map(({ description }) => description).sort(),
  };
}

function plainlyTold({ areas, cliffs }: PlainAnswer) {
  const known = ['areaId', 'kind', 'date', 'lossPerYear', 'share', 'uncovered', 'legalUncovered', 'severity', 'uncertain', 'leadMonths'];
  const also = ['decision', 'nextDecision', 'schemes', 'streams', 'commitments'];
  const fields = new Set([...known, ...also]);
  return {
    areas: Array.from(areas.values()).sort((a, b) => (a.id < b.id ? -1 : 1)),
    cliffs: cliffs.map((cliff) => Object.fromEntries(Object.entries(cliff).filter(([field]) => fields.has(field)))),
  };
}
